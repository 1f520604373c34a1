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

    /** And whoever writes more than this has more to say than that. */
    private static final int LONGEST_LETTER = 600;

    private static final Pattern NO = Pattern.compile(
            "\\bno,? (?:thanks|thank you|ta)\\b|\\bnot (?:interested|looking|for (?:me|us)|right for|at the moment|right now|this year|my thing|in the market)\\b|\\bhappy (?:where|with (?:what|our|my))\\b|\\b(?:i|we)(?:.ll| will)? pass\\b|\\b(?:i.m|we.re) (?:all set|sorted|good,? thanks)\\b"
                    + "|\\b(?:don.?t|do not|no) (?:need|want|require)\\b|\\bno need\\b|\\b(?:please )?(?:send|address|direct) (?:this|these|such|that|pitches|press releases)\\b[^.!?]{0,20}\\bto\\b|\\bnot my (?:area|department|desk|beat)\\b"
                    + "|\\bkein(?:en)? (?:bedarf|interesse)\\b|\\bnicht interessiert\\b|\\bnein,? danke\\b|\\bdanke,? (?:aber )?nein\\b|\\bbrauchen? (?:ich|wir) (?:nicht|nichts)\\b|\\b(?:ich|wir) (?:brauche|brauchen) (?:das )?(?:nicht|nichts|kein\\w*)\\b|\\b(?:bin|sind) (?:bereits |schon |gut |bestens )*(?:versorgt|zufrieden)\\b|\\bnichts f\u00fcr (?:mich|uns)\\b"
                    + "|\\bbitte (?:solche|diese|derartige|so etwas|sowas)\\b[^.!?]{0,30}\\ban\\b|\\bnicht mein (?:thema|bereich|ressort)\\b|\\bkein thema f\u00fcr\\b"
                    + "|\\bno,? gracias\\b|\\bno (?:me|nos) interesa\\b|\\bno estoy (?:buscando|interesad[oa])\\b|\\b(?:thanks|thank you),? but no\\b|\\bgracias,? pero no\\b|\\bno,? grazie\\b|\\bgrazie,? ma no\\b|\\bn\u00e3o,? obrigad[oa]\\b|\\bobrigad[oa],? mas n\u00e3o\\b|\\bnee,? (?:dank|bedankt)\\b|\\b(?:dank|bedankt)\\w*,? maar nee\\b|\\bnie,? dzi\u0119kuj\u0119|\\bdzi\u0119kuj\u0119,? ale nie\\b|\\bnon,? merci\\b|\\bpas int\u00e9ress\u00e9e?\\b",
            FLAGS);

    private static final String WRITE =
            "(?:send|write|message|msg|contact|e-?mail|mail|call|ring|phone|text|dm|follow up|reach out|chase)";

    private static final String NO_MORE =
            "(?:(?:me|us|here) )?(?:any ?more|any (?:further|longer)|again|further|(?:to )?this (?:number|address))";

    /** Said to those who write to many, and hardly to a friend. */
    private static final String TO_SELLERS =
            "(?:follow up|reach out|contact(?: me| us)?|(?:e-?mail|call|phone|messag|text)ing (?:me|us))";

    /** Not what is to be sent later, or otherwise. */
    private static final String END =
            "(?![^.!?\\n]{0,40}\\b(?:until|till|before|unless|yet|while|during|after|when|if you|instead|rather|by (?:phone|mail|e-?mail|post)|on (?:sundays?|weekends?)|at (?:work|night|home)"
                    + "|late|early|bis|bevor|solange|sondern|stattdessen|vor|nach|w\u00e4hrend|abends|nachts|voor|tot|maar|avant|antes|prima|przed)\\b)";

    /** Asks, politely or for good, that no more be sent: every one of them is said to somebody who is to be silent. */
    private static final WordStartPatterns FORBIDS = WordStartPatterns.of(
            "\\b(?:(?:please|pls|kindly)[^.!?\\n]{0,15} (?:don['\u2019]?t|do not|stop|no need to) " + WRITE
                    + "(?:ing)?(?: " + NO_MORE
                    + "|(?=\\W*$))" + END
                    + "|(?:please|pls|kindly)[^.!?\\n]{0,15} (?:don['\u2019]?t|do not|stop) " + TO_SELLERS
                    + "(?:ing)?(?=\\W*(?:$|[.,;!]))" + END
                    + "|(?:don['\u2019]?t|do not|stop) " + WRITE
                    + "(?:ing)?(?: (?:me|us))? (?:again|any ?more|any further)\\b" + END
                    + "|bitte keine? (?:weiteren? )?(?:mails?|nachrichten|anrufe|anfragen|angebote)\\b"
                    + END
                    + "|bitte[^.!?\\n]{0,25} (?:schreib|schreibt|schreiben|ruf|ruft|rufen|schick|schickt|schicken|melde?|meldet|melden|kontaktier)(?:e|en|t)?(?: sie)?(?: (?:mir|mich|uns|sich|dich|euch|auch|hier|bei (?:mir|uns))){0,3} (?:nicht|nichts|keine)(?: (?:mehr|weiter\\w*|in der praxis|hier|bei uns|bei mir|noch einmal|nochmal)|(?! vor | nach | bevor ) [^.!?\\n]{0,20}\\ban\\b)"
                    + END
                    + "|(?:bel|mail|app|schrijf|bericht|stuur)(?:t|en)? (?:me|mij|ons)(?: \\p{L}+)? (?:niet|geen)\\b"
                    + END
                    + "|ne (?:m['\u2019]|me |nous )(?:\u00e9cri\\w+|appel\\w+|contact\\w+|envoy\\w+|relanc\\w+)[^.!?\\n]{0,20}\\bplus\\b"
                    + END
                    + "|no (?:me|nos) (?:escrib|llam|contact|mand|env\u00ed|escrit)\\w*[^.!?\\n]{0,12}\\bm\u00e1s\\b"
                    + END
                    + "|non (?:mi |ci )?(?:scriver|chiamar|contattar|mandar|scriva|chiam|contatt)\\w*[^.!?\\n]{0,12}\\bpi\u00f9(?!\\p{L})"
                    + END
                    + "|n\u00e3o (?:me |nos )?(?:mand|escrev|lig|contat|envi)\\w+[^.!?\\n]{0,12}\\bmais\\b" + END
                    + "|(?:prosz\u0119 )?nie (?:pisz|dzwo\u0144|wysy\u0142aj)\\w*[^.!?\\n]{0,12}\\b(?:wi\u0119cej|do mnie)\\b"
                    + END + ")",
            FLAGS);

    private static final Pattern WHO = Pattern.compile(
            "^\\W*(?:(?:sorry|hi|hello|hey|hallo|hola|um|erm?|ok)\\W+)*(?:who(?:.?s| is| are| r) (?:this|that|you|u)|do i know (?:you|u)|have we met|wer (?:ist (?:das|da|dort)|bist du|sind sie)|kennen wir uns|qui\u00e9n (?:eres|es)|(?:vous \u00eates|tu es|c.est) qui|qui (?:\u00eates-vous|es-tu|est-ce)|chi (?:sei|\u00e8|parla)|quem (?:\u00e9|\u00e9s)|wie (?:is dit|ben je|bent u)|kto to|kim(?:siniz|sin)?)(?:,? (?:please|pls|denn|bitte|then))?\\W*$",
            FLAGS);

    /** "Wrong number", "you must have a different Walt". */
    private static final Pattern MISTAKEN = Pattern.compile(
            "\\b(?:wrong (?:number|person)|you must have (?:a different|the wrong) \\p{L}+|falsche nummer|verw\u00e4hlt|n\u00famero equivocado|numero sbagliato|(?:mauvais|faux) num\u00e9ro|verkeerd nummer|n\u00famero errado|pomy\u0142k[ai]|yanl\u0131\u015f numara)\\b",
            FLAGS);

    private RefusalText() {}

    /** Whether that is so. Takes time in proportion to the text. */
    public static boolean is(String text) {
        return text.length() <= LONGEST
                && text.indexOf('?') < 0
                && NO.matcher(text).find();
    }

    /** Whether a text asks that no more be written: "please don't follow up". Takes time in proportion to the text. */
    public static boolean forbids(String text) {
        return text.length() <= LONGEST_LETTER && FORBIDS.find(text);
    }

    /**
     * Whether somebody only asks who the other one is, or tells them that they mean somebody else: that makes no acquaintance yet. Takes
     * time in proportion to the text.
     */
    public static boolean asksWho(String text) {
        return text.length() <= LONGEST
                && (WHO.matcher(text).find() || MISTAKEN.matcher(text).find());
    }
}
