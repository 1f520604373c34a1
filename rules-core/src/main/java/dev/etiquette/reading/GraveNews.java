package dev.etiquette.reading;

import java.util.regex.Pattern;

/**
 * Whether a text tells of a death, an illness or another misfortune of its writer or of somebody close to them, or speaks in
 * distress: "Dad died this morning", "the biopsy was not good". What is told of long ago, or laughing, is none. English and
 * German; of other languages what tells of a death or a funeral.
 */
public final class GraveNews {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final int LONGEST_READ = 1_000;

    private static final String KIN =
            "(?:mum|mom|mam|mummy|mama|dad|daddy|papa|nan|nana|nanny|gran|granny|grandma|grandad|granddad|grandpa|granda|husband|wife|son"
                    + "|daughter|brother|sister|uncle|aunt|auntie|aunty|cousin|baby|partner|mother|father|boyfriend|girlfriend|best friend)";

    private static final String GERMAN_KIN =
            "(?:mama|mutti|mutter|papa|vati|vater|oma|opa|mann|frau|sohn|tochter|bruder|schwester|onkel|tante|cousin|cousine|freund|freundin|schwiegermutter|schwiegervater)";

    private static final WordStartPatterns KIN_NEWS = WordStartPatterns.of(
            "\\b(?:" + KIN
                    + "|he|she)(?:['\u2019]?s| has| have| is| was|['\u2019]?d| had)? (?:just |sadly |suddenly |finally |being |been )?"
                    + "(?:died|passed(?= away| this| last| yesterday| today| peacefully|\\W*$)|dying|passing away|diagnosed|rushed to|taken (?:in)?to (?:hospital|a&e|the er|icu)|in (?:the )?(?:hospital|icu|intensive care|a coma|a hospice)"
                    + "|(?:had |having )?(?:a |another |a bad |a nasty )(?:massive |big |small |mini |bad )?(?:stroke|heart attack|fall|seizure|miscarriage|car crash|accident)|(?:got |has )?(?:cancer|leukaemia|leukemia))\\b"
                    + "|\\b(?:mein\\w*|unser\\w*|der|die) " + GERMAN_KIN
                    + "\\b[^.!?]{0,60}\\b(?:gestorben|verstorben|eingeschlafen|verungl\u00fcckt|gest\u00fcrzt|zusammengebrochen|im sterben|im koma|auf intensiv|auf der intensiv\\w*|krankenhaus|klinik)\\b"
                    + "|\\b" + GERMAN_KIN
                    + " (?:ist|hatte|liegt|hat) [^.!?]{0,50}\\b(?:gestorben|verstorben|eingeschlafen|verungl\u00fcckt|gest\u00fcrzt|zusammengebrochen|im sterben|im koma|auf (?:der )?intensiv\\w*|krankenhaus|klinik|schlaganfall|herzinfarkt)\\b",
            FLAGS);

    private static final WordStartPatterns OWN_NEWS = WordStartPatterns.of(
            "\\b(?:(?:i|we)(?:['\u2019]?ve| have)? (?:just )?lost (?:my|our|the) (?:" + KIN + ")|lost (?:my|our) (?:"
                    + KIN + ")|lost the baby|(?:i|we)(?:['\u2019]?ve| have| was| were) (?:just )?(?:been )?diagnosed"
                    + "|(?:i|we)(?:['\u2019]?ve| have) (?:got )?cancer|chemo(?:therapy)?|radiotherapy|biopsy|miscarriage|(?:come|came) back (?:in|on) my|breast cancer"
                    + "|funeral(?:['\u2019]?s| is) (?:on|at|next|this|tomorrow|mon|tue|wed|thu|fri|sat)\\w*"
                    + "|(?:we|me and \\p{L}+|\\p{L}+ and (?:i|me))(?:['\u2019]?ve| have)? (?:just )?(?:split up|broke up|broken up|split)|(?:broke|broken|split) up with|(?:has|he.?s|she.?s) left me|getting (?:a )?divorced?"
                    + "|(?:i.?m|im|been|am) (?!not)(?:\\S{1,8} ){0,2}(?:panicking|falling apart|in bits|frightened|terrified)(?! of)|can.?t (?:stop crying|stop shaking|cope any ?more|go on)|in (?:bits|floods of tears)|want to die|suicidal"
                    + "|brustkrebs|krebs|chemo|biopsie|fehlgeburt|schlaganfall|herzinfarkt|(?:die |seine |ihre |zur )(?:beerdigung|trauerfeier|beisetzung) ist|haben uns getrennt|wir sind getrennt|hat mich verlassen|kann nicht mehr aufh\u00f6ren zu weinen|bin am ende)\\b",
            FLAGS);

    /** A result that is feared is told without its name. */
    private static final WordStartPatterns RESULT = WordStartPatterns.of(
            "\\b(?:results?|scan|doctor|consultant|hospital|befund|ergebnis\\w*|\u00e4rztin|arzt)\\b[^?]{0,60}\\b(?:not good|isn.?t good|bad news|what they (?:thought|feared)|positive|it.?s back|nicht gut|schlecht|b\u00f6sartig)\\b",
            FLAGS);

