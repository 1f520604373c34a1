package dev.etiquette.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Patterns that begin where a word begins, or at the beginning of the text, and are tried there alone.
 *
 * <p>Most words begin in a way in which no such pattern does. The first three signs of a word are looked up first; what
 * they rule out is asked of the patterns themselves, once for each beginning. Immutable but for what it remembers of that;
 * any number of threads may look at once.
 */
final class WordStartPatterns {

    /** One bit of what is remembered says that it is. */
    private static final int MOST = 31;

    private static final int KNOWN = 1 << 31;

    private static final char LAST_ASCII = 0x7F;

    private static final int LETTERS = 26;

    /** Any sign but a letter or a digit of ASCII. */
    private static final int OTHER = LETTERS + 10;

    private static final int KINDS = OTHER + 1;

    private final List<Pattern> patterns;
    private final int all;

    /** By the first two signs, then by the third: a bit for each pattern that may begin so; 0 where nobody asked yet. */
    private final int[][] mayBegin = new int[KINDS * KINDS][];

    /**
     * Such patterns.
     *
     * @param patterns at most 31, all of them blind to case. None wants anything to stand before its beginning; that something
     *     does not stand there it may want: {@code ^}, {@code \b}, {@code (?<!not )}
     */
    WordStartPatterns(List<Pattern> patterns) {
        if (patterns.size() > MOST
                || patterns.stream().anyMatch(each -> (each.flags() & Pattern.CASE_INSENSITIVE) == 0)) {
            throw new IllegalArgumentException(
                    "At most " + MOST + " patterns that are blind to case are looked for at once.");
        }
        this.patterns = List.copyOf(patterns);
        this.all = (int) ((1L << patterns.size()) - 1);
    }

    /** One such pattern. */
    static WordStartPatterns of(String pattern, int flags) {
        return new WordStartPatterns(List.of(Pattern.compile(pattern, flags)));
    }

    /** Whether one of them is found anywhere in a text. */
    boolean find(String text) {
        return found(text, true) != 0;
    }

    /** Which of them are found in a text: a bit for each, the lowest for the first. */
    int found(String text) {
        return found(text, false);
    }

    /** Of a single pattern the first place in a text. */
    Optional<Matcher> first(String text) {
        Matcher matcher = matcher(0, text);
        for (int at = 0; at < text.length(); at++) {
            if (isTried(text, at)
                    && mayBegin(text, at) != 0
                    && matcher.region(at, text.length()).lookingAt()) {
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }

    private int found(String text, boolean anyWill) {
        Matcher[] matchers = new Matcher[patterns.size()];
        int found = 0;
        for (int at = 0; at < text.length(); at++) {
            int left = isTried(text, at) ? mayBegin(text, at) & ~found : 0;
            while (left != 0) {
                int next = Integer.numberOfTrailingZeros(left);
                left &= left - 1;
                if (matchers[next] == null) {
                    matchers[next] = matcher(next, text);
                }
                if (matchers[next].region(at, text.length()).lookingAt()) {
                    found |= 1 << next;
                    if (anyWill || found == all) {
                        return found;
                    }
                }
            }
        }
        return found;
    }

    private Matcher matcher(int pattern, String text) {
        return patterns.get(pattern).matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Which of them may begin there, by the letters and digits that stand there. */
    private int mayBegin(String text, int at) {
        int first = kind(text, at);
        if (first == OTHER) {
            return all;
        }
        int second = kind(text, at + 1);
        int third = second == OTHER ? OTHER : kind(text, at + 2);
        int page = first * KINDS + second;
        int[] byThird = mayBegin[page];
        if (byThird == null) {
            // Two threads may both make one; what is remembered is the same, and what is not there is asked again.
            byThird = new int[KINDS];
            mayBegin[page] = byThird;
        }
        int known = byThird[third];
        if (known == 0) {
            known = KNOWN | asked(text.substring(at, at + (second == OTHER ? 1 : third == OTHER ? 2 : 3)));
            byThird[third] = known;
        }
        return known & all;
    }

    /** A pattern that fails on a beginning without wanting more of it can't begin so. */
    private int asked(String beginning) {
        int may = 0;
        for (int i = 0; i < patterns.size(); i++) {
            Matcher matcher = patterns.get(i).matcher(beginning);
            if (matcher.lookingAt() || matcher.hitEnd()) {
                may |= 1 << i;
            }
        }
        return may;
    }

    /** Whether a word may begin there: behind all that is surely not of one. */
    private static boolean isTried(String text, int at) {
        return at == 0 || ((kind(text, at) != OTHER || text.charAt(at) > LAST_ASCII) && kind(text, at - 1) == OTHER);
    }

    /** Which letter or digit stands there. */
    private static int kind(String text, int at) {
        if (at >= text.length()) {
            return OTHER;
        }
        char sign = text.charAt(at);
        if (sign >= 'a' && sign <= 'z') {
            return sign - 'a';
        } else if (sign >= 'A' && sign <= 'Z') {
            return sign - 'A';
        }
        return sign >= '0' && sign <= '9' ? LETTERS + sign - '0' : OTHER;
    }
}
