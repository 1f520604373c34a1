package dev.etiquette.archives.linkedin;

import dev.etiquette.archives.text.IsoTime;
import dev.etiquette.archives.text.PlainText;
import dev.etiquette.model.Times;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses dates as LinkedIn writes them, in a different form in each file, and as spreadsheets change them.
 *
 * <p>A day without a time is the start of that day in UTC. Where a number may be a day or a month, the month comes
 * first, as LinkedIn writes it. A year of two digits is in this century: LinkedIn opened in 2003.
 */
final class LinkedInDates {

    private static final int LONGEST = 64;
    private static final int CENTURY = 2000;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String TIME = "(?:,? ?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)? ?([ap]\\.?m\\.?)?)?";
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final String ZONE = " ?(utc|gmt|z)?";
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})t?" + TIME + ZONE);
    private static final Pattern WORDED =
            Pattern.compile("(\\d{1,2})[- .]+([a-z]{3})[a-z]*\\.?[- ,]+(\\d{4}|\\d{2})" + TIME + ZONE);
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})" + TIME + ZONE);
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})" + TIME + ZONE);

    private LinkedInDates() {}

    /** The time; empty when the text is none. It is local when it has a time of the day and no zone. */
    static Optional<IsoTime.Moment> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = BLANKS.matcher(PlainText.line(text)).replaceAll(" ").toLowerCase(Locale.ROOT);
        try {
            return parsed(plain).filter(moment -> Times.isOnCalendar(moment.at()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<IsoTime.Moment> parsed(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return Optional.of(moment(iso, number(iso, 1), number(iso, 2), number(iso, 3)));
        }
        Matcher worded = WORDED.matcher(text);
        if (worded.matches()) {
            int month = MONTHS.indexOf(worded.group(2)) + 1;
            return Optional.of(moment(worded, year(worded), month, number(worded, 1)));
        }
        Matcher slashed = SLASHED.matcher(text);
        if (slashed.matches()) {
            return Optional.of(moment(slashed, year(slashed), number(slashed, 1), number(slashed, 2)));
        }
        Matcher dotted = DOTTED.matcher(text);
        if (dotted.matches()) {
            return Optional.of(moment(dotted, year(dotted), number(dotted, 2), number(dotted, 1)));
        }
        return IsoTime.parse(text.toUpperCase(Locale.ROOT));
    }

    private static IsoTime.Moment moment(Matcher found, int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        if (found.group(4) == null) {
            return new IsoTime.Moment(date.atStartOfDay().toInstant(ZoneOffset.UTC), false);
        }
        int hour = number(found, 4);
        String half = found.group(7);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                throw new DateTimeException("no hour of half a day");
            }
            hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
        }
        LocalTime time = LocalTime.of(hour, number(found, 5), found.group(6) == null ? 0 : number(found, 6));
        return new IsoTime.Moment(LocalDateTime.of(date, time).toInstant(ZoneOffset.UTC), found.group(8) == null);
    }

    private static int year(Matcher found) {
        int year = number(found, 3);
        return found.group(3).length() == 2 ? CENTURY + year : year;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
