package dev.etiquette.model;

import java.time.LocalDate;

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

    /** Whether that day is one of them. */
    boolean contains(LocalDate day);
}
