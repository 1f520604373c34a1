package dev.etiquette.engine;

import dev.etiquette.advice.Limits;
import dev.etiquette.model.Platform;
import dev.etiquette.tables.ActTable;
import dev.etiquette.tables.PlatformTable;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;

/**
 * What one evaluation counts and reads: its clock, and how much it has used up. Not for use by several threads.
 *
 * <p>Shared closures hold nothing of an evaluation; they are handed this.
 */
public final class EvaluationContext {

    /** The wall clock is looked at once in so many steps: an attempt with the dearest words takes milliseconds. */
    private static final int STEPS_PER_LOOK = 16;

    private static final long MEGABYTE = 1L << 20;

    /** About so many bytes are needed for a fact that is given, whatever rules make of it. */
    private static final long GIVEN_FACT = 1_024;

    /** One part in so many of all memory is left to the program. */
    private static final int LEFT = 10;

    /** About so many bytes are kept for a combination of facts, or for a fact that may become part of one. */
    private static final long COMBINATION = 96;

    /** About so many bytes are kept for a fact that a rule adds, its texts left out. */
    private static final long DERIVED_FACT = 512;

    private final ThresholdClock clock;
    private final DayTests days;
    private final ZoneId zone;
    private final PlatformTable platforms;
    private final ActTable acts;
    private final Stopwatch watch;
    private final long mostSteps;
    private final long mostDerived;
    private final long mostWritten;
    private final long besideFacts;
    private final long mostKept;
    private final long[] stepsAt;
    private final long[] keptAt;
    private final int[] copies;
    private final Set<Object> known;
    private final List<Object> given = new ArrayList<>();

    private final GivenIndexes indexes;

    private final List<Object> added = new ArrayList<>();
    private final Map<String, Long> derivedBy = new TreeMap<>();
    private final Map<String, Long> writtenBy = new TreeMap<>();
    private String working = "";
    private Used begun = Used.NOTHING;
    private long steps;
    private long derived;
    private long written;
    private long kept;

    /**
     * What an evaluation begins with.
     *
     * @param facts how many the owner has, by which the limits are
     * @param expected how many facts will be handed over, about
     * @param copies how many combinations are kept for each that holds, by counter
     * @param questions that ask for given facts, one for each index
     */
    EvaluationContext(
            ThresholdClock clock,
            ZoneId zone,
            PlatformTable platforms,
            ActTable acts,
            Limits limits,
            Stopwatch watch,
            int facts,
            int expected,
            int[] copies,
            List<FactLookup> questions) {
        this.acts = acts;
        this.clock = clock;
        this.days = new DayTests(clock);
        this.zone = zone;
        this.platforms = platforms;
        this.watch = watch;
        this.mostSteps = limits.tries().with(facts);
        this.mostDerived = limits.derived().with(facts);
        this.mostWritten = limits.written().with(facts);
        long memory = Runtime.getRuntime().maxMemory();
        this.besideFacts = Math.max(0, memory - memory / LEFT - facts * GIVEN_FACT);
        this.mostKept = Math.min(limits.kept().with(facts), besideFacts);
        this.copies = copies;
        this.stepsAt = new long[copies.length];
        this.keptAt = new long[copies.length];
        this.known = new HashSet<>(2 * expected);
        this.indexes = new GivenIndexes(questions);
    }

    /**
     * What was used up so far.
     *
     * @param steps attempts to join facts
     * @param derived how many times rules added a fact
     * @param written characters of reasons
     */
    record Used(long steps, long derived, long written) {

        static final Used NOTHING = new Used(0, 0, 0);

        Used plus(Used more) {
            return new Used(steps + more.steps, derived + more.derived, written + more.written);
        }

        private Used minus(Used less) {
            return new Used(steps - less.steps, derived - less.derived, written - less.written);
        }
    }

    /** Counts on from there: what other parts of the same evaluation have used up, and what of theirs is kept. */
    EvaluationContext from(Used before) {
        begun = before;
        steps += before.steps;
        derived += before.derived;
        written += before.written;
        keep(before.derived * DERIVED_FACT + before.written * Character.BYTES);
        return this;
    }

    /** What this part has used up. */
    Used used() {
        return new Used(steps, derived, written).minus(begun);
    }

