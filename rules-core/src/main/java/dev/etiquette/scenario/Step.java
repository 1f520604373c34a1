package dev.etiquette.scenario;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One step that authors may write.
 *
 * @param keyword under which the page of steps lists it; files may use any
 * @param pattern its words, with blanks between braces
 * @param about what it does, in one sentence
 * @param example the step as somebody would write it
 * @param argument what stands below the line
 * @param action what it does
 */
record Step(Keyword keyword, String pattern, String about, List<String> example, Argument argument, Action action) {

    /** When a step is written. */
    enum Keyword {
        GIVEN("Given", "What is so"),
        WHEN("When", "What happens then"),
        THEN("Then", "What should come of it");

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

    /** What stands below a step. */
    enum Argument {
        NOTHING,
        TEXT,
        TABLE
    }

    /** What a step does. */
    @FunctionalInterface
    interface Action {
        void on(ScenarioState scene, StepArguments filled);
    }

    private static final Pattern BLANK = Pattern.compile("\\{(\\p{Ll}+)}");

    static Step given(String pattern, String about, String example, Action action) {
        return new Step(Keyword.GIVEN, pattern, about, List.of(example), Argument.NOTHING, action);
    }

    static Step when(String pattern, String about, String example, Action action) {
        return new Step(Keyword.WHEN, pattern, about, List.of(example), Argument.NOTHING, action);
    }

    static Step then(String pattern, String about, String example, Action action) {
        return new Step(Keyword.THEN, pattern, about, List.of(example), Argument.NOTHING, action);
    }

    static Step table(Keyword keyword, String pattern, String about, List<String> example, Action action) {
        return new Step(keyword, pattern, about, example, Argument.TABLE, action);
    }

    /** The same step with its text at the end standing below it, for long ones. */
    Step withTextBelow() {
        return new Step(
                keyword, pattern.substring(0, pattern.lastIndexOf(" {")), about, example, Argument.TEXT, action);
    }

    /** The names of its blanks in order. */
    List<String> blanks() {
        return BLANK.matcher(pattern).results().map(found -> found.group(1)).toList();
    }

    /** A pattern in which anything may stand in the blanks, each a group. */
    Pattern loosely() {
        StringBuilder loose = new StringBuilder();
        int from = 0;
        Matcher blanks = BLANK.matcher(pattern);
        while (blanks.find()) {
            loose.append(words(pattern.substring(from, blanks.start()))).append("(.+?)");
            from = blanks.end();
        }
        return Pattern.compile(loose.append(words(pattern.substring(from))).toString(), Pattern.CASE_INSENSITIVE);
    }

    /** Words as they stand, but either of two between which a slash stands, and what may be left out. */
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
