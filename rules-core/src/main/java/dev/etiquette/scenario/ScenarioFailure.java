package dev.etiquette.scenario;

import java.util.List;
import java.util.Optional;

/**
 * Something about a scenario that is not as it should be, for its author.
 *
 * @param kind whether it was not met or not understood
 * @param file in which it stands; empty when there is no file
 * @param line on which it stands, from 1
 * @param step the step as it stands there; empty when it is about a whole scenario or file
 * @param message what is wrong; what was expected, when it was not met
 * @param found what was found instead, a line for each
 * @param why how that came about, a line for each; those that begin with blanks belong to the one before
 * @param suggestion what may be done about it; begins with "Maybe"
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

    /** What sort of failure. */
    public enum Kind {
        /** The scenario expects something else than what came. */
        NOT_MET,
        /** What stands there cannot be understood, or says nothing. */
        NOT_UNDERSTOOD
    }

    /** Keeps copies. */
    public ScenarioFailure {
        found = List.copyOf(found);
        why = List.copyOf(why);
    }

    static ScenarioFailure puzzled(String file, int line, String step, String said) {
        int maybe = said.indexOf("\nMaybe ");
        return new ScenarioFailure(
                Kind.NOT_UNDERSTOOD,
                file,
                line,
                step,
                maybe < 0 ? said : said.substring(0, maybe),
                List.of(),
                List.of(),
                maybe < 0 ? Optional.empty() : Optional.of(said.substring(maybe + 1)));
    }

    /** Several lines without the last end: where, the step, what was expected, what was found, and why. */
    public String inFull() {
        StringBuilder text = new StringBuilder(file.isEmpty() ? "" : file + ":" + line + ": ");
        if (kind == Kind.NOT_UNDERSTOOD) {
            text.append(message);
            if (!step.isEmpty()) {
                text.append("\n    ").append(step);
            }
        } else {
            text.append(step);
            text.append("\n    expected: ").append(message);
            found.forEach(each -> text.append("\n    found: ").append(each));
            if (!why.isEmpty()) {
                text.append("\n    why:");
                why.forEach(each -> text.append("\n      ").append(each));
            }
        }
        suggestion.ifPresent(maybe -> text.append("\n    ").append(maybe));
        return text.toString();
    }
}
