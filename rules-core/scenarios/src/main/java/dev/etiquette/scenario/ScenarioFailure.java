package dev.etiquette.scenario;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A problem of a scenario, for its author.
 *
 * @param kind not met or not understood
 * @param file that has it; empty when there is no file
 * @param line of the file, from 1
 * @param step as the file has it; empty when the problem is about a whole file
 * @param message what is wrong; what was expected, when it was not met
 * @param found what was found instead, a line for each
 * @param why the reasons, a line for each; lines that begin with spaces belong to the line before
 * @param suggestion what the author may do about it; begins with "Maybe"
 */
public record ScenarioFailure(
        Kind kind,
        String file,
        int line,
        String step,
        String message,
        List<String> found,
        List<String> why,
        Optional<String> suggestion) {

    /** The kind of a failure. */
    public enum Kind {
        /** The scenario expects something else than what was found. */
        NOT_MET,
        /** A step or a file cannot be understood, or checks nothing. */
        NOT_UNDERSTOOD
    }

    /** Keeps copies. */
    public ScenarioFailure {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(suggestion, "suggestion");
        found = List.copyOf(found);
        why = List.copyOf(why);
    }

    static ScenarioFailure notUnderstood(String file, int line, String step, String text) {
        int maybe = text.indexOf("\nMaybe ");
        return new ScenarioFailure(
                Kind.NOT_UNDERSTOOD,
                file,
                line,
                step,
                maybe < 0 ? text : text.substring(0, maybe),
                List.of(),
                List.of(),
                maybe < 0 ? Optional.empty() : Optional.of(text.substring(maybe + 1)));
    }

    /** Several lines, without a line end after the last: where, the step, what was expected, what was found, and why. */
    public String inFull() {
        StringBuilder text = new StringBuilder(file.isEmpty() ? "" : file + ":" + line + ": ");
        if (kind == Kind.NOT_UNDERSTOOD) {
            text.append(message);
            if (!step.isEmpty()) {
                line(text, 4, step);
            }
        } else {
            text.append(step);
            line(text, 4, ScenarioMessage.EXPECTED_LINE.with(message));
            found.forEach(each -> line(text, 4, ScenarioMessage.FOUND_LINE.with(each)));
            if (!why.isEmpty()) {
                line(text, 4, ScenarioMessage.WHY_LINE.text());
                why.forEach(each -> line(text, 6, each));
            }
        }
        suggestion.ifPresent(maybe -> line(text, 4, maybe));
        return text.toString();
    }

    private static void line(StringBuilder text, int indent, String line) {
        text.append('\n').append(" ".repeat(indent)).append(line);
    }
}
