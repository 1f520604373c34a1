package dev.etiquette.reading;

import java.util.regex.Pattern;

/**
 * Whether a few words tell a seller no: "no thanks, not looking", or send them elsewhere. English and German, the most usual in
 * Spanish and French.
 */
public final class RefusalText {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** Whoever has more to say talks. */
    private static final int LONGEST = 160;

    private static final Pattern NO = Pattern.compile(
            "\\bno,? (?:thanks|thank you|ta)\\b|\\bnot (?:interested|looking|for (?:me|us)|right for|at the moment|right now|this year|my thing|in the market)\\b|\\bhappy (?:where|with (?:what|our|my))\\b|\\b(?:i|we)(?:.ll| will)? pass\\b|\\b(?:i.m|we.re) (?:all set|sorted|good,? thanks)\\b"
                    + "|\\b(?:don.?t|do not|no) (?:need|want|require)\\b|\\bno need\\b|\\b(?:please )?(?:send|address|direct) (?:this|these|such|that|pitches|press releases)\\b[^.!?]{0,20}\\bto\\b|\\bnot my (?:area|department|desk|beat)\\b"
                    + "|\\bkein(?:en)? (?:bedarf|interesse)\\b|\\bnicht interessiert\\b|\\bnein,? danke\\b|\\bdanke,? nein\\b|\\bbrauchen? (?:ich|wir) (?:nicht|nichts)\\b|\\b(?:ich|wir) (?:brauche|brauchen) (?:das )?(?:nicht|nichts|kein\\w*)\\b|\\b(?:bin|sind) (?:bereits |schon |gut |bestens )*(?:versorgt|zufrieden)\\b|\\bnichts f\u00fcr (?:mich|uns)\\b"
                    + "|\\bbitte (?:solche|diese|derartige|so etwas|sowas)\\b[^.!?]{0,30}\\ban\\b|\\bnicht mein (?:thema|bereich|ressort)\\b|\\bkein thema f\u00fcr\\b"
                    + "|\\bno,? gracias\\b|\\bno (?:me|nos) interesa\\b|\\bno estoy (?:buscando|interesad[oa])\\b|\\bnon,? merci\\b|\\bpas int\u00e9ress\u00e9e?\\b",
            FLAGS);

    private static final Pattern WHO = Pattern.compile(
            "^\\W*(?:(?:sorry|hi|hello|hey|hallo|hola|um|erm?|ok)\\W+)*(?:who(?:.?s| is| are| r) (?:this|that|you|u)|do i know (?:you|u)|have we met|wer (?:ist (?:das|da|dort)|bist du|sind sie)|kennen wir uns|qui\u00e9n (?:eres|es)|(?:vous \u00eates|tu es|c.est) qui|qui (?:\u00eates-vous|es-tu|est-ce)|chi (?:sei|\u00e8|parla)|quem (?:\u00e9|\u00e9s)|wie (?:is dit|ben je|bent u)|kto to|kim(?:siniz|sin)?)(?:,? (?:please|pls|denn|bitte|then))?\\W*$",
            FLAGS);

    private RefusalText() {}

    /** Whether that is so. Takes time in proportion to the text. */
    public static boolean is(String text) {
        return text.length() <= LONGEST
                && text.indexOf('?') < 0
                && NO.matcher(text).find();
    }

    /** Whether somebody only asks who the other one is: that makes no acquaintance yet. Takes time in proportion to the text. */
    public static boolean asksWho(String text) {
        return text.length() <= LONGEST && WHO.matcher(text).find();
    }
}
