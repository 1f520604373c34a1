package dev.etiquette.archives.problem;

import java.util.Comparator;

/**
 * An entry of an archive that cannot be used.
 *
 * @param file the name of the file as seen from the path that was given
 * @param where in the file, "entry 12 (line 340)"; empty when the whole file is meant
 * @param reason in plain words, a sentence without its full stop
 */
public record SkippedEntry(String file, String where, String reason) implements Comparable<SkippedEntry> {

    /** By file, then from the front of the file to its end, then by reason. */
    private static final Comparator<SkippedEntry> ORDER = Comparator.comparing(SkippedEntry::file)
            // A longer place has a longer number: entry 9 comes before entry 12.
            .thenComparing(skipped -> skipped.where.length())
            .thenComparing(SkippedEntry::where)
            .thenComparing(SkippedEntry::reason);

    @Override
    public int compareTo(SkippedEntry other) {
        return ORDER.compare(this, other);
    }

    /** One line for a person. */
    @Override
    public String toString() {
        return file + (where.isEmpty() ? "" : ", " + where) + ": " + reason + ".";
    }
}
