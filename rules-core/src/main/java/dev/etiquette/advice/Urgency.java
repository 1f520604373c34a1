package dev.etiquette.advice;

/** How pressing a recommendation is; the most pressing first. */
public enum Urgency {
    /** It is late. */
    OVERDUE,
    /** Its time has come. */
    DUE,
    /** Its time will come. */
    SOON,
    /** It has no time. */
    WHENEVER
}
