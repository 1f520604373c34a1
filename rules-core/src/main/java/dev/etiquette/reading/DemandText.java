package dev.etiquette.reading;

import java.util.regex.Pattern;

/**
 * Whether a few words that ask nothing want an answer, not a sign: they demand money, threaten, blame for the second time, or
 * ask to be phoned. "You owe January too", "next time I call the landlord", "it drips again, I'm not happy". What jests of owing
 * a pint does not. English and German, the most usual in Spanish, French, Italian and Dutch.
 */
public final class DemandText {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** Whoever has more to say is heard anyway. */
    private static final int LONGEST = 240;

    private static final WordStartPatterns OWES = WordStartPatterns.of(
            "\\b(?:you|u|ya) (?:still |also )?owe (?:me |us |him |her |them )?(?!(?:me|us|him|her|them)\\b)(?!(?:nothing|nowt|one|an?|another|big|two|both|\\d (?:pints?|beers?|drinks?|coffees?|rounds?))\\b)(?!\\p{L}+ (?:an?|one|nothing)\\b)\\S+|\\b(?:that.?s|it.?s|that is|makes) [$\u20ac\u00a3]?\\d+(?:[.,]\\d\\d)? ?(?:[$\u20ac\u00a3]|quid|euros?|bucks|pounds)? (?:from|off|each from) (?:you|u)\\b|\\b(?:(?:have|has)n.?t|not|never|still (?:to|not)) (?:been )?paid\\b|\\bstill (?:unpaid|outstanding|waiting (?:for|on) (?:the|my|your|that) (?:money|payment|rent|deposit|invoice))\\b|\\b(?:price|rent|fee|it|this|that)(?: has|.s)? (?:went|gone|goes|going|is going) up to [$\u20ac\u00a3]?\\d+|\\bdu schuldest (?:mir|uns) (?:noch |auch )*(?!(?:ein|eine|einen|nichts)\\b)\\S+|\\b(?:du hast|sie haben|ihr habt) [^.!?]{0,30}\\b(?:noch )?nicht (?:bezahlt|\u00fcberwiesen)\\b|\\bkriege? (?:ich )?noch \\d+|\\b(?:fehlt|fehlen) noch (?:\\d+|die miete|das geld)|\\b(?:te|os) falta (?:por )?pagar\\b|\\b(?:me|nos) debes (?!una?\\b)\\S+|\\btu (?:me|nous) dois (?:encore |toujours )?(?!une? (?:bi\u00e8re|caf\u00e9|verre)\\b)\\S+|\\b(?:sono|fanno) \\d+ ?(?:\u20ac|euro)? (?:a testa|a persona)\\b|\\bmi devi (?:ancora )?(?!un)\\S+|\\bnog (?:niet|steeds niet) betaald\\b|\\bje (?:moet|krijgt) (?:me )?nog \\d+",
            FLAGS);

    private static final WordStartPatterns THREAT = WordStartPatterns.of(
            "\\bnext time (?:i|we)(?:.?m|.?ll|.?re| will| am| are)?(?: going to| gonna)? (?:call|calling|ring|ringing|phone|phoning|report|reporting|tell|telling|get|getting|go|going) (?:to )?(?:the|your|my) (?:police|landlord|council|manager|boss|school|lawyer|solicitor|office|housing|owner|parents|teacher|wardens?|ombudsman|association)\\b|\\b(?:i|we)(?:.ll| will|.m going to|.re going to| am going to)? (?:call|report|go to|take (?:it|this) (?:to|up with)|involve|inform) (?:it to |this to |you to )?(?:the|my|a) (?:police|landlord|council|lawyer|solicitor|court|ombudsman|trading standards|housing)\\b|\\bor (?:i|we)(?:.ll| will)? (?:go|call|report|tell|sue|cancel)\\b|\\bor we.?re done\\b|\\b(?:last|final) warning\\b|\\b(?:small claims|legal action|see you in court)\\b|\\b(?:beim )?n\u00e4chste[ns]? mal (?:rufe|hole|gehe|melde|sage) (?:ich|wir)\\b|\\b(?:sonst|dann) (?:rufe|hole|gehe|melde|verklage) (?:ich|wir)\\b|\\bletzte (?:warnung|mahnung)\\b|\\b(?:mein|einen|unseren) anwalt\\b|\\bla pr\u00f3xima (?:vez )?(?:llamo|aviso|voy|llamamos|denuncio)\\b|\\b(?:llamo|llamar\u00e9|voy) a la (?:polic\u00eda|guardia civil)\\b|\\bla prochaine fois (?:j.appelle|je (?:pr\u00e9viens|porte|vais))|\\bj.appelle la police\\b|\\bla prossima volta chiamo\\b|\\bvolgende keer bel ik\\b",
            FLAGS);

