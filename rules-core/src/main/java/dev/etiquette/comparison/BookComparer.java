package dev.etiquette.comparison;

import dev.etiquette.Etiquette;
import dev.etiquette.Situation;
import dev.etiquette.review.AdviceTimeline;
import dev.etiquette.review.ReviewProgress;
import dev.etiquette.review.ReviewWalk;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Replays history by two books. Immutable; any number of threads may compare at once.
 *
 * <pre>{@code
 * BookComparison year = BookComparer.of(etiquette, Etiquette.of(other)).compare(situation, from, to);
 * }</pre>
 */
public final class BookComparer {

    private final ReviewWalk before;
    private final ReviewWalk after;

    private BookComparer(ReviewWalk before, ReviewWalk after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Compares these, with {@link ReviewWalk#MOST_EVALUATIONS} evaluations of each at most.
     *
     * @param before the one book
     * @param after the other one
     */
    public static BookComparer of(Etiquette before, Etiquette after) {
        return new BookComparer(
                ReviewWalk.of(Objects.requireNonNull(before, "before")),
                ReviewWalk.of(Objects.requireNonNull(after, "after")));
    }

    /**
     * The same with so many evaluations of each book at most.
     *
     * @param evaluations at least 1
     */
    public BookComparer withAtMost(int evaluations) {
        return new BookComparer(before.withAtMost(evaluations), after.withAtMost(evaluations));
    }

    /** The same, telling after every evaluation how far it has come: all the way by the one book, then by the other. */
    public BookComparer reporting(Consumer<? super ReviewProgress> progress) {
        return new BookComparer(before.reporting(progress), after.reporting(progress));
    }

    /**
     * In what the advice differs, at every moment of that time.
     *
     * <p>At each moment only the facts until then are known. Books that say the same are not evaluated.
     *
     * @param from included
     * @param to excluded
     * @throws IllegalArgumentException when it ends before it begins
     * @throws dev.etiquette.advice.RunawayRulesException when rules use up what one evaluation may
     * @throws java.util.concurrent.CancellationException when the thread is interrupted meanwhile; it stays so
     * @throws dev.etiquette.model.InvalidFactException when it leaves the years -9999 to 9999
     */
    public BookComparison compare(Situation situation, Instant from, Instant to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Etiquette one = before.etiquette();
        Etiquette other = after.etiquette();
        boolean same = one.book().fingerprint().equals(other.book().fingerprint());
        if (same) {
            // A walk of no length says what is wrong with the arguments, and nothing else.
            before.walk(situation, from, to.isBefore(from) ? to : from);
            return new BookComparison(from, to, true, other.book().changesSince(one.book()), 0, List.of(), 0);
        }
        AdviceTimeline was = before.walk(situation, from, to);
        AdviceTimeline is = after.walk(situation, from, was.ends());
        DifferenceFinder finder = new DifferenceFinder(
                TimelinePart.of(was, is.ends()),
                TimelinePart.of(is, is.ends()),
                new CauseFinder(one, other, situation));
        return new BookComparison(
                from,
                is.ends(),
                was.isComplete() && is.isComplete(),
                other.book().changesSince(one.book()),
                finder.unchanged(),
                finder.differences(),
                was.evaluations() + is.evaluations());
    }
}
