package dev.etiquette.benchmarks;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.advice.Limits;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.comparison.BookComparer;
import dev.etiquette.forecast.Forecaster;
import dev.etiquette.model.Contact;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.review.AdviceTimeline;
import dev.etiquette.review.ReviewProgress;
import dev.etiquette.review.ReviewWalk;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * What a forecast of four weeks and a comparison of a year cost: how many evaluations, how many of them changed anything
 * that is shown, and the processor time.
 *
 * <p>Walks a number of windows that lie evenly in that time, and multiplies: with windows as long as what they stand for,
 * nothing is estimated. Before that, on a small owner, a walk is compared with asking every hour.
 */
public final class WalkCost {

    private static final int SEED = 40;

    /** One fact of twelve of an invented owner is a contact. */
    private static final int FACTS_FOR_EACH_CONTACT = 12;

    private static final int WEEKS = 4;
    private static final int MONTHS = 12;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(365).dividedBy(MONTHS);
    private static final double NANOS_IN_A_SECOND = 1e9;

    private final PrintStream out;
    private final Consumer<? super ReviewProgress> progress;
    private final Etiquette etiquette = patient(RuleBook.standard());

    WalkCost(PrintStream out, Consumer<? super ReviewProgress> progress) {
        this.out = out;
        this.progress = progress;
    }

    /**
     * Takes the number of contacts, 1,000 by default, and the hours of each window: of one in each of four weeks, and of
     * one in each of twelve months; 24 and 24 by default.
     */
    public static void main(String... args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new WalkCost(out, new Ticker(System.err))
                .run(args.length > 0 ? Integer.parseInt(args[0]) : 1_000, hours(args, 1, WEEK), hours(args, 2, MONTH));
    }

    private static Duration hours(String[] args, int index, Duration most) {
        Duration asked = Duration.ofHours(args.length > index ? Integer.parseInt(args[index]) : 24);
        return asked.compareTo(most) < 0 ? asked : most;
    }

    /** Says every ten seconds how far a walk has come, so that whoever waits can stop it. */
    private static final class Ticker implements Consumer<ReviewProgress> {

        private static final long PAUSE = 10_000_000_000L;

        private final PrintStream out;
        private long told = System.nanoTime();

        Ticker(PrintStream out) {
            this.out = out;
        }

        @Override
        public void accept(ReviewProgress progress) {
            if (System.nanoTime() - told > PAUSE) {
                told = System.nanoTime();
                out.printf(
                        Locale.ROOT,
                        "%s: %.0f %%, %d evaluations%n",
                        progress.reached(),
                        100 * progress.share(),
                        progress.evaluations());
            }
        }
    }

    /** What walking cost. */
    private record Cost(int evaluations, int changes, double seconds) {

        Cost plus(Cost other) {
            return new Cost(evaluations + other.evaluations, changes + other.changes, seconds + other.seconds);
        }
    }

    void run(int contacts, Duration ofWeek, Duration ofMonth) throws IOException {
        check();
        Situation owner = LifelikeOwner.situation(contacts * FACTS_FOR_EACH_CONTACT, SEED);
        out.printf(
                Locale.ROOT,
                "%,d facts, %,d of them contacts%n",
                owner.facts().size(),
                owner.facts().stream().filter(Contact.class::isInstance).count());
        etiquette.advise(owner, LifelikeOwner.NOW);
        out.printf("%-42s %12s %10s %9s %10s%n", "", "evaluations", "changing", "seconds", "ms each");

        Cost forecast = new Cost(0, 0, 0);
        for (int week = 0; week < WEEKS; week++) {
            Instant begin = LifelikeOwner.NOW.plus(WEEK.multipliedBy(week));
            forecast = forecast.plus(cost(walk -> Forecaster.of(walk).forecast(owner, begin, begin.plus(ofWeek))));
        }
        tell("forecast, " + WEEKS + " windows of " + ofWeek.toHours() + " h", forecast, 1);
        tell("forecast, four weeks", forecast, WEEK.toSeconds() / (double) ofWeek.toSeconds());

        try (Workplace workplace = Workplace.layer()) {
            Etiquette other = patient(RuleBook.load(workplace.folder()));
            Cost comparison = new Cost(0, 0, 0);
            for (int month = 0; month < MONTHS; month++) {
                Instant begin = LifelikeOwner.NOW.minus(MONTH.multipliedBy(MONTHS - month));
                comparison = comparison.plus(compared(owner, other, begin, begin.plus(ofMonth)));
            }
            tell("compare, " + MONTHS + " windows of " + ofMonth.toHours() + " h", comparison, 1);
            tell("compare, a year", comparison, MONTH.toSeconds() / (double) ofMonth.toSeconds());
        }
    }

