package dev.etiquette.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Scripts that put no blanks between words. No dictionary is at hand to cut them by, so each sign is compared like a word:
 * a phrase is found wherever its signs stand in a row.
 */
final class UnspacedScript {

    /** So many signs in a row are about as long as a word. */
    private static final int SIGNS_OF_WORD = 4;

    /** Below it there is no such sign. */
    private static final char FIRST = '\u2e80';

    private UnspacedScript() {}

    /** Whether such a sign is among what was cut as one word. */
    static boolean isIn(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) >= FIRST && isUnspaced(word.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Each sign by itself, and what stands between such signs, as a word of Latin letters may, as one. */
    static List<String> signs(String word) {
        List<String> signs = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < word.length(); ) {
            int sign = word.codePointAt(at);
            int next = at + Character.charCount(sign);
            if (isUnspaced(sign) || !Character.isLetterOrDigit(sign)) {
                addWord(word, start, at, signs);
                if (isUnspaced(sign)) {
                    signs.add(word.substring(at, next));
                }
                start = next;
            }
            at = next;
        }
        addWord(word, start, word.length(), signs);
        return signs;
    }

    private static void addWord(String word, int start, int end, List<String> signs) {
        if (start < end) {
            signs.add(word.substring(start, end));
        }
    }

    /** How many words these are, of which such signs make one where there are a few in a row. */
    static int count(List<String> words) {
        int count = 0;
        int signs = 0;
        for (String word : words) {
            if (isIn(word)) {
                signs++;
            } else {
                count++;
            }
        }
        return count + (signs + SIGNS_OF_WORD - 1) / SIGNS_OF_WORD;
    }

    private static boolean isUnspaced(int sign) {
        if (sign < FIRST || !Character.isLetterOrDigit(sign)) {
            return false;
        }
        return switch (Character.UnicodeScript.of(sign)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            // The sign that stretches a vowel.
            default -> sign == '\u30fc';
        };
    }
}
