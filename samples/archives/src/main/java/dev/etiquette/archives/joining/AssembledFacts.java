package dev.etiquette.archives.joining;

import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Utterance;
import java.util.List;

/**
 * The facts of all findings together.
 *
 * @param owner of the archives
 * @param contacts everybody else, by id
 * @param knownAbout tags, details and days of theirs, from the owner's own contacts; by id
 * @param connections by contact, then by platform
 * @param utterances by time, then by id
 * @param notes sentences about gaps and conclusions, sorted
 */
public record AssembledFacts(
        Owner owner,
        List<Contact> contacts,
        List<Fact> knownAbout,
        List<Connection> connections,
        List<Utterance> utterances,
        List<String> notes) {

    /** Keeps copies. */
    public AssembledFacts {
        contacts = List.copyOf(contacts);
        knownAbout = List.copyOf(knownAbout);
        connections = List.copyOf(connections);
        utterances = List.copyOf(utterances);
        notes = List.copyOf(notes);
    }
}
