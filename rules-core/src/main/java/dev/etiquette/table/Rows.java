package dev.etiquette.table;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.etiquette.language.Position;
import dev.etiquette.language.Problem;
import dev.etiquette.language.Problem.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The rows of a table by the names of their columns; the order of columns does not matter. */
final class Rows {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private Rows() {}

    /**
     * One row.
     *
     * @param file in which it stands
     * @param line on which it begins
     * @param cells by the names of the columns
     * @param places where on that line each cell begins, in the order of the columns
     * @param surplus how many cells it has beyond the columns, empty ones not counted
     */
    record Row(String file, long line, Map<String, String> cells, Map<String, Integer> places, int surplus) {

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        /** The place of a row; a spreadsheet knows no columns of characters. */
        Position position() {
            return new Position(file, Math.toIntExact(line), 1, 2);
        }

        /** The place of one cell; of the row where it ends before that. */
        Position position(String column) {
            int place = places.getOrDefault(column, 1);
            return new Position(
                    file,
                    Math.toIntExact(line),
                    place,
                    place + Math.max(1, cell(column).length()));
        }
    }

    /** All rows, with blanks around cells taken off; a table that lacks a column has no rows and a problem. */
    static List<Row> of(String file, String text, List<String> columns, List<Problem> problems) {
        List<Row> rows = new ArrayList<>();
        String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(plain)) {
            List<String> header = List.of();
            List<String> lines = LINE_END.splitAsStream(plain).toList();
            for (CsvRecord each : reader) {
                List<String> cells =
                        each.getFields().stream().map(String::strip).toList();
                if (header.isEmpty()) {
                    header = cells.stream()
                            .map(name -> name.toLowerCase(Locale.ROOT))
                            .toList();
                    if (!header.containsAll(columns)) {
                        problems.add(new Problem(
                                Code.BAD_ROW,
                                new Position(file, Math.toIntExact(each.getStartingLineNumber()), 1, 2),
                                "The columns are " + String.join(", ", header) + "; they must be "
                                        + String.join(", ", columns) + "." + separatorHint(header)));
                        return List.of();
                    }
                    continue;
                }
                Map<String, String> row = new HashMap<>();
                Map<String, Integer> places = new HashMap<>();
                List<Integer> begins = begins(lines, each.getStartingLineNumber());
                for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
                    row.put(header.get(i), cells.get(i));
                    places.put(header.get(i), i < begins.size() ? begins.get(i) : 1);
                }
                int surplus = (int) cells.stream()
                        .skip(header.size())
                        .filter(cell -> !cell.isEmpty())
                        .count();
                if (surplus > 0 || !row.values().stream().allMatch(String::isEmpty)) {
                    rows.add(new Row(file, each.getStartingLineNumber(), row, places, surplus));
                }
            }
        } catch (CsvParseException broken) {
            problems.add(new Problem(
                    Code.UNREADABLE,
                    new Position(file, 1, 1, 2),
                    "The table cannot be read as CSV; a quote may be open, or a cell too long."));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows;
    }

    /** On which column each cell begins, from 1, quotes and blanks before its words left out. */
    private static List<Integer> begins(List<String> lines, long number) {
        String line = number <= lines.size() ? lines.get(Math.toIntExact(number - 1)) : "";
        List<Integer> begins = new ArrayList<>();
        boolean quoted = false;
        boolean open = true;
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            if (letter == ',' && !quoted) {
                if (open) {
                    begins.add(at + 1);
                }
                open = true;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (open && letter != ' ') {
                begins.add(at + 1);
                open = false;
            }
        }
        if (open) {
            begins.add(line.length() + 1);
        }
        return begins;
    }

    /** Spreadsheets of half the world put semicolons or tabs where others put commas. */
    private static String separatorHint(List<String> header) {
        String only = header.size() == 1 ? header.get(0) : "";
        if (only.contains(";")) {
            return "\nMaybe save it again with commas between the columns; these are semicolons.";
        }
        return only.contains("\t") ? "\nMaybe save it again with commas between the columns; these are tabs." : "";
    }
}
