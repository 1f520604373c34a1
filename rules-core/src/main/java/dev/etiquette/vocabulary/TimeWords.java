package dev.etiquette.vocabulary;

import dev.etiquette.model.HoursCounted;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Times;
import java.time.Duration;
import java.time.Instant;

/** Lengths of time, sums of them, and shares. */
public final class TimeWords {

    private static final long LONGEST_DAYS = 3_652_500;

    private TimeWords() {}

    /** That many minutes. */
    @Word("that many minutes")
    public static Duration minutes(long count) {
        return Duration.ofMinutes(clamp(count, LONGEST_DAYS * 24 * 60));
    }

    /** That many hours. */
    @Word("that many hours")
    public static Duration hours(long count) {
        return Duration.ofHours(clamp(count, LONGEST_DAYS * 24));
    }

    /** That many days of 24 hours. */
    @Word("that many days")
    public static Duration days(long count) {
        return Duration.ofDays(clamp(count, LONGEST_DAYS));
    }

    /** A share in percent, as the fields that hold shares count it. */
    @Word("that share of a hundred")
    public static long percent(long count) {
        return count;
    }

    /** The moment so much later. */
    @Word("the moment so much later")
    public static Instant plus(Instant start, Duration length) {
        return Times.plus(start, length);
    }

    /** The moment in a least or a greatest, of which stock Drools knows no more than that it can be compared. */
    @Word("the moment that min or max found")
    public static Instant moment(Comparable<?> value) {
        return value instanceof Instant instant ? instant : Times.NEVER;
    }

    /** Ten thousand years in either direction are enough for any rule. */
    private static long clamp(long count, long most) {
        return Math.max(-most, Math.min(most, count));
    }

    /** The shorter of two. */
    @Word("the shorter of two lengths of time")
    public static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The longer of two. */
    @Word("the longer of two lengths of time")
    public static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Twice as long; stays as it is when it cannot be doubled. */
    @Word("twice that length of time")
    public static Duration twice(Duration length) {
        boolean bounded = length.abs().compareTo(Duration.ofSeconds(Long.MAX_VALUE / 2)) < 0;
        return bounded ? length.multipliedBy(2) : length;
    }

    /** So much later, in hours of the owner. */
    @Word("the moment so much later, counted in such hours of mine")
    public static Instant plusIn(Instant start, Duration length, HoursCounted hours, Owner me) {
        return me.hours(hours).after(start, length, me.zone());
    }
}
