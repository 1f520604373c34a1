package dev.etiquette.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells promises in which nobody says "I": "so sorry, will have it with you by Friday", "Zeichnungen hast du am 14." English and
 * German; other languages say it by the verb, which phrases find.
 */
final class ElidedPromise {

    private static final int LONGEST_READ = 2_000;

    /** Who is called, apologises or says yes before it is nobody of whom is told: "Confirming, will", "hi Ann, will". */
    private static final String BEGINNING = "(?:^|[.!?;:\\n\u2013\u2014\u2026]|[\\p{So}\\p{Cn}\uFE0F]|\\s-+\\s"
            + "|(?:^|[.!?;:\\n])\\s*(?!(?:the|my|our|your|he|she|they|it|this|that|who|if|when|and|but)\\b)[\\p{L}'\u2019]+(?:\\s[\\p{L}'\u2019]+){0,2},"
            + "|\\b(?:yes|yeah|yea|yep|yup|ya|ok|okay|sure|cool|great|perfect|fab|cheers|thanks|ta|sorry|course|and|but|definitely|absolutely|promise)\\b)";

    /** Of what is done for somebody. "Will be", "will see" and "will get better" tell how things go. */
    private static final String DEED =
            "(?:send|check|call|reply|report|update|post|share|write|email|e-mail|bring|ask|fix|confirm|forward|dm|message|pay|deliver|sort|upload|ring|text"
                    + "|ping|drop|swing|pop|transfer|book|order|print|sign|review|read|tell|collect|chase|lend|return|fetch|scan|add|invite|attach"
                    + "|prepare|draft|edit|remove|delete|buy|dig|measure|record|translate|cancel|renew|register|fill|submit|invoice|quote|merge"
                    + "|deploy|feed|water|mend|bake|replace|refund|pick|put|ship|correct|proofread|copy|photograph|pass|hand|cc|double[- ]check|look (?:into|at|for|through|over|it)"
                    + "|let you|get (?:it|them|that|this|the|you|your|back)|give (?:you|him|her|them)|make (?:you|the|a|an|one)|take (?:it|them|that|the|your) (?:to|over|down|up|with)"
                    + "|find (?:out|it|them|you|the|a)|set (?:it|that|this|up|one)|have (?:it|them|that|this|the|your|an answer|something) (?:\\S+ ){0,3}(?:to|with|for|by|on|ready|done|tomorrow|tonight|today))";

    private static final Pattern WILL = Pattern.compile(
            BEGINNING
                    + "\\s*(?:then |so |now |also |and |[\\p{So}\uFE0F]\\s*){0,2}(?:will|shall|['\u2019]ll) (?:also |just |def |definitely |try (?:to |and )?|certainly |gladly |then )?"
                    + DEED + "\\b(?! (?:me|us|myself|itself|himself|herself|themselves)\\b)[^.!?\\n]*+(?!\\?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String GERMAN_DAY =
            "(?:am|bis|zum|sp\u00e4testens|morgen|\u00fcbermorgen|heute|n\u00e4chste\\w*|diese\\w*|kommende\\w*|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|in (?:ein|zwei|drei))";

    /** "Die Liste hast du morgen", and not "Was hast du morgen vor?" or "Das hast du am Montag gesagt". */
    private static final Pattern YOU_HAVE = Pattern.compile(
            "(?:^|[.!?;:,\\n\u2013\u2014])\\s*(?:(?:ja|klar|gut|ok|okay|passt|gern|gerne|logo|sicher)[,.! ]+){0,2}"
                    + "(?!(?:wann|was|wo|wer|wie|warum|wieso|welche\\w*|ob|wenn|dass|weil|bis|am|zeit|lust|recht|gl\u00fcck|ferien|urlaub|termine?|geburtstag|unterricht|probe|training|schule|dienst|frei)\\b)"
                    + "(?:(?:das|die|den|der|dein\\w*|ihre?\\w*|mein\\w*|alle\\w*)\\s+)?[\\p{L}-]+(?:\\s[\\p{L}-]+)?\\s(?:hast du|habt ihr|haben sie|bekommst du|bekommt ihr|bekommen sie|kriegst du|kriegt ihr|kriegen sie|erhalten sie)\\s"
                    + "(?:(?:dann|von mir|alle|auch|noch)\\s){0,2}" + GERMAN_DAY + "\\b[^.!?\\n]*+(?!\\?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What the other one has had, or done, already. */
    private static final Pattern DONE = Pattern.compile(
            "\\b(?:ge\\p{L}{2,}(?:t|en)|\\p{L}{2,}iert|bekommen|erhalten|vergessen|verloren|verpasst|vor)\\W*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ElidedPromise() {}

    /** Whether a text promises something so. Takes time in proportion to the text, up to two thousand characters of it. */
    static boolean is(String text) {
        String read = BoundedText.of(text, LONGEST_READ);
        return WILL.matcher(read).find() || isGerman(read);
    }

    private static boolean isGerman(String read) {
        Matcher have = YOU_HAVE.matcher(read);
        while (have.find()) {
            boolean had = DONE.matcher(have.group()).find()
                    && !have.group().matches("(?is).*\\b(?:bekommen|erhalten) sie\\b.*");
            if (!had) {
                return true;
            }
        }
        return false;
    }
}