    /** What somebody has done to the writer. */
    private static final WordStartPatterns HARM = WordStartPatterns.of(
            "\\b(?:groped|assaulted|attacked|threatened|stalked|molested|punched|slapped) me\\b|\\bgrabbed (?:me by|my (?:arm|arse|ass|bum|wrist|neck|hair|leg|breast|throat))\\b|\\bhit me (?:in|on|across|again)\\b|\\b(?:hat|haben) mich (?:begrapscht|geschlagen|bedroht|angegriffen|gew\u00fcrgt|bel\u00e4stigt)\\b",
            FLAGS);

    private static final String OTHER_KIN =
            "(?:madre|padre|mam\u00e1|pap\u00e1|abuel[oa]|herman[oa]|hij[oa]|marido|mujer|t\u00ed[oa]|m\u00e8re|p\u00e8re|maman|papa|mamie|papi|grand-m\u00e8re|grand-p\u00e8re|fr\u00e8re|s\u0153ur|soeur|fils|fille|mari|femme|oncle|tante"
                    + "|mamma|mam\u00e3e|papai|nonn[oa]|fratello|sorella|figli[oa]|marito|moglie|zi[oa]|m\u00e3e|pai|av\u00f3|av\u00f4|irm\u00e3o?|filh[oa]|marido|moeder|vader|opa|oma|broer|zus|zoon|dochter|man|vrouw|mama|tata|babcia|dziadek|brat|siostra|m\u0105\u017c|\u017cona|annem|babam|dedem|ninem|karde\u015fim)";

    /** A death in the family, and when the funeral is. */
    private static final WordStartPatterns OTHER_NEWS = WordStartPatterns.of(
            "\\b" + OTHER_KIN
                    + "\\b[^.!?]{0,40}\\b(?:ha muerto|muri\u00f3|falleci\u00f3|ha fallecido|est morte?|est d\u00e9c\u00e9d\u00e9e?|est partie? (?:paisiblement|rejoindre|trop t\u00f4t)|nous a quitt\u00e9s?|\u00e8 mort[oa]|\u00e8 mancat[oa]|\u00e8 venut[oa] a mancare|morreu|faleceu|is overleden|overleed|zmar\u0142a?|nie \u017cyje|vefat etti|\u00f6ld\u00fc)\\b"
                    + "|\\b(?:ha muerto|muri\u00f3|falleci\u00f3|ha fallecido|ha mort|morreu|faleceu|\u00e8 mort[oa]|\u00e8 mancat[oa]|zmar\u0142a?) (?:mi|mon|ma|o meu|a minha|meu|minha|mio|mia|m\u00f3j|moja|el|la|il|o|a) \\p{L}+"
                    + "|\\b(?:l'enterrement|les obs\u00e8ques|el entierro|el funeral|il funerale|i funerali|o enterro|o vel\u00f3rio|o funeral|de begrafenis|de uitvaart|pogrzeb|cenaze(?:si)?) (?:est|sont|aura|auront|es|ser\u00e1|\u00e8|sono|sar\u00e0|\u00e9|is|jest|b\u0119dzie)\\b",
            FLAGS);

    /** Of what is long gone people speak otherwise. */
    private static final WordStartPatterns LONG_AGO = WordStartPatterns.of(
            "\\b(?:since|when (?:i|we|he|she|they)|years? ago|anniversary|used to|last year|all clear|clear of|free of|home from|out of hospital|better now|seit|als|damals|vor \\S{1,8} jahren|jahrestag|letztes jahr|wieder zu hause|hace \\p{L}+ a\u00f1os|cuando|il y a|quand|anni fa|quando|anos atr\u00e1s|h\u00e1 \\S+ anos|jaar geleden|toen|lat temu|kiedy|y\u0131l \u00f6nce|aniversario|anniversaire|\u00fcberstanden|entwarnung)\\b",
            FLAGS);

    private static final Pattern LAUGHING = Pattern.compile(
            "\\b(?:lol|lmao|haha\\w*|jk)\\b|\\b(?:laughing|of laughter)\\b|[\\x{1F602}\\x{1F923}\\x{1F480}]", FLAGS);

    private GraveNews() {}

    /** Whether it does. Takes time in proportion to the text. */
    public static boolean is(String text) {
        String read = BoundedText.of(text, LONGEST_READ);
        if (LAUGHING.matcher(read).find()) {
            return false;
        }
        boolean told =
                TextSentences.of(read).stream().anyMatch(sentence -> !LONG_AGO.find(sentence) && isNews(sentence));
        return told || (RESULT.find(read) && !LONG_AGO.find(read));
    }

    private static boolean isNews(String sentence) {
        return KIN_NEWS.find(sentence) || OWN_NEWS.find(sentence) || HARM.find(sentence) || OTHER_NEWS.find(sentence);
    }
}
