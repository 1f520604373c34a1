package dev.etiquette.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Days off that are known one by one. Equal for equal days; immutable.
 *
 * @param days in order; cannot be changed
 */
public record DayList(SortedSet<LocalDate> days) implements DaysOff {

    /** Checks that they are there and keeps a copy. */
    public DayList {
        days = Collections.unmodifiableSortedSet(
                new TreeSet<>(FieldChecks.present("A list of days off", "set of days", days)));
    }

    @Override
    public boolean contains(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return days.contains(day);
    }
}
