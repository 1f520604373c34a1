package dev.etiquette.book;

import dev.etiquette.report.Edit;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import java.util.Optional;

/** Takes a comparison that always holds out of its line, with the comma beside it. */
final class RedundantConditionFix {

    private RedundantConditionFix() {}

    /** The problem with that change, when it is one that can be made on its line. */
    static Problem mended(Problem problem) {
        return problem.code() == Code.ALWAYS_TRUE
                ? edit(problem)
                        .map(edit -> problem.with(Suggestion.of(BookMessage.MAYBE_REMOVE.text(), edit)))
                        .orElse(problem)
                : problem;
    }

    private static Optional<Edit> edit(Problem problem) {
        String line = problem.excerpt();
        int start = problem.position().column() - 1;
        if (problem.suggestion()
                        .map(Suggestion::text)
                        .filter(BookMessage.MAYBE_REMOVE.text()::equals)
                        .isEmpty()
                || start >= line.length()
                || Character.isUpperCase(line.charAt(start))) {
            return Optional.empty();
        }
        int end = end(line, start);
        int before = line.substring(0, start).stripTrailing().length();
        if (end < line.length() && line.charAt(end) == ',') {
            int next = end + 1;
            while (next < line.length() && line.charAt(next) == ' ') {
                next++;
            }
            return Optional.of(
                    new Edit(problem.position().file(), problem.position().line(), start + 1, next + 1, ""));
        } else if (end < line.length() && before > 0 && line.charAt(before - 1) == ',') {
            int last = line.substring(0, end).stripTrailing().length();
            return Optional.of(
                    new Edit(problem.position().file(), problem.position().line(), before, last + 1, ""));
        }
        return Optional.empty();
    }

    /** Where the comparison ends: at a comma or a parenthesis that is not its own. */
    private static int end(String line, int start) {
        int depth = 0;
        boolean quoted = false;
        for (int i = start; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && depth == 0 && (c == ',' || c == ')')) {
                return i;
            } else if (!quoted && c == ')') {
                depth--;
            }
        }
        return line.length();
    }
}
