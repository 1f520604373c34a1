package dev.etiquette.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as people, tables and address books write it, with or without its year: "14 March", "March 14, 1990",
 * "1990-03-14", "--03-14", "14.3.1990", "1990/3/14". Of "3/4/1990" nobody can say which month is meant, so it is none.
 *
 * @param day in the year
 * @param year where it is written
 */
public record WrittenDate(MonthDay day, Optional<Integer> year) {

    /** Year first, as standards and address books have it; a dash in the place of the year says that it is not known. */
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?:(\\d{4})[-/.]?|--|)(\\d{1,2})[-/]?(\\d{2}|(?<=[-/])\\d)(?:T.*)?");

    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:\\.\\s?|\\s|st |nd |rd |th )(\\d{1,2}|\\p{L}+)\\.?,?(?:\\s?(\\d{4}))?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    /** Any year that has a 29 February. */
    private static final int LEAP_YEAR = 2000;

    private static final int MONTHS = 12;

    private static final int SHORT = 3;

    /**
     * Reads a day.
     *
     * @throws InvalidFactException when it is none, with what was expected
     */
    public static WrittenDate of(String written) {
        String text = written.strip();
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return of(text, yearFirst.group(1), month(text, yearFirst.group(2)), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return of(text, dayFirst.group(3), month(text, dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return of(text, monthFirst.group(3), month(text, monthFirst.group(1)), monthFirst.group(2));
        }
        Matcher slashes = SLASHES.matcher(text);
        if (slashes.matches()) {
            int one = Integer.parseInt(slashes.group(1));
            int other = Integer.parseInt(slashes.group(2));
            if (one > MONTHS || one == other) {
                return of(text, slashes.group(3), other, slashes.group(1));
            } else if (other > MONTHS) {
                return of(text, slashes.group(3), one, slashes.group(2));
            }
            throw new InvalidFactException(ModelMessage.DAY_OR_MONTH.with(text), ModelMessage.MAYBE_WRITE_DATE.text());
        }
        throw new InvalidFactException(ModelMessage.NO_DATE.with(text), ModelMessage.MAYBE_WRITE_DATE.text());
    }

    private static WrittenDate of(String text, @Nullable String year, int month, String day) {
        Optional<Integer> known = Optional.ofNullable(year).map(Integer::valueOf);
        try {
            LocalDate date = LocalDate.of(known.orElse(LEAP_YEAR), month, Integer.parseInt(day));
            return new WrittenDate(MonthDay.from(date), known);
        } catch (DateTimeException impossible) {
            throw new InvalidFactException(ModelMessage.NO_SUCH_DAY.with(text), ModelMessage.MAYBE_WRITE_DATE.text());
        }
    }

    /** A month by number, by its English name, or by the first three letters of that. */
    private static int month(String text, String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            if (name.equalsIgnoreCase(written)
                    || written.length() == SHORT && name.regionMatches(true, 0, written, 0, SHORT)) {
                return month.getValue();
            }
        }
        throw new InvalidFactException(ModelMessage.NO_MONTH.with(written, text), ModelMessage.MAYBE_WRITE_DATE.text());
    }

    /**
     * The whole date.
     *
     * @throws InvalidFactException when the year is not written
     */
    public LocalDate date() {
        return day.atYear(year.orElseThrow(() -> new InvalidFactException(
                ModelMessage.NO_YEAR.with(
                        day.getDayOfMonth(), day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                ModelMessage.MAYBE_WRITE_DATE.text())));
    }
}
