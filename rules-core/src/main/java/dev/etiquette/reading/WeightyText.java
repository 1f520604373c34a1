package dev.etiquette.reading;

import java.util.regex.Pattern;

/**
 * Whether a few words that show neither question nor complaint want a word back all the same: they tell of good or bad
 * news of the writer's, find something wrong, ask without a question mark, want something, or offer to do it. English and
 * German.
 */
public final class WeightyText {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final WordStartPatterns NEWS = WordStartPatterns.of(
            "\\b(died|dead|dying|passed away|death|funeral|hospital|surgery|cancer|chemo|diagnosed|diagnosis|ill|sick|stroke"
                    + "|heart attack|miscarriage|divorced?|broke up|lost (my|our|his|her|the baby)|verloren|fired|laid off|accident"
                    + "|stolen|robbed|evicted|pregnant|had (the|her|our|a) baby|engaged|married|wedding|newborn|(kid|child|baby|boy|girl|daughter|son) is (here|born)|birthday|promoted|graduated"
                    + "|passed (my|the|it)|got the job|new job|it.?s a (boy|girl)|quit my job|scared|afraid|lonely|depressed"
                    + "|suicid\\w*|want to die|crying|can.?t anymore|not (so |too |that |very )?(great|good|well|ok|okay)|rough|exhausted"
                    + "|overwhelmed|could be better|struggling|hit me|hurt|raped?|relapsed|burned down|burnt down|scammed|mugged|bullied|evicted|cheated"
                    + "|want to (live|disappear|be dead)|end it( all)?|kill myself|harm myself|go on like this|am ende|eingeschlafen|durchgefallen"
                    + "|geschlagen|nicht (mehr )?(gut|leben|weiter)|ausgeraubt|abgebrannt"
                    + "|gestorben|verstorben|starb|tot|tod|beerdigung|krankenhaus|klinik|krank|krebs|operiert|operation|unfall"
                    + "|schlaganfall|herzinfarkt|fehlgeburt|getrennt|trennung|scheidung|geschieden|gek\u00fcndigt|k\u00fcndigung"
                    + "|entlassen|geklaut|gestohlen|schwanger|verlobt|verheiratet|kind ist da|baby ist da|geheiratet|hochzeit|geburtstag|geboren"
                    + "|bestanden|bef\u00f6rdert|neuer job|neue stelle|neuen job|angst|einsam|traurig|weine|heule"
                    + "|kann nicht mehr|nicht so (gut|toll|dolle)|geht so|m\u00fcde|ersch\u00f6pft|\u00fcberfordert|fertig mit den nerven)\\b",
            FLAGS);

    private static final WordStartPatterns FAULT = WordStartPatterns.of(
            "\\b(wrong|no good|doesn.?t (suit|fit)|can.?t (make|do|come)|won.?t (work|make it)|passt (mir |uns |da )?nicht|kann (da |ich |leider )*nicht|typos?|untrue|not true|disagree|nonsense|useless|awful|terrible|horrible|broken|links?|outdated"
                    + "|doesn.?t work|didn.?t work|isn.?t working|not working|hate|scam|stole|shame on"
                    + "|falsch|tippfehler|stimmt nicht|nicht wahr|unsinn|quatsch|bl\u00f6dsinn|schlecht|furchtbar|schrecklich"
                    + "|kaputt|veraltet|geht nicht|funktioniert nicht|unversch\u00e4mt\\w*|frechheit|l\u00fcge|betrug|abzocke|sch\u00e4m)\\b"
                    + "|\\b(never|not|cannot|(do|does|did|is|was|has|have|wo|ca)n.?t) (yet |even |really )?(get|got|come|came|arrived?|received?|shows?|shown|loads?|loading|opens?|opening|reacts?|responds?|responding|delivered|refunded|starts?|log in|here yet)\\b(?! (old|over|enough|better))"
                    + "|\\b(order|parcel|package|delivery|refund|invoice|payment) (is )?not\\b|\\bno (sound|audio|invoice|receipt|confirmation|reply|answer|refund|parcel|response)\\b|\\b(nobody|no one|noone) (answers|answered|replies|replied|picks up)\\b"
                    + "|\\b(nie|nicht) (angekommen|geliefert|bekommen|erhalten|angezeigt|verschickt|erreichbar|erstattet|geladen)\\b|\\bkeine?n? (rechnung|antwort|lieferung|best\u00e4tigung|ton|mail|r\u00fcckmeldung|erstattung)\\b",
            FLAGS);

