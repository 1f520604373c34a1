package dev.etiquette.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A day as people, tables and address books write it, with or without its year: "14 March", "March 14, 1990",
 * "1990-03-14", "03-14", "14.3.1990", "1990/3/14". Of "3/4/1990" nobody can say which month is meant, so it is none.
 *
 * @param day in the year
 * @param year where it is written
 */
public record WrittenDate(MonthDay day, Optional<Integer> year) {

    /** Refuses what is missing. */
    public WrittenDate {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(year, "year");
    }

    private static final String NO_YEAR = "(?<y>\\d{4}){0}";

    private static final List<Pattern> FORMS = Stream.of(
                    "(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})(?:T.*)?",
                    "(?<y>\\d{4})/(?<m>\\d{1,2})/(?<d>\\d{1,2})",
                    "(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})(?:T.*)?",
                    NO_YEAR + "(?:--)?(?<m>\\d{1,2})-(?<d>\\d{1,2})",
                    NO_YEAR + "--(?<m>\\d{2})(?<d>\\d{2})",
                    "(?<d>\\d{1,2})\\.\\s?(?<m>\\d{1,2})\\.(?:\\s?(?<y>\\d{4}))?",
                    "(?<d>\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?<m>\\p{L}+)\\.?(?:,?\\s+(?<y>\\d{4}))?",
                    "(?<m>\\p{L}+)\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<y>\\d{4}))?")
            .map(Pattern::compile)
            .toList();

    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    /** Any year that has a 29 February. */
    private static final int LEAP_YEAR = 2000;

    private static final int MONTHS = 12;

    /** So many letters of a month are enough: Jan, Sept. */
    private static final int FEWEST_LETTERS = 3;

    /**
     * Reads a day.
     *
     * @throws InvalidFactException when it is none, with what was expected
     */
    public static WrittenDate of(String written) {
        Objects.requireNonNull(written, "written");
        String text = written.strip();
        for (Pattern form : FORMS) {
            Matcher found = form.matcher(text);
            if (found.matches()) {
                return of(text, Optional.ofNullable(found.group("y")), month(text, found.group("m")), found.group("d"));
            }
        }
        Matcher slashes = SLASHES.matcher(text);
        if (slashes.matches()) {
            return ofSlashes(text, slashes.group(1), slashes.group(2), slashes.group(3));
        }
        throw invalid(ModelMessage.NO_DATE.with(text));
    }

    /** Day or month first: what is greater than any month is the day. */
    private static WrittenDate ofSlashes(String text, String one, String other, String year) {
        if (Integer.parseInt(one) > MONTHS || Integer.parseInt(one) == Integer.parseInt(other)) {
            return of(text, Optional.of(year), Integer.parseInt(other), one);
        } else if (Integer.parseInt(other) > MONTHS) {
            return of(text, Optional.of(year), Integer.parseInt(one), other);
        }
        throw invalid(ModelMessage.DAY_OR_MONTH.with(text));
    }

    private static WrittenDate of(String text, Optional<String> year, int month, String day) {
        Optional<Integer> known = year.map(Integer::valueOf);
        try {
            LocalDate date = LocalDate.of(known.orElse(LEAP_YEAR), month, Integer.parseInt(day));
            return new WrittenDate(MonthDay.from(date), known);
        } catch (DateTimeException impossible) {
            throw invalid(ModelMessage.NO_SUCH_DAY.with(text));
        }
    }

    /** A month by number, by its English name, or by the beginning of that. */
    private static int month(String text, String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        return Stream.of(Month.values())
                .filter(month -> written.length() >= FEWEST_LETTERS
                        && name(month).regionMatches(true, 0, written, 0, written.length()))
                .findFirst()
                .orElseThrow(() -> invalid(ModelMessage.NO_MONTH.with(written, text)))
                .getValue();
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static InvalidFactException invalid(String said) {
        return new InvalidFactException(said, ModelMessage.MAYBE_WRITE_DATE.text());
    }

    /**
     * The whole date.
     *
     * @throws InvalidFactException when the year is not written
     */
    public LocalDate date() {
        return day.atYear(
                year.orElseThrow(() -> invalid(ModelMessage.NO_YEAR.with(day.getDayOfMonth(), name(day.getMonth())))));
    }

    /** The day in that year, which counts where none is written; 29 February is 28 February where there is none. */
    public LocalDate inYear(int otherwise) {
        return day.atYear(year.orElse(otherwise));
    }
}
