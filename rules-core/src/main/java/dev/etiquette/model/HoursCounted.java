package dev.etiquette.model;

/** Which hours a norm is counted in. */
public enum HoursCounted {
    /** All hours, by the clock on the wall. */
    CLOCK,
    /** The owner's waking hours. */
    WAKING,
    /** The owner's working hours. */
    WORKING
}
