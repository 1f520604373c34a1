package dev.etiquette.review;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.Situation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * Evaluates one situation at one review time after the other.
 *
 * <p>Between two reviews the advice stays as it is, so that nothing is missed and every other moment is spared. Immutable;
 * any number of threads may walk at once.
 *
 * <pre>{@code
 * AdviceTimeline march = ReviewWalk.of(etiquette).walk(situation, first, last);
 * }</pre>
 */
public final class ReviewWalk {

    /** Enough for a year of a thousand people. */
    public static final int MOST_EVALUATIONS = 100_000;

    private final Etiquette etiquette;

    /** The same without rules on trial, of which nothing is told here. */
    private final Etiquette asked;

    private final int most;
    private final Consumer<? super ReviewProgress> listener;

    private ReviewWalk(Etiquette etiquette, int most, Consumer<? super ReviewProgress> listener) {
        this.etiquette = etiquette;
        this.asked = etiquette.withoutTrial();
        this.most = most;
        this.listener = listener;
    }

    /** Walks by that book; {@link #MOST_EVALUATIONS} evaluations at most. */
    public static ReviewWalk of(Etiquette etiquette) {
        return new ReviewWalk(Objects.requireNonNull(etiquette, "etiquette"), MOST_EVALUATIONS, progress -> {});
    }

    /**
     * The same with so many evaluations at most.
     *
     * @param evaluations at least 1
     * @throws IllegalArgumentException when it is less
     */
    public ReviewWalk withAtMost(int evaluations) {
        if (evaluations < 1) {
            throw new IllegalArgumentException(ReviewMessage.NO_EVALUATIONS.with(evaluations));
        }
        return new ReviewWalk(etiquette, evaluations, listener);
    }

    /** The same, telling after every evaluation how far it has come, on the thread that walks; what is thrown ends the walk. */
    public ReviewWalk reporting(Consumer<? super ReviewProgress> progress) {
        return new ReviewWalk(etiquette, most, Objects.requireNonNull(progress, "progress"));
    }

    /** The advice by which is walked. */
    public Etiquette etiquette() {
        return etiquette;
    }

    /**
     * What is shown from when until when, while nothing happens but what the situation already holds: a fact of a later
     * time counts from that time on.
     *
     * @param begins included
     * @param ends excluded
     * @throws IllegalArgumentException when it ends before it begins
     * @throws dev.etiquette.advice.RunawayRulesException when rules use up what one evaluation may
     * @throws CancellationException when the thread is interrupted meanwhile; it stays so
     * @throws dev.etiquette.model.InvalidFactException when the walk leaves the years -9999 to 9999
     */
    public AdviceTimeline walk(Situation situation, Instant begins, Instant ends) {
        return walk(situation, begins, ends, Happenings.NOTHING);
    }

    /** The same in a world in which something happens. */
    public AdviceTimeline walk(Situation situation, Instant begins, Instant ends, Happenings happenings) {
        Objects.requireNonNull(situation, "situation");
        Objects.requireNonNull(happenings, "happenings");
        if (Objects.requireNonNull(ends, "ends").isBefore(Objects.requireNonNull(begins, "begins"))) {
            throw new IllegalArgumentException(ReviewMessage.ENDS_TOO_EARLY.with(begins, ends));
        }
        Etiquette remembering = asked.remembering();
        SpanRecorder recorder = new SpanRecorder();
        Situation known = situation;
        Optional<Advice> before = Optional.empty();
        int evaluations = 0;
        int changes = 0;
        Instant now = begins;
        while (now.isBefore(ends)) {
            if (evaluations == most) {
                return new AdviceTimeline(begins, now, false, recorder.endedAt(now), evaluations, changes);
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            Advice advice = remembering.advise(known, now);
            evaluations++;
            changes += before.isEmpty() || isSame(before.get(), advice) ? 0 : 1;
            before = Optional.of(advice);
            listener.accept(new ReviewProgress(begins, now, ends, evaluations, changes));
            recorder.record(advice);
            Happenings.Next next = happenings.after(known, advice);
            if (next.facts().isEmpty()) {
                now = earlier(advice.nextReview(), next.at()).orElse(ends);
            } else {
                // What happens at this moment is known at this moment: it is looked at once more.
                known = known.with(next.facts());
            }
        }
        return new AdviceTimeline(begins, ends, true, recorder.endedAt(ends), evaluations, changes);
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        List<Instant> both = new ArrayList<>();
        one.ifPresent(both::add);
        other.ifPresent(both::add);
        return both.stream().min(Instant::compareTo);
    }

    /** Whether both show the same. */
    private static boolean isSame(Advice one, Advice other) {
        return one.recommendations().equals(other.recommendations())
                && one.withheld().equals(other.withheld())
                && one.planned().equals(other.planned())
                && one.emptyReason().equals(other.emptyReason())
                && one.notes().equals(other.notes());
    }
}
