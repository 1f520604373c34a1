package dev.etiquette.desk.publish;

import dev.etiquette.report.Edit;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Suggestion;
import java.util.List;

/**
 * Something that is wrong, as the page shows it.
 *
 * @param code of its kind
 * @param severity "error" or "warning"
 * @param file in which it is
 * @param line from 1
 * @param column from 1, in UTF-16 units
 * @param endColumn behind it
 * @param message in a sentence
 * @param suggestion how to mend it; may be empty
 * @param edits what that changes; none when it is not certain
 */
public record ProblemRow(
        String code,
        String severity,
        String file,
        int line,
        int column,
        int endColumn,
        String message,
        String suggestion,
        List<Edit> edits) {

    /** As the page shows it. */
    public static ProblemRow of(Problem problem) {
        return new ProblemRow(
                problem.code().id(),
                problem.severity().word(),
                problem.position().file(),
                problem.position().line(),
                problem.position().column(),
                problem.position().endColumn(),
                problem.message(),
                problem.suggestion().map(Suggestion::text).orElse(""),
                problem.suggestion().map(Suggestion::edits).orElse(List.of()));
    }
}
