package dev.etiquette.scenario;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One step that authors may write.
 *
 * @param keyword that the page of steps lists it under; files may use any
 * @param pattern its words, with parameters between braces
 * @param description what it means
 * @param example the step as somebody would write it
 * @param argument what follows below the line
 * @param action what it does
 */
record ScenarioStep(
        Keyword keyword,
        String pattern,
        StepDescription description,
        List<String> example,
        Argument argument,
        Action action) {

    /** When a step is written. */
    enum Keyword {
        GIVEN("Given", "What is so"),
        WHEN("When", "What happens then"),
        THEN("Then", "What should follow");

        private final String word;
        private final String title;

        Keyword(String word, String title) {
            this.word = word;
            this.title = title;
        }

        String word() {
            return word;
        }

        String title() {
            return title;
        }
    }

    /** What follows below a step. */
    enum Argument {
        NOTHING,
        TEXT,
        TABLE
    }

    /** What a step does. */
    @FunctionalInterface
    interface Action {
        void on(ScenarioState scenario, StepArguments arguments);
    }

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\p{Ll}+)}");

    static ScenarioStep given(String pattern, StepDescription description, String example, Action action) {
        return new ScenarioStep(Keyword.GIVEN, pattern, description, List.of(example), Argument.NOTHING, action);
    }

    static ScenarioStep when(String pattern, StepDescription description, String example, Action action) {
        return new ScenarioStep(Keyword.WHEN, pattern, description, List.of(example), Argument.NOTHING, action);
    }

    static ScenarioStep then(String pattern, StepDescription description, String example, Action action) {
        return new ScenarioStep(Keyword.THEN, pattern, description, List.of(example), Argument.NOTHING, action);
    }

    static ScenarioStep table(
            Keyword keyword, String pattern, StepDescription description, List<String> example, Action action) {
        return new ScenarioStep(keyword, pattern, description, example, Argument.TABLE, action);
    }

    /** The same step with its last text below it, for long texts. */
    ScenarioStep withTextBelow() {
        return new ScenarioStep(
                keyword, pattern.substring(0, pattern.lastIndexOf(" {")), description, example, Argument.TEXT, action);
    }

    /** The names of its parameters in order. */
    List<String> parameters() {
        return PARAMETER.matcher(pattern).results().map(found -> found.group(1)).toList();
    }

    /** A pattern that accepts anything as a parameter, each in a group. */
    Pattern loosely() {
        StringBuilder loose = new StringBuilder();
        int from = 0;
        Matcher parameters = PARAMETER.matcher(pattern);
        while (parameters.find()) {
            loose.append(words(pattern.substring(from, parameters.start()))).append("(.+?)");
            from = parameters.end();
        }
        return Pattern.compile(loose.append(words(pattern.substring(from))).toString(), Pattern.CASE_INSENSITIVE);
    }

    /** The words as a regular expression, with alternatives ({@code on/in}) and optional letters ({@code (s)}). */
    private static String words(String text) {
        StringBuilder words = new StringBuilder();
        for (String word : text.split("(?<= )|(?= )")) {
            if (word.contains("/")) {
                words.append("(?:")
                        .append(word.replace("/", "|").replace(":", "\\:"))
                        .append(')');
            } else {
                words.append(
                        word.replaceAll("[.?+*\\[\\]{}^$|\\\\]", "\\\\$0").replaceAll("\\((\\p{L}+)\\)", "(?:$1)?"));
            }
        }
        return words.toString();
    }
}
