package dev.etiquette.reading;

import java.util.regex.Pattern;

/**
 * Whether words ask for something within the hour: "can you pick Ida up, my meeting is running over", "I'm in bits, call me".
 * English and German.
 */
public final class PressingText {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final int LONGEST_READ = 500;

    /** Whoever waits for this waits on the spot. */
    private static final String FETCH =
            "(?:pick|get|grab|collect|fetch|come|let (?:me|us|him|her)|open|move|bring|drive|run|pop|nip|help|stand in|cover|watch|mind)";

    private static final WordStartPatterns ERRAND = WordStartPatterns.of(
            "\\b(?:(?:can|could|cd|cld|will|would) (?:you|u|ya)(?: (?:please|pls|plz|maybe|possibly|just|quickly))? "
                    + FETCH
                    + "\\b|(?:any|is there any) chance (?:you|u) (?:can|could)? ?" + FETCH
                    + "\\b|(?:please|pls|plz) " + FETCH
                    + "\\b|(?:kannst|k\u00f6nntest|k\u00f6nnten|k\u00f6nnt) (?:du|sie|ihr) [^.!?\\n]{0,60}\\b(?:\\w{0,4}holen|\\w{0,6}kommen|\\w{0,4}machen|\\w{0,4}bringen|\\w{0,4}springen|aufpassen|fahren|helfen)\\b"
                    + "|(?:holst|bringst|f\u00e4hrst|kommst) (?:du|ihr) [^.!?\\n]{0,40}(?:ab|her|vorbei|mit|r\u00fcber)\\b)",
            FLAGS);

    /** What has just come up, where the writer stands, and that it cannot wait. */
    private static final WordStartPatterns NOW = WordStartPatterns.of(
            "\\b(?:right now|now|asap|urgent(?:ly)?|on (?:the|your|ur) way(?: (?:home|back|here|over))?(?=\\W*(?:$|[?.!,;]))|running (?:over|late)|stuck (?:in|at|on|behind)"
                    + "|locked (?:out|myself out)|(?:i.?m|im|we.?re) (?:outside|downstairs|at the (?:door|gate|station|airport))"
                    + "|(?:school|nursery|hospital|kindergarten|ambulance|police) (?:just |has |have )?(?:rang|called|phoned|rung)|(?:just|s|has|is|been) (?:been |being )?(?:sick|throwing up|bleeding|fainted|collapsed)"
                    + "|in (?:\\d{1,2}|five|ten|fifteen|twenty|half an?) (?:mins?|minutes|hour)|within the hour|about to (?:leave|close|start|board)"
                    + "|jetzt gleich|sofort|dringend|ganz schnell|(?:bin|sind|stehe?|stehen) (?:\\S{1,8} ){0,2}(?:ausgesperrt|vor der t\u00fcr|drau\u00dfen|unten|am bahnhof)|steck\\w* (?:\\S{1,8} ){0,2}(?:im|in|auf)|(?:meeting|sitzung|termin|besprechung|zug|bahn) (?:dauert|zieht sich|hat versp\u00e4tung|f\u00e4llt aus)"
                    + "|(?:schule|kita|hort|krankenhaus) hat (?:gerade |eben )?angerufen|hat (?:sich )?(?:gerade |eben )?(?:gespuckt|gekotzt|\u00fcbergeben|fieber))\\b",
            FLAGS);

    /** A child at a gate asks whoever is to come. */
    private static final WordStartPatterns WAITING = WordStartPatterns.of(
            "\\b(?:who.?s|who is|(?:is|are) (?!there\\b|it\\b)\\p{L}{1,12}) (?:getting|picking|collecting|fetching) (?:me|us) ?(?:up)?\\b"
                    + "|\\b(?:wer holt|holt) (?:mich|uns) (?:\\S{1,10} ){0,3}ab\\b",
            FLAGS);

    private static final WordStartPatterns CALL = WordStartPatterns.of(
            "\\b(?:call|ring|phone) me\\b|\\bgive me a (?:call|ring|bell)\\b|\\bpick up\\b(?= (?:your|the|ur) phone|\\W*(?:$|[.!?]))|\\bruf (?:\\S{1,8} ){0,3}an\\b|\\b(?:kannst|k\u00f6nntest) du (?:mich |bitte |mal |kurz ){0,3}anrufen\\b",
            FLAGS);

