package dev.etiquette.reading;

import java.util.regex.Pattern;

/**
 * Whether a text says that its writer would like to hear from its reader: "I'd really like to hear from you", "yes or no?". Whoever
 * denies it, or wants distance as well, does not. English and German.
 */
public final class WordWanted {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** Whoever has more to say says several things. */
    private static final int LONGEST = 240;

    private static final WordStartPatterns WANTED = WordStartPatterns.of(
            "\\b(?:like|love|want|need|hope|hoping|waiting) to hear (?:back |something |anything )?(?:from (?:you|u)|your voice)\\b|\\byes or (?:a )?no\\b"
                    + "|\\bif (?:you|u) (?:could|can) (?:fill|send|sign|let|bring|check|call|confirm|tell|pick|come|help|look|drop|post|read|pay)\\b[^.!?]{3,80}\\b(?:would|will|['\u2019]d|['\u2019]ll) be (?:great|grand|lovely|good|brilliant|helpful|appreciated)\\b"
                    + "|\\b(?:w\u00fcrde|m\u00f6chte|will) (?:so |sehr |wirklich )?gerne? (?:wieder |etwas |was )?von (?:dir|ihnen|euch) h\u00f6ren\\b",
            FLAGS);

    /** What would be lost with the mark, were it a wish to be left alone after all. */
    private static final WordStartPatterns DISTANCE = WordStartPatterns.of(
            "\\b(?:do|did|does|would|could)(?:n['\u2019]?t| not) (?:\\S+ )?(?:like|love|want|need|hope|wish)\\b(?= to hear)|\\bused to\\b|\\b(?:never|no more|stop|enough|space|distance|alone|quiet|peace)\\b"
                    + "|\\b(?:nie|h\u00f6r auf|abstand|ruhe|frieden|genug)\\b",
            FLAGS);

    private WordWanted() {}

    /** Whether that is so. Takes time in proportion to the text. */
    public static boolean is(String text) {
        return text.length() <= LONGEST && WANTED.find(text) && !DISTANCE.find(text);
    }
}
