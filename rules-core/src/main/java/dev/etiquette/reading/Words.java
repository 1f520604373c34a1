package dev.etiquette.reading;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts a text into words for comparison: small letters, no accents, no punctuation. */
final class Words {

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u2018\u02bc`\u00b4]");

    private Words() {}

    static List<String> of(String text) {
        String plain = APOSTROPHES.matcher(plain(text)).replaceAll("");
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(plain);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String word = plain.substring(start, end);
            if (Character.isLetterOrDigit(word.codePointAt(0))) {
                words.add(word);
            }
        }
        return words;
    }

    /** Small letters without accents; one form for characters that are written in several. */
    static String plain(String text) {
        String split = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return ACCENTS.matcher(split).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
