package dev.etiquette.reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells words that ask their reader to do something that takes a while: "can you bring two trays on Wednesday?", "Bericht bis
 * Freitag bitte". What invites, offers, or only wants to know is none. English and German.
 */
public final class DeedRequest {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final int LONGEST_READ = 1_000;

    /** A thing and its last day: "400 words for the blog by 6 March?" */
    private static final int FEW_WORDS = 10;

    private static final String DEED =
            "(?:send|bring|write|draw|bake|cook|prepare|check|review|sign|return|finish|post|upload|share|forward|email|e-mail|mail"
                    + "|print|call|ring|phone|text|ask|find out|find (?:me|us|the|a)|pick (?:up|it|them|me|us|him|her)|drop|fix|repair|update|order|book|buy"
                    + "|pay|transfer|translate|proofread|edit|confirm|feed|water|clean|help|lend|give|set up|submit|deliver|cover"
                    + "|design|record|host|organi[sz]e|handle|sort|remind|collect|mow|wash|babysit|fetch|provide|supply|reply|respond"
                    + "|answer|get back|come back|let (?:me|us|him|her|them)|fill|drive|arrange|cancel|renew|complete|walk|scan|invoice|contact"
                    + "|look (?:at|into|over|after|up|for|through)|read (?:through|over|the|my|our)|add|put|tell (?:me|us|him|her|them)|show (?:me|us|him|her)"
                    + "|make (?!it\\b|time\\b|sense\\b|sure\\b|out\\b)|do (?:the|that|this|it|a|an|my|our|your|some|me|us)\\b"
                    + "|take (?:the|that|this|it|over|care|a look|my|our|him|her|them|notes|minutes|some)|get (?:me|us|the|that|this|it|a|an|your|some|in touch|hold|him|her|them)"
                    + "|have (?:it|that|them|this|your|the)|keep (?:me|us|the|an eye))";

    /** "Would you like" offers, and "can you believe it" asks for no more than a nod. */
    private static final String ASKED_OF_YOU =
            "(?:can|could|would|will|cld|couldn['\u2019]?t) (?:you|u|ya|y['\u2019]?all|someone|everyone|everybody|each of (?:you|u))(?: (?!like|want|have time|mind if|believe|imagine|remember|recall|guess)\\S{1,15}){0,3}? "
                    + "(?!tell (?:me|us) (?:when|where|what|whether|if|how|who|which|why)\\b)"
                    + DEED
                    + "\\b|(?:do|would) (?:you|u) mind \\w{3,12}ing\\b|(?:any|is there a) chance (?:you|u|of) |are (?:you|u) able to "
                    + DEED
                    + "\\b|do (?:you|u) think (?:you|u) (?:can|could)";

    private static final String GERMAN_DEED =
            "(?:(?:zu|mit|vorbei|hin|her|ein|ab|hoch|weiter|aus|nach|durch|an|\u00fcber|zur\u00fcck|fertig|auf|vor|bei|her|um|unter|be|ver|er|ent)?"
                    + "(?:schicken|senden|bringen|schreiben|machen|backen|kochen|pr\u00fcfen|lesen|f\u00fcllen|geben|posten|laden|stellen"
                    + "|leiten|mailen|drucken|rufen|fragen|holen|sorgen|kaufen|buchen|zahlen|weisen|setzen|st\u00e4tigen|nehmen|f\u00fcttern|gie\u00dfen"
                    + "|putzen|helfen|leihen|zeigen|reparieren|aktualisieren|liefern|reichen|organisieren|k\u00fcmmern|innern|schauen|sehen|arbeiten|bauen"
                    + "|m\u00e4hen|fahren|h\u00fcten|passen|treten|springen|tragen|spenden|melden|richten|erledigen|kl\u00e4ren|sagen|teilen|korrigieren|fotografieren))";

