package dev.etiquette.tables;

import dev.etiquette.model.WrittenDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When a special day is: spans of days of one year, and spans that come every year. Not empty. */
final class DaySpans {

    /**
     * Days that follow each other.
     *
     * @param from the first
     * @param to the last, included; not before the first
     */
    record Span(LocalDate from, LocalDate to) {

        @Override
        public String toString() {
            return from.equals(to) ? "" + from : from + " to " + to;
        }
    }

    /** What comes every year. */
    private record Yearly(WrittenDate from, WrittenDate to) {

        @Override
        public String toString() {
            return from.equals(to) ? said(from) : said(from) + " to " + said(to);
        }

        private static String said(WrittenDate date) {
            return MONTH_AND_DAY.format(date.day());
        }

        Span beginningIn(int year) {
            LocalDate first = from.inYear(year);
            LocalDate last = to.inYear(year);
            return new Span(first, last.isBefore(first) ? to.inYear(year + 1) : last);
        }
    }

    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final List<Span> once = new ArrayList<>();
    private final List<Yearly> yearly = new ArrayList<>();

    void add(Span span) {
        once.add(span);
    }

    void addYearly(WrittenDate from, WrittenDate to) {
        yearly.add(new Yearly(from, to));
    }

    /** Whether a day lies in what comes every year. */
    boolean yearlyOn(LocalDate day) {
        for (Yearly each : yearly) {
            for (int year = day.getYear() - 1; year <= day.getYear(); year++) {
                Span span = each.beginningIn(year);
                if (!day.isBefore(span.from()) && !day.isAfter(span.to())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The spans of one year, in the order of the table. */
    List<Span> once() {
        return List.copyOf(once);
    }

    /** The one that a day lies in, or else the next, or else the last. */
    Span on(LocalDate day) {
        List<Span> all = new ArrayList<>(once);
        for (Yearly each : yearly) {
            // One that began last year may go on, and the next one may begin next year.
            for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
                all.add(each.beginningIn(year));
            }
        }
        Optional<Span> coming = all.stream()
                .filter(span -> !span.to().isBefore(day))
                .min(Comparator.comparing(Span::from).thenComparing(Span::to));
        return coming.orElseGet(() -> all.stream()
                .max(Comparator.comparing(Span::to).thenComparing(Span::from))
                .orElseThrow());
    }

    @Override
    public String toString() {
        return Stream.concat(once.stream(), yearly.stream())
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }
}
