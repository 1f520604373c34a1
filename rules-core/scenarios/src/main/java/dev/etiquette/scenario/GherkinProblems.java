package dev.etiquette.scenario;

import dev.etiquette.language.NameSimilarity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explains in plain words the syntax errors that the parser of Gherkin finds. */
final class GherkinProblems {

    private static final Pattern GOT = Pattern.compile("(?s)expected: (.*), got '(.*)'$");
    private static final Pattern END = Pattern.compile("unexpected end of file, expected: (.*)");

    /** The longer ones first, where one begins like another. */
    private static final List<String> HEADINGS =
            List.of("Feature", "Background", "Scenario Outline", "Scenario", "Examples", "Rule");

    private static final List<String> WORDS = List.of("Given", "When", "Then", "And", "But");

    private GherkinProblems() {}

    static ScenarioFailure failure(FeatureFile file, int line, String message) {
        String written = line(file.text(), line);
        return ScenarioFailure.notUnderstood(file.name(), line, written.strip(), explain(written.strip(), message));
    }

    private static String explain(String written, String message) {
        if (message.contains("inconsistent cell count")) {
            return ScenarioMessage.UNEVEN_ROW.text();
        } else if (message.contains("Language not supported")) {
            return lines(ScenarioMessage.UNKNOWN_LANGUAGE, ScenarioMessage.MAYBE_DELETE_LANGUAGE);
        } else if (message.contains("whitespace")) {
            return ScenarioMessage.SPACE_IN_TAG.text();
        }
        if (END.matcher(message).find()) {
            return message.contains("DocStringSeparator")
                    ? lines(ScenarioMessage.OPEN_TEXT, ScenarioMessage.MAYBE_CLOSE_TEXT)
                    : ScenarioMessage.EARLY_END.text();
        }
        Matcher got = GOT.matcher(message);
        if (!got.find()) {
            return ScenarioMessage.UNCLEAR_LINE.text();
        }
        if (got.group(1).startsWith("#TagLine")
                || got.group(1).contains("#FeatureLine") && !got.group(1).contains("#StepLine")) {
            return lines(ScenarioMessage.NO_FEATURE, ScenarioMessage.MAYBE_ADD_FEATURE);
        }
        return unexpected(written);
    }

    private static String lines(ScenarioMessage message, ScenarioMessage maybe) {
        return ScenarioMessage.lines(message.text(), maybe.text());
    }

    private static String unexpected(String written) {
        String word = written.split("[\\s:]", 2)[0];
        Optional<String> heading = withoutColon(written);
        if (heading.isPresent()) {
            return heading.get();
        } else if (written.startsWith("|")) {
            return lines(ScenarioMessage.STRAY_ROW, ScenarioMessage.MAYBE_MOVE_ROW);
        } else if (written.startsWith("Feature:")) {
            return lines(ScenarioMessage.SECOND_FEATURE, ScenarioMessage.MAYBE_MOVE_FEATURE);
        } else if (written.startsWith("Background:")) {
            return ScenarioMessage.LATE_BACKGROUND.text();
        }
        return ScenarioMessage.lines(ScenarioMessage.UNKNOWN_BEGINNING.with(word), KnownNames.maybe(word, WORDS));
    }

    private static Optional<String> withoutColon(String written) {
        return HEADINGS.stream()
                .filter(name -> written.matches("(?i)" + name + "\\b(?!:).*"))
                .findFirst()
                .map(name -> ScenarioMessage.lines(
                        ScenarioMessage.NO_COLON.with(name), ScenarioMessage.MAYBE_WRITE.with(name + ":")));
    }

    /** The problem of a line that looks like a heading and is none. */
    static ScenarioFailure heading(FeatureFile file, int line, String written) {
        String word = written.split(":", 2)[0];
        return ScenarioFailure.notUnderstood(
                file.name(), line, written, withoutColon(written).orElseGet(() -> unknownHeading(word)));
    }

    private static String unknownHeading(String word) {
        String meant =
                NameSimilarity.nearest(word, HEADINGS).stream().findFirst().orElse("Scenario");
        return ScenarioMessage.lines(
                ScenarioMessage.UNKNOWN_HEADING.with(word), ScenarioMessage.MAYBE_WRITE.with(meant + ":"));
    }

    /** The keyword that was likely meant. */
    static Optional<String> keyword(String word) {
        return NameSimilarity.nearest(word, WORDS).stream().findFirst();
    }

    private static String line(String text, int line) {
        return text.lines().skip(line - 1L).findFirst().orElse("");
    }
}
