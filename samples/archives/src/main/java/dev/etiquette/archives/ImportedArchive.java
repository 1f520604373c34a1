package dev.etiquette.archives;

import dev.etiquette.archives.problem.SkippedEntries;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The facts of some archives, and what could not be read.
 *
 * <p>The order of every list depends neither on the order of the paths nor on that of the entries. Reading the same file
 * twice changes nothing, except that {@link #skipped} names each file with an entry that cannot be used.
 *
 * @param owner of the archives
 * @param contacts everybody else who wrote, was addressed by the owner, or is connected or blocked; by id
 * @param knownAbout tags, details and days of theirs, from the owner's own contacts; by id
 * @param connections by contact, then by platform
 * @param utterances of everybody, each id once; by time, then by id
 * @param marks of utterances of which their file says what they are, such as letters that a machine wrote; by id
 * @param meetings of the owner with contacts; by time, then by id
 * @param places where each utterance was found, the file and the line or entry of it; empty unless it was
 *     asked for by {@link ImportOptions#withPlaces}
 * @param skipped entries that cannot be used, by file and place; at most {@link #MOST_SKIPPED}
 * @param skippedTotal how many entries cannot be used, also those that the list has no room for
 * @param notes what the archives lack, and what was ignored on purpose; sentences, sorted
 */
public record ImportedArchive(
        Owner owner,
        List<Contact> contacts,
        List<Fact> knownAbout,
        List<Connection> connections,
        List<Utterance> utterances,
        List<Marks> marks,
        List<Meeting> meetings,
        Map<UtteranceId, String> places,
        List<SkippedEntry> skipped,
        int skippedTotal,
        List<String> notes) {

    /** How many entries {@link #skipped} lists at most. */
    public static final int MOST_SKIPPED = SkippedEntries.MOST_LISTED;

    /** Keeps copies. */
    public ImportedArchive {
        contacts = List.copyOf(contacts);
        knownAbout = List.copyOf(knownAbout);
        connections = List.copyOf(connections);
        utterances = List.copyOf(utterances);
        marks = List.copyOf(marks);
        meetings = List.copyOf(meetings);
        places = Map.copyOf(places);
        skipped = List.copyOf(skipped);
        notes = List.copyOf(notes);
    }

    /**
     * The facts of a situation except its owner: contacts, what is known about them, connections, utterances, their
     * marks, and meetings.
     */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(contacts);
        facts.addAll(knownAbout);
        facts.addAll(connections);
        facts.addAll(utterances);
        facts.addAll(marks);
        facts.addAll(meetings);
        return List.copyOf(facts);
    }
}
