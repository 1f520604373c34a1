package dev.etiquette.reading;

import java.util.regex.Pattern;

/**
 * What a writer undertakes to do ("I'll ask and come back to you"), and whether the same text wants something of the reader
 * as well ("Send me the paper and I will ruin it for you"). English and German.
 */
public final class OwnUndertaking {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** A long letter wants more than it seems to. */
    private static final int LONGEST_READ = 400;

    /** From "I'll" to the end of the clause: what stands there is done by the writer. */
    private static final Pattern UNDERTAKEN = Pattern.compile(
            "(?:\\b(?:i['\u2019]ll|we['\u2019]ll|(?:i|we) (?:will|shall|am going to|are going to)|i['\u2019]?m going to|let me|lemme|gonna)(?! (?:take|have|order|end|kill|never|be gone)\\b)\\b"
                    + "|(?:^|[.!?;,]\\s*|\\b(?:and|so|but) )ill (?=(?:ask|check|call|ring|text|send|let|come|get|tell|look|see|write|bring|try|find|do)\\b)"
                    + "|\\b(?:ich|wir) (?:(?:meld|schick|sag|frag|schau|guck|kl\u00e4r|bring|geb|mach|ruf|schreib|k\u00fcmmer|komm|\u00fcberleg|pr\u00fcf|check|denk|such|sprech|red|hak|k\u00fcmmr)(?:e|en|er)?|werden?)\\b"
                    + "|\\b(?:meld|schick|sag|frag|schau|guck|kl\u00e4r|bring|geb|mach|ruf|schreib|k\u00fcmmer|komm|\u00fcberleg|pr\u00fcf|check|denk)(?:e|en|re)? (?:ich|wir|mich|uns|dir|euch|ihnen|mal|das|es)\\b"
                    + "|\\b(?:haben sie|hast du|habt ihr) (?:meine?n?|unsere?n?)\\b)"
                    + "[^.!?;,\\n]*",
            FLAGS);

    /** Tells the reader to do something. */
    private static final Pattern REQUEST = Pattern.compile(
            "(?:^|[.!?;,:\\n\u2013\u2014-]|\\b(?:and|but|so|or|then|just|please|pls|bitte|und|aber|dann|also|doch)\\b)\\W*"
                    + "(?:(?:just|please|pls|bitte|doch|mal) )?"
                    + "(send|give|tell|call|text|ping|dm|email|mail|write|reply|answer|ask|check|look|read|try|come|bring|book|sign|fill|pick|choose|let (?:me|us)"
                    + "|forward|share|show|pay|confirm|remind|wait|have a (?:look|read|think)|take a look|drop|feel free|shout"
                    + "|schick\\w*|schreib\\w*|sag|sagt|sagen sie|gib|gebt|ruf\\w*|frag|fragt|schau\\w*|guck\\w*|lies|lest|komm|kommt|bring|bringt|melde? (?:dich|euch)|meldet|meld dich|w\u00e4hl\\w*|best\u00e4tig\\w*"
                    + "|erinner\\w*|wart\\w*|\u00fcberleg\\w*|denk)\\b",
            FLAGS);

    private OwnUndertaking() {}

    /**
     * Whether nothing is left for the reader to do, beside what the writer undertakes. False of long texts. Takes time in
     * proportion to the text.
     */
    public static boolean isAll(String text) {
        if (text.length() > LONGEST_READ) {
            return false;
        }
        String rest = UNDERTAKEN.matcher(LeadingHandles.without(text)).replaceAll(" ");
        return !WeightyText.tellsNews(text) && !REQUEST.matcher(rest).find() && !WeightyText.is(rest);
    }
}
