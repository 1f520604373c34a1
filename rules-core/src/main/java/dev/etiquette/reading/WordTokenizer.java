package dev.etiquette.reading;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Cuts a text into words for comparison: small letters, no accents, no punctuation. */
final class WordTokenizer {

    /** Stands for any price among the words of a text; no text can hold it. */
    static final String PRICE = "\uE000";

    /** Stands for any percentage. */
    static final String PERCENTAGE = "\uE001";

    /** Stands before the word of a hashtag. */
    static final char TAG = '#';

    private static final int LAST_ASCII = 0x7F;

    /** The bit by which a small letter of ASCII differs from its capital. */
    private static final int SMALL = 0x20;

    private static final int LAST_LATIN = 0x24F;
    private static final Pattern OWN_SIGNS = Pattern.compile("[\uE000\uE001]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    /** Beside those of ASCII. */
    private static final String APOSTROPHES = "\u2019\u2018\u02bc\u00b4";

    private static final Pattern STRETCHED = Pattern.compile("(\\p{L})\\1{2,}");

    /** Words that people stretch at a letter which they have twice anyway: "cooool". */
    private static final Map<String, String> DOUBLED = Map.of(
            "col", "cool", "god", "good", "swet", "sweet", "fre", "free", "son", "soon", "ned", "need", "tol", "toll",
            "al", "all");

    private static final Pattern INSIDE_WORDS = Pattern.compile("[\u00ad\u200b\u2060\ufeff\u0640]+");

    /** 19 or 19.99 or 1.299,95 or 5,-; not what goes on as a word, nor millions. */
    private static final String NUMBER = "\\d{1,9}(?:[., ]\\d{3}){0,3}(?:[.,](?:\\d{1,2}|\\p{Pd}{1,2}))?";

    // A blank may stand within a price, and a line end may not, whichever sort it is.
    private static final String NO_MORE = "(?![\\p{L}\\p{N}]|[.,]\\d|\\h?(?:m|bn|mn|k|million|billion|trillion|mio"
            + "|mrd|millionen|milliarden|tsd|thousand|tausend|hundred)\\b)";
    private static final Pattern PRICES =
            Pattern.compile("(?<![\\p{L}\\p{N}.,])(?:(?:[$\u20ac\u00a3]|(?:eur|usd|gbp|chf)\\b)"
                    + "\\h?" + NUMBER + NO_MORE
                    + "|" + NUMBER + "\\h?(?:[$\u20ac\u00a3]|(?:eur|euro|euros|usd|gbp|chf|dollars|franken)\\b)"
                    + NO_MORE + ")");
    private static final Pattern PERCENTAGES =
            Pattern.compile("(?<![\\p{L}\\p{N}.,])\\d{1,3}(?:[.,]\\d{1,2})?\\h?(?:%|(?:percent|per cent|prozent)\\b)");

    /** Every price has one of these; to look for them first takes a tenth of the time. */
    private static final List<String> MONEY =
            List.of("$", "\u20ac", "\u00a3", "eur", "usd", "gbp", "chf", "dollars", "franken");

    /** The same for percentages. */
    private static final List<String> SHARES = List.of("%", "percent", "per cent", "prozent");

    private WordTokenizer() {}

    /** The words alone. */
    static List<String> of(String text) {
        return cut(plain(text), false);
    }

    /** The words, a price and a percentage as one word each, and the words of hashtags with their sign before them. */
    static List<String> read(String text) {
        if (isPlainest(text)) {
            return cutAtBlanks(text.toLowerCase(Locale.ROOT), true);
        }
        String plain =
                isAscii(text) ? plain(text) : OWN_SIGNS.matcher(plain(text)).replaceAll(" ");
        if (!hasNumber(plain)) {
            // Most texts name no number, and so neither a price nor a percentage.
            return unstretched(cut(plain, true));
        }
        String priced = namesAny(plain, MONEY) ? PRICES.matcher(plain).replaceAll(" " + PRICE + " ") : plain;
        String counted =
                namesAny(priced, SHARES) ? PERCENTAGES.matcher(priced).replaceAll(" " + PERCENTAGE + " ") : priced;
        return unstretched(cut(counted, true));
    }

    /** Whether there is nothing to do but to cut it, as with most texts: no number, no sign within a word, nothing stretched. */
    private static boolean isPlainest(String text) {
        char before = 0;
        boolean twice = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            char small = (char) (sign | SMALL);
            boolean again = small == before;
            if (sign > LAST_ASCII
                    || (sign >= '0' && sign <= '9')
                    || sign == '-'
                    || isApostrophe(sign)
                    || (again && twice && small >= 'a')) {
                return false;
            }
            twice = again;
            before = small;
        }
        return true;
    }