    private static final WordStartPatterns AGAIN = WordStartPatterns.of(
            "\\b(?:not|n.?t) (?:at all |very |too |really |exactly )?(?:happy|impressed|pleased|amused|good enough|on|acceptable|okay with)\\b(?=\\W*$|[.,!;]| about| with)|\\b(?:again|twice|(?:second|third|fourth|2nd|3rd|4th) time)\\b[^.!?]{0,30}[.!,]+[^.!?]{0,25}\\b(?:honestly|not happy|not impressed|fed up|ridiculous|silly|joke|talked about this|enough)\\b|\\bagain[.!]+ ?(?:we|i).{0,5}(?:talked|told|spoke|said|asked|discussed)\\b|\\b(?:for|in) the (?:second|third|fourth|fifth|2nd|3rd|4th) (?:day|time|week)\\b[^.!?]{0,12}(?:$|[.,!])|\\b(?:second|third|fourth|2nd|3rd|4th) time (?:i.?m|i am|i.?ve|i have|we.?ve|we have|i) (?:ask|told|said|writ|had|call|complain|now)\\w*|\\bi.?ve had enough\\b|\\b(?:schon|jetzt) (?:\\w+ )?(?:zwei|drei|vier|mehr)mal (?:bescheid|gesagt|geschrieben|gefragt|angerufen)|\\bes passiert nichts\\b|\\bnichts passiert\\b|\\bya es la (?:segunda|tercera|cuarta) vez\\b|\\bc.est la (?:deuxi\u00e8me|troisi\u00e8me|2e|3e) fois\\b|\\bthis is (?:getting|becoming) (?:silly|ridiculous|a joke|old|tiresome)\\b|\\bfed up\\b|\\bfell apart (?:in|after|on)\\b|\\b(?:bin|sind) (?:echt |wirklich |ziemlich |so |langsam )*(?:sauer|genervt|entt\u00e4uscht|ver\u00e4rgert)\\b|\\bso (?:geht das nicht|kann das nicht)\\b|\\b(?:esto|eso) ya lo (?:hablamos|hemos hablado|dijimos)\\b|\\bas[i\u00ed] no puede ser\\b|\\bon en a d\u00e9j\u00e0 parl\u00e9\\b|\\bj.en ai marre\\b|\\bne abbiamo gi\u00e0 parlato\\b",
            FLAGS);

    private static final WordStartPatterns CALL = WordStartPatterns.of(
            "(?<!(?:i.ll|i will|to|will|we.ll|and|then|you) )\\b(?:call|ring|phone) (?:when|as soon as|if) (?:you|u)\\b|\\b(?:call|ring|phone) (?:the \\w+ for (?:me|us)|your (?:mother|mum|mam|mom|dad|father|nan|gran|sister|brother))\\b|\\b(?:call|ring|phone) (?:me|us|mum|mam|dad)\\b(?! (?:crazy|old|a|an|silly|stupid|when you.?re (?:done laughing|famous)|maybe|ishmael|by|daddy|mummy|picky|paranoid)\\b)|\\bgive (?:me|us) a (?:call|ring|bell|shout|buzz|tinkle)\\b|\\b(?:can|could) you (?:call|ring|phone)\\b|\\bruf (?:mich|uns|mama|papa|oma) (?!nie\\b|nicht\\b)(?:\\S{1,8} ){0,3}an\\b|\\b(?:meld|melde) dich (?:mal |bitte |bei mir|kurz )*(?:telefonisch)?\\W*$|\\bll[a\u00e1]m[ae](?:me|nos)\\b(?! (?:loc[oa]|tont[oa]|exagerad[oa]|antigu[oa]|rar[oa])\\b)|\\bdame un toque\\b|\\b(?:appelle|rappelle)[- ](?:moi|nous)\\b(?! (?:fou|folle|b\u00eate)\\b)|\\b(?:chiamami|richiamami)\\b(?! (?:pazz[oa]|scem[oa]|stupid[oa]|matt[oa])\\b)|\\bbel (?:me|mij|ons) (?:even|eens|als|zodra|terug)\\b|\\bme liga\\b|\\bzadzwo\u0144 do mnie\\b|\\bbeni ara\\b",
            FLAGS);

    private DemandText() {}

    /** Whether that is so. Takes time in proportion to the text. */
    public static boolean is(String text) {
        return text.length() <= LONGEST
                && (OWES.find(text) || THREAT.find(text) || AGAIN.find(text) || CALL.find(text));
    }
}
