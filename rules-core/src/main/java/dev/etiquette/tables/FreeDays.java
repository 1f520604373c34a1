package dev.etiquette.tables;

import dev.etiquette.model.DaysOff;
import dev.etiquette.tables.DaySpans.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The days of some special days, found without a look at each of them. Immutable. */
final class FreeDays implements DaysOff {

    private final List<DaySpans> all;

    /** By their first day, the last day of all spans that have begun until then. */
    private final NavigableMap<LocalDate, LocalDate> once = new TreeMap<>();

    FreeDays(List<DaySpans> all) {
        this.all = all;
        all.stream().flatMap(days -> days.once().stream()).forEach(this::add);
        LocalDate last = LocalDate.MIN;
        for (Map.Entry<LocalDate, LocalDate> span : once.entrySet()) {
            last = span.getValue().isAfter(last) ? span.getValue() : last;
            span.setValue(last);
        }
    }

    private void add(Span span) {
        once.merge(span.from(), span.to(), (one, other) -> one.isAfter(other) ? one : other);
    }

    @Override
    public boolean contains(LocalDate day) {
        Map.Entry<LocalDate, LocalDate> begun = once.floorEntry(day);
        return (begun != null && !day.isAfter(begun.getValue())) || all.stream().anyMatch(days -> days.yearlyOn(day));
    }

    @Override
    public String toString() {
        return "FreeDays";
    }
}
