package dev.etiquette.model;

import java.time.Instant;

/**
 * The moment for which advice is given. There is one, and a host gives it with the question.
 *
 * <p>Rules may compare its time and do nothing else with it: every comparison is noted, and the earliest at which one
 * of them comes out differently is the next review.
 *
 * @param time the moment
 */
public record Now(Instant time) {

    /** Checks that the time is there and on the calendar. */
    public Now {
        if (!Times.isOnCalendar(FieldChecks.present("Now", "time", time))) {
            throw new InvalidFactException(ModelMessage.OUTSIDE_CALENDAR.with(time));
        }
    }
}
