package dev.etiquette.wording;

import java.util.Locale;

/**
 * Names by how they look: letters of the Cyrillic and the Greek alphabet that an eye takes for Latin ones are these. What is left
 * out on purpose are signs of one alphabet, such as l, I and 1: many ids differ in nothing else.
 *
 * <p>The pairs are those letters of these alphabets whose prototype is a Latin letter by Unicode's list of confusable characters
 * (Unicode Technical Standard 39, confusables.txt, version 16; © Unicode, Inc., Unicode License v3).
 */
public final class LookAlikes {

    private static final String FOREIGN =
            "\u0430\u0441\u0501\u0435\u04BD\u04BB\u0456\u04CF\u0458\u043E\u0440\u051B\u0433\u0455\u051D\u0461"
                    + "\u0445\u0443\u04AF\u0475\u0410\u0412\u042C\u0421\u0415\u050C\u041D\u0406\u04C0\u0408\u041A\u041C"
                    + "\u041E\u0420\u0405\u0422\u0474\u051C\u0425\u0423\u04AE\u03B1\u03B3\u03B9\u03F3\u03BD\u03BF\u03C1"
                    + "\u03F1\u03C3\u03C5\u03F2\u0391\u0392\u03F9\u0395\u03DC\u0397\u0399\u037F\u039A\u039C\u03FA\u039D"
                    + "\u039F\u03A1\u03A4\u03A7\u03A5\u03D2\u0396";

    private static final String LATIN = "acdeehiijopqrswwxyyvABbCEGHIIJKMOPSTVWXYYayijvoppoucABCEFHIJKMMNOPTXYYZ";

    private LookAlikes() {}

    /**
     * The same for all names that look alike; without foreign letters that is the name in small letters. Of foreign letters some
     * capitals look like Latin ones and their small letters do not.
     */
    public static String alike(String name) {
        return look(name).toLowerCase(Locale.ROOT);
    }

    /** The same for all names that look alike, capitals and small letters being two; one space is like another. */
    public static String look(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            int foreign = letter < 0x80 ? -1 : FOREIGN.indexOf(letter);
            char seen = foreign < 0 ? letter : LATIN.charAt(foreign);
            plain.append(Character.isSpaceChar(seen) ? ' ' : seen);
        }
        return plain.toString();
    }

    /** Whether two names look alike to the eye and differ in more than capitals. */
    public static boolean differUnseen(String one, String other) {
        return !one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT))
                && alike(one).equals(alike(other));
    }
}
