package dev.etiquette.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what nobody can see in a value that is compared, or see that it is another letter. */
public final class UnseenCharacters {

    /** Marks that have no shape of their own, beside those that Unicode says so of. */
    private static final String SHAPELESS = "\u034F\u115F\u1160\u17B4\u17B5\u180E\u2800\u3164\uFFA0";

    private static final char FIRST_PRINTABLE = ' ';
    private static final char LAST_PRINTABLE = '~';

    /** Letters that stand together. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    private UnseenCharacters() {}

    /** What is wrong. */
    public enum Kind {
        /** Nothing is to be seen. */
        INVISIBLE,
        /** A blank that is no normal one. */
        BLANK,
        /** A letter of another alphabet that looks like a Latin one. */
        LOOKALIKE
    }

    /**
     * The first of them in a text.
     *
     * @param start of it, in UTF-16 units
     * @param end behind it
     * @param instead what is to stand there
     * @param shown its number in Unicode
     */
    public record Unseen(Kind kind, int start, int end, String instead, String shown) {}

    /** The first of them; nothing when all can be seen. */
    public static Optional<Unseen> in(String text) {
        if (isPrintableAscii(text)) {
            return Optional.empty();
        }
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            int end = at + Character.charCount(character);
            if (isInvisible(text, at, end)) {
                return Optional.of(new Unseen(Kind.INVISIBLE, at, end, "", number(character)));
            } else if (character != ' ' && Character.isSpaceChar(character)) {
                return Optional.of(new Unseen(Kind.BLANK, at, end, " ", number(character)));
            }
        }
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            Optional<Unseen> alike = lookalike(words.group(), words.start());
            if (alike.isPresent()) {
                return alike;
            }
        }
        return Optional.empty();
    }

    private static boolean isPrintableAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < FIRST_PRINTABLE || text.charAt(at) > LAST_PRINTABLE) {
                return false;
            }
        }
        return true;
    }

    /** Some join letters of other scripts or parts of an emoji; beside a Latin letter they do nothing. */
    private static boolean isInvisible(String text, int at, int end) {
        int character = text.codePointAt(at);
        boolean shapeless = SHAPELESS.indexOf(character) >= 0
                || Character.getType(character) == Character.FORMAT
                || Character.getType(character) == Character.CONTROL && "\t\n\r".indexOf(character) < 0
                || character >= 0xFE00 && character <= 0xFE0F;
        if (!shapeless) {
            return false;
        }
        boolean joins = character == 0x200C
                || character == 0x200D
                || character >= 0xFE00 && character <= 0xFE0F
                || character >= 0xE0020 && character <= 0xE007F;
        return !joins
                || at == 0
                || isPlain(text.codePointBefore(at))
                || end < text.length() && isPlain(text.codePointAt(end));
    }

    private static boolean isPlain(int character) {
        return character < 0x80 || Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
    }

    private static Optional<Unseen> lookalike(String word, int start) {
        if (!LATIN.matcher(word).find()) {
            return Optional.empty();
        }
        for (int at = 0; at < word.length(); at++) {
            String plain = TypographicCharacters.plain(word.charAt(at));
            if (!plain.equals(word.substring(at, at + 1))) {
                return Optional.of(
                        new Unseen(Kind.LOOKALIKE, start + at, start + at + 1, plain, number(word.charAt(at))));
            }
        }
        return Optional.empty();
    }

    private static String number(int character) {
        return String.format("U+%04X", character);
    }
}