    private void tell(String what, Cost cost, double times) {
        out.printf(
                Locale.ROOT,
                "%-42s %,12.0f %,10.0f %,9.1f %10.1f%n",
                (times == 1 ? "" : "estimated: ") + what,
                cost.evaluations * times,
                cost.changes * times,
                cost.seconds * times,
                1000 * cost.seconds / Math.max(1, cost.evaluations));
    }

    /** Any walk may take as long as it needs: a limit of the wall clock would tell of the machine. */
    private static Etiquette patient(RuleBook book) {
        return Etiquette.of(book).within(Limits.USUAL.lasting(Duration.ofHours(1)));
    }

    private Cost cost(Consumer<ReviewWalk> work) {
        Counter counter = new Counter(progress);
        long begin = processorTime();
        work.accept(ReviewWalk.of(etiquette).reporting(counter));
        return counter.cost(processorTime() - begin);
    }

    private Cost compared(Situation owner, Etiquette other, Instant begin, Instant end) {
        Counter counter = new Counter(progress);
        long start = processorTime();
        BookComparer.of(etiquette, other).reporting(counter).compare(owner, begin, end);
        return counter.cost(processorTime() - start);
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Counts through several walks, each of which counts from one. */
    private static final class Counter implements Consumer<ReviewProgress> {

        private final Consumer<? super ReviewProgress> next;
        private int evaluations;
        private int changes;
        private int changesOfThis;

        Counter(Consumer<? super ReviewProgress> next) {
            this.next = next;
        }

        @Override
        public void accept(ReviewProgress progress) {
            changes += progress.evaluations() == 1 ? 0 : progress.changes() - changesOfThis;
            changesOfThis = progress.changes();
            evaluations++;
            next.accept(progress);
        }

        Cost cost(long nanos) {
            return new Cost(evaluations, changes, nanos / NANOS_IN_A_SECOND);
        }
    }

    /** Whoever asks again and again is told the same as one who walks from review to review. */
    private void check() {
        Situation owner = LifelikeOwner.situation(100, SEED);
        Instant begin = LifelikeOwner.NOW;
        Instant end = begin.plus(Duration.ofDays(2));
        AdviceTimeline walked = ReviewWalk.of(etiquette).walk(owner, begin, end);
        int asked = 0;
        for (Instant each = begin; each.isBefore(end); each = each.plus(Duration.ofHours(1))) {
            Instant moment = each;
            Advice advice = etiquette.advise(owner, moment);
            asked++;
            List<RecommendationId> shown = walked.shown().stream()
                    .filter(span ->
                            !span.begins().isAfter(moment) && span.ends().isAfter(moment))
                    .map(span -> span.recommendation().id())
                    .sorted()
                    .toList();
            List<RecommendationId> expected = advice.recommendations().stream()
                    .map(Recommendation::id)
                    .sorted()
                    .toList();
            if (!shown.equals(expected)) {
                throw new IllegalStateException("At " + moment + " the walk shows " + shown + " and not " + expected);
            }
        }
        out.printf(
                "asking %d times and %d evaluations of a walk agree on %d spans%n",
                asked, walked.evaluations(), walked.shown().size());
    }
}
