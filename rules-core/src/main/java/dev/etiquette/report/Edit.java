package dev.etiquette.report;

import java.util.Objects;

/**
 * A change of one line of a file.
 *
 * @param file as messages show it
 * @param line from 1
 * @param column of the first character that goes, from 1, counted in UTF-16 units
 * @param endColumn of the first character that stays; equal to {@code column} when none goes
 * @param replacement what is put there; may have several lines
 */
public record Edit(String file, int line, int column, int endColumn, String replacement) {

    /** Refuses what is missing. */
    public Edit {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(replacement, "replacement");
    }

    /** Puts something in the place of what stands there. */
    public static Edit replace(Position place, String replacement) {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(replacement, "replacement");
        return new Edit(place.file(), place.line(), place.column(), place.endColumn(), replacement);
    }

    /** Puts something before what stands there. */
    public static Edit before(Position place, String addition) {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(addition, "addition");
        return new Edit(place.file(), place.line(), place.column(), place.column(), addition);
    }

    /** Puts something behind what stands there. */
    public static Edit after(Position place, String addition) {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(addition, "addition");
        return new Edit(place.file(), place.line(), place.endColumn(), place.endColumn(), addition);
    }

    /** The text of its file with the change made; lines end with a line feed. */
    public String applyTo(String text) {
        Objects.requireNonNull(text, "text");
        int start = 0;
        for (int before = 1; before < line; before++) {
            start = text.indexOf('\n', start) + 1;
        }
        return text.substring(0, start + column - 1) + replacement + text.substring(start + endColumn - 1);
    }

    /** The same change in a text of which so many lines before were left out. */
    public Edit up(int lines) {
        return new Edit(file, line - lines, column, endColumn, replacement);
    }
}
