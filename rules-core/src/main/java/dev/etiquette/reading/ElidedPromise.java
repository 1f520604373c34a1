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
            + "|(?:^|[.!?;:\\n])\\s*i(?:['\u2019]?m| am| finish| get| have| can|['\u2019]?ve)? [^.!?,\\n]{1,40},"
            + "|\\b(?:in|yes|yeah|yea|yep|yup|ya|ok|okay|sure|cool|great|perfect|fab|cheers|thanks|ta|sorry|course|and|but|definitely|absolutely|promise)\\b)";

    /** Of what is done for somebody. "Will be", "will see" and "will get better" tell how things go. */
    private static final String DEED =
            "(?:send|check|call|reply|report|update|post|share|write|email|e-mail|bring|ask|fix|confirm|forward|dm|message|pay|deliver|sort|upload|ring|text"
                    + "|ping|drop|swing|pop|transfer|book|order|print|sign|review|read|tell|collect|chase|lend|return|fetch|scan|add|invite|attach"
                    + "|prepare|draft|edit|remove|delete|buy|dig|measure|record|translate|cancel|renew|register|fill|submit|invoice|quote|merge"
                    + "|deploy|feed|water|mend|bake|replace|refund|pick|put|ship|correct|proofread|copy|photograph|pass|hand|cc|double[- ]check|look (?:into|at|for|through|over|it)"
                    + "|let you|come (?:straight|by|over|round|along|to you|and)|get (?:on (?:it|that)|it|them|that|this|the|you|your|back)|give (?:you|him|her|them)|make (?:you|the|a|an|one)|take (?:it|them|that|the|your) (?:to|over|down|up|with)"
                    + "|find (?:out|it|them|you|the|a)|set (?:it|that|this|up|one)|have (?:it|them|that|this|the|your|my|our|an answer|something) (?:\\S+ ){0,3}(?:to|with|for|by|on|ready|done|tomorrow|tonight|today))";

    private static final Pattern WILL = Pattern.compile(
            BEGINNING
                    + "\\s*(?:then |so |now |also |and |[\\p{So}\uFE0F]\\s*){0,2}(?:will|shall|['\u2019]ll) (?:also |just |def |definitely |try (?:to |and )?|certainly |gladly |then )?"
                    + DEED + "\\b(?! (?:me|us|myself|itself|himself|herself|themselves)\\b)[^.!?\\n]*+(?!\\?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** When, so that what is being done is none of today's news. */
    private static final String WHEN =
            "(?:today|tonight|tonite|tomorrow|tmrw?|tmw|tomoz|later|shortly|(?:this|next) (?:week|month|morning|afternoon|eve|evening|weekend|\\p{L}{3,6}day)|(?:by|on|before|till) [^.!?]{0,12}?(?:mon|tues?|wed(?:nes)?s?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
                    + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day|first thing|after (?:work|lunch|dinner|school|class)|asap)";

    /** "Paying you tmr", "dropping it round on Friday", "picking you up at 9:30". */
    private static final Pattern DOING = Pattern.compile(
            BEGINNING
                    + "\\s*(?:then |so |also |and |just |i['\u2019]?m |am ){0,2}"
                    + "(?:(?:sending|paying|paypaling|venmoing|bringing|dropping|chasing|ringing|calling|posting|emailing|mailing|texting|doing|fixing|sorting|returning|transferring|printing|ordering|booking|collecting|forwarding|signing|writing|scanning|uploading|filing|submitting|asking|shipping|delivering)"
                    + " (?!(?:my|me|mine|myself|nothing|what|how|a|an|some|well|fine|great|good)\\b)[^.!?\\n]{0,40}?\\b"
                    + WHEN
                    + "\\b|(?:picking|collecting|fetching|getting) (?:you|u|ya|him|her|them)(?: \\S+){0,4}? (?:at |around |from |half |quarter )?(?:\\d|half|quarter|noon|tomorrow|tmrw?|tonight|\\p{L}{3,6}day))[^.!?\\n]*+(?!\\?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    // Of what follows, a word that must stand there is looked for first: most texts have none.

    private static final WordStartPatterns WILL_WORD =
            WordStartPatterns.of("\\b(?:will|shall) ", Pattern.CASE_INSENSITIVE);

    private static final WordStartPatterns VERB_YOU = WordStartPatterns.of(
            "\\b(?:(?:pick|get|fetch|grab|collect|drop|pay|paypal|paynow|venmo|zelle|revolut|bizum|ring|call|text|ping|wire|transfer|send|email) (?:you|u|ya)\\b"
                    + "|have (?:it|them|that|this|the) )",
            Pattern.CASE_INSENSITIVE);

    private static final WordStartPatterns WORD =
            WordStartPatterns.of("\\b(?:promise|versprochen|ehrenwort)", Pattern.CASE_INSENSITIVE);

    private static final WordStartPatterns HAVE_YOU = WordStartPatterns.of(
            "\\b(?:hast du|habt ihr|(?:haben|bekommen|kriegen|erhalten) sie|(?:bekommst|kriegst) du|(?:bekommt|kriegt) ihr)\\s",
            Pattern.CASE_INSENSITIVE);

    /** "Pick you up at nine", "paypal you tonight", "have it to you by Tuesday": a verb, you, and when. */
    private static final Pattern TO_YOU = Pattern.compile(
            BEGINNING
                    + "\\s*(?:(?:then|so|also|and|can|could|try to|try and) ){0,2}(?:(?:pick|get|fetch|grab|collect|drop|pay|paypal|paynow|venmo|zelle|revolut|bizum|ring|call|text|ping|wire|transfer|send|email) (?:you|u|ya)\\b(?! back for)[^.!?\\n]{0,30}?"
                    + "\\b(?:" + WHEN
                    + "|(?:at|around) (?:\\d|half|quarter|noon)|half \\p{L}{0,4}\\d?|quarter (?:to|past)|\\d{1,2}(?:[:.]\\d\\d|ish| ?[ap]m)\\b)"
                    + "|have (?:it|them|that|this|the [^.!?\\n]{1,30}?) (?:back |over |out )?(?:to|with) (?:you|u)\\b)[^.!?\\n]*+(?!\\?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Of what will be done, "I'll have sent it", "I'll have the form back to you"; and "we'll return it", which phrases have of "I". */
    private static final WordStartPatterns WILL_HAVE = WordStartPatterns.of(
            "\\b(?:(?:i|we)(?:['\u2019]ll| will)|ill) have (?:(?:the|your|my|our|those|these|all|both|some|a|an) [^.!?\\n]{1,40}? (?:back |over |out |ready )?(?:to|with|for) (?:you|u)\\b|(?:it |them |that )?(?:sent|paid|finished|fixed|written|posted|done|transferred|signed) (?:it|them|that|the|your|by)\\b)"
                    + "|\\bwe(?:['\u2019]ll| will) (?:also |just |then )?(?:move|" + DEED.substring(3)
                    + "\\b(?! (?:me|us|myself|itself|himself|herself|themselves)\\b)"
                    + "|\\blet me (?:just |quickly |first )?(?:check|ask|see|find out|talk|speak|look)\\b[^.!?\\n]{0,60}\\b(?:and|then) (?:i['\u2019]?ll |will )?(?:tell|let|text|ring|get back|come back|write|confirm|answer)\\b"
                    + "|\\b(?<!n['\u2019]?t )(?<!not )(?<!never )leave (?:it|that|this|them|the [^.!?\\n]{1,25}) (?:with|to) me\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Insurance attached, risk assessment to follow this week." */
    private static final Pattern TO_FOLLOW = Pattern.compile(
            "(?<!\\b(?:nothing|more|details|news)) (?:to|will) follow (?:today|tonight|tomorrow|this|next|by|on|before|asap|shortly|in)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "By the 12th, promise." */
    private static final Pattern PROMISED = Pattern.compile(
            "[,.!\u2013\u2014-]\\s*(?:i )?(?:promised?|versprochen|ehrenwort)[\\s.!x\\p{So}]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What is not yet done, though it says "sent it": it will have been. */
    private static final Pattern WILL_HAVE_DONE = Pattern.compile(
            "\\b(?:(?:i|we)(?:['\u2019]ll| will)|ill) have (?:it |them |that )?(?:sent|paid|finished|fixed|written|posted|done|transferred|signed)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Sending the 405 now": whoever says so does it in this moment. */
    private static final Pattern IN_THE_ACT = Pattern.compile(
            BEGINNING
                    + "\\s*(?:(?:just|i['\u2019]?m|am|ok|on it) ){0,2}(?:sending|transferring|paying|uploading|forwarding|emailing|wiring)(?: \\S+){0,4}? (?:right |just )?now(?= x?\\W*$|[\\s)\\p{So}]*(?:[.!\\n]|$))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Bring sie dir Mittwoch rum": what is told to do it brings it to me, not to you. */
    private static final WordStartPatterns GERMAN_TO_YOU = WordStartPatterns.of(
            "\\b(?:bring|schick|leih|geb|zeig|mail|send|\u00fcberweis|besorg|hol|kauf|druck|schreib|leg|stell|reich)e? (?:ich )?(?:sie|es|ihn|das|die|den|alles|welche) (?:dir|euch|ihnen)\\b"
                    + "|\\b(?:hole?|fahre?|bringe?|nehme?) (?:ich )?(?:dich|euch|sie) (?:dann |gern |gerne )?(?:um|gegen|morgen|heute|am|\\p{L}{3,9}tag|mittwoch)\\b",
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
        return (maySayWill(read) && WILL.matcher(read).find())
                || (read.contains("ing ") && DOING.matcher(read).find())
                || (VERB_YOU.find(read) && TO_YOU.matcher(read).find())
                || WILL_HAVE.find(read)
                || (read.contains(" follow ") && TO_FOLLOW.matcher(read).find())
                || GERMAN_TO_YOU.find(read)
                || (WORD.find(read) && PROMISED.matcher(read).find())
                || (HAVE_YOU.find(read) && isGerman(read));
    }

    private static boolean maySayWill(String text) {
        return text.contains("'ll") || text.contains("\u2019ll") || WILL_WORD.find(text);
    }

    /** Whether a text says that something will have been done, and not that it is: "by Friday I'll have sent it". */
    static boolean willHaveDone(String text) {
        String read = BoundedText.of(text, LONGEST_READ);
        return read.contains(" have ") && WILL_HAVE_DONE.matcher(read).find();
    }

    /** Whether a text says that its writer is just doing what was promised: "sending it now". */
    static boolean isInTheAct(String text) {
        String read = BoundedText.of(text, LONGEST_READ);
        return read.contains("ing ") && IN_THE_ACT.matcher(read).find();
    }

    /** A text without what its writer is just doing. */
    static String withoutActs(String text) {
        return IN_THE_ACT.matcher(BoundedText.of(text, LONGEST_READ)).replaceAll("");
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
