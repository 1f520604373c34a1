package dev.etiquette.advice;

import java.time.Duration;
import java.util.Objects;

/**
 * What one evaluation may use up before it is stopped.
 *
 * <p>When it is stopped because of what one person or one conversation has brought in, at least a hundred facts, these are set
 * aside and the others are evaluated anew, so that no stranger takes the advice on everybody else away: a note of the advice
 * says so. That is done for three of them at most. Each of these evaluations may use up as much as one may; but the time is
 * that of all together, of which each leaves a quarter of the rest to the next one. Where nobody has brought in so much, and where
 * that does not help, there is a {@link RunawayRulesException}.
 *
 * <p>Where a host advises many owners at once, or runs rules of people that it does not know, less is better:
 *
 * <pre>{@code
 * Etiquette.of(book).within(Limits.USUAL.lasting(Duration.ofSeconds(2)))
 * }</pre>
 *
 * @param tries attempts to combine facts
 * @param derived facts that rules may add; a rule that holds once more adds one more
 * @param written characters of the reasons that rules give
 * @param kept bytes of memory, about, for combinations of facts that hold so far, facts that rules add, and their reasons; what
 *     the facts that are given take is not among them
 * @param time of the wall clock, from the first look at the facts on
 */
public record Limits(Allowance tries, Allowance derived, Allowance written, Allowance kept, Patience time) {

    /**
     * How much, and how much more for each fact that is given.
     *
     * @param base of no facts; at least 0
     * @param perFact at least 0
     */
    public record Allowance(long base, long perFact) {

        /** Refuses less than nothing. */
        public Allowance {
            if (base < 0 || perFact < 0) {
                throw new IllegalArgumentException(AdviceMessage.LIMIT_BELOW_ZERO.with(base, perFact));
            }
        }

        /** What is allowed for so many facts; saturates. */
        public long with(int facts) {
            long more = perFact > Long.MAX_VALUE / Math.max(1, facts) ? Long.MAX_VALUE : perFact * facts;
            return base > Long.MAX_VALUE - more ? Long.MAX_VALUE : base + more;
        }
    }

    /**
     * How long, and how much longer for each fact that is given.
     *
     * @param base of no facts; longer than 0
     * @param perFact at least 0
     */
    public record Patience(Duration base, Duration perFact) {

        /** Refuses a time that is none. */
        public Patience {
            Objects.requireNonNull(base, "base");
            Objects.requireNonNull(perFact, "perFact");
            if (base.isZero() || base.isNegative() || perFact.isNegative()) {
                throw new IllegalArgumentException(AdviceMessage.TIME_NOT_ABOVE_ZERO.with(base, perFact));
            }
        }

        /** What is allowed for so many facts; saturates at the longest of all durations. */
        public Duration with(int facts) {
            try {
                return base.plus(perFact.multipliedBy(facts));
            } catch (ArithmeticException beyond) {
                return Duration.ofSeconds(Long.MAX_VALUE);
            }
        }
    }

    /**
     * Enough for a million facts and a book of a few hundred rules: half a minute, and a fifth of a millisecond for each
     * fact. Little enough that a rule which joins everything with everything is stopped within a second. Whatever these limits
     * are, an evaluation is stopped when rules fill what the facts leave of the program's memory (a tenth of it and a kilobyte
     * for each fact, those included that are made of the facts), or when they leave none.
     */
    public static final Limits USUAL = new Limits(
            new Allowance(1_000_000, 10),
            new Allowance(100_000, 1),
            new Allowance(20_000_000, 500),
            new Allowance(64L << 20, 4_000),
            new Patience(Duration.ofSeconds(30), Duration.ofNanos(200_000)));

    /** Refuses what is missing. */
    public Limits {
        Objects.requireNonNull(tries, "tries");
        Objects.requireNonNull(derived, "derived");
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(kept, "kept");
        Objects.requireNonNull(time, "time");
    }

    /** The same with so much time, however many facts there are; longer than zero. */
    public Limits lasting(Duration longest) {
        Objects.requireNonNull(longest, "longest");
        return new Limits(tries, derived, written, kept, new Patience(longest, Duration.ZERO));
    }

    /** The same with so many attempts to combine facts, however many facts there are. */
    public Limits trying(long most) {
        return new Limits(new Allowance(most, 0), derived, written, kept, time);
    }

    /** The same with so many facts that rules add, however many facts there are. */
    public Limits deriving(long most) {
        return new Limits(tries, new Allowance(most, 0), written, kept, time);
    }

    /** The same with so many characters of reasons, however many facts there are. */
    public Limits writing(long most) {
        return new Limits(tries, derived, new Allowance(most, 0), kept, time);
    }

    /** The same with so many bytes of memory, about, for what rules make of the facts, however many facts there are. */
    public Limits keeping(long most) {
        return new Limits(tries, derived, written, new Allowance(most, 0), time);
    }
}
