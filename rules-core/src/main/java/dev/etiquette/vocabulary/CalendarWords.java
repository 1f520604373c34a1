package dev.etiquette.vocabulary;

import dev.etiquette.model.HoursCounted;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Times;
import dev.etiquette.model.Weekday;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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

    /** Twenty thousand years lead out of every calendar. */
    private static final long MOST_DAYS = 7_305_000;

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

    /** The start of the day that a moment lies in. */
    @RuleFunction("the moment at which the day of a moment begins where I live")
    public static Instant startOfDay(Instant moment, Owner me) {
        return Times.isOnCalendar(moment) ? Times.startOf(Times.dayOf(moment, me.zone()), me.zone()) : moment;
    }

    /**
     * A time of that day by the owner's clock, which is not so many hours after its start on a day on which the clock is
     * changed. From 0 to 24 hours; less and more is taken for these.
     */
    @RuleFunction("that time of the day by the clock where I live, on the day of a moment")
    public static Instant atClock(Instant moment, Duration time, Owner me) {
        if (!Times.isOnCalendar(moment)) {
            return moment;
        }
        LocalDate day = Times.dayOf(moment, me.zone());
        if (time.compareTo(Duration.ofHours(HOURS_OF_A_DAY)) >= 0) {
            return Times.startOf(day.plusDays(1), me.zone());
        }
        Duration clock = time.isNegative() ? Duration.ZERO : time;
        return day.atTime(LocalTime.ofNanoOfDay(clock.toNanos()))
                .atZone(me.zone())
                .toInstant();
    }

    /** The same time by the owner's clock, so many days of the calendar later. */
    @RuleFunction("the same time of the day where I live so many days later, by the calendar")
    public static Instant daysLater(Instant moment, long days, Owner me) {
        if (!Times.isOnCalendar(moment)) {
            return moment;
        }
        long most = Math.max(-MOST_DAYS, Math.min(MOST_DAYS, days));
        Instant later = moment.atZone(me.zone()).plusDays(most).toInstant();
        if (Times.isOnCalendar(later)) {
            return later;
        }
        return days < 0 ? Times.ALWAYS : Times.NEVER;
    }

    /**
     * So much later by the owner's calendar: of each whole day the time of the day stays, also over a change of the clock;
     * what is left of the length is added as it is.
     */
    @RuleFunction(
            "the moment so much later by the calendar where I live: after whole days it is the same time of the day")
    public static Instant calendarPlus(Instant start, Duration length, Owner me) {
        long days = length.toDays();
        return Math.abs(days) > MOST_DAYS
                ? Times.plus(start, length)
                : Times.plus(daysLater(start, days, me), length.minusDays(days));
    }

    /** The day of the week; a moment in no calendar is on the weekday of the nearest that is. */
    @RuleFunction("the weekday of a moment where I live")
    public static Weekday weekdayOf(Instant moment, Owner me) {
        return Weekday.of(Times.dayOf(Times.onCalendar(moment), me.zone()));
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
