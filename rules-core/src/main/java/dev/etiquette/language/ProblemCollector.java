package dev.etiquette.language;

import dev.etiquette.language.UnresolvedProblem.FixCandidate;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was found so far, in the order of finding. */
final class ProblemCollector {

    private final List<UnresolvedProblem> all = new ArrayList<>();
    private int errors;

    void add(Code code, Position position, String message) {
        add(new Problem(code, position, message), List.of());
    }

    void add(Code code, Position position, String message, List<FixCandidate> guesses) {
        add(new Problem(code, position, message), guesses);
    }

    void add(Problem problem, List<FixCandidate> guesses) {
        add(new UnresolvedProblem(problem, List.copyOf(guesses)));
    }

    /** Adds a problem because of which nothing comes about. */
    <T> Optional<T> refuse(Code code, Position position, String message) {
        add(code, position, message);
        return Optional.empty();
    }

    /** Forgets all of it. */
    void clear() {
        all.clear();
        errors = 0;
    }

    /** Adds what is told as it is. */
    void settle(Problem problem) {
        add(UnresolvedProblem.settled(problem));
    }

    void add(UnresolvedProblem finding) {
        all.add(finding);
        if (finding.problem().severity() == Severity.ERROR) {
            errors++;
        }
    }

    List<UnresolvedProblem> all() {
        return all;
    }

    /** How many of them are errors. */
    int errors() {
        return errors;
    }

    List<Problem> problems() {
        return all.stream().map(UnresolvedProblem::problem).toList();
    }
}
