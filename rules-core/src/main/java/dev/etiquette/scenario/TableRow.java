package dev.etiquette.scenario;

import dev.etiquette.language.NameSimilarity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A row of a table below a step.
 *
 * @param number from 1, the head not counted
 * @param values by column, those that are not empty
 */
record TableRow(int number, Map<String, String> values) {

    /** The rows of a table whose head names these columns, some of which must be there. */
    static List<TableRow> rows(StepArguments filled, List<String> columns, List<String> needed) {
        List<List<String>> table = filled.rows();
        List<String> head = table.get(0).stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        for (String column : head) {
            if (!columns.contains(column)) {
                throw new InvalidStepException(
                        "\"" + column + "\" is no column of this table; " + NameSimilarity.listed(column, columns)
                                + ".",
                        PlaceNames.maybe(column, columns));
            }
            if (!seen.add(column)) {
                throw new InvalidStepException("The column \"" + column + "\" stands twice in this table.");
            }
        }
        for (String column : needed) {
            if (!head.contains(column)) {
                throw new InvalidStepException("This table lacks its column \"" + column + "\".");
            }
        }
        if (table.size() == 1) {
            throw new InvalidStepException("This table has a head and no rows.");
        }
        List<TableRow> rows = new ArrayList<>();
        for (int i = 1; i < table.size(); i++) {
            Map<String, String> values = new HashMap<>();
            for (int j = 0; j < head.size(); j++) {
                String value = table.get(i).get(j).strip();
                if (!value.isEmpty()) {
                    values.put(head.get(j), value);
                }
            }
            rows.add(new TableRow(i, values));
        }
        return rows;
    }

    /** Does something with this row; what is wrong with it is told with its number. */
    void guarded(Runnable work) {
        try {
            work.run();
        } catch (InvalidStepException puzzled) {
            throw new InvalidStepException("In row " + number + " of the table: " + puzzled.said());
        }
    }

    Optional<String> value(String column) {
        return Optional.ofNullable(values.get(column));
    }

    String filled(String column) {
        return value(column)
                .orElseThrow(() -> new InvalidStepException("The column \"" + column + "\" must be filled."));
    }

    Optional<Integer> number(String column) {
        return value(column).map(written -> {
            if (!written.matches("\\d{1,9}")) {
                throw new InvalidStepException(
                        "\"" + written + "\" in the column \"" + column + "\" is no whole number.");
            }
            return Integer.parseInt(written);
        });
    }

    boolean yes(String column) {
        String written = value(column).orElse("no");
        if (!written.equals("yes") && !written.equals("no")) {
            throw new InvalidStepException(
                    "\"" + written + "\" in the column \"" + column + "\" is neither yes nor no.");
        }
        return written.equals("yes");
    }
}