    /** "Thank youuu" thanks; what is one letter alone, as "ooo" is, stays as it is. */
    private static List<String> unstretched(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            if (isStretched(word)) {
                String once = STRETCHED.matcher(word).replaceAll("$1");
                if (once.length() > 1) {
                    words.set(at, DOUBLED.getOrDefault(once, once));
                }
            }
        }
        return words;
    }

    private static boolean isStretched(String word) {
        for (int at = 2; at < word.length(); at++) {
            char letter = word.charAt(at);
            if (letter == word.charAt(at - 1) && letter == word.charAt(at - 2) && Character.isLetter(letter)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a piece of a phrase, in which the signs of a price and a percentage stand for any. */
    static List<String> ofPhrase(String piece) {
        String plain = plain(piece);
        // Nearly all are; a table has thousands of them, and a program that has just begun is slow at cutting.
        if (isOneWord(plain)) {
            return List.of(plain);
        }
        return cut(plain.replace("\u20ac", " " + PRICE + " ").replace("%", " " + PERCENTAGE + " "), true);
    }

    private static boolean isOneWord(String plain) {
        for (int at = 0; at < plain.length(); at++) {
            if (plain.charAt(at) > LAST_LATIN || !Character.isLetterOrDigit(plain.charAt(at))) {
                return false;
            }
        }
        return !plain.isEmpty();
    }

    private static List<String> cut(String plain, boolean withTags) {
        String text = withoutInnerSigns(plain);
        return isAscii(text) ? cutAtBlanks(text, withTags) : cutAtBreaks(text, withTags);
    }

    /**
     * The same for a text in which every blank parts words, so that each piece can be looked at by itself: in most of
     * them a word stands between nothing but punctuation, and no break need be looked up.
     *
     * @param text small letters, of ASCII only
     */
    static List<String> cutAtBlanks(String text, boolean withTags) {
        List<String> words = new ArrayList<>();
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = start;
            while (end < text.length() && isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end == text.length() || isBlank(text.charAt(end))) {
                if (end > start) {
                    words.add(text.substring(start, end));
                }
                continue;
            }
            while (end < text.length() && !isBlank(text.charAt(end))) {
                end++;
            }
            int first = start;
            while (first < end && isBefore(text.charAt(first))) {
                first++;
            }
            int last = end;
            while (last > first && isBehind(text.charAt(last - 1))) {
                last--;
            }
            int inside = first;
            while (inside < last && isLetterOrDigit(text.charAt(inside))) {
                inside++;
            }
            if (inside < last) {
                words.addAll(cutAtBreaks(text.substring(start, end), withTags));
            } else if (first < last) {
                words.add(text.substring(first, last));
            }
        }
        return words;
    }

    /** Every break is looked up. */
    static List<String> cutAtBreaks(String text, boolean withTags) {
        List<String> words = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String word = text.substring(start, end);
            if (UnspacedScript.isIn(word)) {
                words.addAll(UnspacedScript.signs(word));
            } else if (Character.isLetterOrDigit(word.codePointAt(0))
                    || word.equals(PRICE)
                    || word.equals(PERCENTAGE)) {
                words.add(withTags && start > 0 && text.charAt(start - 1) == TAG ? TAG + word : word);
            }
        }
        return words;
    }

    /** Without apostrophes, and with blanks for dashes. */
    private static String withoutInnerSigns(String plain) {
        StringBuilder text = null;
        for (int at = 0; at < plain.length(); at++) {
            char sign = plain.charAt(at);
            boolean apostrophe = isApostrophe(sign);
            if (text == null && (apostrophe || isDash(sign))) {
                text = new StringBuilder(plain.length()).append(plain, 0, at);
            }
            if (text != null && !apostrophe) {
                text.append(isDash(sign) ? ' ' : sign);
            }
        }
        return text == null ? plain : text.toString();
    }

    private static boolean isApostrophe(char sign) {
        return sign == '\'' || sign == '`' || (sign > LAST_ASCII && APOSTROPHES.indexOf(sign) >= 0);
    }

    private static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t';
    }

    /** What stands before words and never belongs to them. */
    private static boolean isBefore(char sign) {
        return switch (sign) {
            case ',', ';', ':', '!', '?', '(', ')', '[', ']', '"' -> true;
            default -> false;
        };
    }

    /** The same behind them. A full stop before a number belongs to that. */
    private static boolean isBehind(char sign) {
        return sign == '.' || isBefore(sign);
    }

    private static boolean isDash(char sign) {
        return sign == '-' || (sign > LAST_ASCII && Character.getType(sign) == Character.DASH_PUNCTUATION);
    }

    private static boolean isLetterOrDigit(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
    }

    /** Small letters without accents; one form for characters that are written in several. */
    static String plain(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String split = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String small =
                ACCENTS.matcher(split).replaceAll("").toLowerCase(Locale.ROOT).replace("\u00df", "ss");
        small = small.replace('\u0131', 'i').replace('\u0142', 'l');
        return INSIDE_WORDS.matcher(small).replaceAll("");
    }

    /** Whether a digit of any script stands in it. */
    static boolean hasNumber(String plain) {
        for (int at = 0; at < plain.length(); at++) {
            if (Character.isDigit(plain.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesAny(String plain, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (plain.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }
}
