package dev.etiquette.archives.csv;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One row of a table, whose fields are asked for by the names of their columns.
 *
 * @param columns where each column stands, by its name and by the {@link #key} of it
 * @param fields from left to right
 * @param line where it begins, from 1
 */
public record CsvRow(Map<String, Integer> columns, List<String> fields, long line) {

    /** Letters and digits of a column's name in lower case: exports differ in blanks, dashes and capitals. */
    public static String key(String name) {
        StringBuilder key = new StringBuilder();
        name.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether there is such a column at all. */
    boolean has(String column) {
        return columns.containsKey(key(column));
    }

    /** What stands in a column, without blanks at its ends; empty when there is no such column. */
    public String text(String column) {
        return raw(column).strip();
    }

    /** What stands in a column. */
    public String raw(String column) {
        Integer at = columns.get(column);
        if (at == null) {
            at = columns.get(key(column));
        }
        return at == null || at >= fields.size() ? "" : fields.get(at);
    }

    /** Whether nothing stands in any column. */
    public boolean isEmpty() {
        return fields.stream().allMatch(String::isBlank);
    }

    /** How messages name the place. */
    public String where() {
        return "line " + line;
    }
}
