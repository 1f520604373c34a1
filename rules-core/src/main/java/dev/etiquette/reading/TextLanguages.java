package dev.etiquette.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * In which languages a text may be, told by its letters and by the small words that no text goes without. A text of few
 * words may be in several, and one without any such word in all of its alphabet. People who write English or German mix the two,
 * so what may be in one of them may be in the other.
 */
final class TextLanguages {

    /** Any language, known or not. */
    static final long ALL = -1;

    /** Any language that is written in Latin letters, or that is not known. */
    static final long LATIN = LanguageEvidence.latin();

    /** More words say no more. */
    private static final int MOST_WORDS = 120;

    /** What two words or letters say that stand in no other language: less than this is a guess. */
    private static final int SURE = 2 * LanguageEvidence.WHOLE;

    /** A share of the evidence for the likeliest language, from which on another one may be meant as well. */
    private static final int SHARE = 2;

    private static final long MIXED = LanguageEvidence.bit("en") | LanguageEvidence.bit("de");

    /** "Mi" is a Wednesday in German and asks in Turkish: shorter words that stand alone tell nothing. */
    private static final int SHORTEST_ALONE = 4;

    private TextLanguages() {}

    /**
     * A bit for each language that the text may be in.
     *
     * @param text as it stands
     * @param words its words, as phrases are compared with them
     */
    static long in(String text, List<String> words) {
        long script = LanguageEvidence.ofScript(text);
        if (script != 0) {
            return script;
        }
        if (words.size() == 1 && words.get(0).length() < SHORTEST_ALONE) {
            return MIXED;
        }
        int[] evidence = evidence(text, words);
        int most = 0;
        for (int each : evidence) {
            most = Math.max(most, each);
        }
        if (most == 0) {
            return LATIN;
        }
        boolean sure = most >= SURE;
        int least = sure ? Math.max(LanguageEvidence.WHOLE, most / SHARE) : 1;
        long languages = 0;
        for (int language = 0; language < evidence.length; language++) {
            if (evidence[language] == most || evidence[language] >= least) {
                languages |= 1L << language;
            }
        }
        return !sure || (languages & MIXED) != 0 ? languages | MIXED : languages;
    }

    private static int[] evidence(String text, List<String> words) {
        int[] evidence = new int[LanguageEvidence.languages()];
        int read = Math.min(words.size(), MOST_WORDS);
        for (int at = 0; at < read; at++) {
            LanguageEvidence.addWord(words.get(at), evidence);
        }
        LanguageEvidence.addLetters(text, evidence);
        return evidence;
    }

    /** The bit of a language of a phrase, such as "en" or "en-GB"; all bits where no text is known to be in it. */
    static long bit(String language) {
        long bit = LanguageEvidence.bit(language.length() > 2 ? language.substring(0, 2) : language);
        return bit == 0 ? ALL : bit;
    }

    /** The only language that a text can be in; empty where there are several, or where it is only a guess. */
    static Optional<Locale> only(String text, List<String> words) {
        long languages = in(text, words);
        return Long.bitCount(languages) == 1
                ? Optional.of(Locale.forLanguageTag(LanguageEvidence.code(Long.numberOfTrailingZeros(languages))))
                : Optional.empty();
    }
}
