package dev.etiquette.reading;

import java.util.regex.Pattern;

/**
 * Whether a few words only take up what was said to them: they agree, concede, thank all the same, jest. Behind the words of
 * the other one they end a talk. What only lets somebody know ends none, and wants no more than a sign. English and German, the most usual in Spanish and French.
 */
public final class AssentText {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** Whoever has more to say opens something. */
    private static final int LONGEST = 140;

    private static final Pattern ASSENT = Pattern.compile(
            "^\\W*(?:(?:ok(?:ay)?|oh|ah|ja|yes|yep|yeah|haha|na|und|and)\\W+)*(?:perfect|great|lovely|brilliant|grand|deal|sounds (?:good|great|lovely)|works for me|suits me|fair enough|no worries|no problem|no bother|will do|noted|you.?re right|true|good point|my (?:bad|mistake|fault)"
                    + "|passt|perfekt|prima|super|alles klar|geht klar|in ordnung|einverstanden|abgemacht|stimmt|richtig|du hast recht|sie haben recht|mein fehler|kein problem|kein stress|macht nichts|notiert"
                    + "|vale|perfecto|de acuerdo|tienes raz\u00f3n|parfait|d.accord|\u00e7a marche)\\b(?! (?:not|nicht|nur|only|but|aber|pero|mais)\\b)"
                    + "|\\b(?:thanks|thank you|cheers|danke|dank|gracias|merci) (?:anyway|anyways|all the same|regardless|trotzdem|dennoch|igualmente|quand m\u00eame)\\b|\\b(?:trotzdem|dennoch) (?:vielen |lieben )?(?:danke|dank)\\b|\\bgracias igualmente\\b"
                    + "|\\b(?:i|he|she|they|we)(?: would|.d) (?:like|love|enjoy) that\\b|\\bw\u00fcrde (?:ihn|sie|uns|mich) freuen\\b"
                    + "|\\b(?:you|u) owe me (?:a|an|one|another|two|big|\\d) (?:\\w+ )?(?:pints?|beers?|drinks?|coffees?|pizzas?|dinner|lunch|cakes?|rounds?)\\b|\\b(?:you|u) owe me one\\b|\\bdu schuldest mir (?:ein|eine|einen|noch) (?:\\w+ )?(?:bier|kaffee|pizza|drink|kuchen|eis)\\b",
            FLAGS);

    private static final Pattern NOTICE = Pattern.compile(
            "\\b(?:fyi|for your information|just so you know|nur zur info|zur info|nur damit du(?:.s)? (?:es )?wei\u00dft|para que lo sepas|pour info)\\W*$|^\\W*(?:fyi|nur zur info|zur info|pour info)\\b",
            FLAGS);

    private AssentText() {}

    /** Whether that is so. Takes time in proportion to the text. */
    public static boolean is(String text) {
        return text.length() <= LONGEST
                && text.indexOf('?') < 0
                && ASSENT.matcher(text).find();
    }

    /** Whether it only lets the reader know: "my flight lands at six now, fyi". Takes time in proportion to the text. */
    public static boolean isNotice(String text) {
        return text.length() <= LONGEST
                && text.indexOf('?') < 0
                && NOTICE.matcher(text).find();
    }
}
