package dev.etiquette.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/**
 * One word of a phrase.
 *
 * @param letters how it is written, or how it begins
 * @param form which words of a text fit it
 * @param choices the words of which one must fit, when it is a choice of several
 */
record PhraseWord(String letters, Form form, List<PhraseWord> choices) {

    /** Fewer letters begin too many words. */
    static final int SHORTEST_BEGINNING = 3;

    private static final PhraseWord ANY = new PhraseWord("", Form.ANY, List.of());
    private static final String STAR = "*";

    /** Stands between words of which any may stand there: send/post. */
    private static final String OR = "/";

    /** Signs that would be left out without a word; those of a price, a percentage and a hashtag have a meaning. */
    private static final String UNREAD = "$\u00a3@&+=<>|~^_\\{}[]";

    /** Which words of a text fit. */
    enum Form {
        /** This very word. */
        SAME,
        /** Every word that begins so. */
        BEGINNING,
        /** Every word. */
        ANY,
        /** Any one of several. */
        ONE_OF
    }

    boolean fits(String word) {
        return switch (form) {
            case ANY -> true;
            case SAME -> word.equals(letters) || (isTag(word) && word.startsWith(letters, 1) && sameLength(word));
            case BEGINNING -> word.startsWith(letters) || (isTag(word) && word.startsWith(letters, 1));
            case ONE_OF -> choices.stream().anyMatch(choice -> choice.fits(word));
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
            if (piece.contains(OR)) {
                List<PhraseWord> choices = choices(piece);
                if (!choices.isEmpty()) {
                    String letters = choices.stream()
                            .map(choice -> choice.letters() + choice.form().ordinal())
                            .collect(Collectors.joining(OR));
                    words.add(new PhraseWord(letters, Form.ONE_OF, choices));
                }
                continue;
            }
            String written = piece.endsWith(STAR) ? piece.substring(0, piece.length() - 1) : piece;
            List<String> read = written.isEmpty() ? List.of() : WordTokenizer.ofPhrase(written);
            for (int at = 0; at < read.size(); at++) {
                boolean last = at == read.size() - 1;
                words.add(new PhraseWord(
                        read.get(at), last && piece.endsWith(STAR) ? Form.BEGINNING : Form.SAME, List.of()));
            }
        }
        return List.copyOf(words);
    }

    private static List<PhraseWord> choices(String piece) {
        List<PhraseWord> choices = new ArrayList<>();
        for (StringTokenizer each = new StringTokenizer(piece, OR); each.hasMoreTokens(); ) {
            choices.addAll(of(each.nextToken()));
        }
        return List.copyOf(choices);
    }

    /** Whether a slash stands where it parts nothing, or where what it parts is no single word. */
    private static boolean partsNoWords(String piece) {
        for (String part : piece.split(OR, -1)) {
            List<PhraseWord> words = of(part);
            if (words.size() != 1 || words.get(0).equals(ANY)) {
                return true;
            }
        }
        return false;
    }

    /** The words by one of which it can begin in a text. */
    List<PhraseWord> beginnings() {
        return form == Form.ONE_OF ? choices : List.of(this);
    }

    /** What is wrong with a phrase, and what may be written. */
    static Optional<String> mistake(String phrase) {
        boolean hasWords = phrase.codePoints().anyMatch(Character::isLetterOrDigit);
        for (String piece : pieces(phrase)) {
            if (hasWords && piece.contains(OR) && partsNoWords(piece)) {
                return Optional.of(PhraseMessage.SLASH.with(phrase));
            }
            for (String part : hasWords ? piece.split(OR) : new String[] {piece}) {
                Optional<PhraseMessage> wrong = mistake(part, hasWords);
                if (wrong.isPresent()) {
                    return wrong.map(message -> message.with(phrase));
                }
            }
        }
        List<PhraseWord> words = of(phrase);
        if (!words.isEmpty()
                && (words.get(0).equals(ANY) || words.get(words.size() - 1).equals(ANY))) {
            return Optional.of(PhraseMessage.STAR_AT_AN_END.with(phrase));
        }
        return Optional.empty();
    }

    private static Optional<PhraseMessage> mistake(String part, boolean hasWords) {
        int star = part.indexOf(STAR);
        if (hasWords && part.chars().anyMatch(sign -> UNREAD.indexOf(sign) >= 0)) {
            return Optional.of(PhraseMessage.IGNORED_SIGNS);
        }
        return star >= 0 && !part.equals(STAR) && !(star == part.length() - 1 && beginsLong(part))
                ? Optional.of(PhraseMessage.STAR_INSIDE)
                : Optional.empty();
    }

    private static boolean beginsLong(String piece) {
        List<String> words = WordTokenizer.of(piece.substring(0, piece.length() - 1));
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        return last.codePoints().filter(Character::isLetter).count() >= SHORTEST_BEGINNING
                && Character.isLetterOrDigit(piece.codePointBefore(piece.length() - 1));
    }
}
