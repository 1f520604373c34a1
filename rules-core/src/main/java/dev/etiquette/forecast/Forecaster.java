package dev.etiquette.forecast;

import dev.etiquette.Etiquette;
import dev.etiquette.Situation;
import dev.etiquette.review.AdviceTimeline;
import dev.etiquette.review.Happenings;
import dev.etiquette.review.ReviewWalk;
import java.time.Instant;
import java.util.Objects;

/**
 * Looks ahead: what will be recommended in the coming weeks. Immutable; any number of threads may ask at once.
 *
 * <pre>{@code
 * Forecast forecast = Forecaster.of(etiquette).forecast(situation, now, 4);
 * }</pre>
 */
public final class Forecaster {

    /** Ten years. */
    public static final int MOST_WEEKS = 520;

    private final ReviewWalk walk;
    private final Course course;

    private Forecaster(ReviewWalk walk, Course course) {
        this.walk = walk;
        this.course = course;
    }

    /** Looks ahead by that book, and takes it that nothing happens. */
    public static Forecaster of(Etiquette etiquette) {
        return of(ReviewWalk.of(etiquette));
    }

    /** The same as that walk does it: with its bound, telling its listener. */
    public static Forecaster of(ReviewWalk walk) {
        return new Forecaster(Objects.requireNonNull(walk, "walk"), Course.NOTHING_HAPPENS);
    }

    /** The same where the world goes on in that way. */
    public Forecaster assuming(Course how) {
        return new Forecaster(walk, Objects.requireNonNull(how, "how"));
    }

    /**
     * What will be recommended in so many weeks.
     *
     * @param now from when on, included
     * @param weeks on the calendar of the owner, from 1 to {@link #MOST_WEEKS}
     * @throws IllegalArgumentException when there are fewer or more weeks
     * @throws dev.etiquette.advice.RunawayRulesException when rules use up what one evaluation may
     * @throws java.util.concurrent.CancellationException when the thread is interrupted meanwhile; it stays so
     * @throws dev.etiquette.model.InvalidFactException when it leaves the years -9999 to 9999
     */
    public Forecast forecast(Situation situation, Instant now, int weeks) {
        Objects.requireNonNull(situation, "situation");
        Objects.requireNonNull(now, "now");
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new IllegalArgumentException(ForecastMessage.WEEKS.with(weeks, MOST_WEEKS));
        }
        return forecast(
                situation,
                now,
                now.atZone(situation.owner().zone()).plusWeeks(weeks).toInstant());
    }

    /**
     * The same until a moment.
     *
     * @param now from when on, included
     * @param ends excluded
     * @throws IllegalArgumentException when it ends before it begins
     */
    public Forecast forecast(Situation situation, Instant now, Instant ends) {
        Objects.requireNonNull(now, "now");
        AdviceFollower follower = new AdviceFollower();
        Happenings happenings = course == Course.ADVICE_FOLLOWED ? follower : Happenings.NOTHING;
        AdviceTimeline timeline = walk.walk(situation, now, ends, happenings);
        return new Forecast(
                course,
                now,
                timeline.ends(),
                timeline.isComplete(),
                new EntryMaker(timeline, follower.followed()).entries(),
                timeline.evaluations(),
                timeline.changes());
    }
}
