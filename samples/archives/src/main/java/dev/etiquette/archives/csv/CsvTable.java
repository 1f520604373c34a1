package dev.etiquette.archives.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.etiquette.archives.files.DecodingReader;
import dev.etiquette.archives.text.PlainText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A table of comma-separated values (RFC 4180), read row by row in bounded memory.
 *
 * <p>Lines before the header are ignored, however many there are. A malformed row does not affect other rows: when a
 * quotation mark is never closed, reading goes on with the next line.
 */
public final class CsvTable {

    /** No row of an export has more lines; a longer one lacks a quotation mark. */
    private static final int MOST_LINES = 20_000;

    private final char separator;
    private final int longest;
    private final Predicate<Set<String>> header;
    private final Consumer<CsvRow> rows;
    private final BiConsumer<String, String> problems;
    private Map<String, Integer> columns = Map.of();
    private int width;
    private boolean shortRows;

    /**
     * A table that is not read yet.
     *
     * @param separator between fields
     * @param longest how many characters a row may have
     * @param header recognises the header by the names of its columns, each as {@link CsvRow#key} gives it
     * @param rows receives every row after the header
     * @param problems receives the place of each row that cannot be read, and the reason
     */
    public CsvTable(
            char separator,
            int longest,
            Predicate<Set<String>> header,
            Consumer<CsvRow> rows,
            BiConsumer<String, String> problems) {
        this.separator = separator;
        this.longest = longest;
        this.header = header;
        this.rows = rows;
        this.problems = problems;
    }

    /**
     * Also reads rows that end early, as spreadsheets leave out blank fields at the end. A row of several lines is such a
     * one only when no line of it but the first and the last has a separator: else a quotation mark was not closed.
     */
    public CsvTable allowingShortRows() {
        shortRows = true;
        return this;
    }

    /**
     * Reads the whole table.
     *
     * @return whether there is a header
     * @throws IOException when the file cannot be read
     */
    public boolean read(DecodingReader characters) throws IOException {
        CsvLines lines = new CsvLines(characters, longest);
        for (CsvLines.Line line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank() || !line.whole()) {
                record(line, lines);
            }
        }
        return !columns.isEmpty();
    }

    private void record(CsvLines.Line first, CsvLines lines) throws IOException {
        List<CsvLines.Line> parts = parts(first, lines);
        boolean several = parts.size() > 1;
        List<String> fields = fields(parts);
        boolean fits = fits(fields) || endsEarly(fields, parts);
        if (!fits && several) {
            // Most likely a quotation mark was opened and not closed, or there is one inside a word.
            pushBack(parts, lines);
            parts = List.of(first);
            fields = fields(parts);
            fits = fits(fields) || endsEarly(fields, parts);
        }
        if (columns.isEmpty()) {
            begin(fields, parts, lines);
        } else if (fits) {
            rows.accept(new CsvRow(columns, fields, first.number()));
        } else {
            problems.accept("line " + first.number(), problem(first, several, fields));
        }
    }

    /** The lines of one row: lines are added until the number of quotation marks is even. */
    private List<CsvLines.Line> parts(CsvLines.Line first, CsvLines lines) throws IOException {
        List<CsvLines.Line> parts = new ArrayList<>(1);
        parts.add(first);
        boolean even = first.hasEvenQuotes() || !first.whole();
        long length = first.text().length();
        while (!even && parts.size() < MOST_LINES && length <= longest) {
            CsvLines.Line next = lines.next();
            if (next == null) {
                break;
            }
            parts.add(next);
            length += next.text().length();
            even = !next.hasEvenQuotes();
        }
        return parts;
    }

    private @Nullable List<String> fields(List<CsvLines.Line> parts) {
        StringBuilder text = new StringBuilder();
        for (CsvLines.Line part : parts) {
            if (!part.whole() || text.length() + part.text().length() > longest) {
                return null;
            }
            text.append(part.text());
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .maxBufferSize(Math.max(longest, 1 << 16))
                .ofCsvRecord(text.toString())) {
            List<String> fields = null;
            for (CsvRecord record : reader) {
                if (fields != null) {
                    return null;
                }
                fields = record.getFields();
            }
            return fields;
        } catch (CsvParseException | IOException malformed) {
            return null;
        }
    }

    /** Whether a row has a field for every column, and only blank fields beyond. */
    private boolean fits(@Nullable List<String> fields) {
        if (fields == null || fields.size() < width) {
            return false;
        }
        return columns.isEmpty()
                || fields.subList(width, fields.size()).stream()
                        .allMatch(field -> PlainText.stripped(field).isEmpty());
    }

    private boolean endsEarly(@Nullable List<String> fields, List<CsvLines.Line> parts) {
        return shortRows
                && !columns.isEmpty()
                && fields != null
                && fields.size() < width
                && parts.subList(1, Math.max(1, parts.size() - 1)).stream()
                        .noneMatch(part -> part.text().indexOf(separator) >= 0);
    }

    private static void pushBack(List<CsvLines.Line> parts, CsvLines lines) {
        for (int at = parts.size() - 1; at > 0; at--) {
            lines.pushBack(parts.get(at));
        }
    }

    private void begin(@Nullable List<String> fields, List<CsvLines.Line> parts, CsvLines lines) {
        Map<String, Integer> found = new HashMap<>();
        for (int at = 0; fields != null && at < fields.size(); at++) {
            String key = CsvRow.key(fields.get(at));
            if (!key.isEmpty()) {
                found.putIfAbsent(key, at);
            }
        }
        if (fields != null && header.test(found.keySet())) {
            columns = found;
            for (int at = 0; at < fields.size(); at++) {
                // Most callers use the names as they are written here; no key needs to be computed for those.
                columns.putIfAbsent(fields.get(at), at);
            }
            width = found.values().stream().mapToInt(at -> at + 1).max().orElse(0);
        } else if (fields != null) {
            // A line before the header may lack a quotation mark too.
            pushBack(parts, lines);
        }
    }

    private String problem(CsvLines.Line first, boolean several, @Nullable List<String> fields) {
        if (!first.whole() || first.text().length() > longest) {
            return "it is longer than " + longest + " characters";
        }
        if (!first.hasEvenQuotes() && (fields == null || several)) {
            return "a quotation mark is opened in it and not closed";
        }
        if (fields == null) {
            return "its quotation marks do not fit together";
        }
        return "it has " + fields.size() + (fields.size() == 1 ? " field" : " fields") + ", and the header has "
                + width;
    }
}
