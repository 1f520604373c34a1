package dev.etiquette.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * One word of a phrase.
 *
 * @param letters how it is written, or how it begins
 * @param form which words of a text fit it
 */
record PhraseWord(String letters, Form form) {

    /** Fewer letters begin too many words. */
    static final int SHORTEST_BEGINNING = 3;

    private static final PhraseWord ANY = new PhraseWord("", Form.ANY);
    private static final String STAR = "*";

    /** Signs that would be left out without a word; those of a price, a percentage and a hashtag have a meaning. */
    private static final String UNREAD = "$\u00a3@&+=<>|~^_\\/{}[]";

    /** Which words of a text fit. */
    enum Form {
        /** This very word. */
        SAME,
        /** Every word that begins so. */
        BEGINNING,
        /** Every word. */
        ANY
    }

    boolean fits(String word) {
        return switch (form) {
            case ANY -> true;
            case SAME -> word.equals(letters) || (isTag(word) && word.startsWith(letters, 1) && sameLength(word));
            case BEGINNING -> word.startsWith(letters) || (isTag(word) && word.startsWith(letters, 1));
        };
    }

    private boolean sameLength(String word) {
        return word.length() == letters.length() + 1;
    }

    static boolean isTag(String word) {
        return word.charAt(0) == WordTokenizer.TAG;
    }

    private static List<String> pieces(String phrase) {
        List<String> pieces = new ArrayList<>();
        for (StringTokenizer each = new StringTokenizer(phrase); each.hasMoreTokens(); ) {
            pieces.add(each.nextToken());
        }
        return pieces;
    }

    /** The words of a phrase; none where it is made of punctuation alone. */
    static List<PhraseWord> of(String phrase) {
        List<PhraseWord> words = new ArrayList<>();
        for (String piece : pieces(phrase)) {
            if (piece.equals(STAR)) {
                words.add(ANY);
                continue;
            }
            String written = piece.endsWith(STAR) ? piece.substring(0, piece.length() - 1) : piece;
            List<String> read = written.isEmpty() ? List.of() : WordTokenizer.ofPhrase(written);
            for (int at = 0; at < read.size(); at++) {
                boolean last = at == read.size() - 1;
                words.add(new PhraseWord(read.get(at), last && piece.endsWith(STAR) ? Form.BEGINNING : Form.SAME));
            }
        }
        return List.copyOf(words);
    }

    /** What is wrong with a phrase, and what may be written. */
    static Optional<String> mistake(String phrase) {
        boolean hasWords = phrase.codePoints().anyMatch(Character::isLetterOrDigit);
        for (String piece : pieces(phrase)) {
            int star = piece.indexOf(STAR);
            if (hasWords && piece.chars().anyMatch(sign -> UNREAD.indexOf(sign) >= 0)) {
                return Optional.of(PhraseMessage.IGNORED_SIGNS.with(phrase));
            }
            if (star >= 0 && !piece.equals(STAR) && !(star == piece.length() - 1 && beginsLong(piece))) {
                return Optional.of(PhraseMessage.STAR_INSIDE.with(phrase));
            }
        }
        List<PhraseWord> words = of(phrase);
        if (!words.isEmpty()
                && (words.get(0).equals(ANY) || words.get(words.size() - 1).equals(ANY))) {
            return Optional.of(PhraseMessage.STAR_AT_AN_END.with(phrase));
        }
        return Optional.empty();
    }

    private static boolean beginsLong(String piece) {
        List<String> words = WordTokenizer.of(piece.substring(0, piece.length() - 1));
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        return last.codePoints().filter(Character::isLetter).count() >= SHORTEST_BEGINNING
                && Character.isLetterOrDigit(piece.codePointBefore(piece.length() - 1));
    }
}