    /** The only way to the time. */
    public ThresholdClock clock() {
        return clock;
    }

    /** Tests of the day that it is. */
    DayTests days() {
        return days;
    }

    /** The zone in which texts write moments. */
    ZoneId zone() {
        return zone;
    }

    /** The value; of a platform that one which is called as the book has it. */
    Object named(Object value) {
        return value instanceof Platform platform ? platforms.shown(platform) : value;
    }

    /** The acts of the book's own. */
    ActTable acts() {
        return acts;
    }

    /**
     * Counts one attempt to join facts; always true, or the evaluation ends here.
     *
     * @param fact that is to be joined to others
     */
    boolean step(int counter, Object fact) {
        stepsAt[counter]++;
        if (++steps > mostSteps) {
            throw new BudgetExceeded(Limit.TRIED, EngineMessage.STOPPED_AFTER_COMBINATIONS.with(mostSteps));
        }
        if (steps % STEPS_PER_LOOK == 0) {
            watch.sample().add(fact);
            watch.look();
        }
        return true;
    }

    /**
     * Counts one combination that holds so far and is kept, or one fact that may become part of one; always true, or the evaluation
     * ends here.
     */
    boolean keeps(int counter) {
        keptAt[counter] += copies[counter];
        keep((long) copies[counter] * COMBINATION);
        return true;
    }

    private void keep(long bytes) {
        kept += bytes;
        if (kept > mostKept) {
            EngineMessage why =
                    mostKept < besideFacts ? EngineMessage.STOPPED_AFTER_BYTES : EngineMessage.STOPPED_FOR_MEMORY;
            throw new BudgetExceeded(Limit.KEPT, why.with((mostKept + MEGABYTE - 1) / MEGABYTE));
        }
    }

    /** Counts one fact that a rule adds; what is written from now on is written for it. */
    void derived(String rule) {
        working = rule;
        derivedBy.merge(rule, 1L, Long::sum);
        if (++derived > mostDerived) {
            throw new BudgetExceeded(Limit.DERIVED, EngineMessage.STOPPED_AFTER_FACTS.with(mostDerived));
        }
        keep(DERIVED_FACT);
        watch.look();
    }

    /** Notes a fact that the rules are handed; false when an equal one was handed before. */
    boolean gives(Object fact) {
        return known.add(fact) && given.add(fact);
    }

    /** Takes a fact of which no equal one is handed over and which no rule can add. */
    void takes(Object fact) {
        given.add(fact);
    }

    /** All that was handed over, in that order. */
    List<Object> given() {
        return Collections.unmodifiableList(given);
    }

    /** The facts that were handed over, as a question looks for them. */
    Map<Object, List<Object>> indexed(FactLookup question) {
        return indexes.of(question, given, this);
    }

    /** Looks at the clock, while an index is made, and may end the evaluation. */
    void look() {
        watch.look();
    }

    /** Counts one fact that an index keeps for a question. */
    void indexes(int counter) {
        keptAt[counter]++;
        keep(COMBINATION);
    }

    /** Notes a fact that a rule adds; false when an equal one is there already. */
    boolean adds(Object fact) {
        return known.add(fact) && added.add(fact);
    }

    /** What rules added and nobody gave, in the order in which they did. */
    List<Object> added() {
        return Collections.unmodifiableList(added);
    }

    /** Counts characters of a reason, before they are put together. */
    void written(int characters) {
        written += characters;
        writtenBy.merge(working, (long) characters, Long::sum);
        if (written > mostWritten) {
            throw new BudgetExceeded(Limit.WRITTEN, EngineMessage.STOPPED_AFTER_CHARACTERS.with(mostWritten));
        }
        keep((long) characters * Character.BYTES);
    }

    /** How many attempts to join facts were made. */
    long steps() {
        return steps;
    }

    /** The same of one counter. */
    long steps(int counter) {
        return stepsAt[counter];
    }

    /** How many times rules added a fact. */
    long derivations() {
        return derived;
    }

    /** The rule that added most facts, the first by id of several; none when no rule added any. */
    Optional<String> mostDeriving() {
        return most(derivedBy);
    }

