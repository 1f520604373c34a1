package dev.etiquette.language;

import dev.etiquette.language.Finding.Guess;
import dev.etiquette.language.Problem.Code;
import java.util.ArrayList;
import java.util.List;

/** What was found so far, in the order of finding. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();
    private int errors;

    void add(Code code, Position position, String message) {
        add(new Problem(code, position, message), List.of());
    }

    void add(Code code, Position position, String message, List<Guess> guesses) {
        add(new Problem(code, position, message), guesses);
    }

    void add(Problem problem, List<Guess> guesses) {
        add(new Finding(problem, List.copyOf(guesses)));
    }

    /** Forgets all of it. */
    void clear() {
        all.clear();
        errors = 0;
    }

    /** Adds what is told as it is. */
    void settle(Problem problem) {
        add(Finding.settled(problem));
    }

    void add(Finding finding) {
        all.add(finding);
        if (finding.problem().severity() == Severity.ERROR) {
            errors++;
        }
    }

    List<Finding> all() {
        return all;
    }

    /** How many of them are errors. */
    int errors() {
        return errors;
    }

    List<Problem> problems() {
        return all.stream().map(Finding::problem).toList();
    }
}
