package dev.etiquette.engine;

import dev.etiquette.language.Operator;
import dev.etiquette.model.Times;
import dev.etiquette.model.WeeklyHours;
import dev.etiquette.prepared.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The one object through which an evaluation reads the time.
 *
 * <p>It notes every moment that the time is compared with, and so knows the earliest at which a comparison would come
 * out differently. What was never compared cannot matter: an evaluation does the same things as long as all
 * comparisons come out the same. Not for use by several threads.
 */
public final class ThresholdClock {

    private final Instant now;
    private Instant earliestChange = Times.NEVER;

    /** Stands still at that moment. */
    public ThresholdClock(Instant now) {
        this.now = now;
    }

    /** Whether the time stands to that moment as the operator says; one that asks for order. */
    public boolean holds(Operator operator, Instant moment) {
        switch (operator) {
            case AT_LEAST, LESS -> changesAt(moment);
            case MORE, AT_MOST -> changesJustAfter(moment);
            default ->
                throw new IllegalArgumentException(
                        "The time is compared by " + operator + "; it must be an operator that orders.");
        }
        return operator.holds(now.compareTo(moment));
    }

    /** Whether that moment has come. */
    public boolean reached(Instant moment) {
        return holds(Operator.AT_LEAST, moment);
    }

    /** The day that it is in a zone; the day changes at the next midnight there. */
    public LocalDate dayOf(ZoneId zone) {
        LocalDate day = Times.dayOf(now, zone);
        changesAt(Times.startOf(day.plusDays(1), zone));
        return day;
    }

    /** The same without a note: whoever reads what depends on the day notes when that changes. */
    LocalDate dayWithoutNote(ZoneId zone) {
        return Times.dayOf(now, zone);
    }

    /** The day that it is in a zone, which notes with this clock when it ends, as soon as anything of it is read. */
    Today today(ZoneId zone) {
        return Today.of(Times.dayOf(now, zone), zone, this::changesAt);
    }

    /** The earliest moment noted so far; {@link Times#NEVER} when there is none. */
    Instant earliestChange() {
        return earliestChange;
    }

    /** The moment at which it stands. */
    Instant now() {
        return now;
    }

    /** Does work, and tells the earliest moment that was noted meanwhile; {@link Times#NEVER} when none was. */
    Instant notedBy(Runnable work) {
        Instant before = earliestChange;
        earliestChange = Times.NEVER;
        try {
            work.run();
            return earliestChange;
        } finally {
            earliestChange = before.isBefore(earliestChange) ? before : earliestChange;
        }
    }

    /** Forgets what was noted since that was the earliest moment: nothing came of it. */
    void forgetAllBut(Instant earliest) {
        earliestChange = earliest;
    }

    /** Notes that something comes out differently from that moment on; what is not later than now does not matter. */
    void changesAt(Instant moment) {
        if (moment.isAfter(now) && moment.isBefore(earliestChange)) {
            earliestChange = moment;
        }
    }

    /**
     * Somebody's time of rest: the present one, or else the next.
     *
     * <p>Notes nothing: it becomes another one only at its end, and whoever compares the time with its bounds has that
     * noted by the comparison, while nobody who does not can tell one from another.
     */
    Optional<WeeklyHours.Rest> rest(WeeklyHours hours, ZoneId zone) {
        return hours.rest(now, zone);
    }

    /** The earliest later moment at which some comparison would come out differently. */
    public Optional<Instant> nextChange() {
        return earliestChange.equals(Times.NEVER) ? Optional.empty() : Optional.of(earliestChange);
    }

    private void changesJustAfter(Instant moment) {
        if (!moment.equals(Times.NEVER)) {
            changesAt(moment.plusNanos(1));
        }
    }
}
