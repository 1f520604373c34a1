package dev.etiquette.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads of which day words speak that say nothing any more when it is over: "are you free on Saturday?", "Saturday suits!".
 * What is wanted by a day, or is to be sent, is still wanted later. English and German. Immutable and safe for any number of
 * threads.
 */
public final class DayAskedFor {

    /** Who writes more and asks nothing says more than that a day suits. */
    private static final int FEW_WORDS = 25;

    /** What is to be done by a day is still to be done after it. */
    private static final Set<String> DEADLINES = Set.of(
            "by",
            "until",
            "till",
            "latest",
            "deadline",
            "due",
            "bis",
            "spatestens",
            "frist",
            "seit",
            "since",
            "last",
            "was",
            "were",
            "did",
            "war",
            "waren",
            "warst",
            "gestern",
            "yesterday",
            "letzten",
            "letzte",
            "letztes");

    /** "Stop by on Saturday" is no deadline. */
    private static final Set<String> BEFORE_BY = Set.of(
            "come",
            "comes",
            "coming",
            "stop",
            "stopping",
            "drop",
            "dropping",
            "swing",
            "swinging",
            "pass",
            "passing",
            "be");

    /** What is to be sent is still wanted on the next day. */
    private static final Set<String> WANTS = Set.of(
            "send",
            "email",
            "mail",
            "forward",
            "write",
            "lend",
            "pay",
            "return",
            "review",
            "sign",
            "submit",
            "fill",
            "finish",
            "schick",
            "schicken",
            "schickst",
            "schicke",
            "sende",
            "senden",
            "mailen",
            "mailst",
            "weiterleiten",
            "schreiben",
            "schreibst",
            "leihen",
            "leihst",
            "zahlen",
            "zahlst",
            "uberweisen",
            "zuruckgeben",
            "unterschreiben",
            "ausfullen",
            "zusenden",
            "zuschicken",
            "zukommen");

    /** "The link for tonight" is worth nothing tomorrow, whoever was to send it. */
    private static final Set<String> FOR = Set.of("for", "fur", "furs", "zum", "zur");

    /** What is to be looked after is still to be looked after on the next day, and what is only asked for is still asked. */
    private static final Pattern STILL_WANTED = Pattern.compile(
            "\\b(?:call|ring|phone|check|confirm|order|fix|repair|sort out|ask|tell|look into|let (?:me|us) know"
                    + "|ruf|rufst|anrufen|pr\u00fcfen|checken|bestellen|kl\u00e4ren|fragen|sagen|mitteilen|teilen|reparieren|best\u00e4tigen)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "In stock at once" is no day after which a question about it is over. */
    private static final Pattern AT_ONCE = Pattern.compile(
            "\\b(?:right away|straight away|immediately|at once|ab sofort|sofort|umgehend)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern CLAUSES = Pattern.compile("[,;:!\\n\u2013\u2014]|(?<!\\d)\\.");

    private static final WordStartPatterns TODAY = WordStartPatterns.of(
            "\\b(?:today|tonight|this (?:morning|afternoon|evening|lunchtime)|heute|heut)\\b", FLAGS);

    /** A clause that tells what has happened. */
    private static final Pattern GONE = Pattern.compile(
            "\\b(?:hat|habe|haben|hatte|hatten|ist|sind|wurde|wurden)\\b[^,]{0,80}\\b(?:\\p{L}{0,9}ge\\p{L}{2,}(?:t|en)|(?:be|ver|er|ent|zer)\\p{L}{2,}(?:t|en)|\\p{L}{3,}iert)\\W*$"
                    + "|\\b(?:has|have|had|been|got|fell|broke|lost|left|hit|hurt|threw|took|ran|missed|came)\\b"
                    + "|\\b(?:he|she|they|we|i|it|(?:your|the|my|our) \\p{L}+) (?!need|want)\\p{L}{2,}ed\\b"
                    + "|^\\W*(?:\\p{L}+ ){0,2}(?!(?:am|is|are|be|get|gets|getting|all|not|so|to|of|still|re|s|m) )\\p{L}+ (?!need|want|invit|suppos)\\p{L}+ed\\b(?! (?:to|on|for|in)\\b)"
                    + "|\\b(?:starb|rief|riefen|kam|fiel|brach|verlor|rang|told|said|heard|woke|went)\\b",
            FLAGS);

    /** In others it would not know a request from an event, and what is asked for would be passed over. */
    private static final Set<String> LANGUAGES = Set.of("en", "de");

    private final NamedDays days;

    /** Finds days by such words. */
    public DayAskedFor(NamedDays days) {
        this.days = days;
    }

    /**
     * The day after which it says nothing any more; none when there is no such day. Takes time in proportion to the text, of which
     * only the beginning is read where it is very long.
     *
     * @param text what was said
     * @param asks whether it asks something
     * @param said the day on which it was said
     */
    public Optional<LocalDate> in(String text, boolean asks, LocalDate said) {
        String beginning = Phrases.beginning(text);
        String read = AT_ONCE.matcher(asks ? questions(beginning) : withoutNews(beginning))
                .replaceAll(" ");
        List<String> words = WordTokenizer.of(WebAddressFinder.without(read));
        if ((!asks && words.size() > FEW_WORDS) || namesDeadline(words)) {
            return Optional.empty();
        }
        boolean wants = asks && (words.stream().anyMatch(WANTS::contains) || isStillWanted(read));
        if (wants && words.stream().noneMatch(FOR::contains)) {
            return Optional.empty();
        }
        return days.last(read, said, LANGUAGES);
    }

    private static boolean isStillWanted(String text) {
        return STILL_WANTED.matcher(DeedRequest.in(text)).find() && !PromisedDay.isVisit(text);
    }

    /** The sentences that ask by their sign; all of the text where none does. */
    private static String questions(String text) {
        String asking = TextSentences.of(text).stream()
                .filter(sentence -> sentence.indexOf('?') >= 0)
                .collect(Collectors.joining(" "));
        return asking.isEmpty() ? withoutNews(text) : asking;
    }

    /** "Your child fell today, please call": the call is wanted tomorrow as well. */
    private static String withoutNews(String text) {
        if (!TODAY.find(text)) {
            return text;
        }
        return CLAUSES.splitAsStream(text)
                .filter(clause -> !TODAY.find(clause) || !GONE.matcher(clause).find())
                .collect(Collectors.joining(", "));
    }

    private static boolean namesDeadline(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            boolean visit = at > 0 && words.get(at).equals("by") && BEFORE_BY.contains(words.get(at - 1));
            if (DEADLINES.contains(words.get(at)) && !visit) {
                return true;
            }
        }
        return false;
    }
}
