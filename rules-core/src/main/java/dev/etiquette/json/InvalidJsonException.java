package dev.etiquette.json;

import dev.etiquette.model.EtiquetteException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text that is no document of the format, or one that is too large, too new, or says what cannot be. Of whatever kind
 * the trouble is, this is what reading throws.
 *
 * <p>The message has a line for each problem, or two where there is advice.
 */
public final class InvalidJsonException extends EtiquetteException {

    private static final long serialVersionUID = 1L;

    /** Not kept when this is serialised, which the message says in words. */
    private final transient List<JsonProblem> problems;

    InvalidJsonException(List<JsonProblem> problems) {
        super(problems.stream().map(JsonProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong, in the order of the text: the first thing where the text is no JSON or no document, else all in its
     * lists up to {@link JsonFormat#MOST_PROBLEMS}; at least one.
     */
    public List<JsonProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
