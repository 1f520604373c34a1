package dev.etiquette.language;

import dev.etiquette.language.UnresolvedProblem.FixCandidate;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Severity;
import dev.etiquette.report.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Slips of which each alone leaves the passage unreadable: whoever writes one habit down writes it twice. They are
 * mended one behind the other, and told together when the last one makes the passage readable.
 */
final class RepeatedSlips {

    /** So many slips in one rule are told at once. */
    private static final int DEEPEST = 6;

    /** So often a passage is read again at most. */
    private static final int MOST_TRIALS = 300;

    private final RuleChecker checker;
    private int trials;

    RepeatedSlips(RuleChecker checker) {
        this.checker = checker;
    }

    /** All of them with what mends each, by place; none when some of it is no known habit. */
    List<Problem> problems(SourceSection passage, UnresolvedProblem finding) {
        return passage.isReadable() ? List.of() : chain(passage, finding, DEEPEST);
    }

    private List<Problem> chain(SourceSection passage, UnresolvedProblem finding, int depth) {
        List<FixCandidate> guesses = new ArrayList<>(finding.guesses());
        guesses.addAll(new ForeignIdiomFixes(passage, finding.problem()).guesses());
        guesses.removeIf(guess -> guess.problem().code() == Code.EXTRA_QUOTE
                || guess.edits().get(0).replacement().isBlank());
        Position place = finding.problem().position();
        guesses.sort(Comparator.comparing(guess -> distance(guess.edits().get(0), place)));
        List<Problem> readable = List.of();
        for (FixCandidate guess : guesses) {
            if (guess.edits().size() != 1
                    || guess.edits().get(0).replacement().contains("\n")
                    || ++trials > MOST_TRIALS) {
                continue;
            }
            Edit edit = guess.edits().get(0);
            SourceSection changed = passage.with(guess.edits());
            List<UnresolvedProblem> after = changed.findings(checker);
            Optional<UnresolvedProblem> next = after.stream()
                    .filter(each -> each.problem().severity() == Severity.ERROR)
                    .filter(each -> each.problem().code() != Code.FORMER_NAME)
                    .findFirst();
            if (next.isEmpty()) {
                return List.of(guess.problem());
            } else if (changed.isReadable()) {
                Problem left = next.get().problem();
                if (left.position().line() == edit.line() && !left.code().name().startsWith("UNKNOWN")) {
                    continue;
                }
                readable = readable.isEmpty() ? List.of(guess.problem()) : readable;
            } else if (depth > 1 && isBehind(next.get().problem().position(), edit)) {
                List<Problem> rest = chain(changed, next.get(), depth - 1);
                if (!rest.isEmpty()) {
                    List<Problem> all = new ArrayList<>(List.of(guess.problem()));
                    rest.forEach(problem -> all.add(before(problem, edit)));
                    return all;
                }
            }
        }
        return readable;
    }

    /** What stands nearer to where reading stopped is the likelier cause of it. */
    private static int distance(Edit edit, Position place) {
        return edit.line() == place.line()
                ? Math.max(0, Math.max(edit.column() - place.column(), place.column() - edit.endColumn()))
                : Integer.MAX_VALUE;
    }

    private static boolean isBehind(Position place, Edit edit) {
        return place.line() > edit.line()
                || place.line() == edit.line()
                        && place.column() >= edit.column() + edit.replacement().length();
    }

    /** The problem in the passage as it was before a change. */
    private static Problem before(Problem problem, Edit edit) {
        Position place = problem.position();
        Problem moved = problem.at(new Position(
                place.file(),
                place.line(),
                column(place.line(), place.column(), edit),
                column(place.line(), place.endColumn(), edit)));
        return problem.suggestion()
                .map(suggestion -> moved.with(new Suggestion(
                        suggestion.text(),
                        suggestion.edits().stream()
                                .map(each -> new Edit(
                                        each.file(),
                                        each.line(),
                                        column(each.line(), each.column(), edit),
                                        column(each.line(), each.endColumn(), edit),
                                        each.replacement()))
                                .toList())))
                .orElse(moved);
    }

    private static int column(int line, int column, Edit edit) {
        int added = edit.replacement().length() - (edit.endColumn() - edit.column());
        return line == edit.line()
                        && column >= edit.column() + edit.replacement().length()
                ? column - added
                : column;
    }
}
