package dev.etiquette.language;

/**
 * A place in a file of rules or a table.
 *
 * @param file as the author knows it
 * @param line from 1
 * @param column from 1, counted in UTF-16 units
 * @param endColumn the first column after it, on the same line
 */
public record Position(String file, int line, int column, int endColumn) implements Comparable<Position> {

    /** The one column behind it. */
    Position behind() {
        return new Position(file, line, endColumn, endColumn + 1);
    }

    @Override
    public int compareTo(Position other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
