package dev.etiquette.flink.events;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

/**
 * One event: four columns between tabs, of which the last is JSON, where neither tab nor line end stands for itself.
 *
 * <pre>{@code
 * 2026-11-30T09:00:00Z  maya  add  {"etiquette": "facts", "version": 1, "facts": [...]}
 * }</pre>
 *
 * @param time since when it is so; the later of two events wins, whichever comes first
 * @param owner whom it concerns, by id
 * @param verb what it does
 * @param document a situation or facts as the library writes them; empty when the owner leaves
 */
public record EventLine(Instant time, String owner, Verb verb, String document) {

    private static final int COLUMNS = 4;

    /**
     * The event in a line.
     *
     * @throws InvalidLineException when it is none; what its document says is not looked at
     */
    public static EventLine parse(String line) throws InvalidLineException {
        List<String> columns = List.of(line.split("\t", COLUMNS));
        if (columns.size() < COLUMNS) {
            throw new InvalidLineException("The line has " + columns.size()
                    + " columns; expected are time, owner, verb and document, with a tab between two of them.");
        }
        String owner = columns.get(1);
        if (owner.isBlank()) {
            throw new InvalidLineException("The line names no owner; expected is an id in its second column.");
        }
        Verb verb = Verb.named(columns.get(2))
                .orElseThrow(() -> new InvalidLineException("The line has the verb \"" + columns.get(2)
                        + "\"; expected is add, withdraw or forget in its third column."));
        String document = columns.get(3);
        if (document.isBlank() != (verb == Verb.FORGET)) {
            throw new InvalidLineException(
                    verb == Verb.FORGET
                            ? "The line has a document; whoever is to be forgotten has none."
                            : "The line has no document; expected are facts or a situation in its fourth column.");
        }
        return new EventLine(time(columns.get(0)), owner, verb, document);
    }

    /** The owner of a line that is an event, without looking at the rest. */
    public static String ownerOf(String line) {
        int first = line.indexOf('\t') + 1;
        return line.substring(first, line.indexOf('\t', first));
    }

    private static Instant time(String text) throws InvalidLineException {
        try {
            Instant time = Instant.parse(text);
            // Beyond these it is no number of milliseconds any more.
            time.toEpochMilli();
            return time;
        } catch (DateTimeException | ArithmeticException none) {
            throw new InvalidLineException("The line has the time \"" + text
                    + "\"; expected is one such as 2026-11-30T09:00:00Z in its first column.");
        }
    }

    /** As a line, without an end. */
    @Override
    public String toString() {
        return time + "\t" + owner + "\t" + verb.word() + "\t" + document;
    }
}
