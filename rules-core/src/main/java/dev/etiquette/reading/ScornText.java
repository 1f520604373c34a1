package dev.etiquette.reading;

import java.util.regex.Pattern;

/**
 * Whether a few words only taunt: an insult, a gibe, a slogan, a question that wants no answer. Nobody is owed a word for
 * them, nor a sign. English and German.
 */
public final class ScornText {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** Whoever has something to say says more. */
    private static final int LONGEST = 90;

    private static final int FEW_WORDS = 6;

    /** The beginning of a long letter tells. */
    private static final int LONGEST_RAVED = 1_000;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Pattern SCORN = Pattern.compile(
            "\\b(sure you (did|do|are|were)|typical|yeah right|as if|pathetic|clowns?|idiots?|fascists?|nazis?|scum|morons?|trash|stupid|dumb|losers?|ridiculous|embarrassing"
                    + "|liars?|scam(mers?|ming)?|frauds?|shills?|grift(er|ers|ing)?|bullshit|cringe|nobody (cares|asked)|who cares|who asked|get a life|get a (real )?job|grow up|cry more|ratio|ok(ay)? boomer|(cool|nice) story,? bro|sheeple|snowflakes?|virtue signall?ing|touch grass"
                    + "|skill issue|cope harder|fake ?news|propaganda|hysteria|hysterical|road tax|wake up,? (people|sheep\\w*|everyone)|follow the money|first world problems?|said no ?(one|body) ever|shut up|commies?|lefties|libtards?"
                    + "|peinlich|l\u00e4cherlich|typisch|dumm|d\u00e4mlich|spinner|idioten?|armselig|wen (interessiert|juckt)|interessiert (keinen|niemanden)|juckt (keinen|niemanden)"
                    + "|geht? (mal |erst ?mal )?arbeiten|\\w*hysterie|l\u00fcgenpresse|schlafschafe?|gutmensch\\w*|(links|gr\u00fcn)-?versifft\\w*|\\w*propaganda|steuer(geld)?verschwendung|mimimi|heulsuse|halt (die|deine) (fresse|klappe|schnauze)|depp(en)?|volltrottel|trottel|vollpfosten)\\b"
                    + "|^\\W*(bla\\W*){2,}|^\\W*(posted|tweeted|tooted|written|typed|sent) (on|from|via|by) (an?|your|the)\\b|^\\W*(says|said) the (guy|girl|man|woman|one|person)\\b"
                    + "|\\b(haben|machen|sind|wollen|k\u00f6nnen) (doch |ja |alle )*(eh|sowieso) (alle |immer )?(nur|nix|nichts|kein\\w*)\\b",
            FLAGS);

    /** Who tells what happened scorns nobody: "Nazis painted your window". */
    private static final Pattern TELLS = Pattern.compile(
            "\\b(broke|stole|painted|sprayed|smashed|attacked|threatened|hit|beat|followed|burn(ed|t|s|ing)|overflow\\w*|racing|marching|spreading|collected|outside|in front of|in your name|(trash|rubbish) (bins?|cans?|day|collection|truck)"
                    + "|gestohlen|eingebrochen|beschmiert|bedroht|geschlagen|verbreite\\w*|vor (der|dem)|brenn\\w*)\\b",
            FLAGS);

    private static final Pattern TAUNT = Pattern.compile(
            "^\\W*(and |but |lol |bro |dude |sag mal |ey |na |und |aber )?("
                    + "(i )?bet (you|u|they) (can.?t|cannot|couldn.?t|don.?t|won.?t|never|didn.?t) even [^.!?]{2,40}|wetten,? (du|ihr) (kannst|k\u00f6nnt|hast|habt) nicht (mal|einmal) [^.!?]{2,40}"
                    + "|who (the hell |even )?(pays|paid|is paying|funds|sponsors|hired|hurt)( for)? ?(you|u|these)( lot| people| guys| clowns| all)?|who (the hell |even )(pays|paid|funds|sponsors)( for)? ?(this|that)?|who (the hell |even )?(cares|asked)( for)? ?(you|u|this|that|these)?"
                    + "|(do|did|can|could) (you|u) (lot |people |guys )?even (read|think|science|work|listen|care|know|lift|understand|count|try)"
                    + "|how much (do|did|are|is) (they|he|she|putin|soros|bill gates|you|u) (pay|paying|getting paid|get paid)( you| u)?( (to|for) (post|say|write|posting|saying|writing|this)( this| that| it)?)?"
                    + "|(are|r) (you|u) (really |actually |even |all |just |that )?(stupid|dumb|an idiot|for real|blind|drunk|high|insane|nuts|crazy|out of your mind|brainwashed|deaf)"
                    + "|what (are|r) (you|u) (smoking|on)|what drugs (are|do) (you|u) (on|taking|take)|did (you|u) sleep (through|in) (school|class)"
                    + "|is this (a joke|for real)|don.?t (you|u) have (anything|something) better to do|(have|got) (you |u )?nothing better to do|why are (you|u) (people |guys |all )?(so|such) (stupid|dumb|idiots?|gullible|naive)"
                    + "|wer (bezahlt|finanziert|sponsert|zahlt) (euch|dich|sowas|so was)( eigentlich| denn| \u00fcberhaupt)?|(bist|seid) (du|ihr) (eigentlich |wirklich |echt |noch |alle |so )*(dumm|bl\u00f6d|bescheuert|ganz dicht|ganz sauber|blind|besoffen|betrunken|bekloppt|irre|doof|bescheuert)"
                    + "|was (nimmst|nehmt|rauchst|raucht) (du|ihr)( eigentlich| denn)?( f\u00fcr (drogen|zeug))?|wen (juckt|interessiert)( das| sowas| so was)?|wer hat (dich|euch) gefragt|(merkst|merkt) (du|ihr) (eigentlich |\u00fcberhaupt )?(noch was|noch irgendwas|selbst|selber)"
                    + "|geht.?s (noch|euch zu gut|dir zu gut)|(hast|habt) (du|ihr) (sonst )?(keine anderen (probleme|sorgen)|nichts (besseres|wichtigeres) zu tun|nix besseres zu tun)|(kannst|k\u00f6nnt) (du|ihr) (\u00fcberhaupt|eigentlich) (lesen|denken|rechnen|schreiben)|(schon mal|jemals) (richtig )?gearbeitet"
                    + "|(give me|i want) my time back for (the|this|that|reading|watching)[^.!?]{0,30}|nice try,? \\w+|(wake up\\W+)?who benefits( from (this|that|it))?|do your own research|(you|u) (people|lot|guys) never (answer|listen|learn)s?|(so )?wo (sind|bleiben) (denn )?(die|deine|eure) beweise|wer zahlt (dir|euch)( das| daf\u00fcr)?|beweis(t)? es( doch)?( mal)?"
                    + ")(\\W+(lol|lmao|bro|dude|mate|man|eigentlich|denn|digga|alter|leute|ey|again|idiots?|clowns?|to lie|for this|for that|lies))*\\W*$",
            FLAGS);

