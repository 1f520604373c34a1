package dev.etiquette.language;

import dev.etiquette.report.Problem.Code;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Something that people write out of habit, from spreadsheets, letters or other languages.
 *
 * @param code of the problem
 * @param pattern of what they write, on a line in which texts are masked
 * @param replacement what to write instead, given what the groups of the pattern hold
 * @param message one sentence
 * @param telling whether the pattern alone tells what is wrong, though no edit mends it
 * @param hint what to do when no edit mends it; may be empty
 */
record ForeignIdiom(
        Code code,
        Pattern pattern,
        Function<IntFunction<String>, String> replacement,
        String message,
        boolean telling,
        String hint) {

    /** To be written in one way. */
    static ForeignIdiom of(Code code, String pattern, String replacement, String message) {
        return of(code, pattern, groups -> filled(replacement, groups), message);
    }

    static ForeignIdiom of(
            Code code, String pattern, Function<IntFunction<String>, String> replacement, String message) {
        return new ForeignIdiom(code, Pattern.compile(pattern), replacement, message, false, "");
    }

    /** The same, told even when no edit mends it. */
    ForeignIdiom telling(String instead) {
        return new ForeignIdiom(code, pattern, replacement, message, true, instead);
    }

    /** {@code ~1} stands for the first group: a dollar sign means something else in rules. */
    private static String filled(String replacement, IntFunction<String> groups) {
        String filled = replacement;
        for (int group = 1; filled.contains("~" + group); group++) {
            filled = filled.replace("~" + group, groups.apply(group));
        }
        return filled;
    }
}
