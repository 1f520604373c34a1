package dev.etiquette.reading;

import java.util.regex.Pattern;

/**
 * What is said where one has asked the other to let it be: the plea, the word that accepts it, and the knock at the door all the
 * same. English and German, the most usual in Spanish and French.
 */
public final class PleaText {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** Whoever says more says something else as well. */
    private static final int LONGEST = 160;

    private static final int LONGEST_KNOCK = 40;

    private static final Pattern PLEA = Pattern.compile(
            "\\bplease (?:don.?t|do not|stop|no)\\s*(?:[.!,]|$)|\\bplease (?:don.?t|do not|stop) (?:do this|this|that|write|writing|text|texting|call|calling|message|messaging|say that|start)\\b"
                    + "|\\b(?:we|you) (?:said|agreed|promised)\\b[^.!?]{0,20}\\b(?:leave (?:it|this|things)|stop|not (?:talk|text|write|call)|no contact|be in touch)\\b|\\bi (?:asked|told) you (?:not|to (?:stop|leave))\\b|\\bi need (?:space|you to (?:stop|leave))\\b|\\blet.?s (?:leave it|not do this)\\b"
                    + "|\\b(?:bitte nicht|lass (?:das|es|mich)(?: bitte)?|bitte lass (?:das|es|mich)|h\u00f6r bitte auf|bitte h\u00f6r auf)\\s*(?:[.!,]|$)|\\bwir (?:hatten|haben) (?:doch )?(?:gesagt|ausgemacht|abgemacht)\\b[^.!?]{0,30}\\b(?:lassen|kein|nicht|ruhe)\\b|\\bich (?:habe|hab|hatte) dich gebeten\\b|\\bich brauche abstand\\b"
                    + "|\\bpor favor,? (?:no|para|basta)\\s*(?:[.!,]|$)|\\bdijimos que\\b[^.!?]{0,20}\\bdejar|\\bs.il te pla\u00eet,? arr\u00eate\\b",
            FLAGS);

    private static final Pattern ACCEPTED = Pattern.compile(
            "^\\W*(?:(?:ok(?:ay)?|alright|fine|understood|got it|you.?re right|fair|sure|ja|gut|verstanden|verstehe|in ordnung|vale|d.accord|sorry|so sorry|i.?m sorry|my bad|entschuldige|entschuldigung|tut mir leid|lo siento|perd\u00f3n|d\u00e9sol\u00e9e?)\\b\\W*)+",
            FLAGS);

    private static final Pattern KNOCK = Pattern.compile(
            "^\\W*(?:(?:hey|hi|hello|hallo|yo|hola|u|you|ya|still|are|r|there|around|up|awake|about|free|home|alone|it.?s me|thinking of (?:you|u)|i miss (?:you|u)|miss (?:you|u)|can we talk|talk\\?|bist du|du|noch|wach|da|wach\\?|ich vermisse dich|vermisse dich|k\u00f6nnen wir reden|est\u00e1s|despierta|despierto|te extra\u00f1o|t.es l\u00e0|tu me manques)\\b\\W*)+$",
            FLAGS);

    private PleaText() {}

    /** Whether it asks the other one to let it be. Takes time in proportion to the text. */
    public static boolean is(String text) {
        return text.length() <= LONGEST && PLEA.matcher(text).find();
    }

    /** Whether it gives in to that, and says no more. Takes time in proportion to the text. */
    public static boolean isAccepted(String text) {
        return text.length() <= LONGEST_KNOCK && ACCEPTED.matcher(text).find();
    }

    /** Whether it says nothing but that its writer is there: "you around?" Takes time in proportion to the text. */
    public static boolean isKnock(String text) {
        return text.length() <= LONGEST_KNOCK && KNOCK.matcher(text).matches();
    }
}
