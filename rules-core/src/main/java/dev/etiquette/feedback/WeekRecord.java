package dev.etiquette.feedback;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What was due in a week of the owner's.
 *
 * @param monday its first day
 * @param answersInTime how many answers were given when they were due, or before
 * @param answersDue how many were due
 * @param promisesKept how many promises were kept when they were due, or before
 * @param promisesDue how many were due
 */
public record WeekRecord(LocalDate monday, int answersInTime, int answersDue, int promisesKept, int promisesDue) {

    /** Refuses what is missing. */
    public WeekRecord {
        Objects.requireNonNull(monday, "monday");
    }
}
