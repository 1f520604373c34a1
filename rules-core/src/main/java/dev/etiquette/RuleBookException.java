package dev.etiquette;

import dev.etiquette.model.EtiquetteException;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.util.List;
import java.util.stream.Collectors;

/** A rule book that is not sound; carries the {@linkplain #problems problems} in it. */
public final class RuleBookException extends EtiquetteException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    RuleBookException(List<Problem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    private static String message(List<Problem> problems) {
        return problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", "The rule book has " + counted(problems) + ".\n", ""));
    }

    private static String counted(List<Problem> problems) {
        long told = problems.stream()
                .filter(problem -> problem.code() != Code.MORE_PROBLEMS)
                .count();
        return told < problems.size()
                ? "more than " + told + " problems"
                : told == 1 ? "a problem" : told + " problems";
    }

    /** The problems, sorted by place: of a file with very many the first fifty, and how many more there are. */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
