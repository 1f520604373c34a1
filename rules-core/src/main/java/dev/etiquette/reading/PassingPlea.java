package dev.etiquette.reading;

import java.util.regex.Pattern;

/**
 * Whether somebody wants to be left alone for a time only: "leave me alone for a few days, I need to breathe". English, German,
 * French, Spanish, Italian, Portuguese, Dutch and Polish.
 */
public final class PassingPlea {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final String ALONE =
            "(?:(?:leave|let) (?:me|us) (?:alone|be|in peace)|give (?:me|us) (?:some |a (?:bit|little) (?:of )?)?(?:space|room|peace|time)|(?:in|meine) ruhe|tranquil\\w+|en paz|in pace|em paz|met rust|w spokoju)";

    private static final String FOR_A_TIME =
            "(?:for (?:a (?:few|couple|while|bit|day|week|month)|some (?:days|time)|now\\b|(?:the next )?(?:\\d+|one|two|three|few|next) (?:hours?|days?|weeks?))|(?:un)?til|tonight|this (?:evening|afternoon|morning|week|weekend)"
                    + "|(?:ein )?paar (?:stunden|tage|wochen)|(?:eine weile|eine zeit|heute abend|diese woche|f\u00fcrs erste|bis (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|n\u00e4chste|zum|ende)|(?:\\d+|zwei|drei) (?:stunden|tage|wochen))"
                    + "|quelques (?:heures|jours|semaines|temps)|ce soir|cette semaine|pour l['\u2019]instant|jusqu['\u2019]\u00e0|unos d\u00edas|unas (?:horas|semanas)|un tiempo|un rato|esta (?:noche|tarde|semana)|hasta (?:el|la|ma\u00f1ana)"
                    + "|qualche (?:giorno|ora|settimana)|per un po['\u2019]?|stasera|questa settimana|fino a|uns dias|umas (?:horas|semanas)|um tempo|esta noite|at\u00e9 (?:segunda|ter\u00e7a|quarta|quinta|sexta|amanh\u00e3|ao)"
                    + "|(?:een )?paar (?:uur|dagen|weken)|vanavond|deze week|een tijdje|(?:par\u0119|kilka) (?:dni|godzin|tygodni)|dzi\u015b wieczorem|na razie)";

    /** What comes behind a comma, or before the plea, tells of the past: "three times this week, leave me alone". */
    private static final WordStartPatterns FOR_A_WHILE = WordStartPatterns.of(
            "\\b" + ALONE + "\\b[^.!?,;\\n]{0,15}\\b" + FOR_A_TIME
                    + "\\b|\\b(?:lass|lasst|lassen sie|laat|zostaw|zostawcie)\\b[^.!?,;\\n]{0,20}\\b" + FOR_A_TIME
                    + "\\b[^.!?,;\\n]{0,15}\\b(?:in ruhe|met rust|w spokoju)\\b",
            FLAGS);

    /** Whoever has had enough says so as well. */
    private static final WordStartPatterns FOR_GOOD = WordStartPatterns.of(
            "\\b(?:again|any ?more|ever|never|for good|stop|block\\w*|nie|niemals|mehr|endg\u00fcltig|immer|jamais|plus jamais|nunca|jam\u00e1s|siempre|mai|pi\u00f9|sempre|nunca mais|nooit|nigdy|police|polizei|anwalt|lawyer)\\b",
            FLAGS);

    private PassingPlea() {}

    /** Whether that is so. Takes time in proportion to the text. */
    public static boolean is(String text) {
        return FOR_A_WHILE.find(text) && !FOR_GOOD.find(text);
    }
}
