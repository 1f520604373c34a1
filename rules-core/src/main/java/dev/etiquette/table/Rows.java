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

/** The rows of a table by the names of their columns; the order of columns does not matter. */
final class Rows {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Rows() {}

    /** One row, with the line on which it begins. */
    record Row(String file, long line, Map<String, String> cells) {

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        /** The place of a row; a spreadsheet knows no columns of characters. */
        Position position() {
            return new Position(file, Math.toIntExact(line), 1, 2);
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
                for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
                    row.put(header.get(i), cells.get(i));
                }
                if (!row.values().stream().allMatch(String::isEmpty)) {
                    rows.add(new Row(file, each.getStartingLineNumber(), row));
                }
            }
        } catch (CsvParseException broken) {
            problems.add(new Problem(
                    Code.BROKEN_TABLE,
                    new Position(file, 1, 1, 2),
                    "The table cannot be read as CSV; a quote may be open, or a cell too long."));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows;
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
