package dev.etiquette.flink.owners;

import java.time.Instant;

/**
 * A fact as it is kept: since when it is so, or is not so any more, and the document of the library with this one fact. All of it
 * is text that says its own version, so that later versions of the job and of the library read it.
 *
 * @param time of the latest event that says so
 * @param withdrawn whether it was taken away; then there is no document, and only its digest is known
 * @param document the fact, or nothing
 */
record FactEntry(Instant time, boolean withdrawn, String document) {

    private static final char SEPARATOR = '\t';

    static FactEntry parse(String text) {
        int end = text.indexOf(SEPARATOR);
        Instant time = Instant.parse(text.substring(0, end));
        String document = text.substring(end + 1);
        return new FactEntry(time, document.isEmpty(), document);
    }

    static FactEntry added(Instant time, String document) {
        return new FactEntry(time, false, document);
    }

    static FactEntry withdrawn(Instant time) {
        return new FactEntry(time, true, "");
    }

    /** Whether this holds after that one: the later event counts, and of two at one time that which takes away. */
    boolean prevailsOver(FactEntry other) {
        int order = time.compareTo(other.time);
        return order > 0 || order == 0 && withdrawn && !other.withdrawn;
    }

    @Override
    public String toString() {
        return time + String.valueOf(SEPARATOR) + document;
    }
}
