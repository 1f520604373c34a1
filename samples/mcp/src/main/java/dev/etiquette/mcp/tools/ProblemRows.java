package dev.etiquette.mcp.tools;

import dev.etiquette.report.Edit;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Suggestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Problems of a rule book as rows, with the exact changes that mend them. */
final class ProblemRows {

    /** More than anybody mends at once. */
    static final int MOST = 50;

    private ProblemRows() {}

    /** The first of them. */
    static List<Map<String, Object>> of(List<Problem> problems) {
        return problems.stream().limit(MOST).map(ProblemRows::row).toList();
    }

    private static Map<String, Object> row(Problem problem) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", problem.code().id());
        row.put("severity", problem.severity().word());
        row.put("file", problem.position().file());
        row.put("line", problem.position().line());
        row.put("column", problem.position().column());
        row.put("endColumn", problem.position().endColumn());
        row.put("message", problem.message());
        row.put("excerpt", problem.excerpt());
        row.put("fixes", problem.suggestion().map(ProblemRows::fix).stream().toList());
        return row;
    }

    private static Map<String, Object> fix(Suggestion suggestion) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("text", suggestion.text());
        row.put("edits", suggestion.edits().stream().map(ProblemRows::edit).toList());
        return row;
    }

    private static Map<String, Object> edit(Edit edit) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("file", edit.file());
        row.put("line", edit.line());
        row.put("column", edit.column());
        row.put("endColumn", edit.endColumn());
        row.put("replacement", edit.replacement());
        return row;
    }
}
