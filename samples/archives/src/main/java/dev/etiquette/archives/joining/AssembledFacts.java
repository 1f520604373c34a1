package dev.etiquette.archives.joining;

import dev.etiquette.archives.findings.SourcePlace;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The facts of all findings together.
 *
 * @param owner of the archives
 * @param contacts everybody else, by id
 * @param knownAbout tags, details and days of theirs, from the owner's own contacts; by id
 * @param connections by contact, then by platform
 * @param utterances by time, then by id
 * @param marks of utterances of which their file says what they are; by id
 * @param meetings of the owner with contacts; by time, then by id
 * @param places where each utterance was found
 * @param notes sentences about gaps and conclusions, sorted
 */
public record AssembledFacts(
        Owner owner,
        List<Contact> contacts,
        List<Fact> knownAbout,
        List<Connection> connections,
        List<Utterance> utterances,
        List<Marks> marks,
        List<Meeting> meetings,
        Map<UtteranceId, SourcePlace> places,
        List<String> notes) {

    /** Keeps copies. */
    public AssembledFacts {
        contacts = List.copyOf(contacts);
        knownAbout = List.copyOf(knownAbout);
        connections = List.copyOf(connections);
        utterances = List.copyOf(utterances);
        marks = List.copyOf(marks);
        meetings = List.copyOf(meetings);
        places = Collections.unmodifiableMap(places);
        notes = List.copyOf(notes);
    }
}
