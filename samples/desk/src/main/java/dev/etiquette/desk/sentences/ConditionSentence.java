package dev.etiquette.desk.sentences;

import dev.etiquette.RuleBook;
import dev.etiquette.report.BookWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The condition at which a rule stopped, as a sentence. */
public final class ConditionSentence {

    private ConditionSentence() {}

    /**
     * What stands on a line of a file.
     *
     * @param text of the whole file
     * @param rule its id
     * @param line from 1
     * @return empty when no condition of that rule stands there
     */
    public static Optional<String> at(String text, String rule, int line, BookWords words) {
        int from = 0;
        for (int i = 1; i < line; i++) {
            from = text.indexOf('\n', from) + 1;
        }
        int start = from;
        int end = text.indexOf('\n', from) < 0 ? text.length() : text.indexOf('\n', from);
        return RuleBook.outlines(text).stream()
                .filter(each -> each.id().equals(rule))
                .findFirst()
                .flatMap(outline -> new RuleSentences(outline, text, new Phrasebook(words))
                        .all().stream()
                                .filter(each -> each.condition() >= 0 && each.from() <= end && each.to() >= start)
                                .findFirst())
                .map(ConditionSentence::inWords);
    }

    private static String inWords(Sentence sentence) {
        String head = sentence.head() + said(sentence.pieces());
        String lines = sentence.lines().stream()
                .map(each -> said(each.pieces()).strip())
                .collect(Collectors.joining("; "));
        return head + (lines.isEmpty() ? "" : ": " + lines);
    }

    private static String said(List<Piece> pieces) {
        return pieces.stream()
                .flatMap(each -> Stream.of(each.options().getOrDefault(each.value(), each.value())))
                .collect(Collectors.joining(" "));
    }
}
