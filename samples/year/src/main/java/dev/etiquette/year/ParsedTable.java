package dev.etiquette.year;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.etiquette.model.InvalidFactException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the rows of a table say.
 *
 * @param entries what was made of the rows, in their order
 * @param refused a sentence for each row that could not be used, with file and line
 */
record ParsedTable<T>(List<T> entries, List<String> refused) {

    ParsedTable {
        entries = List.copyOf(entries);
        refused = List.copyOf(refused);
    }

    /** The text of a table that comes along with the program. */
    static String resource(String name) {
        try (InputStream table = ParsedTable.class.getResourceAsStream("/year/" + name)) {
            if (table == null) {
                throw new IllegalStateException("The sample lacks its table " + name + ".");
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The table " + name + " cannot be read.", unreadable);
        }
    }

    /** Makes one thing of every row; a row that cannot be used costs only itself. */
    static <T> ParsedTable<T> of(String file, String table, Function<ParsedRow, T> made) {
        List<T> entries = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(table)) {
            List<String> header = List.of();
            for (CsvRecord each : reader) {
                if (header.isEmpty()) {
                    header = each.getFields();
                    continue;
                }
                try {
                    entries.add(made.apply(row(file, header, each)));
                } catch (BadRowException bad) {
                    refused.add(bad.getMessage());
                } catch (InvalidFactException bad) {
                    refused.add(file + ", line " + each.getStartingLineNumber() + ": " + bad.getMessage());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new ParsedTable<>(entries, refused);
    }

    private static ParsedRow row(String file, List<String> header, CsvRecord read) {
        Map<String, String> cells = new HashMap<>();
        for (int at = 0; at < Math.min(header.size(), read.getFieldCount()); at++) {
            cells.put(header.get(at), read.getField(at).strip());
        }
        ParsedRow row = new ParsedRow(file, read.getStartingLineNumber(), cells);
        if (read.getFieldCount() != header.size()) {
            throw row.refusal("has " + read.getFieldCount() + " cells, and the header has " + header.size()
                    + "; a text with a comma in it stands between quotes");
        }
        return row;
    }
}
