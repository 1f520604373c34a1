package dev.etiquette.reading;

import java.util.regex.Pattern;

/**
 * Tells the short answers by which somebody takes on what they were asked to do: "sure, Wednesday by three", "Ja kommt". English
 * and German.
 */
public final class RequestConsent {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** Whoever says more says it in words of their own. */
    private static final int FEW_WORDS = 9;

    /** "By Friday", "am Donnerstag, sp\u00e4testens". */
    private static final int WORDS_OF_A_DAY = 5;

    private static final String YES =
            "(?:yes|yeah|yea|yep|yup|yas|sure|sure thing|ok|okay|okey|k|kk|fine|of course|ofc|course|certainly|absolutely|definitely|gladly|happy to|will try|no problem|no prob|np"
                    + "|no worries|can do|you got it|deal|alright|all right|right|roger|aye|my pleasure|with pleasure|i can|i guess|i guess so|i suppose|i suppose so|great|perfect|good|sounds good|works|done deal|not at all"
                    + "|ja|jo|joa|jep|jup|jap|jawohl|klar|na klar|klaro|sicher|gerne?|sehr gerne?|aber gerne?|nat\u00fcrlich|selbstverst\u00e4ndlich|logo|passt|geht|geht klar|machbar|alles klar|in ordnung"
                    + "|kein problem|kein ding|kein thema|schaff ich|schaffe ich|krieg ich hin|kriege ich hin|kann ich|k\u00f6nnen wir|gut|abgemacht|versprochen|wird gemacht|freilich|nat\u00fcrlich gerne?|sollte klappen|klappt|l\u00e4uft)";

    private static final String BEFORE =
            "(?:(?:oh+|ah+|uh+|um+|hm+|\u00e4h+|\u00e4hm|\u00f6hm|na|haha|well|ooh|oooh|nice|cool|great|thanks|thank you|danke|super|toll|tja|hmm+)\\W+)*+";

    private static final Pattern CONSENTS =
            Pattern.compile("^\\W*" + BEFORE + YES + "(?![\\p{L}\\p{N}'\u2019])", FLAGS);

    /** Praise of the question, or of what stands beside it: "good question", "great news". */
    private static final Pattern PRAISES = Pattern.compile(
            "^\\W*" + BEFORE
                    + "(?:good|great|perfect|fine|right|nice|gute?|super|works)\\s+(?:question|idea|point|news|to (?:know|hear|see)|for you|timing|job|work|catch|luck|stuff|frage|idee|nachricht\\w*|sache|zu wissen)\\b",
            FLAGS);

    /** It is done, or will not be, or something else is proposed. */
    private static final WordStartPatterns DECLINES = WordStartPatterns.of(
            "\\b(?:no(?! problem| prob\\b| worries)|not(?! at all)|never|can['\u2019]?t|cannot|won['\u2019]?t|don['\u2019]?t|didn['\u2019]?t|sorry|afraid|unfortunately|but|however|depends|maybe|perhaps"
                    + "|sent|done(?! deal)|did|already|here (?:it|you|they|is|are)|attached|just (?:sent|did|posted)|gone|was|were|if|unless|once|would|wouldn['\u2019]?t|see"
                    + "|please|(?:let me|(?:i|we)(?:['\u2019]ll| will| can| could)?) (?:\\w+ )?(?:check|ask|think|look|find out|try to find)|noted|understood|got it|(?:he|she|they|someone|somebody)(?:['\u2019]ll)?|(?<!\\bi )(?<!\\bwe )(?<!\\bit )will(?! do\\b| try\\b| be\\b| come\\b| send\\b| bring\\b)"
                    + "|bitte|(?:schaue?|gucke?|frage?|kl\u00e4re?|\u00fcberlege?) (?:ich|mal|nach|kurz|noch|es|ihn|sie)|ich (?:schaue?|gucke?|frage?|kl\u00e4re?|\u00fcberlege?)|(?:macht|bringt|schickt|holt|\u00fcbernimmt) (?!dann|dir|euch)\\p{L}+"
                    + "|nein|nicht|kein(?! problem| ding| thema)|keine|keinen|leider|aber|schade|vielleicht|eventuell|schon (?:erledigt|geschickt|passiert|gemacht|raus|da)|erledigt|geschickt|gesendet|verschickt|hier|anbei|war|wenn|falls|sobald|sonst|hab|habe|haben)\\b",
            FLAGS);

