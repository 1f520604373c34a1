package dev.etiquette.reading;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which day words stand for, as a cell of the table of dates says it: "3 days", "monday", "end of month".
 *
 * @param sort in which way the day is found
 * @param amount of the unit; the number of a month or weekday, from 1; 0 where there is none
 * @param counted whether the amount is the number that stands among the words
 */
record NamedDay(Sort sort, int amount, boolean counted) {

    /** Stands for any number among the words, and in the cell for that number. */
    static final String NUMBER = "#";

    private static final int LONGEST = 366;
    private static final Pattern LENGTH = Pattern.compile("(#|\\d{1,3}) (day|week|month)s?");

    /** Ways in which a day is found. */
    enum Sort {
        /** No day at all. */
        NONE,
        /** So many days later; 0 for the same day. */
        DAYS,
        /** So many weeks later. */
        WEEKS,
        /** So many months later. */
        MONTHS,
        /** The next such day of the week. */
        WEEKDAY,
        /** Such a day of the next calendar week. */
        NEXT_WEEKDAY,
        /** The Friday of so many weeks later. */
        WEEK_END,
        /** The Sunday of this week. */
        WEEKEND,
        /** The last day of so many months later. */
        MONTH_END,
        /** The last day of the year. */
        YEAR_END,
        /** That day of this month, or of the next one when it has gone by. */
        DAY_OF_MONTH,
        /** A month, before or behind which stands the day. */
        MONTH,
        /** The word is a number itself. */
        NUMBER
    }

    /** What a cell says; empty when it says nothing that is known. */
    static Optional<NamedDay> of(String cell) {
        String text = cell.strip().toLowerCase(Locale.ROOT);
        Optional<NamedDay> named = byName(text);
        if (named.isPresent()) {
            return named;
        }
        Matcher length = LENGTH.matcher(text);
        if (length.matches()) {
            Sort sort = Sort.valueOf(length.group(2).toUpperCase(Locale.ROOT) + "S");
            boolean counted = length.group(1).equals(NUMBER);
            return Optional.of(new NamedDay(sort, counted ? 0 : Integer.parseInt(length.group(1)), counted));
        }
        if (text.equals(NUMBER + " of month")) {
            return Optional.of(new NamedDay(Sort.DAY_OF_MONTH, 0, true));
        }
        Optional<NamedDay> weekday = weekday(text);
        if (weekday.isPresent()) {
            return weekday;
        }
        Optional<Month> month =
                Arrays.stream(Month.values()).filter(each -> is(text, each)).findFirst();
        if (month.isPresent()) {
            return Optional.of(new NamedDay(Sort.MONTH, month.get().getValue(), false));
        }
        if (text.matches("\\d{1,2}")) {
            return Optional.of(new NamedDay(Sort.NUMBER, Integer.parseInt(text), false));
        }
        return Optional.empty();
    }

    /** Words that are looked for first, as most rows of a table have one of them. */
    private static Optional<NamedDay> byName(String text) {
        return Optional.ofNullable(
                switch (text) {
                    case "none" -> new NamedDay(Sort.NONE, 0, false);
                    case "today" -> new NamedDay(Sort.DAYS, 0, false);
                    case "end of week" -> new NamedDay(Sort.WEEK_END, 0, false);
                    case "end of next week" -> new NamedDay(Sort.WEEK_END, 1, false);
                    case "weekend" -> new NamedDay(Sort.WEEKEND, 0, false);
                    case "end of month" -> new NamedDay(Sort.MONTH_END, 0, false);
                    case "end of next month" -> new NamedDay(Sort.MONTH_END, 1, false);
                    case "end of year" -> new NamedDay(Sort.YEAR_END, 0, false);
                    default -> null;
                });
    }

    /** What can stand in a cell, for messages. */
    static List<String> examples() {
        return List.of(
                "today",
                "1 day",
                "# weeks",
                "friday",
                "next friday",
                "end of week",
                "end of month",
                "# of month",
                "march",
                "none");
    }

    private static Optional<NamedDay> weekday(String text) {
        boolean next = text.startsWith("next ");
        String name = next ? text.substring("next ".length()) : text;
        return Arrays.stream(DayOfWeek.values())
                .filter(each -> is(name, each))
                .findFirst()
                .map(day -> new NamedDay(next ? Sort.NEXT_WEEKDAY : Sort.WEEKDAY, day.getValue(), false));
    }

    private static boolean is(String text, Enum<?> value) {
        return text.equals(value.name().toLowerCase(Locale.ROOT));
    }

    /**
     * The day that is meant, where that needs no more than this.
     *
     * @param number that stands among the words; 0 where none does
     * @param said the day on which it was said
     */
    Optional<LocalDate> day(LocalDate said, int number) {
        int count = Math.min(LONGEST, counted ? number : amount);
        return switch (sort) {
            case NONE, MONTH, NUMBER -> Optional.empty();
            case DAY_OF_MONTH -> dayOfMonth(said, count);
            case DAYS -> Optional.of(said.plusDays(count));
            case WEEKS -> Optional.of(said.plusWeeks(count));
            case MONTHS -> Optional.of(said.plusMonths(count));
            case WEEKDAY -> Optional.of(said.with(TemporalAdjusters.next(DayOfWeek.of(amount))));
            case NEXT_WEEKDAY -> Optional.of(monday(said).plusWeeks(1).plusDays(amount - 1L));
            case WEEK_END -> Optional.of(weekEnd(said));
            case WEEKEND -> Optional.of(said.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
            case MONTH_END -> Optional.of(said.plusMonths(amount).with(TemporalAdjusters.lastDayOfMonth()));
            case YEAR_END -> Optional.of(said.with(TemporalAdjusters.lastDayOfYear()));
        };
    }

    /** That day of this month, or of the next one when it has gone by; empty when that month has none such. */
    static Optional<LocalDate> dayOfMonth(LocalDate said, int day) {
        LocalDate first = said.withDayOfMonth(1);
        LocalDate month = day < said.getDayOfMonth() ? first.plusMonths(1) : first;
        return day >= 1 && day <= month.lengthOfMonth() ? Optional.of(month.withDayOfMonth(day)) : Optional.empty();
    }

    /** On a weekend the week that is meant is the one that comes. */
    private LocalDate weekEnd(LocalDate said) {
        LocalDate friday = monday(said).plusWeeks(amount).with(DayOfWeek.FRIDAY);
        return friday.isBefore(said) ? friday.plusWeeks(1) : friday;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** That day of the month that is meant, in that year, or else on its next return; empty when there is none such. */
    static Optional<LocalDate> date(LocalDate said, int day, int month, Optional<Integer> year) {
        try {
            LocalDate date = LocalDate.of(year.orElse(said.getYear()), month, day);
            return Optional.of(year.isEmpty() && date.isBefore(said) ? date.plusYears(1) : date);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
