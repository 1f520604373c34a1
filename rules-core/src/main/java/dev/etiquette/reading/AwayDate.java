package dev.etiquette.reading;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads until when somebody is away from what a machine answers in their absence, or from what they say themselves: "out of the
 * office until 9 March", "vom 2. bis 9. März im Urlaub", "back on Monday". English and German.
 */
public final class AwayDate {

    private static final int LONGEST_READ = 4_000;

    /** Nobody who leaves out the year means a day as far off as this. */
    private static final int MOST_DAYS_WITHOUT_YEAR = 200;

    /** Nobody is away for longer. */
    private static final int MOST_DAYS = 800;

    private static final String[] MONTHS = {
        "january|jan|januar|jänner",
        "february|feb|februar|feber",
        "march|mar|märz|mrz|maerz",
        "april|apr",
        "may|mai",
        "june|jun|juni",
        "july|jul|juli",
        "august|aug",
        "september|sept|sep",
        "october|oct|oktober|okt",
        "november|nov",
        "december|dec|dezember|dez"
    };

    private static final String[] WEEKDAYS = {
        "monday|mon|montag|mo",
        "tuesday|tue|tues|dienstag|di",
        "wednesday|wed|mittwoch|mi",
        "thursday|thu|thur|thurs|donnerstag|do",
        "friday|fri|freitag|fr",
        "saturday|sat|samstag|sonnabend|sa",
        "sunday|sun|sonntag|so"
    };

    private static final Map<String, Integer> MONTH_BY_NAME = numbered(MONTHS);
    private static final Map<String, Integer> WEEKDAY_BY_NAME = numbered(WEEKDAYS);

    private static final String MONTH = String.join("|", MONTHS);
    private static final String WEEKDAY = String.join("|", WEEKDAYS);

    /** What stands before the day on which an absence ends. */
    private static final String LEAD =
            "(?:until|untill|till|til|through|thru|to|\\p{Pd}|back|back at work|back in the office|return|returning"
                    + "|available again|again|after|bis|einschließlich|einschliesslich|inkl\\.?|inklusive|ab|nach|zurück|wieder|rückkehr)";

    /** Between that and the day. */
    private static final String FILL =
            "(?:\\s+(?:and including|including|incl\\.?|on|from|the|zum|zur|dem|den|am|einschließlich|einschliesslich|inklusive|inkl\\.?))*";

