package dev.etiquette.language;

import dev.etiquette.report.Edit;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A line of a passage in which comments are blanks and texts are filled with a character that nobody writes, so that a
 * pattern finds only what is meant as part of a rule.
 *
 * @param file in which it stands
 * @param number of the line in the file
 * @param line as it stands
 * @param masked as patterns see it
 */
record MaskedLine(String file, int number, String line, String masked) {

    private static final char FILLED = '\u0001';

    static MaskedLine of(SourceSection passage, List<Token> tokens, int number) {
        String line = passage.line(number);
        StringBuilder masked = new StringBuilder(" ".repeat(line.length()));
        for (Token token : tokens) {
            if (token.position().line() == number && token.kind() != Token.Kind.END) {
                int end = Math.min(token.position().endColumn() - 1, line.length());
                for (int i = token.position().column() - 1; i < end; i++) {
                    masked.setCharAt(i, line.charAt(i));
                }
                if (token.kind() == Token.Kind.TEXT) {
                    for (int i = token.position().column(); i < end - 1; i++) {
                        masked.setCharAt(i, FILLED);
                    }
                }
            }
        }
        return new MaskedLine(passage.file(), number, line, masked.toString());
    }

    /** All matches, with groups to be read from the line as it stands. */
    List<MatchResult> matches(Pattern pattern) {
        return pattern.matcher(masked).results().toList();
    }

    /** The change that puts something in the place of a match. */
    Edit edit(MatchResult match, Function<IntFunction<String>, String> replacement) {
        String put = replacement.apply(
                group -> match.start(group) < 0 ? "" : line.substring(match.start(group), match.end(group)));
        return new Edit(file, number, match.start() + 1, match.end() + 1, put);
    }
}
