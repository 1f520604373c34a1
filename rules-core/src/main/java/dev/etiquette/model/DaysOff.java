package dev.etiquette.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.TreeSet;

/** Days on which nobody is at work, whatever day of the week they are. Safe for any number of threads. */
public interface DaysOff {

    /** None at all. */
    DaysOff NONE = new DaysOff() {
        @Override
        public boolean contains(LocalDate day) {
            return false;
        }

        @Override
        public String toString() {
            return "none";
        }
    };

    /** These days; {@link #NONE} where there are none. Unlike others, such days can be written as JSON. */
    static DaysOff of(Collection<LocalDate> days) {
        Objects.requireNonNull(days, "days");
        return days.isEmpty() ? NONE : new DayList(new TreeSet<>(days));
    }

    /** Whether that day is one of them. */
    boolean contains(LocalDate day);
}
