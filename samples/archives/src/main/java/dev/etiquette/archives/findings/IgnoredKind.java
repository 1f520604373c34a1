package dev.etiquette.archives.findings;

/**
 * A kind of entries that are read and ignored on purpose. Kinds are sorted by their wording for several entries.
 *
 * @param one follows "1", as in "vote in a poll"
 * @param several follows a greater number, as in "votes in polls"
 */
public record IgnoredKind(String one, String several) implements Comparable<IgnoredKind> {

    /** Entries that have no better name than what follows the word "entry" or "entries". */
    public static IgnoredKind entries(String wording) {
        return new IgnoredKind("entry " + wording, "entries " + wording);
    }

    @Override
    public int compareTo(IgnoredKind other) {
        int bySeveral = several.compareTo(other.several);
        return bySeveral != 0 ? bySeveral : one.compareTo(other.one);
    }
}