    private static final String ASKED_OF_YOU_IN_GERMAN =
            "(?:kannst|k\u00f6nntest|w\u00fcrdest|magst|willst|m\u00f6chtest|kannste) (?:du )?[^.!?\\n]{0,100}?\\b"
                    + GERMAN_DEED + "\\b"
                    + "|(?:k\u00f6nnen|k\u00f6nnten|w\u00fcrden|m\u00f6chten) sie [^.!?\\n]{0,140}?\\b" + GERMAN_DEED
                    + "\\b"
                    + "|(?:k\u00f6nnt|k\u00f6nntet|w\u00fcrdet|wollt) ihr [^.!?\\n]{0,100}?\\b" + GERMAN_DEED + "\\b"
                    + "|(?:schickst|bringst|holst|schreibst|besorgst|kaufst|\u00fcbernimmst|druckst|leihst|pr\u00fcfst|bestellst|k\u00fcmmerst|erledigst"
                    + "|unterschreibst|korrigierst|\u00fcberweist|reparierst|lieferst|kl\u00e4rst|meldest) du\\b"
                    + "|(?:machst|gibst|sagst|kochst|b\u00e4ckst|backst|schaust|guckst|fragst|rufst) du (?:(?:\\S+ ){1,3}?an\\b|mir|uns|ihm|ihr|ihnen|das|die|den|dem|deine\\w*|bitte|bis|noch|es)\\b"
                    + "|schaffst du (?!es\\b)(?:das|die|den|deine\\w*|bis)\\b";

    /** A thing that the reader is to hand over. */
    private static final String WANTED =
            "(?:can|could|may) (?:i|we) (?:please )?(?:have|get)\\b|(?:i|we)(?:['\u2019]ll| will| would|['\u2019]d)? (?:really |just |still |urgently )?need (?!until|till|to\\b|you\\b|u\\b)"
                    + "|(?<=^|[,;:(?!.\u2013-] )(?:(?:also|still|just|really|we|and|but|so) ){0,2}needs? (?!until|till|to\\b|you\\b|u\\b|a hand|help|any)(?=[^.!?]{0,60}\\b(?:by|before|until|till)\\b)"
                    + "|(?:wants|needs) (?:it|them|this|these|that|those|an? answer|a yes)\\b"
                    + "|(?:ich|wir) (?:brauchen?|br\u00e4uchten?|ben\u00f6tigen?)\\b|(?:brauche?n?|br\u00e4uchten?|ben\u00f6tigen?) (?:ich |wir )?(?:dein\\w*|ihr\\w*|euer|eure\\w*|noch|die|den|das|von)\\b";

    private static final WordStartPatterns ASKS =
            WordStartPatterns.of("\\b(?:" + ASKED_OF_YOU + "|" + ASKED_OF_YOU_IN_GERMAN + ")", FLAGS);

    private static final WordStartPatterns WANTS = WordStartPatterns.of("\\b(?:" + WANTED + ")", FLAGS);

    private static final WordStartPatterns PLEASE =
            WordStartPatterns.of("\\b(?:please|pls|plz|kindly|bitte)\\b", FLAGS);

    /** At the beginning of a sentence, or behind "please". */
    private static final WordStartPatterns IMPERATIVE = WordStartPatterns.of(
            "(?:^|\\b(?:please|pls|plz|kindly|just|and|then|bitte|und|dann)\\b)\\W*(?:(?:please|pls|bitte|just|quickly|kindly|doch|mal) ){0,2}(?:"
                    + DEED
                    + "|(?:schick|schreib|bring|hol|gib|sag|mach|druck|bestell|pr\u00fcf|\u00fcberweis|unterschreib|besorg|kauf|melde?|k\u00fcmmer|ruf|leih|best\u00e4tig|trag|lad|stell|send)(?:e|t|en sie)?"
                    + ")\\b",
            FLAGS);

    private static final WordStartPatterns GERMAN_VERB = WordStartPatterns.of("\\b" + GERMAN_DEED + "\\b", FLAGS);

    /** What is not to be done, or only in some case, is not taken on by a yes. */
    private static final WordStartPatterns LEAVE = WordStartPatterns.of(
            "\\b(?:don['\u2019]?t|do not|never|not|no need|wait|stop|if|unless|in case|nicht|nie|kein|keine|keinen|warte|wartet|wenn|falls|sofern)\\b",
            FLAGS);

    /** The writer offers to do it, asks leave, or asks what is so: a yes to this promises nothing. */
    private static final WordStartPatterns OTHERWISE = WordStartPatterns.of(
            "\\b(?:shall|should|may|can|could|do|must) (?:i|we) (?!(?:please )?(?:have|get)\\b)|\\b(?:i|we)(?:['\u2019]ll| will| can| could)\\b(?! need)"
                    + "|\\b(?:soll|darf|kann|k\u00f6nnte|muss|sollen|k\u00f6nnen|d\u00fcrfen) (?:ich|wir)\\b|\\bich (?:schick|bring|mach|hol|komm|schreib|geb|werd|kann)\\w*"
                    + "|\\b(?:do|don['\u2019]t|did|didn['\u2019]t) (?:you|u|they|we) (?!mind|think (?:you|u) c)|\\b(?:brauchst|hast|bist|warst|weisst|wei\u00dft) du\\b",
            FLAGS);

