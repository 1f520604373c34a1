package dev.etiquette.reading;

import java.util.List;
import java.util.Optional;

/**
 * Choices without parentheses that stand side by side: {@code chat|be friends|discuss} is one of chat and be, and then one of
 * friends and discuss, which is seldom what its author means.
 *
 * @param written as they stand in the phrase
 * @param meant as one choice
 * @param apart as choices one after the other, each in parentheses, which say the same without a doubt
 */
public record SplitChoice(String written, String meant, String apart) {

    private static final String OPENING = "(";

    /** The first in a phrase; empty when it has none, or when its words are too many for one choice. */
    public static Optional<SplitChoice> in(Phrase row) {
        if (!row.isLookedFor() || row.where() == Phrase.Where.LINK) {
            return Optional.empty();
        }
        List<String> pieces = PhrasePattern.pieces(row.phrase());
        int from = 0;
        while (from < pieces.size()) {
            int to = from;
            while (to < pieces.size() && isBare(pieces.get(to))) {
                to++;
            }
            if (to - from > 1) {
                return of(pieces.subList(from, to));
            }
            from = Math.max(to, from + 1);
        }
        return Optional.empty();
    }

    private static boolean isBare(String piece) {
        return piece.contains(PhrasePattern.EITHER) && !piece.startsWith(OPENING);
    }

    private static Optional<SplitChoice> of(List<String> run) {
        String written = String.join(" ", run);
        boolean fits = PhrasePattern.wordings(written).stream()
                .allMatch(wording -> PhrasePattern.words(wording).size() <= PhraseSlot.MOST_WORDS);
        return fits
                ? Optional.of(new SplitChoice(written, "(" + written + ")", "(" + String.join(") (", run) + ")"))
                : Optional.empty();
    }
}
