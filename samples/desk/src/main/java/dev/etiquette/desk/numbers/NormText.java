package dev.etiquette.desk.numbers;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of norms as text. A change of a row changes the characters of that row and no others. */
final class NormText {

    static final String HEAD = "platform,figure,value,hours,source,date";

    private final String text;
    private final List<String> columns = new ArrayList<>();
    private final List<NormRow> rows = new ArrayList<>();

    private NormText(String text) {
        this.text = text;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord each : records) {
                if (columns.isEmpty()) {
                    each.getFields().forEach(name -> columns.add(name.strip().toLowerCase(Locale.ROOT)));
                } else {
                    rows.add(row(each));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Reads a table; what cannot be read ends it, and the checker says why. */
    static NormText of(String text) {
        try {
            return new NormText(text);
        } catch (CsvParseException broken) {
            return new NormText(HEAD + "\n");
        }
    }

    private NormRow row(CsvRecord each) {
        return new NormRow(
                cell(each, "platform"),
                cell(each, "figure"),
                cell(each, "people"),
                cell(each, "value"),
                cell(each, "hours"),
                cell(each, "source"),
                cell(each, "date"),
                (int) each.getStartingLineNumber());
    }

    private String cell(CsvRecord row, String column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= row.getFieldCount() ? "" : row.getField(at);
    }

    List<NormRow> rows() {
        return rows;
    }

    /** The text with this row in place of the one that has its key, or behind all others. */
    String with(NormRow row) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (columns.isEmpty()) {
            lines.add(HEAD);
            columns.addAll(List.of(HEAD.split(",")));
        }
        if (!row.people().isEmpty() && !columns.contains("people")) {
            addPeople(lines);
        }
        String line = line(row);
        int at = find(row.key());
        if (at < 0) {
            lines.add(line);
        } else {
            lines.set(at, line);
        }
        return String.join("\n", lines) + "\n";
    }

    /** A table that speaks of everybody gets one column more, at the end: rows may end before it. */
    private void addPeople(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#") && !lines.get(i).isBlank()) {
                lines.set(i, lines.get(i).stripTrailing() + ",people");
                columns.add("people");
                for (NormRow each : rows) {
                    lines.set(each.line() - 1, lines.get(each.line() - 1) + ",");
                }
                return;
            }
        }
    }

    /** The text without the row that has this key. */
    String without(String key) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int at = find(key);
        if (at >= 0) {
            lines.remove(at);
        }
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** Whether there is no row. */
    boolean isEmpty() {
        return rows.isEmpty();
    }

    private int find(String key) {
        return rows.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .map(each -> each.line() - 1)
                .orElse(-1);
    }

    private String line(NormRow row) {
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            cells.add(quoted(
                    switch (column) {
                        case "platform" -> row.platform();
                        case "figure" -> row.figure();
                        case "people" -> row.people();
                        case "value" -> row.value();
                        case "hours" -> row.hours();
                        case "source" -> row.source();
                        case "date" -> row.date();
                        default -> "";
                    }));
        }
        return String.join(",", cells);
    }

    private static String quoted(String cell) {
        String line = cell.replaceAll("\\R", " ").strip();
        return line.contains(",") || line.contains("\"") || line.startsWith("#")
                ? "\"" + line.replace("\"", "\"\"") + "\""
                : line;
    }
}