    /** What has a verb of its own asks whether something is so. */
    private static final WordStartPatterns STATE = WordStartPatterns.of(
            "\\b(?:is|are|am|do|does|did|was|were|has|have|will|shall|may|can|could|would|should|need|open|free|here|there|away|back|stay|staying|at"
                    + "|ist|sind|bist|seid|hat|haben|hast|geht|gehen|soll|darf|kann|f\u00e4hrt|offen|frei|da|hier|weg|l\u00e4uft|bleibst|bleibt|bleiben|gilt|wird)\\b",
            FLAGS);

    private static final WordStartPatterns WHEN = WordStartPatterns.of(
            "\\b(?:wann (?:kann|k\u00f6nnen|bekomme?n?|krieg\\w*) (?:ich|wir)\\b|when (?:can|could|will|do|may|should) (?:i|we) (?:get|have|expect|see|collect)|when (?:can|could|will) (?:you|u) "
                    + DEED
                    + "|(?:when|by when) (?:will|is|are) (?:it|they|the|your|my|our)\\b[^.!?\\n]{0,40}\\b(?:ready|done|finished|coming|arrive|due to me)"
                    + "|(?:wann|bis wann) (?:kann|k\u00f6nnen|bekomme?n?|krieg\\w*|kommt|kommen|schickst|machst|bringst|gibst|schaffst|hast|habt|ist|sind|wird)\\b"
                    + "[^.!?\\n]{0,60}\\b(?:haben|rechnen|schicken|liefern|fertig|bekommen|kriegen|das angebot|die rechnung|der bericht|das logo|dein\\w*|eure\\w*|ihre?|mir|uns)\\b)",
            FLAGS);

    /** Wants to know whether it is done, or when somebody comes: "did you send the forms?", "when are you coming by?" */
    private static final WordStartPatterns WHETHER_DONE = WordStartPatterns.of(
            "\\b(?:(?:did|have|had|haven['\u2019]?t|didn['\u2019]?t) (?:you|u|ya)(?: (?:already|ever|get to|manage to|remember to|get round to|get around to))? "
                    + "(?:send|sent|bring|brought|write|written|wrote|pay|paid|call|called|ring|rung|rang|book|booked|order|ordered|sign|signed|post|posted|fill|filled|finish|finished|do|done"
                    + "|ask|asked|fix|fixed|submit|submitted|upload|uploaded|transfer|transferred|email|emailed|hand|handed|drop|dropped|pick|picked|collect|collected|return|returned|cancel|cancelled"
                    + "|renew|renewed|print|printed|speak|spoken|talk|talked|tell|told|check|checked|sort|sorted)\\b"
                    + "|when (?:are|r|will) (?:you|u|ya) (?:coming|come|dropping|bringing|sending|popping|picking|visiting|doing|finishing|paying)\\b"
                    + "|(?:hast du|habt ihr|haben sie)\\b[^.!?\\n]{0,60}\\b(?:geschickt|gesendet|gebracht|geschrieben|bezahlt|\u00fcberwiesen|angerufen|gebucht|bestellt|unterschrieben|ausgef\u00fcllt|fertig|gemacht|gefragt|repariert"
                    + "|hochgeladen|abgegeben|abgeholt|zur\u00fcckgegeben|gek\u00fcndigt|gedruckt|erledigt|gesprochen)\\b"
                    + "|wann (?:kommst|kommt|bringst|bringt|holst|holt|schickst|machst|besuchst) (?:du|ihr)\\b|wann kommen sie\\b)",
            FLAGS);

    /** Of several, whoever says "me" will do it. */
    private static final WordStartPatterns WHO = WordStartPatterns.of(
            "\\b(?:who (?:can|could|will|would|wants to|is going to|takes|brings|does|makes|writes|is doing|volunteers)"
                    + "|wer (?:kann|k\u00f6nnte|macht|bringt|\u00fcbernimmt|k\u00fcmmert|backt|holt|besorgt|schreibt|hat lust|mag|w\u00fcrde|will)|any volunteers|freiwillige)\\b",
            FLAGS);

    private static final WordStartPatterns ANSWER = WordStartPatterns.of(
            "\\b(?:confirm|confirmation|let (?:us|me) know|(?:need|needs|have|got) to know|needs? (?:a|an|your) (?:yes|answer|reply|decision|head ?count)|need (?:numbers|a number|names)|rsvp|reply|respond|answer|decide|decision|tell (?:us|me)|sign up|register|your (?:answer|feedback|reply|decision)"
                    + "|antwort\\w*|r\u00fcckmeldung\\w*|zur\u00fcckmelde\\w*|bescheid|anmeld\\w*|best\u00e4tig\\w*|melde\\w*|zusage\\w*|zusagen|entscheide\\w*|entscheidung|um antwort)\\b",
            FLAGS);