    /** The rule that wrote most characters, likewise. */
    Optional<String> mostWriting() {
        return most(writtenBy);
    }

    /**
     * The rules for each of which half of what is kept is there, or more, by id.
     *
     * @param rulesByCounter those that share a counter
     */
    List<String> mostKeeping(List<? extends Collection<String>> rulesByCounter) {
        Map<String, Long> bytes = new TreeMap<>();
        derivedBy.forEach((rule, facts) -> bytes.merge(rule, facts * DERIVED_FACT, Long::sum));
        writtenBy.forEach((rule, characters) -> bytes.merge(rule, characters * Character.BYTES, Long::sum));
        for (int i = 0; i < keptAt.length; i++) {
            long there = keptAt[i] * COMBINATION;
            rulesByCounter.get(i).forEach(rule -> bytes.merge(rule, there, Long::sum));
        }
        return bytes.keySet().stream()
                .filter(rule -> bytes.get(rule) * 2 >= kept)
                .toList();
    }

    private static Optional<String> most(Map<String, Long> counted) {
        return counted.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** The counter at which most steps were made. */
    int busiest() {
        int busiest = 0;
        for (int i = 1; i < stepsAt.length; i++) {
            if (stepsAt[i] > stepsAt[busiest]) {
                busiest = i;
            }
        }
        return busiest;
    }

    /** How many bytes are kept, about. */
    long kept() {
        return kept;
    }

    /** How long an evaluation has taken so far, all of its stages together, and whether anybody still wants it. */
    static final class Stopwatch {

        /** Of what is left of the time, so much is kept for one more attempt. */
        private static final int KEPT = 4;

        private final long started;
        private Duration longest;
        private final Duration whole;
        private final Predicate<WorkSample> another;
        private final WorkSample sample = new WorkSample();

        /**
         * A watch that runs.
         *
         * @param facts how many the host gave
         */
        Stopwatch(Limits limits, int facts) {
            this(System.nanoTime(), limits.time().with(facts), limits.time().with(facts), sample -> true);
        }

        private Stopwatch(long started, Duration longest, Duration whole, Predicate<WorkSample> another) {
            this.started = started;
            this.longest = longest;
            this.whole = whole;
            this.another = another;
        }

        /**
         * The same, for an attempt after which there is time for another one.
         *
         * @param another whether there can be one, by what the attempt worked on; else all time is for this one
         */
        Stopwatch keepingSome(Predicate<WorkSample> another) {
            Duration gone = Duration.ofNanos(System.nanoTime() - started);
            Duration left = whole.minus(gone);
            return left.isNegative()
                    ? last()
                    : new Stopwatch(started, whole.minus(left.dividedBy(KEPT)), whole, another);
        }

        /** The same, for the last attempt. */
        Stopwatch last() {
            return new Stopwatch(started, whole, whole, sample -> true);
        }

        /** About whom the attempt works. */
        WorkSample sample() {
            return sample;
        }

        /** Ends an evaluation whose time is over, or whose thread was interrupted. */
        void look() {
            boolean over = System.nanoTime() - started > saturated(longest);
            if (over && longest.compareTo(whole) < 0 && !another.test(sample)) {
                longest = whole;
            } else if (over) {
                throw new BudgetExceeded(Limit.TIME, stoppedAfter(longest));
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException(EngineMessage.INTERRUPTED.text());
            }
        }

        private static long saturated(Duration length) {
            return length.getSeconds() > Integer.MAX_VALUE ? Long.MAX_VALUE : length.toNanos();
        }

        private static String stoppedAfter(Duration length) {
            return length.toSeconds() >= 2
                    ? EngineMessage.STOPPED_AFTER_SECONDS.with(length.toSeconds())
                    : EngineMessage.STOPPED_AFTER_MILLISECONDS.with(length.toMillis());
        }
    }

    /** What an evaluation can use up. */
    enum Limit {
        TRIED,
        DERIVED,
        WRITTEN,
        KEPT,
        TIME
    }

    /** Ends an evaluation that has used up what it may. */
    static final class BudgetExceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final Limit limit;

        BudgetExceeded(Limit limit, String what) {
            super(what, null, false, false);
            this.limit = limit;
        }

        Limit limit() {
            return limit;
        }
    }
}
