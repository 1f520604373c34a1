package dev.etiquette.prepared;

import dev.etiquette.model.Bounds;
import dev.etiquette.model.Times;
import dev.etiquette.model.Weekday;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;

/**
 * The day for which advice is given, as the owner's calendar has it.
 *
 * <p>Whoever reads anything of it is told to look again when it ends: of the next day other things may be so. Equal when
 * they are the same day in the same hours.
 *
 * @param weekday the day of the week
 * @param day of the month, from 1
 * @param month from 1 for January to 12 for December
 * @param year with all its digits
 * @param week which such weekday of the month it is: 1 on the first Monday of a month
 * @param last whether it is the last such weekday of the month
 * @param begins when the day began where the owner lives; at another hour than midnight where the clock is put forward
 * @param ends when the next day begins there
 * @param zone in which the owner lives
 * @param reader is told when the day ends, as soon as anything of the day is read
 */
public record Today(
        Weekday weekday,
        @Bounds(least = 1, most = 31) long day,
        @Bounds(least = 1, most = 12) long month,
        long year,
        @Bounds(least = 1, most = 5) long week,
        boolean last,
        Instant begins,
        Instant ends,
        ZoneId zone,
        Consumer<Instant> reader) {

    private static final int DAYS_OF_A_WEEK = 7;

    /** That day in a zone, which tells a reader when it ends. */
    public static Today of(LocalDate day, ZoneId zone, Consumer<Instant> reader) {
        return new Today(
                Weekday.of(day),
                day.getDayOfMonth(),
                day.getMonthValue(),
                day.getYear(),
                (day.getDayOfMonth() - 1) / DAYS_OF_A_WEEK + 1,
                day.getDayOfMonth() + DAYS_OF_A_WEEK > day.lengthOfMonth(),
                Times.startOf(day, zone),
                Times.startOf(day.plusDays(1), zone),
                zone,
                reader);
    }

    /** The same day, of which anything may be read without anybody being told. */
    public static Today silent(Today day) {
        return day.silent(day.date());
    }

    /** The next day that its zone has, of which anything may be read without anybody being told. */
    public static Today after(Today day) {
        Today next = day.silent(day.date().plusDays(1));
        // A zone that moves over the date line skips a day.
        return next.begins.isBefore(next.ends) ? next : after(next);
    }

    private Today silent(LocalDate date) {
        return of(date, zone, ignored -> {});
    }

    private LocalDate date() {
        return LocalDate.of((int) year, (int) month, (int) day);
    }

    @Override
    public Weekday weekday() {
        reader.accept(ends);
        return weekday;
    }

    @Override
    public long day() {
        reader.accept(ends);
        return day;
    }

    @Override
    public long month() {
        reader.accept(ends);
        return month;
    }

    @Override
    public long year() {
        reader.accept(ends);
        return year;
    }

    @Override
    public long week() {
        reader.accept(ends);
        return week;
    }

    @Override
    public boolean last() {
        reader.accept(ends);
        return last;
    }

    @Override
    public Instant begins() {
        reader.accept(ends);
        return begins;
    }

    @Override
    public Instant ends() {
        reader.accept(ends);
        return ends;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Today that
                && date().equals(that.date())
                && begins.equals(that.begins)
                && ends.equals(that.ends);
    }

    @Override
    public int hashCode() {
        return begins.hashCode();
    }

    @Override
    public String toString() {
        return "Today[" + date() + "]";
    }
}
