package dev.etiquette.tables;

import dev.etiquette.report.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the places of cells in the lines of a table. */
final class CellLocator {

    private final String file;
    private final List<String> lines;

    CellLocator(String file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
    }

    /** The whole of a line. */
    Position line(long line) {
        return new Position(
                file, Math.toIntExact(line), 1, Math.max(2, text(line).length() + 1));
    }

    /** The places of what stands in the cells of a row that begins on that line, so far as they stand on it. */
    List<Position> places(long line) {
        String text = text(line);
        List<Position> places = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length();
            if (!end && text.charAt(i) == '"') {
                quoted = !quoted;
            } else if (end || text.charAt(i) == ',' && !quoted) {
                places.add(place(text, line, start, i));
                start = i + 1;
            }
        }
        return places;
    }

    /** Without blanks and quotes around. */
    private Position place(String text, long line, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && " \"".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " \"".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        if (from == to) {
            from = start;
            to = start;
        }
        return new Position(file, Math.toIntExact(line), from + 1, Math.max(to, from + 1) + 1);
    }

    /** Where a quote opens that is never closed, if there is one. */
    Optional<Position> openQuote() {
        Optional<Position> open = Optional.empty();
        for (int line = 1; line <= lines.size(); line++) {
            String text = lines.get(line - 1);
            if (open.isEmpty() && text.startsWith("#")) {
                continue;
            }
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) != '"') {
                    continue;
                } else if (open.isPresent()) {
                    // A quote that stands twice closes and opens at once.
                    open = Optional.empty();
                } else if (i == 0 || text.charAt(i - 1) == ',' || text.charAt(i - 1) == '"') {
                    open = Optional.of(new Position(file, line, i + 1, text.length() + 1));
                }
            }
        }
        return open;
    }

    private String text(long line) {
        return line >= 1 && line <= lines.size() ? lines.get((int) line - 1) : "";
    }
}