    /** Whoever speaks of themselves, or kindly, does not only scorn. */
    private static final Pattern KIND_OR_OWN = Pattern.compile(
            "\\b(i|i.?m|me|my|mine|we|us|our|ich|mir|mich|mein\\w*|wir|uns|unser\\w*|(can|could)n?.?t (wait|agree|have)|not bad|nicht schlecht|only the best|should be (taught|required|mandatory|everywhere)|deserves?|verdien\\w*|love|liebe|best|beste\\w*|gern\\w*|toll\\w*|sch\u00f6n\\w*|great|good|gut\\w*|beautiful|thanks?|danke)\\b|[\\x{1F44D}\\x{2764}\\x{1F60D}\\x{1F44F}\\x{1F64F}]",
            FLAGS);

    /** What cranks speak of. */
    private static final WordStartPatterns CRANKS_MATTER = WordStartPatterns.of(
            "\\b(?:moon landings?|(?:on|to) the moon|flat[- ]?earth(?:ers?)?|earth is flat|chem-?trails?|plandemic|illuminati|deep state|great reset|new world order|reptilians?|lizard people|5g|microchips?|vaccines?|the jab|covid hoax|bill gates|soros|nasa|climate (?:hoax|scam|lie)|mondlandung\\w*|flache erde|erde ist flach|impf(?:ung\\w*|stoff\\w*)|klimal(?:\u00fcge|\u00fcgner)|terraplan\\w+|chemtrails|vacunas|vaccins?)\\b",
            FLAGS);

    /** How they speak of it: a list of questions, a proof that is wanted, a silence that is blamed. */
    private static final WordStartPatterns CRANKS_WAY = WordStartPatterns.of(
            "\\b(?:\\d{2,} questions|\\d{2,} fragen|explain (?:the|that|this|how)|why (?:do|did|are|is|does|will|won.?t) (?:you|they|nobody|no ?one) (?:never|not|people|all|hid\\w+|ever|talk|mention|answer)|why (?:you|u) never|who paid|(?:not|n.?t|never) (?:even )?answered|the truth|open your eyes|wake up|prove (?:it|that|me)|proof|answer (?:the|my|this) question|hoax|fak(?:e|ed)|never happened|hiding|hidden|shadows|cover.?up|erkl\u00e4r(?:en sie|t|e)?(?: mal| doch)?|beweise?|wahrheit|vertusch\\w*|verschweig\\w*|warum (?:redet|sagt|schreibt|reden|sagen) (?:ihr|sie|niemand|keiner) (?:nie|nicht)|la verdad|mentiras|la v\u00e9rit\u00e9)\\b",
            FLAGS);

    private ScornText() {}

    /** Whether a text scorns, whoever says it. Takes time in proportion to the text. */
    public static boolean is(String text) {
        String said = LeadingHandles.without(text);
        return text.length() <= LONGEST
                && SCORN.matcher(said).find()
                && !TELLS.matcher(said).find();
    }

    /** Whether it taunts in the form of a question; from a friend it would be banter. Handles before it don't count. */
    public static boolean isTaunt(String text) {
        return text.length() <= LONGEST
                && TAUNT.matcher(LeadingHandles.without(text)).find();
    }

    /** Whether a few words scorn and say nothing else: no sign is owed to them. */
    public static boolean isSneer(String text) {
        String said = LeadingHandles.without(text);
        return text.length() <= LONGEST
                && BLANKS.split(said, FEW_WORDS + 2).length <= FEW_WORDS
                && SCORN.matcher(said).find()
                && !TELLS.matcher(said).find()
                && !KIND_OR_OWN.matcher(said).find();
    }

    /** Whether somebody rides the hobby-horse of a crank: a stranger who does so waits in vain. Takes time in proportion to the text. */
    public static boolean raves(String text) {
        String read = BoundedText.of(text, LONGEST_RAVED);
        return CRANKS_MATTER.find(read) && CRANKS_WAY.find(read);
    }
}