    private static final Pattern END = Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + LEAD + FILL + "\\s*(?:(?<weekday>" + WEEKDAY
                    + ")(?![\\p{L}\\p{N}])\\.?,?(?:\\s+(?:the|den|dem))?\\s*)?"
                    + "(?:(?<iso>\\d{4}-\\d{2}-\\d{2})(?!\\d)"
                    + "|(?<d1>\\d{1,2})\\.\\s?(?<m1>\\d{1,2})(?:\\.(?:\\s?(?<y1>\\d{4}|\\d{2})(?!\\d))?|(?![\\d:]))"
                    + "|(?<d2>\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?(?<m2>" + MONTH
                    + ")(?![\\p{L}\\p{N}])\\.?(?:,?\\s+(?<y2>\\d{4})(?!\\d))?"
                    + "|(?<m3>" + MONTH
                    + ")\\.?\\s+(?<d3>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,?\\s+(?<y3>\\d{4})(?!\\d))?"
                    + "|(?<m4>" + MONTH + ")(?![\\p{L}\\p{N}])\\.?(?:\\s+(?<y4>\\d{4})(?!\\d))?"
                    + "|(?<d5>\\d{1,2})(?:st|nd|rd|th|\\.)(?![\\p{L}\\p{N}]))?",
            Pattern.UNICODE_CASE);

    /** A sentence ends before a capital letter: "am 5.3. wieder da" is one. */
    private static final Pattern SENTENCE = Pattern.compile("(?<=[!?;\\n])|(?<=[^\\d]\\.\\h)(?=\\p{Lu})");

    /** By which people tell themselves that they are away; what follows says until when. */
    private static final WordStartPatterns OWN_WORDS = WordStartPatterns.of(
            "(?<![\\p{L}\\p{N}])(?:(?:i['\u2019]?m|i am|we['\u2019]?re|we are|i['\u2019]?ll be|i will be|be)\\s(?:[\\p{L}]+\\s){0,2}"
                    + "(?:on (?:[\\p{L}]+ )?(?:leave|holiday|holidays|vacation|sabbatical)|away|abroad|offline|travelling|traveling|off sick|back"
                    + "|out of (?:the )?(?:office|town|country))"
                    + "|(?:on )?(?:parental|maternity|paternity|sick|annual) leave"
                    + "|back (?:on|in the office|at work)"
                    + "|(?:bin|sind)\\s(?:[\\p{L}\\p{N}.]+\\s){0,6}?"
                    + "(?:(?:im|in|auf) (?:urlaub|elternzeit|mutterschutz|reisen?|kur)|verreist|weg|offline|unterwegs|krankgeschrieben"
                    + "|nicht da|zurück|wieder da|wieder zurück|wieder erreichbar)"
                    + "|(?:im|in) (?:urlaub|elternzeit|mutterschutz)|wieder da ab|zurück ab)(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Words for others, as who is away; where "i" or "ich" comes after them, it is the writer. */
    private static final Pattern OF_OTHERS = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:he|she|they|you|his|her|your|their|who|er|sie|du|ihr|ihre|dein|deine|sein|seine"
                    + "|(?:my|our|mein|meine|unser|unsere) \\p{L}+)(?:['\u2019](?:ll|s|re|d))?(?!['\\p{L}\\p{N}])"
                    + "(?!.*(?<![\\p{L}\\p{N}])(?:i|we|ich|wir)(?![\\p{L}\\p{N}]))");

    /** Of the words by which people tell that they are away each has one of these. */
    private static final Set<String> OF_OWN_WORDS = Set.of(
            "leave",
            "holiday",
            "holidays",
            "vacation",
            "sabbatical",
            "away",
            "abroad",
            "offline",
            "travelling",
            "traveling",
            "sick",
            "back",
            "out",
            "urlaub",
            "elternzeit",
            "mutterschutz",
            "reise",
            "reisen",
            "kur",
            "verreist",
            "weg",
            "unterwegs",
            "krankgeschrieben",
            "da",
            "zuruck",
            "wieder");

    private AwayDate() {}

    /** Whether {@link #inOwnWords} may find something in a text of these words, which it does in few texts. */
    static boolean mayBeAmong(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            if (OF_OWN_WORDS.contains(PhraseWord.isTag(word) ? word.substring(1) : word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The same for what people write themselves: only sentences that say that the writer is away, or when they are back, name
     * an end, and none does that asks.
     *
     * @param text what somebody wrote
     * @param said on which day
     */
    public static Optional<LocalDate> inOwnWords(String text, LocalDate said) {
        String read = BoundedText.of(text, LONGEST_READ);
        if (!OWN_WORDS.find(read)) {
            // Then no sentence of it does, and none need be cut out.
            return Optional.empty();
        }
        return SENTENCE.splitAsStream(read)
                .filter(sentence -> sentence.indexOf('?') < 0 && isOwn(sentence))
                .flatMap(sentence -> in(sentence, said).stream())
                .max(LocalDate::compareTo);
    }

    /** "My boss is on leave" and "you'll be back on Monday" speak of others. */
    private static boolean isOwn(String sentence) {
        return OWN_WORDS
                .first(sentence)
                .filter(away -> !OF_OTHERS
                        .matcher(sentence.substring(0, away.end()).toLowerCase(Locale.ROOT))
                        .find())
                .isPresent();
    }

    /**
     * The day from which on they are there again, or on which they are still away: the latest one that is named as an end.
     *
     * @param text what the machine wrote
     * @param said on which day
     */
    public static Optional<LocalDate> in(String text, LocalDate said) {
        String read = BoundedText.of(text, LONGEST_READ);
        Matcher end = END.matcher(read.toLowerCase(Locale.ROOT));
        LocalDate latest = null;
        while (end.find()) {
            LocalDate day = day(end, said);
            if (day != null && day.isAfter(said) && (latest == null || day.isAfter(latest))) {
                latest = day;
            }
        }
        return Optional.ofNullable(latest);
    }

    private static @Nullable LocalDate day(Matcher end, LocalDate said) {
        try {
            if (end.group("iso") != null) {
                return near(LocalDate.parse(end.group("iso")), said, MOST_DAYS);
            } else if (end.group("d1") != null) {
                return day(said, end.group("d1"), Integer.parseInt(end.group("m1")), end.group("y1"));
            } else if (end.group("d2") != null) {
                return day(said, end.group("d2"), month(end.group("m2")), end.group("y2"));
            } else if (end.group("m3") != null) {
                return day(said, end.group("d3"), month(end.group("m3")), end.group("y3"));
            } else if (end.group("m4") != null) {
                return day(said, "1", month(end.group("m4")), end.group("y4"));
            } else if (end.group("d5") != null) {
                LocalDate inMonth = said.withDayOfMonth(Integer.parseInt(end.group("d5")));
                return inMonth.isAfter(said) ? inMonth : inMonth.plusMonths(1);
            } else if (end.group("weekday") != null) {
                DayOfWeek weekday = DayOfWeek.of(WEEKDAY_BY_NAME.getOrDefault(end.group("weekday"), 1));
                return said.with(TemporalAdjusters.next(weekday));
            }
            return null;
        } catch (DateTimeException impossible) {
            // The 30th of February is nobody's day.
            return null;
        }
    }

    private static @Nullable LocalDate day(LocalDate said, String day, int month, @Nullable String year) {
        if (year != null) {
            int written = Integer.parseInt(year);
            int full = year.length() == 2 ? 2000 + written : written;
            return near(LocalDate.of(full, month, Integer.parseInt(day)), said, MOST_DAYS);
        }
        LocalDate thisYear = LocalDate.of(said.getYear(), month, Integer.parseInt(day));
        LocalDate next = thisYear.isBefore(said) ? thisYear.plusYears(1) : thisYear;
        return near(next, said, MOST_DAYS_WITHOUT_YEAR);
    }

    private static @Nullable LocalDate near(LocalDate day, LocalDate said, int mostDays) {
        return day.isAfter(said.plusDays(mostDays)) ? null : day;
    }

    private static int month(String name) {
        return MONTH_BY_NAME.getOrDefault(name, 1);
    }

    private static Map<String, Integer> numbered(String[] names) {
        return IntStream.range(0, names.length)
                .boxed()
                .flatMap(at -> Pattern.compile("\\|").splitAsStream(names[at]).map(name -> Map.entry(name, at + 1)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
