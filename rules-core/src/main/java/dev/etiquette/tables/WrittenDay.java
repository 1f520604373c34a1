package dev.etiquette.tables;

import dev.etiquette.language.NameSimilarity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as an author writes it: {@code 24 December}, {@code 12-24} or {@code 24.12.} of every year, {@code 24 December
 * 2026} or {@code 2026-12-24} of one.
 *
 * @param day of a year
 * @param year empty for every year
 */
record WrittenDay(MonthDay day, OptionalInt year) {

    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();

    private static final Pattern IN_NUMBERS = Pattern.compile("(?:(\\d{4})-)?(\\d{1,2})-(\\d{1,2})");
    private static final Pattern WITH_DOTS = Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.?\\s+(\\p{Alpha}+)\\.?(?:,?\\s+(\\d{4}))?");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{Alpha}+)\\.?\\s+(\\d{1,2})(?:,?\\s+(\\d{4}))?");

    /** So many letters of a month are enough: Jan, Sept. */
    private static final int FEWEST_LETTERS = 3;

    /** Nothing when it is no day. */
    static Optional<WrittenDay> of(String text) {
        Matcher numbers = IN_NUMBERS.matcher(text);
        Matcher dots = WITH_DOTS.matcher(text);
        Matcher dayFirst = DAY_FIRST.matcher(text);
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (numbers.matches()) {
            return day(numbers.group(1), Integer.parseInt(numbers.group(2)), numbers.group(3));
        } else if (dots.matches()) {
            return day(dots.group(3), Integer.parseInt(dots.group(2)), dots.group(1));
        } else if (dayFirst.matches()) {
            return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        return monthFirst.matches()
                ? day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2))
                : Optional.empty();
    }

    /** The same text with a month that may be meant; nothing when none is near. */
    static Optional<String> meant(String text) {
        for (Pattern form : List.of(DAY_FIRST, MONTH_FIRST)) {
            Matcher matcher = form.matcher(text);
            if (matcher.matches()) {
                int group = form == DAY_FIRST ? 2 : 1;
                List<String> near = NameSimilarity.nearest(matcher.group(group), MONTHS);
                return near.stream()
                        .map(month ->
                                text.substring(0, matcher.start(group)) + month + text.substring(matcher.end(group)))
                        .filter(better -> of(better).isPresent())
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static Optional<WrittenDay> day(@Nullable String year, int month, String day) {
        try {
            if (year == null) {
                return Optional.of(new WrittenDay(MonthDay.of(month, Integer.parseInt(day)), OptionalInt.empty()));
            }
            LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            return Optional.of(new WrittenDay(MonthDay.from(date), OptionalInt.of(date.getYear())));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** From 1; 0 when it is none. */
    private static int month(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            boolean begins = name.length() >= FEWEST_LETTERS
                    && MONTHS.get(i).toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT));
            if (begins) {
                return i + 1;
            }
        }
        return 0;
    }

    /** In that year, which counts for days of every year only; 29 February is 28 February where there is none. */
    LocalDate in(int any) {
        return day.atYear(year.orElse(any));
    }
}
