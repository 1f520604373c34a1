package dev.etiquette;

import dev.etiquette.language.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A rule book that is not sound; carries every problem in it. */
public final class RuleBookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    RuleBookException(List<Problem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    private static String message(List<Problem> problems) {
        return problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", "The rule book has " + counted(problems.size()) + ".\n", ""));
    }

    private static String counted(int count) {
        return count == 1 ? "a problem" : count + " problems";
    }

    /** All problems, sorted by place. */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
