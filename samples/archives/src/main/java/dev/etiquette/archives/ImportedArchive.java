package dev.etiquette.archives;

import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Utterance;
import java.util.ArrayList;
import java.util.List;

/**
 * Who sits at the table and what was said: all that some archives tell, as facts.
 *
 * <p>Every list has an order that depends neither on the order of the paths nor on that of the entries, and the same
 * file given twice changes none of them, but that {@link #skipped} names each file in which something was left out.
 *
 * @param owner whose archives they are
 * @param contacts everybody else who wrote, was addressed by the owner, or is connected or blocked; by id
 * @param connections by contact, then by platform
 * @param utterances what was said by anybody, each id once; by time, then by id
 * @param skipped what could not be used, by file and place; at most {@link #MOST_SKIPPED}
 * @param skippedInAll how many entries could not be used, also those that the list has no room for
 * @param notes what the archives cannot tell, and what was left aside on purpose; sentences, sorted
 */
public record ImportedArchive(
        Owner owner,
        List<Contact> contacts,
        List<Connection> connections,
        List<Utterance> utterances,
        List<SkippedEntry> skipped,
        int skippedInAll,
        List<String> notes) {

    /** How many entries {@link #skipped} lists at most. */
    public static final int MOST_SKIPPED = 1000;

    /** Keeps copies. */
    public ImportedArchive {
        contacts = List.copyOf(contacts);
        connections = List.copyOf(connections);
        utterances = List.copyOf(utterances);
        skipped = List.copyOf(skipped);
        notes = List.copyOf(notes);
    }

    /** What a situation is made of beside its owner: contacts, connections and utterances, each in its order. */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(contacts);
        facts.addAll(connections);
        facts.addAll(utterances);
        return List.copyOf(facts);
    }
}
