package dev.etiquette.language;

import dev.etiquette.report.Problem.Code;

/** Characters that word processors and foreign keyboards put where plain ones belong. */
final class TypographicCharacters {

    /** Quotes of many lands. */
    private static final String QUOTES = "\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\u301D\u301E\uFF02";

    private static final String SINGLE = "'\u2018\u2019\u201A\u201B`\u00B4";

    /** Cyrillic and Greek letters that look like Latin ones, and those. */
    private static final String ALIKE =
            "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03BF\u0455\u0458\u04BB\u0501\u051B\u051D\u04CF\u0406\u0405\u0408";

    private static final String LATIN = "ABEKMHOPCTXaeopcyxiABEZHIKMNOPTYXosjhdqwlISJ";

    private TypographicCharacters() {}

    /** What is wrong with a character that has no place in a rule. */
    static Code code(int character) {
        if (character == '\uFEFF') {
            return Code.BYTE_ORDER_MARK;
        } else if (isBlank(character)) {
            return Code.NO_BREAK_SPACE;
        } else if (QUOTES.indexOf(character) >= 0) {
            return Code.TYPOGRAPHIC_QUOTE;
        }
        return SINGLE.indexOf(character) >= 0 ? Code.SINGLE_QUOTE : Code.STRAY_CHARACTER;
    }

    private static boolean isBlank(int character) {
        return character != ' ' && Character.isSpaceChar(character)
                || character >= 0x200B && character <= 0x200D
                || character == 0x2060;
    }

    /** The plain character that was likely meant; the character itself when it is plain. */
    static String plain(char character) {
        if (character == '\uFEFF' || character >= '\u200B' && character <= '\u200D' || character == '\u2060') {
            return "";
        } else if (isBlank(character)) {
            return " ";
        } else if (QUOTES.indexOf(character) >= 0 || SINGLE.indexOf(character) >= 0) {
            return "\"";
        }
        int alike = ALIKE.indexOf(character);
        return alike >= 0 ? LATIN.substring(alike, alike + 1) : String.valueOf(character);
    }

    /** One sentence about such a character outside of a text. */
    static String told(Code code, char character) {
        return switch (code) {
            case BYTE_ORDER_MARK -> LanguageMessage.BYTE_ORDER_MARK.text();
            case NO_BREAK_SPACE -> LanguageMessage.UNUSUAL_SPACE.text();
            case TYPOGRAPHIC_QUOTE -> LanguageMessage.CURLY_QUOTES.text();
            case SINGLE_QUOTE -> LanguageMessage.SINGLE_QUOTES.text();
            default ->
                LanguageMessage.LOOKALIKE_LETTER.with(
                        character, String.format("\" (U+%04X) only looks like a plain one.", (int) character));
        };
    }

    /** What to do about it. */
    static String hint(Code code) {
        return switch (code) {
            case BYTE_ORDER_MARK -> LanguageMessage.MAYBE_SAVE_AS_UTF8.text();
            case NO_BREAK_SPACE -> LanguageMessage.MAYBE_NORMAL_SPACES.text();
            case TYPOGRAPHIC_QUOTE, SINGLE_QUOTE -> LanguageMessage.MAYBE_STRAIGHT_QUOTES.text();
            default -> LanguageMessage.MAYBE_WORD_AGAIN.text();
        };
    }
}
