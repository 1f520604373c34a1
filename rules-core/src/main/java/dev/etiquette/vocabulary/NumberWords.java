package dev.etiquette.vocabulary;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;

/** Whole numbers and shares. What is too large for a number stays the largest there is. */
public final class NumberWords {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /** Shorter words say little of what a text is about. */
    private static final int TELLING = 4;

    /** By so many letters a word is known in its other forms. */
    private static final int STEM = 5;

    /** Longer words that say as little. */
    private static final Set<String> EMPTY = Set.of(
            "about", "also", "been", "could", "does", "from", "have", "here", "just", "know", "like", "more", "much",
            "need", "please", "some", "than", "that", "their", "them", "then", "there", "these", "they", "this", "very",
            "want", "were", "what", "when", "where", "which", "will", "with", "would", "your", "aber", "auch", "bitte",
            "dann", "dein", "deine", "dich", "diese", "dieser", "einen", "einer", "eine", "gern", "haben", "hast",
            "heute", "ihnen", "ihre", "kann", "kannst", "mein", "meine", "mich", "nicht", "noch", "oder", "schon",
            "sich", "sind", "wann", "welche", "welchen", "welches", "wenn", "wird", "wollen", "zum");

    private NumberWords() {}

    /** How many telling words two texts share, in whatever form; a word of the first counts once. */
    @RuleFunction("how many words that tell what a text is about two sets of words share")
    public static long sharedWords(Set<String> one, Set<String> other) {
        Set<String> there = new HashSet<>();
        other.forEach(word -> there.add(stem(word)));
        return one.stream()
                .filter(word -> word.length() >= TELLING && !EMPTY.contains(word))
                .map(NumberWords::stem)
                .distinct()
                .filter(there::contains)
                .count();
    }

    private static String stem(String word) {
        return word.length() > STEM ? word.substring(0, STEM) : word;
    }

    /** A share in percent, as the fields that hold shares count it. */
    @RuleFunction("that share of a hundred")
    public static long percent(long count) {
        return count;
    }

    /** How much of the whole a part is, in percent, rounded up; 0 of a whole that is not above 0. */
    @RuleFunction("how much of a whole a part is, in percent, rounded up; 0 of nothing")
    public static long percentOf(long part, long whole) {
        return whole <= 0 ? 0 : upwards(BigInteger.valueOf(part).multiply(HUNDRED), whole);
    }

    /** A sum shared out evenly, to the nearest whole number, a half upwards; 0 of nothing. */
    @RuleFunction("a sum shared out evenly among so many, to the nearest whole number, a half upwards; 0 of none")
    public static long averageOf(long sum, long count) {
        if (count <= 0) {
            return 0;
        }
        BigInteger twice = BigInteger.valueOf(sum).multiply(BigInteger.TWO).add(BigInteger.valueOf(count));
        BigInteger[] parts = twice.divideAndRemainder(BigInteger.valueOf(count).multiply(BigInteger.TWO));
        return clamp(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]);
    }

    /**
     * How much more of other things it takes until a part is no more than such a share of the whole; 0 when it is no more
     * already, and the largest number when no amount is enough.
     */
    @RuleFunction(
            "how much more of other things it takes until a part of a whole is no more than that share of it in percent")
    public static long neededFor(long part, long whole, long percent) {
        if (part <= 0) {
            return 0;
        } else if (percent <= 0) {
            return Long.MAX_VALUE;
        }
        return Math.max(0, difference(upwards(BigInteger.valueOf(part).multiply(HUNDRED), percent), whole));
    }

    /** The sum of two. */
    @RuleFunction("the sum of two numbers")
    public static long total(long one, long other) {
        return clamp(BigInteger.valueOf(one).add(BigInteger.valueOf(other)));
    }

    /** The first less the second. */
    @RuleFunction("a number less another")
    public static long difference(long one, long other) {
        return clamp(BigInteger.valueOf(one).subtract(BigInteger.valueOf(other)));
    }

    /** The smaller of two. */
    @RuleFunction("the smaller of two numbers")
    public static long smaller(long one, long other) {
        return Math.min(one, other);
    }

    /** The larger of two. */
    @RuleFunction("the larger of two numbers")
    public static long larger(long one, long other) {
        return Math.max(one, other);
    }

    /** A quotient, rounded up; the divisor is above 0. */
    private static long upwards(BigInteger number, long divisor) {
        BigInteger[] parts = number.divideAndRemainder(BigInteger.valueOf(divisor));
        return clamp(parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0]);
    }

    private static long clamp(BigInteger number) {
        if (number.bitLength() < Long.SIZE) {
            return number.longValue();
        }
        return number.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
}
