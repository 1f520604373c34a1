package dev.etiquette.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what nobody can see in a value that is compared, or see that it is another letter. */
public final class UnseenCharacters {

    /** Marks that have no shape of their own, beside those that Unicode says so of. */
    private static final String SHAPELESS =
            "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180E\u180F\u2800\u3164\uFFA0";

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int FIRST_TAG = 0xE0020;
    private static final int LAST_TAG = 0xE007F;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int FIRST_OF_EMOJI = 0xFE0E;

    /** Makes a key of the sign before it. */
    private static final int KEY = 0x20E3;

    private static final String KEYS = "0123456789#*";

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
        if ("\t\n\r".indexOf(character) >= 0) {
            return false;
        }
        boolean selects = character >= 0xFE00 && character <= 0xFE0F;
        return isUnseen(text, at)
                || (selects || character >= FIRST_TAG && character <= LAST_TAG)
                        && end < text.length()
                        && isPlain(text.codePointAt(end));
    }

    /**
     * Whether nothing is to be seen of a character in a text that is read by people, nor of what it does to its neighbours: what
     * steers a terminal or turns a line around, fillers, tags and selectors outside of emoji, joiners between letters that are
     * not joined, halves of characters, and what has no shape that all programs know.
     *
     * @param at where it begins, in UTF-16 units
     */
    static boolean isUnseen(String text, int at) {
        int character = text.codePointAt(at);
        int end = at + Character.charCount(character);
        if (character == JOINER || character == NON_JOINER) {
            return at == 0
                    || isPlain(text.codePointBefore(at))
                    || end >= text.length()
                    || isPlain(text.codePointAt(end));
        } else if (character >= 0xFE00 && character <= 0xFE0F) {
            return !selectsEmoji(text, at, end);
        } else if (character >= FIRST_TAG && character <= LAST_TAG) {
            return !isOnFlag(text, at);
        }
        return SHAPELESS.indexOf(character) >= 0
                || character >= 0xE0100 && character <= 0xE01EF
                || character >= 0xFDD0 && character <= 0xFDEF
                || (character & 0xFFFE) == 0xFFFE
                || switch (Character.getType(character)) {
                    case Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    case Character.CONTROL -> character != '\t';
                    default -> false;
                };
    }

    /** The first character of a text of which nothing is to be seen, as its number in Unicode; ends of lines can be seen. */
    public static Optional<String> unseen(String text) {
        if (isPrintableAscii(text)) {
            return Optional.empty();
        }
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (character != '\n' && character != '\r' && isUnseen(text, at)) {
                return Optional.of(number(character));
            }
        }
        return Optional.empty();
    }

    /** Behind a picture or a key, of which there are two forms. */
    private static boolean selectsEmoji(String text, int at, int end) {
        if (at == 0 || text.codePointAt(at) < FIRST_OF_EMOJI) {
            return false;
        }
        int before = text.codePointBefore(at);
        boolean key = end < text.length() && text.codePointAt(end) == KEY && KEYS.indexOf(before) >= 0;
        return key
                || before >= 0x80
                        && !Character.isLetterOrDigit(before)
                        && !Character.isSpaceChar(before)
                        && SHAPELESS.indexOf(before) < 0;
    }

    /** The flags of some countries are a black flag and the letters of the country as tags. */
    private static boolean isOnFlag(String text, int at) {
        int before = at;
        while (before > 0) {
            int character = text.codePointBefore(before);
            if (character == BLACK_FLAG) {
                return true;
            } else if (character < FIRST_TAG || character > LAST_TAG) {
                return false;
            }
            before -= Character.charCount(character);
        }
        return false;
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
