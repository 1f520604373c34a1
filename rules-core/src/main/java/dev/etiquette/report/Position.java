package dev.etiquette.report;

import java.util.Objects;

/**
 * A place in a file of rules or a table.
 *
 * @param file as the author knows it; empty where the book as a whole is meant
 * @param line from 1
 * @param column from 1, counted in UTF-16 units
 * @param endColumn the first column after it, on the same line
 */
public record Position(String file, int line, int column, int endColumn) implements Comparable<Position> {

    /** Refuses what is missing. */
    public Position {
        Objects.requireNonNull(file, "file");
    }

    /** The one column behind it. */
    public Position behind() {
        return new Position(file, line, endColumn, endColumn + 1);
    }

    /** The line of that text on which it is, without its end; empty when there is none. */
    public String lineIn(String text) {
        Objects.requireNonNull(text, "text");
        int start = 0;
        for (int before = 1; before < line; before++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return "";
            }
            start = end + 1;
        }
        int end = text.indexOf('\n', start);
        String found = text.substring(start, end < 0 ? text.length() : end);
        return found.endsWith("\r") ? found.substring(0, found.length() - 1) : found;
    }

    @Override
    public int compareTo(Position other) {
        Objects.requireNonNull(other, "other");
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return file.isEmpty() ? "rule book" : file + ":" + line + ":" + column;
    }
}
