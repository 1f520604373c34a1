package dev.etiquette.report;

import java.util.Objects;

/**
 * A stretch of a text.
 *
 * @param from offset of its first character, from 0, counted in UTF-16 units
 * @param to offset behind its last character; equal to {@code from} when it is empty
 */
public record TextSpan(int from, int to) {

    /** Refuses what ends before it begins. */
    public TextSpan {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("A stretch of a text cannot go from " + from + " to " + to + ".");
        }
    }

    /** What stands there in that text. */
    public String cutFrom(String text) {
        Objects.requireNonNull(text, "text");
        return text.substring(from, to);
    }
}
