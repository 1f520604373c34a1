package dev.etiquette.scenario;

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
 * @param number from 1, without the head
 * @param values by column, those that are not empty
 */
record TableRow(int number, Map<String, String> values) {

    /** The rows of a table that may have these columns, and must have some of them. */
    static List<TableRow> rows(StepArguments arguments, List<String> columns, List<String> needed) {
        List<List<String>> table = arguments.rows();
        List<String> head = table.get(0).stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        for (String column : head) {
            if (!columns.contains(column)) {
                throw new InvalidStepException(
                        ScenarioMessage.UNKNOWN_COLUMN.with(
                                column, KnownNames.listed(column, columns, ScenarioMessage.ALL_COLUMNS)),
                        KnownNames.maybe(column, columns));
            }
            if (!seen.add(column)) {
                throw new InvalidStepException(ScenarioMessage.SECOND_COLUMN.with(column));
            }
        }
        for (String column : needed) {
            if (!head.contains(column)) {
                throw new InvalidStepException(ScenarioMessage.NO_COLUMN.with(column));
            }
        }
        if (table.size() == 1) {
            throw new InvalidStepException(ScenarioMessage.NO_ROW.text());
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

    /** Runs this; a problem gets the number of this row. */
    void guarded(Runnable work) {
        try {
            work.run();
        } catch (InvalidStepException invalid) {
            throw new InvalidStepException(ScenarioMessage.IN_ROW.with(number, invalid.text()));
        }
    }

    Optional<String> value(String column) {
        return Optional.ofNullable(values.get(column));
    }

    String required(String column) {
        return value(column).orElseThrow(() -> new InvalidStepException(ScenarioMessage.EMPTY_CELL.with(column)));
    }

    Optional<Integer> number(String column) {
        return value(column).map(written -> {
            if (!written.matches("\\d{1,9}")) {
                throw new InvalidStepException(ScenarioMessage.NOT_A_NUMBER.with(written, column));
            }
            return Integer.parseInt(written);
        });
    }

    boolean yes(String column) {
        String written = value(column).orElse("no");
        if (!written.equals("yes") && !written.equals("no")) {
            throw new InvalidStepException(ScenarioMessage.NOT_YES_OR_NO.with(written, column));
        }
        return written.equals("yes");
    }
}
