package dev.etiquette.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads for when something is promised: by a day, so that it may be begun before it; for a day, as one comes or brings something
 * that is worth nothing when that day is over; or within hours. English and German.
 */
public final class PromisedDay {

    private static final int LONGEST_READ = 2_000;

    private static final String POLISH_DAY =
            "poniedzia\u0142ku|wtorku|\u015brody|czwartku|pi\u0105tku|soboty|niedzieli|jutra|ko\u0144ca|weekendu|\\d{1,2}(?:\\.| (?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrze\u015bnia|pa\u017adziernika|listopada|grudnia))";

    /** "By Friday", and not "stop by on Friday". */
    private static final WordStartPatterns DEADLINE = WordStartPatterns.of(
            "\\b((?<!\\b(?:come|comes|coming|stop|drop|swing|pass|pop) )by(?!\\s+(?:on|at|around|after|later|sometime)\\b)|until|till|before|no later than|at the latest"
                    + "|latest|deadline|bis|vor|sp\u00e4testens"
                    + "|entro|prima d[ie]l?|avant|d['\u2019]ici|au plus tard|antes d[eo]l?|at\u00e9(?= )|a m\u00e1s tardar|para el|uiterlijk|v\u00f3\u00f3r|do(?= (?:"
                    + POLISH_DAY + ")))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Friday, the 20th of March", up to what is no part of it: "so we can practise on Saturday". */
    private static final Pattern FEW_WORDS = Pattern.compile(
            "(?:[\\s,]+(?!(?:so|and|then|which|that|because|damit|und|dann|weil|denn)\\b)[^\\s,!?;()]+){1,5}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What stands behind "come" in Italian, where it means "how". */
    private static final String ITALIAN_HOW =
            "(?:funziona\\w*|stai|state|sta|stanno|va|vanno|sono|\u00e8|era|si|ti|mi|ci|vi|lo|la|le|li|gli|il|un|una|posso|possiamo|devo|dobbiamo|vuoi|vuole|dici|dicevi|detto|da|sempre|al|fare|faccio|ho|hai|ha|abbiamo|mai|se|prima|promesso|concordato)";

    private static final WordStartPatterns VISIT = WordStartPatterns.of(
            "\\b(bring|bringing|come(?! " + ITALIAN_HOW
                    + "\\b)|coming|join|be (?:there|over|round)|pick (?:you|u|him|her|them) up|give (?:you|u) a (?:lift|ride)"
                    + "|voy para|voy ya|ya voy|on my way|unterwegs|komm|komme|kommen|bringe|bringst|bringt|mitbringen|mitbring|vorbeikommen|dabei|hole? (?:dich|euch|sie) ab)\\b"
                    + "(?!\\s+back\\b|\\s+(?:it |that |this )?up\\b|[^.!?]{0,30}\\b(?:auf (?:dich|sie|euch)|zur\u00fcck)\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String SPAN =
            "(?:a|an|one|two|three|five|ten|half|\\d{1,2}) (?:an )?(?:min(?:ute)?s?|sec(?:ond)?s?|moment|bit|hours?)";

    /** What is to be done within hours, and names no day: few would ask about a day in these words. */
    private static final WordStartPatterns SAME_DAY = WordStartPatterns.of(
            "\\b(ahora mismo|enseguida|en un rato|after (?:breakfast|lunch|dinner|tea|work|school|class|training|(?:the|this|my) (?:match|game|meeting|call|show|film|movie|gym|shift|lesson))"
                    + "|(?:in|give me|give us|gimme) " + SPAN
                    + "|(?:ping|text|call|ring|phone|msg|message|dm) (?:you|u) (?:after|back)|in a (?:call|meeting)|right now|doing (?:it|that) now"
                    + "|on (?:my|the) way home|later(?! (?:this|in|next|than|that))"
                    + "|nachher|nach feierabend|nach (?:dem|der) (?:essen|arbeit|schule|training|meeting|call|termin|spiel|mittag|uni|probe|kino|sport)"
                    + "|(?:gib|gebt|geben sie) (?:mir|uns) (?:noch )?(?:\\S{1,10} )?(?:minuten|min|stunden?)|im (?:call|meeting)|sp\u00e4ter(?! als))\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final WordStartPatterns SOMETIME = WordStartPatterns.of(
            "\\b(sometime|some day|someday|some other time|eventually|at some point|one of these days|irgendwann|bei gelegenheit)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The answer is wanted before the day that it is about. */
    private static final WordStartPatterns TELLING = WordStartPatterns.of(
            "\\b(let (?:you|u) know|get back to|come back to|tell (?:you|u)|(?:i.?ll|let me|i will|me) (?:check|ask|see|look|find out|talk to|speak to|think|mull|ponder|consider|have a think)|sleep on (?:it|that)|mull it|have a think"
                    + "|bescheid|melde? mich|sag(?:e)? (?:dir|euch|ihnen)|(?:frag|frage|kl\u00e4re?|schau|schaue|guck|gucke) (?:ich|mal|nach|kurz)|rede (?:ich )?mit|(?:dr\u00fcber|dar\u00fcber) (?:schlafen|nachdenken)|schlafe? (?:\\S+ ){0,3}(?:dr\u00fcber|dar\u00fcber)|\u00fcberleg\\w*)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Not before it is near. */
    private static final WordStartPatterns NOT_YET = WordStartPatterns.of(
            "\\b(the week of|week before|closer to (?:it|the)|near(?:er)? (?:to )?the (?:time|date|day)|when it['\u2019]?s closer|kurz vorher|kurz davor|zeitnah|in der woche (?:vorher|davor|vor))\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Up to a day, and not on it. */
    private static final Pattern BEFORE = Pattern.compile("^(?:before|vor)$", Pattern.CASE_INSENSITIVE);

    /** Of these there is a row in the table of days, which counts that in. */
    private static final Pattern SPAN_OF_DAYS = Pattern.compile(
            "^\\W*(?:the |dem |den )?(?:weekend|end|wochenende|ende|christmas|easter|weihnachten|ostern|ferien|holidays?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** By the day that was spoken of. */
    private static final WordStartPatterns BY_THEN = WordStartPatterns.of(
            "\\b(by then|before then|until then|till then|beforehand|in time|bis dahin|bis dann|vorher|davor|rechtzeitig)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String DAY_BEHIND =
            "(?:then|that|(?:dem |den |der )?\\d{1,2}\\.(?:\\s?\\d{1,2}\\.)?|(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?\\p{L}{3,9})?|\\p{L}{3,9} \\d{1,2}(?:st|nd|rd|th)?"
                    + "|(?:next |this |dem |n\u00e4chsten )?(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun|mond?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?:day)?)";

    /** What is wanted before a day is wanted on its eve; before an hour of it, or what is on then, on that day. */
    private static final Pattern EVE = Pattern.compile(
            "\\b(?:before|vor) " + DAY_BEHIND
                    + "(?=\\W*$|\\s*[,.;!?)](?!\\d)|\\s+(?:please|pls|really|if|so|or|and|as|because|ideally|bitte|wenn|sonst|denn|weil)\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PromisedDay() {}

    /** Whether a text says that a day is the last one: "by Friday", "bis Montag". */
    public static boolean isByDay(String text) {
        return DEADLINE.find(read(text));
    }

    /**
     * The last day by which a text wants something, or another day of it where none stands behind "by": the trip on 23 May is
     * booked by 14 May. What it wants before a day, "before Friday", it wants on the day before that.
     *
     * @param said on which day
     */
    public static Optional<LocalDate> deadline(String text, NamedDays days, LocalDate said) {
        return DEADLINE.first(read(text))
                .flatMap(by -> {
                    String rest = read(text).substring(by.end());
                    Matcher behind = FEW_WORDS.matcher(rest);
                    Optional<LocalDate> day =
                            behind.lookingAt() ? days.last(by.group() + behind.group(), said) : Optional.empty();
                    boolean eve = BEFORE.matcher(by.group()).matches()
                            && !SPAN_OF_DAYS.matcher(rest).find();
                    // "We meet on the 12th, so I need it before then": on the 11th.
                    return day.or(() -> eve ? days.last(text, said) : Optional.empty());
                })
                .or(() -> days.last(text, said))
                .map(day -> day.isAfter(said) && EVE.matcher(read(text)).find() ? day.minusDays(1) : day);
    }

    /** Whether a text speaks of coming or of bringing something, by no day but on one. */
    public static boolean isVisit(String text) {
        return VISIT.find(read(text)) && !isByDay(text);
    }

    /** Whether a text says that something is done within hours: "after dinner", "gib mir f\u00fcnf Minuten". */
    public static boolean isSameDay(String text) {
        return SAME_DAY.find(read(text));
    }

    /** Whether a text promises an answer and no deed: "let me check", "ich sage dir dann Bescheid". */
    public static boolean isTelling(String text) {
        return TELLING.find(read(text));
    }

    /** Whether a text promises something by the day that was spoken of before: "by then", "bis dahin". */
    public static boolean isByThen(String text) {
        return BY_THEN.find(read(text));
    }

    /** Whether a text wants something not yet, but when its time is near: "remind me the week of". */
    public static boolean isNotYet(String text) {
        return NOT_YET.find(read(text));
    }

    /** Whether a text leaves open when: "I'll pick it up sometime". */
    public static boolean isSometime(String text) {
        return SOMETIME.find(read(text));
    }

    private static String read(String text) {
        return BoundedText.of(text, LONGEST_READ);
    }
}