    /** What the owner did to the writer, or left out. */
    private static final WordStartPatterns REPROACH = WordStartPatterns.of(
            "\\b(you|u) (still |never |always )?(owe|forgot|forget|promised|missed|misspelled|blocked|deleted|ignored)\\b"
                    + "|\\bmy (name|address|photo|picture|number|face)\\b|\\bmissing\\b|\\b(fehlt|fehlen|vergessen|versprochen|schuldest)\\b"
                    + "|\\bmein\\w* (name|adresse|foto|bild|nummer|gesicht)\\w*\\b|\\bist von mir\\b",
            FLAGS);

    private static final WordStartPatterns WISH = WordStartPatterns.of(
            "\\b(please|pls+|plz|need|help|remind|(?:open|here|in) (?:til|till|until) \\d{1,2}|ready (?:for (?:pick ?up|collection|you to)|to (?:collect|pick up))|tell me|send|call me|text me|ping|dm me|let me know|want one|want it"
                    + "|bitte|brauche?|hilfe|helft|sag bescheid|schick\\w*|ruf an|meld dich|erkl\u00e4r\\w*|h\u00e4tte gern\\w*|will auch"
                    + "|m\u00f6chte auch|nehme ich|i.?ll take|i.?d like)\\b",
            FLAGS);

    private static final WordStartPatterns OFFER = WordStartPatterns.of(
            "^\\W*(me+|ich+|hier)\\W*$"
                    + "|\\b(i can|i could|i.?m in|count me in|fire away|go ahead|shoot|ask away|schie\u00df los|frag ruhig|immer her damit|leg los|ich kann|kann ich|ich k\u00f6nnte|bin dabei)\\b",
            FLAGS);

    /** What somebody owes the other. */
    private static final Pattern SUM =
            Pattern.compile("\\d+[.,]\\d\\d\\b|[\u20ac$\u00a3]\\s?\\d|\\d\\s?[\u20ac$\u00a3]");

    private static final Pattern VERB_FIRST = Pattern.compile(
            "^\\W*((can|could|would|will|did|do|have|are|were) (you|u|i|we|they)|(is|was|does|did|has) (he|she|it|that|this|there|the|your|ur)|(got|any|have) (a |the )?(links?|recipe|source|photos?|pics?)"
                    + "|kannst|k\u00f6nntest|k\u00f6nnt|hast (du|mal)|habt ihr|h\u00e4ttest|magst|willst|darf ich|gibt.?s|gibt es)\\b",
            FLAGS);

    /** Not "what a loaf" nor "how lovely". */
    private static final Pattern QUESTION = Pattern.compile(
            "^\\W*((what|which|whose)(?! an?\\b) (\\w+ )?(is|are|was|were|do|does|did|can|will|would|should|about|kind|time|s)"
                    + "|what.?s|who.?s|where.?s|when.?s|who (is|are|was|does|did|made|took|wrote|can)|where|when|why"
                    + "|how (is|are|was|were|do|does|did|can|much|many|long|often|come|about|to)"
                    + "|was (ist|sind|war|macht|machst|hast|kostet|meinst|hei\u00dft)|wer|wo|wohin|woher|wann|warum|wieso|weshalb"
                    + "|welche\\w*|wie (geht|ist|sind|lang|viel\\w*|lange|oft|hei\u00dft|kommt|kommst|macht|machst|hast|habt|wird|war|alt|gro\u00df|teuer"
                    + "|weit))\\b",
            FLAGS);

    /** Whoever speaks of people, or denies something, may tell what wants a word, in words that no list has. */
    private static final WordStartPatterns OF_PEOPLE = WordStartPatterns.of(
            "\\b(i|im|i['\u2019](?:m|d|ve|ll)|me|my|myself|we|us|our|he|him|his|she|her|they|them|their|not|never|nobody|nothing|(?!(?:can|couldn)['\u2019]?t (?:wait|have done))\\w+n['\u2019]t"
                    + "|ich|mir|mich|mein\\w*|wir|uns|unser\\w*|er|ihn|ihm|sie|ihr|ihnen|nicht|kein\\w*|nie|niemand|nichts)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private WeightyText() {}

    /** Whether a text tells of good or bad news of the writer's. Takes time in proportion to the text. */
    public static boolean tellsNews(String text) {
        return NEWS.find(text);
    }

    /** Whether a text speaks of people, its writer among them, or denies something. Takes time in proportion to the text. */
    public static boolean isOfPeople(String text) {
        return OF_PEOPLE.find(text);
    }

    /** Whether that is so of a text without the names before it. Takes time in proportion to the text. */
    public static boolean is(String text) {
        return tellsNews(text)
                || FAULT.find(text)
                || REPROACH.find(text)
                || WISH.find(text)
                || OFFER.find(text)
                || SUM.matcher(text).find()
                || VERB_FIRST.matcher(text).lookingAt()
                || QUESTION.matcher(text).lookingAt();
    }
}
