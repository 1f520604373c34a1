package dev.etiquette.model;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * Arithmetic on moments that never throws.
 *
 * <p>Sums saturate at {@link #ALWAYS} and {@link #NEVER}; both are outside of what calendars are asked for.
 */
public final class Times {

    /** Before everything. */
    public static final Instant ALWAYS = Instant.MIN;

    /** After everything: the moment that does not come. */
    public static final Instant NEVER = Instant.MAX;

    private static final Instant FIRST = Instant.parse("-9999-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    private Times() {}

    /** The moment so much later, or {@link #NEVER} or {@link #ALWAYS} when there is none. */
    public static Instant plus(Instant start, Duration length) {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(length, "length");
        if (start.equals(NEVER) || start.equals(ALWAYS)) {
            return start;
        }
        try {
            return start.plus(length);
        } catch (DateTimeException | ArithmeticException beyond) {
            return length.isNegative() ? ALWAYS : NEVER;
        }
    }

    /** The first moment of a day in a zone: midnight, or a later hour where the clock is put forward at midnight. */
    public static Instant startOf(LocalDate day, ZoneId zone) {
        Objects.requireNonNull(day, "day");
        return day.atStartOfDay(zone).toInstant();
    }

    /**
     * The day that a moment lies in: the last one that has begun. Where the clock is put back over midnight, no day comes
     * twice.
     *
     * @param moment on the calendar
     */
    public static LocalDate dayOf(Instant moment, ZoneId zone) {
        Objects.requireNonNull(moment, "moment");
        LocalDate day = moment.atZone(zone).toLocalDate();
        LocalDate next = day.plusDays(1);
        return startOf(next, zone).isAfter(moment) ? day : next;
    }

    /** The nearest moment that is on the calendar: the moment itself where that is. */
    public static Instant onCalendar(Instant moment) {
        Objects.requireNonNull(moment, "moment");
        if (isOnCalendar(moment)) {
            return moment;
        }
        return moment.isBefore(Instant.EPOCH) ? FIRST.plusNanos(1) : LAST.minusNanos(1);
    }

    /** Whether the moment lies within the years that zones and days can be asked of. */
    public static boolean isOnCalendar(Instant moment) {
        Objects.requireNonNull(moment, "moment");
        return moment.isAfter(FIRST) && moment.isBefore(LAST);
    }
}
