package dev.etiquette.vocabulary;

import dev.etiquette.model.Times;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;

/** Moments and lengths of time. What is too large for either stays the largest there is. */
public final class TimeWords {

    private static final long LONGEST_DAYS = 3_652_500;

    private static final BigInteger NANOS =
            BigInteger.valueOf(Duration.ofSeconds(1).toNanos());

    private static final Duration LONGEST = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);

    private static final Duration MOST_NEGATIVE = Duration.ofSeconds(Long.MIN_VALUE);

    private TimeWords() {}

    /** That many minutes. */
    @RuleFunction("that many minutes")
    public static Duration minutes(long count) {
        return Duration.ofMinutes(clamp(count, LONGEST_DAYS * 24 * 60));
    }

    /** That many hours. */
    @RuleFunction("that many hours")
    public static Duration hours(long count) {
        return Duration.ofHours(clamp(count, LONGEST_DAYS * 24));
    }

    /** That many days of 24 hours. */
    @RuleFunction("that many days")
    public static Duration days(long count) {
        return Duration.ofDays(clamp(count, LONGEST_DAYS));
    }

    /** Ten thousand years in either direction are enough for any rule. */
    private static long clamp(long count, long most) {
        return Math.max(-most, Math.min(most, count));
    }

    /** The moment so much later. */
    @RuleFunction("the moment so much later")
    public static Instant plus(Instant start, Duration length) {
        return Times.plus(start, length);
    }

    /** The moment so much earlier. */
    @RuleFunction("the moment so much earlier")
    public static Instant minus(Instant start, Duration length) {
        return Times.plus(start, times(length, -1));
    }

    /** The moment that does not come: after all others, and still so however much is added. */
    @RuleFunction("the moment that never comes")
    public static Instant never() {
        return Times.NEVER;
    }

    /** The moment before all others, and still so however much is added. */
    @RuleFunction("the moment before all others: what has always been so")
    public static Instant always() {
        return Times.ALWAYS;
    }

    /** The earlier of two. */
    @RuleFunction("the earlier of two moments")
    public static Instant earlier(Instant one, Instant other) {
        return one.isAfter(other) ? other : one;
    }

    /** The later of two. */
    @RuleFunction("the later of two moments")
    public static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    /** The moment that an accumulate found; of stock Drools a least or a greatest is no more than comparable. */
    @RuleFunction("the moment that min or max has found")
    public static Instant moment(Comparable<?> found) {
        return found instanceof Instant instant ? instant : Times.NEVER;
    }

    /** The shorter of two. */
    @RuleFunction("the shorter of two lengths of time")
    public static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The longer of two. */
    @RuleFunction("the longer of two lengths of time")
    public static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** So many times as long. */
    @RuleFunction("so many times that length of time")
    public static Duration times(Duration length, long number) {
        BigInteger nanos = BigInteger.valueOf(length.getSeconds())
                .multiply(NANOS)
                .add(BigInteger.valueOf(length.getNano()))
                .multiply(BigInteger.valueOf(number));
        BigInteger[] parts = {nanos.divide(NANOS), nanos.remainder(NANOS)};
        if (parts[0].bitLength() < Long.SIZE) {
            // Adding a negative rest to the least number of seconds is as long as a length can be below zero.
            boolean least = parts[0].longValue() == Long.MIN_VALUE && parts[1].signum() < 0;
            return least ? MOST_NEGATIVE : Duration.ofSeconds(parts[0].longValue(), parts[1].longValue());
        }
        return nanos.signum() < 0 ? MOST_NEGATIVE : LONGEST;
    }
}