    /** What lasts until a day is no answer by that day. */
    private static final WordStartPatterns LASTS = WordStartPatterns.of(
            "\\b(?:wait\\w*|stay\\w*|until|till|don['\u2019]?t|do not|never|warte\\w*|bleib\\w*|nicht|nie|aufpassen|h\u00fcten|vertreten|leihen|wohnen|\u00fcbernachten)\\b",
            FLAGS);

    /** The writer will do it. */
    private static final WordStartPatterns OFFERED = WordStartPatterns.of(
            "\\b(?:(?:i|we)(?:['\u2019]ll| will)|(?:ich|wir) (?:schick|bring|mach|meld|sag|geb|schreib|best\u00e4tig|werd)\\w*|(?:schicke|melde|sage|gebe|best\u00e4tige)n? (?:ich|wir|mich|uns))\\b(?! need)",
            FLAGS);

    private static final Pattern CLAUSES = Pattern.compile(";|,?\\s(?=(?:but|aber|because|weil|denn)\\s)", FLAGS);

    private DeedRequest() {}

    /** The last sentence that asks for something by a day; empty where none does. Takes time in proportion to the text. */
    public static String byDay(String text) {
        if (!PromisedDay.isByDay(text)) {
            return "";
        }
        List<String> sentences = TextSentences.of(read(text));
        for (int at = sentences.size() - 1; at >= 0; at--) {
            String sentence = sentences.get(at);
            if (PromisedDay.isByDay(sentence) && !OFFERED.find(sentence) && isWantedThen(sentence)) {
                return clauseByDay(sentence.strip());
            }
        }
        return "";
    }

    /** "If you need until the 4th I can wait, but I need to know by Monday": what is wanted, and by when. */
    private static String clauseByDay(String sentence) {
        String[] clauses = CLAUSES.split(sentence);
        for (int at = clauses.length - 1; at >= 0; at--) {
            if (PromisedDay.isByDay(clauses[at]) && isWantedThen(clauses[at].strip())) {
                return clauses[at].strip();
            }
        }
        return sentence;
    }

    /** Whether a sentence asks first whether its reader will do something: "can you deliver by the 20th?" */
    public static boolean asksWhether(String sentence) {
        return sentence.strip().endsWith("?") && !ANSWER.find(sentence);
    }

    /** The last sentence that asks its reader to do something; empty where none does. Takes time in proportion to the text. */
    public static String in(String text) {
        List<String> sentences = TextSentences.of(read(text));
        for (int at = sentences.size() - 1; at >= 0; at--) {
            if (is(sentences.get(at))) {
                return sentences.get(at).strip();
            }
        }
        return "";
    }

    /** Whether a text asks when its reader will have done something: "when can you send the draft?" */
    public static boolean asksWhen(String text) {
        return WHEN.find(read(text));
    }

    /** Whether a text asks if its reader has done something, or when they come. */
    public static boolean asksWhetherDone(String text) {
        return WHETHER_DONE.find(read(text));
    }

    /** Whether a text asks who of several will do something. */
    public static boolean asksWho(String text) {
        return WHO.find(read(text));
    }

    private static boolean is(String sentence) {
        boolean byDay = PromisedDay.isByDay(sentence);
        if (ASKS.find(sentence)) {
            return true;
        } else if (OTHERWISE.find(sentence) || LEAVE.find(sentence)) {
            return false;
        }
        boolean please = PLEASE.find(sentence);
        boolean wanted = WANTS.find(sentence);
        boolean told = please && (byDay || IMPERATIVE.find(sentence) || GERMAN_VERB.find(sentence));
        boolean bare = byDay && !wanted && IMPERATIVE.find(sentence.strip());
        return told || bare || (wanted && (byDay || please)) || isThingByDay(sentence, byDay);
    }

    private static boolean isWantedThen(String sentence) {
        return ANSWER.find(sentence) || (!LASTS.find(sentence) && (PLEASE.find(sentence) || is(sentence)));
    }

    private static boolean isThingByDay(String sentence, boolean byDay) {
        return byDay
                && sentence.strip().endsWith("?")
                && WordTokenizer.of(sentence).size() <= FEW_WORDS
                && !STATE.find(sentence);
    }

    private static String read(String text) {
        return BoundedText.of(text, LONGEST_READ);
    }
}
