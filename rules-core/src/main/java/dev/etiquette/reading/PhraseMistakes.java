package dev.etiquette.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what is wrong with the wording of a phrase. */
final class PhraseMistakes {

    /** Signs that would be left out without a word; those of a price, a percentage and a hashtag have a meaning. */
    private static final String UNREAD = "$\u00a3@+=<>~^_\\/{}&|[]";

    /** What is longer may have too many words, where no blanks part them. */
    private static final int LONGEST_PLAIN = 48;

    private PhraseMistakes() {}

    /** The first mistake, with what may be written. */
    static Optional<String> of(Phrase row) {
        String phrase = row.phrase();
        if (isFewPlainWords(phrase)) {
            return Optional.empty();
        }
        if (phrase.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return ofSigns(row);
        }
        List<String> pieces = row.isGroup() ? List.of(phrase) : PhrasePattern.pieces(phrase);
        for (String piece : pieces) {
            boolean choice = row.isGroup() || PhrasePattern.isChoice(piece);
            if (!row.isGroup() && (piece.equals(PhrasePattern.TOGETHER) || piece.equals(PhrasePattern.STAR))) {
                continue;
            }
            String said = row.isGroup() ? piece : PhrasePattern.inside(piece);
            for (String wording : choice ? PhrasePattern.wordings(said) : List.of(said)) {
                Optional<String> wrong = ofWording(row, wording, choice);
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
        }
        return row.isGroup() ? Optional.empty() : ofOrder(row, pieces);
    }

    /** Nearly all are; tables have thousands of them. */
    private static boolean isFewPlainWords(String phrase) {
        if (phrase.length() > LONGEST_PLAIN) {
            return false;
        }
        int blanks = 0;
        boolean letters = false;
        for (int at = 0; at < phrase.length(); at++) {
            char sign = phrase.charAt(at);
            boolean letter = Character.isLetterOrDigit(sign);
            if (!letter && sign != ' ' && sign != '\'') {
                return false;
            }
            letters |= letter;
            blanks += sign == ' ' ? 1 : 0;
        }
        return letters && blanks < PhraseSlot.MOST_WORDS;
    }

    private static Optional<String> ofSigns(Phrase row) {
        boolean words = !PhrasePattern.of(row.phrase(), WordGroups.NONE).isEmpty();
        if (words && row.phrase().contains(PhrasePattern.STAR)) {
            return Optional.of(PhraseMessage.STAR_AT_AN_END.with(row.phrase()));
        } else if (words) {
            return Optional.empty();
        } else if (row.phrase().contains(PhrasePattern.STAR)) {
            return Optional.of(PhraseMessage.STAR_INSIDE.with(row.phrase()));
        } else if (row.where() != Phrase.Where.ANYWHERE) {
            return Optional.of(PhraseMessage.NO_WORD.with(row.phrase()));
        }
        return row.notAfter().isEmpty()
                ? Optional.empty()
                : Optional.of(PhraseMessage.NOT_AFTER_FOR_SIGN.with(row.phrase()));
    }

    private static Optional<String> ofWording(Phrase row, String wording, boolean choice) {
        String phrase = row.phrase();
        if (choice && !row.isGroup() && WordGroups.isReference(wording)) {
            return Optional.empty();
        }
        if (wording.chars().anyMatch(sign -> UNREAD.indexOf(sign) >= 0)) {
            boolean bracket = wording.indexOf('[') >= 0 || wording.indexOf(']') >= 0;
            boolean and = wording.contains(PhrasePattern.TOGETHER);
            return Optional.of((bracket
                            ? PhraseMessage.WRONG_GROUP
                            : and ? PhraseMessage.TOGETHER_WITHOUT_BLANKS : PhraseMessage.IGNORED_SIGNS)
                    .with(phrase));
        }
        if (choice && wording.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of(PhraseMessage.EMPTY_WORDING.with(phrase));
        }
        int star = wording.indexOf(PhrasePattern.STAR);
        if (star >= 0 && !(star == wording.length() - 1 && beginsLong(wording))) {
            return Optional.of(PhraseMessage.STAR_INSIDE.with(phrase));
        }
        int words = PhrasePattern.countWords(wording);
        return choice && words > PhraseSlot.MOST_WORDS
                ? Optional.of(PhraseMessage.TOO_MANY_WORDS.with(wording, words, PhraseSlot.MOST_WORDS))
                : Optional.empty();
    }

    private static Optional<String> ofOrder(Phrase row, List<String> pieces) {
        String phrase = row.phrase();
        List<List<String>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        for (String piece : pieces) {
            if (piece.equals(PhrasePattern.TOGETHER)) {
                parts.add(new ArrayList<>());
            } else {
                parts.get(parts.size() - 1).add(piece);
            }
        }
        if (parts.stream().anyMatch(List::isEmpty) || parts.size() > PhrasePattern.MOST_PARTS) {
            return Optional.of(PhraseMessage.TOGETHER_PARTS.with(phrase, PhrasePattern.MOST_PARTS));
        } else if (parts.size() > 1 && row.where() != Phrase.Where.ANYWHERE) {
            return Optional.of(PhraseMessage.TOGETHER_ANYWHERE.with(phrase));
        }
        for (List<String> part : parts) {
            if (part.get(0).equals(PhrasePattern.STAR)
                    || part.get(part.size() - 1).equals(PhrasePattern.STAR)) {
                return Optional.of(PhraseMessage.STAR_AT_AN_END.with(phrase));
            }
        }
        int words = pieces.stream()
                .filter(piece -> !piece.equals(PhrasePattern.TOGETHER))
                .mapToInt(PhraseMistakes::length)
                .sum();
        return words > Phrase.MOST_WORDS
                ? Optional.of(PhraseMessage.TOO_MANY_WORDS.with(phrase, words, Phrase.MOST_WORDS))
                : Optional.empty();
    }

    private static int length(String piece) {
        return PhrasePattern.isChoice(piece) ? 1 : PhrasePattern.countWords(piece);
    }

    private static boolean beginsLong(String piece) {
        List<String> words = WordTokenizer.of(piece.substring(0, piece.length() - 1));
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        return last.codePoints().filter(Character::isLetter).count() >= PhraseWord.SHORTEST_BEGINNING
                && Character.isLetterOrDigit(piece.codePointBefore(piece.length() - 1));
    }
}
