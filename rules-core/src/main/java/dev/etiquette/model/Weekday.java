package dev.etiquette.model;

import java.time.LocalDate;
import java.util.Objects;

/** The days of a week, from Monday on. */
public enum Weekday {
    /** The day after Sunday. */
    MONDAY,
    /** The day after Monday. */
    TUESDAY,
    /** The day after Tuesday. */
    WEDNESDAY,
    /** The day after Wednesday. */
    THURSDAY,
    /** The day after Thursday. */
    FRIDAY,
    /** The day after Friday. */
    SATURDAY,
    /** The day after Saturday. */
    SUNDAY;

    /** That of a day on the calendar. */
    public static Weekday of(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return values()[day.getDayOfWeek().ordinal()];
    }
}