    private static final WordStartPatterns DISTRESS = WordStartPatterns.of(
            "\\b(?:panick?ing|panicked|freaking out|having a panic|in (?:bits|tears|a state|shock)|(?:can.?t|cannot) stop (?:crying|shaking)|crying|sobbing|losing it|falling apart|terrified|scared|emergency"
                    + "|heule|weine|panik|notfall|v\u00f6llig fertig|am ende|nervlich|zittere|verzweifelt)\\b",
            FLAGS);

    /** What a body does that cannot wait until the evening. */
    private static final WordStartPatterns ACUTE = WordStartPatterns.of(
            "\\b(?:(?:high |a |the )?fever|temperature (?:of|is|at|of over)|(?:39|40|41)[.,]\\d|38[.,][5-9](?! ?(?:h|hours?|stunden|eur|euros?|km|kg|cm)\\b| ?[%\u20ac\u00a3$])|(?:10[2-5])(?:\\.\\d)? ?(?:degrees|f\\b)|(?:can.?t|cannot|struggling to|trouble) breath(?:e|ing)|short of breath|chest pains?"
                    + "|bleeding|shivering|the chills|unconscious|passed out|fainted|won.?t wake up|overdose|allergic reaction|throat is (?:swelling|closing)|(?:should|must|shall) (?:i|we|he|she|they) (?:\\S{1,10} ){0,2}go to (?:a&e|the er|hospital|the hospital)|oxygen|seizure|insulin|contractions|(?:my|her) waters? (?:broke|have broken|has broken)"
                    + "|(?:muss|soll|sollen|m\u00fcssen) (?:ich|er|sie|wir) (?:jetzt |gleich |mit \\S+ )?(?:ins krankenhaus|in die (?:klinik|notaufnahme))|fieber|sch\u00fcttelfrost|atemnot|(?:kriegt|bekommt|kriege|bekomme) (?:kaum|keine|schlecht) luft|brustschmerz\\w*|blutet|blutung\\w*|bewusstlos|ohnm\u00e4chtig|krampfanfall|wehen|fruchtblase|sauerstoff\\w*|allergisch\\w*)\\b",
            FLAGS);

    private static final WordStartPatterns OVER = WordStartPatterns.of(
            "\\b(?:last (?:week|month|year)|used to|(?<!not )(?<!n['\u2019]t )(?<!getting )better(?! hurry)|(?:is|it.s|was) (?:over|gone)(?! ?\\d)|letzte[nrs]? (?:woche|monat|jahr)|vorbei|(?<!nicht )besser|\u00fcberstanden|geht (?:es |ihm |ihr |mir )?(?:schon |aber )?wieder|were you)\\b",
            FLAGS);

    private static final WordStartPatterns PLEASE = WordStartPatterns.of(
            "\\b(?:please|pls|help|advise|what (?:do|should) (?:i|we) do|bitte|hilfe|was (?:tun|soll ich|mache ich))\\b",
            FLAGS);

    private PressingText() {}

    /** Whether they ask their reader to go and do something now, which is of no use tomorrow. Takes time in proportion to the text. */
    public static boolean isErrand(String text) {
        String read = BoundedText.of(text, LONGEST_READ);
        return ERRAND.find(read) && NOW.find(read);
    }

    /** Whether somebody asks who fetches them. Takes time in proportion to the text. */
    public static boolean isWaiting(String text) {
        return WAITING.find(BoundedText.of(text, LONGEST_READ));
    }

    /**
     * Whether somebody in distress asks to be called, or asks what to do about a body that is in a bad way now. Takes time in
     * proportion to the text.
     */
    public static boolean isCry(String text) {
        String read = BoundedText.of(text, LONGEST_READ);
        return (CALL.find(read) && DISTRESS.find(read)) || isAcute(read);
    }

    private static boolean isAcute(String text) {
        return ACUTE.find(text) && !OVER.find(text) && (text.indexOf('?') >= 0 || CALL.find(text) || PLEASE.find(text));
    }
}
