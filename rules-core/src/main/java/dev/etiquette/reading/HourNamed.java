package dev.etiquette.reading;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads until which time of its day something is to be done: "Wednesday by three", "heute Mittag". English and German. */
public final class HourNamed {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final int LONGEST_READ = 1_000;

    private static final int NOON = 12;

    /** "By 3" is in the afternoon, and "by 8" in the morning unless an evening is spoken of. */
    private static final int FIRST_OF_MORNING = 8;

    /** Before that hour it is night, or the afternoon: nobody brings a cake at three in the morning. */
    private static final int FIRST_OF_EVENING = 5;

    private static final int LAST_HOUR = 23;

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private static final WordStartPatterns EVENING = WordStartPatterns.of(
            "\\b(?:tonight|tonite|this evening|in the evening|(?:tomorrow|tmrw|tmr|tmw|2moro|monday|tuesday|wednesday|thursday|friday|saturday|sunday) (?:evening|eve|night)"
                    + "|after (?:dinner|work|training|rehearsal|(?:the|this|my) (?:match|game|shift|show|gym))|abends?|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)abend"
                    + "|nach (?:feierabend|der arbeit|der probe|dem training|dem essen|dem sport|dem abendessen|dem spiel))\\b",
            FLAGS);

    private static final WordStartPatterns AFTERNOON = WordStartPatterns.of(
            "\\b(?:afternoon|after (?:lunch|school|class)|nachmittags?|\\w+nachmittag|nach (?:der schule|dem mittag\\w*))\\b",
            FLAGS);

    private static final WordStartPatterns MIDDAY = WordStartPatterns.of(
            "\\b(?:noon|midday|lunch ?time|by lunch|at lunch|over lunch|(?:heute|bis|am|morgen|gegen|\u00fcber) mittag|mittags)\\b",
            FLAGS);

    private static final WordStartPatterns MORNING = WordStartPatterns.of(
            "\\b(?:(?:tomorrow|this|in the|monday|tuesday|wednesday|thursday|friday|saturday|sunday) morning|first thing|morgen (?:fr\u00fch|vormittag)|vormittags?|in der fr\u00fch|(?:heute|gleich) fr\u00fch)\\b",
            FLAGS);

    private static final String NO_COUNT =
            "(?=\\s*(?:$|[,!?;:)]|\\.(?=\\s*$)|[\u2013\u2014-]|(?:on|at the latest|latest|today|tomorrow|tmrw|tmr|tonight|mon|tue|tues|wed|weds|thu|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
                    + "|pls|please|if|or|and|so|then|heute|morgen|am montag|am dienstag|am mittwoch|am donnerstag|am freitag|am samstag|am sonntag|bitte|und|oder|sp\u00e4testens|da|dort|there|in|bei|with|vorbei|ab|an|mit|zu)\\b))";

    private static final WordStartPatterns CLOCK = WordStartPatterns.of(
            "\\b(?:by|at|before|around|until|till|til|bis|um|gegen|vor|ab|sp\u00e4testens)(?: (?:ca\\.?|about|around))? (?:(\\d{1,2})(?:[:.](\\d{2}))?\\s?(a\\.?m|p\\.?m|uhr|h|o['\u2019]?clock)\\b|(\\d{1,2}):(\\d{2})\\b|(\\d{1,2})"
                    + NO_COUNT + ")",
            FLAGS);

    /** "At 3pm", and just "3pm". */
    private static final WordStartPatterns HALF_DAY =
            WordStartPatterns.of("\\b(\\d{1,2})(?:[:.](\\d{2}))?\\s?(a\\.?m|p\\.?m|uhr)\\b", FLAGS);

    private HourNamed() {}

    /** The last moment of its day; none where it names no time of day. Takes time in proportion to the text. */
    public static Optional<LocalTime> in(String text) {
        String read = BoundedText.of(text, LONGEST_READ);
        boolean evening = EVENING.find(read);
        Optional<LocalTime> clock = onClock(read, evening);
        if (clock.isPresent()) {
            return clock;
        } else if (evening) {
            return Optional.of(LocalTime.of(21, 0));
        } else if (AFTERNOON.find(read)) {
            return Optional.of(LocalTime.of(18, 0));
        } else if (MIDDAY.find(read)) {
            return Optional.of(LocalTime.of(13, 0));
        }
        return MORNING.find(read) ? Optional.of(LocalTime.NOON) : Optional.empty();
    }

    /** Whether that is a time on the clock or noon, and not as vague as an evening. */
    public static boolean isOnClock(String text) {
        String read = BoundedText.of(text, LONGEST_READ);
        return onClock(read, false).isPresent();
    }

    private static Optional<LocalTime> onClock(String text, boolean evening) {
        Optional<Matcher> clock = CLOCK.first(text);
        return clock.isPresent()
                ? clock.flatMap(found -> byClock(found, evening))
                : HALF_DAY.first(text).flatMap(half -> time(half.group(1), half.group(2), half.group(3), evening));
    }

    private static Optional<LocalTime> byClock(Matcher clock, boolean evening) {
        if (clock.group(1) != null) {
            return time(clock.group(1), clock.group(2), clock.group(3), evening);
        }
        return clock.group(4) != null
                ? time(clock.group(4), clock.group(5), "h", evening)
                : time(clock.group(6), null, "", evening);
    }

    private static Optional<LocalTime> time(String hour, @Nullable String minute, String half, boolean evening) {
        int named = Integer.parseInt(hour);
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        String sign = half.toLowerCase(Locale.ROOT);
        boolean pm = sign.startsWith("p");
        boolean am = sign.startsWith("a");
        if ((am && named == NOON) || (evening && !pm && (named == NOON || named < FIRST_OF_EVENING))) {
            // "Tonight by 12": at the end of that night, wherever its day ends.
            return am ? Optional.empty() : Optional.of(LAST_MINUTE);
        }
        boolean spoken = sign.isEmpty() || sign.startsWith("o") || (sign.equals("uhr") && named < FIRST_OF_EVENING);
        boolean later = named < NOON && (pm || (!am && (evening || (spoken && named < FIRST_OF_MORNING))));
        int of = later ? named + NOON : named;
        return of > LAST_HOUR || named == 0 || minutes > 59 ? Optional.empty() : Optional.of(LocalTime.of(of, minutes));
    }
}
