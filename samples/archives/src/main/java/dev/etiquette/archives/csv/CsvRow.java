package dev.etiquette.archives.csv;

import dev.etiquette.archives.text.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One row of a table. Fields are read by the names of their columns.
 *
 * @param columns the position of each column, by its name and by the {@link #key} of it
 * @param fields from left to right
 * @param line on which the row begins, from 1
 */
public record CsvRow(Map<String, Integer> columns, List<String> fields, long line) {

    /** The letters and digits of a column's name in lower case, as exports differ in blanks, dashes and capitals. */
    public static String key(String name) {
        StringBuilder key = new StringBuilder();
        name.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether the table has this column. */
    public boolean has(String column) {
        return columns.containsKey(key(column));
    }

    /** The field of a column without blanks at its ends; empty when there is no such column. */
    public String text(String column) {
        return PlainText.stripped(raw(column));
    }

    /** The field of a column as it is; empty when there is no such column. */
    public String raw(String column) {
        Integer at = columns.get(column);
        if (at == null) {
            at = columns.get(key(column));
        }
        return at == null || at >= fields.size() ? "" : fields.get(at);
    }

    /** Whether all fields are blank. */
    public boolean isEmpty() {
        return fields.stream().allMatch(field -> PlainText.stripped(field).isEmpty());
    }

    /** The place as messages show it. */
    public String where() {
        return "line " + line;
    }
}
