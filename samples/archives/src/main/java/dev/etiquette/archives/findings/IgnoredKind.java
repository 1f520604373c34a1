package dev.etiquette.archives.findings;

/**
 * A kind of entries that are read and ignored on purpose. Kinds are sorted by their wording for several entries.
 *
 * @param one completes "1 entry …", as in "that is a vote in a poll"
 * @param several completes "2 entries …", as in "that are votes in polls"
 */
public record IgnoredKind(String one, String several) implements Comparable<IgnoredKind> {

    /** A kind whose wording is the same for one entry and for several. */
    public static IgnoredKind of(String wording) {
        return new IgnoredKind(wording, wording);
    }

    @Override
    public int compareTo(IgnoredKind other) {
        int bySeveral = several.compareTo(other.several);
        return bySeveral != 0 ? bySeveral : one.compareTo(other.one);
    }
}
