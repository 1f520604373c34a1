package dev.etiquette.tables;

import dev.etiquette.model.Fact;
import dev.etiquette.model.WrittenValues;
import dev.etiquette.report.Position;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A row of a table of facts, whose people and moments are read when it is known who asks.
 *
 * @param table to which it belongs
 * @param position where it stands
 * @param cells by column, in small letters
 */
record FactRow(FactTable table, Position position, Map<String, String> cells) {

    /** Keeps a copy. */
    FactRow {
        cells = Map.copyOf(cells);
    }

    /**
     * The fact.
     *
     * @throws dev.etiquette.model.InvalidFactException when a value is none, or somebody is not known
     */
    Fact fact(WrittenValues written) {
        return table.fact(cells, written);
    }

    /** Its cells in the order of the columns of the table: "contact Ann, name vip". */
    String said() {
        return table.columns().stream()
                .filter(column -> !cell(column).isEmpty())
                .map(column -> column + " " + cell(column))
                .collect(Collectors.joining(", "));
    }

    private String cell(String column) {
        return cells.getOrDefault(column.toLowerCase(Locale.ROOT), "");
    }

    /** Equal for rows that say the same. */
    String canonical() {
        StringBuilder text = new StringBuilder(table.name());
        new TreeMap<>(cells)
                .forEach((column, cell) -> text.append('|')
                        .append(column)
                        .append('|')
                        .append(cell.length())
                        .append('|')
                        .append(cell));
        return text.toString();
    }
}