    private static final Pattern ME = Pattern.compile(
            "^\\W*(?:me|i can|i could|i will|i do|ich|ich kann|ich k\u00f6nnte|ich mach\\w*(?: das| es)?|ich \u00fcbernehm\\w*|kann ich(?: machen)?|hier|i['\u2019]?ll take it)\\W*$",
            FLAGS);

    private static final int LONGEST_DAY = 120;

    /** Whoever has not done it yet says when. */
    private static final Pattern NOT_YET = Pattern.compile(
            "^(?:\\W*(?:(?:so|very|really|aki|omg|oh) sorry|(?:i )?(?:forgot|haven['\u2019]?t)|my bad|omg|oh|ugh|argh|gah|shit|damn|sorry|no|nope|nah|not yet|not (?:done|sent) yet|oops|whoops|noch nicht|vergessen|total vergessen|nein|n\u00f6|nee|ne|mist|leider|oje|ups|upps)\\b[\\s,.!:;\u2013\u2014-]*)+",
            FLAGS);

    private static final Pattern FIRST_CLAUSE = Pattern.compile("[,.!;\\n\u2013\u2014]");

    /** At the end, and of a thing: people who come bring nothing by that. */
    private static final Pattern ON_ITS_WAY = Pattern.compile(
            "(?:^|[.!,;:\\n])\\s*(?!(?:i|we|he|she|they|you|who|is|are|im|i['\u2019]m|not|nobody|everyone|people|winter|summer|spring|autumn|rain|snow)\\b)"
                    + "(?:(?:[\\p{L}'\u2019-]+\\s){1,3}(?:coming|to follow|incoming)(?: up| soon| shortly| later)?|(?:[\\p{L}-]+\\s){0,3}(?:kommt|kommen|folgt|folgen)(?: noch| bald| gleich| dann)?"
                    + "|(?:(?:ja|klar|gerne?|ok|okay|na klar)[,.! ]+){0,2}(?:bekommst|kriegst|bekommt|kriegt|bekommen|kriegen|hast) (?:du|ihr|sie)(?: noch| bald| dann)?)\\W*$",
            FLAGS);

    private RequestConsent() {}

    /** Whether any of the following may be true or not empty: of most texts none is. Takes time in proportion to the text. */
    static boolean mayBe(String text) {
        return is(text) || !dayAlone(text).isEmpty() || isOnItsWay(text) || isVolunteers(text);
    }

    /** Whether an answer takes on what it was asked, where that was a deed. Takes time in proportion to the text. */
    public static boolean is(String text) {
        return isShort(text, FEW_WORDS)
                && CONSENTS.matcher(text).lookingAt()
                && !PRAISES.matcher(text).lookingAt();
    }

    /**
     * What is so short that a day in it is all that it says: "by Friday", "omg no. tomorrow first thing", "Sunday after church, save
     * me a slice". Empty where more is said.
     */
    public static String dayAlone(String text) {
        String rest = NOT_YET.matcher(text).replaceFirst("");
        String first = FIRST_CLAUSE.splitAsStream(rest).findFirst().orElse("");
        boolean behind = rest.length() < text.length() || first.length() < rest.length();
        if (isShort(text, WORDS_OF_A_DAY)) {
            return text;
        }
        return behind && text.length() <= LONGEST_DAY && isShort(first, WORDS_OF_A_DAY) ? first : "";
    }

    /** Whether it says that what was asked for comes: "running order coming", "Ja, bekommst du". Takes time in proportion to the text. */
    public static boolean isOnItsWay(String text) {
        return text.length() <= LONGEST_DAY
                && text.indexOf('?') < 0
                && ON_ITS_WAY.matcher(text).find();
    }

    /** Whether somebody volunteers where it was asked who would. */
    public static boolean isVolunteers(String text) {
        return ME.matcher(text).lookingAt();
    }

    private static boolean isShort(String text, int words) {
        return text.length() <= words * 20
                && text.indexOf('?') < 0
                && WordTokenizer.of(text).size() <= words
                && !DECLINES.find(text);
    }
}
