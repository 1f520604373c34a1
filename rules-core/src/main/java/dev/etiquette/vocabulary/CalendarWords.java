package dev.etiquette.vocabulary;

import dev.etiquette.model.HoursCounted;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Moments as the owner's calendar, clock and hours have them. */
public final class CalendarWords {

    private static final DateTimeFormatter DAY_AND_HOUR =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm", Locale.ENGLISH);

    /** Another time of the day is at least so many hours away from the last one. */
    private static final int HOURS_APART = 3;

    private static final int HOURS_OF_A_DAY = 24;

    /** Whoever is awake on one day of the week only finds no other weekday, however long one looks. */
    private static final int HOURS_LOOKED_AT = 8 * HOURS_OF_A_DAY;

    private CalendarWords() {}

    /** So much later, in hours of the owner. */
    @RuleFunction("the moment so much later, counted in such hours of mine")
    public static Instant plusIn(Instant start, Duration length, HoursCounted hours, Owner me) {
        return me.hours(hours).after(start, length, me.zone());
    }

    /** The day of the week, the date and the time of the day; empty for what stands in no calendar. */
    @RuleFunction("the weekday, date and time of a moment where I live, as a text")
    public static String dayAndHour(Instant moment, Owner me) {
        return Times.isOnCalendar(moment) ? DAY_AND_HOUR.format(moment.atZone(me.zone())) : "";
    }

    /**
     * The first full hour after a moment on another weekday and at another time of the day than last, while the owner is
     * awake. Who looks on Monday at noon has seen what was shown then; others look at other times.
     *
     * @return the moment itself when there is none within eight days, or when one of the two stands in no calendar
     */
    @RuleFunction(
            "the first hour after a moment on another weekday and at another time of the day than the second, while I am awake")
    public static Instant anotherTime(Instant from, Instant last, Owner me) {
        if (!Times.isOnCalendar(from) || !Times.isOnCalendar(last)) {
            return from;
        }
        ZonedDateTime before = last.atZone(me.zone());
        ZonedDateTime hour = from.atZone(me.zone()).truncatedTo(ChronoUnit.HOURS);
        for (int i = 0; i < HOURS_LOOKED_AT; i++) {
            hour = hour.plusHours(1);
            Instant moment = hour.toInstant();
            int apart = Math.abs(hour.getHour() - before.getHour());
            if (hour.getDayOfWeek() != before.getDayOfWeek()
                    && Math.min(apart, HOURS_OF_A_DAY - apart) >= HOURS_APART
                    && me.waking().after(moment, Duration.ZERO, me.zone()).equals(moment)) {
                return moment;
            }
        }
        return from;
    }
}
