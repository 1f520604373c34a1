package dev.etiquette.model;

import java.time.LocalDate;

/** Days on which nobody is at work, whatever day of the week they are. Safe for any number of threads. */
@FunctionalInterface
public interface DaysOff {

    /** None at all. */
    DaysOff NONE = day -> false;

    /** Whether that day is one of them. */
    boolean contains(LocalDate day);
}
