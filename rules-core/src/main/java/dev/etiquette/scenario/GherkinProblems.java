package dev.etiquette.scenario;

import dev.etiquette.language.NameSimilarity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words what is wrong with how a file of scenarios is written. */
final class GherkinProblems {

    private static final Pattern GOT = Pattern.compile("(?s)expected: (.*), got '(.*)'$");
    private static final Pattern END = Pattern.compile("unexpected end of file, expected: (.*)");

    /** The longer ones first, where one begins like another. */
    private static final List<String> HEADINGS =
            List.of("Feature", "Background", "Scenario Outline", "Scenario", "Examples", "Rule");

    private static final List<String> WORDS = List.of("Given", "When", "Then", "And", "But");

    private GherkinProblems() {}

    static ScenarioFailure told(FeatureFile file, int line, String message) {
        String written = line(file.text(), line);
        return ScenarioFailure.puzzled(file.name(), line, written.strip(), said(written.strip(), message));
    }

    private static String said(String written, String message) {
        if (message.contains("inconsistent cell count")) {
            return "This row of the table has more or fewer cells than its first row.";
        } else if (message.contains("Language not supported")) {
            return "This language is not known.\nMaybe leave the line out: steps are in English.";
        } else if (message.contains("whitespace")) {
            return "A tag must not hold blanks.";
        }
        if (END.matcher(message).find()) {
            return message.contains("DocStringSeparator")
                    ? "A text that began with three quotes never ends.\nMaybe end it with three quotes on a line of their own."
                    : "The file ends too early.";
        }
        Matcher got = GOT.matcher(message);
        if (!got.find()) {
            return "This line is not understood.";
        }
        if (got.group(1).startsWith("#TagLine")
                || got.group(1).contains("#FeatureLine") && !got.group(1).contains("#StepLine")) {
            return "The file must begin with \"Feature:\" and a name; this stands before it."
                    + "\nMaybe write \"Feature: \" and a name on the first line.";
        }
        return unexpected(written);
    }

    private static String unexpected(String written) {
        String word = written.split("[\\s:]", 2)[0];
        Optional<String> heading = withoutColon(written);
        if (heading.isPresent()) {
            return heading.get();
        } else if (written.startsWith("|")) {
            return "This row belongs to no step and to no examples.\nMaybe move it right below its step.";
        } else if (written.startsWith("Feature:")) {
            return "A file has one \"Feature:\" only; this is a second one.\nMaybe put it into a file of its own.";
        } else if (written.startsWith("Background:")) {
            return "\"Background:\" must stand before the scenarios.";
        }
        return "A line begins here with \"" + word + "\"; it must begin with Given, When, Then, And or But, or with"
                + " Scenario: and a name."
                + keyword(word).map(name -> "\nMaybe write \"" + name + "\".").orElse("");
    }

    private static Optional<String> withoutColon(String written) {
        return HEADINGS.stream()
                .filter(name -> written.matches("(?i)" + name + "\\b(?!:).*"))
                .findFirst()
                .map(name -> "Behind \"" + name + "\" a colon is missing.\nMaybe write \"" + name + ":\".");
    }

    /** What is wrong with a heading that is none. */
    static ScenarioFailure heading(FeatureFile file, int line, String written) {
        String word = written.split(":", 2)[0];
        return ScenarioFailure.puzzled(
                file.name(),
                line,
                written,
                withoutColon(written)
                        .orElseGet(() ->
                                "\"" + word + ":\" begins nothing that is known, so the steps below it are not tried."
                                        + NameSimilarity.nearest(word, HEADINGS).stream()
                                                .findFirst()
                                                .map(name -> "\nMaybe write \"" + name + ":\".")
                                                .orElse("\nMaybe write \"Scenario:\".")));
    }

    /** The word with which steps begin that was likely meant. */
    static Optional<String> keyword(String word) {
        return NameSimilarity.nearest(word, WORDS).stream().findFirst();
    }

    private static String line(String text, int line) {
        return text.lines().skip(line - 1L).findFirst().orElse("");
    }
}
