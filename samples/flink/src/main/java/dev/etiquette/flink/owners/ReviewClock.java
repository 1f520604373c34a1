package dev.etiquette.flink.owners;

import java.time.Instant;
import java.util.Optional;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.util.MathUtils;

/** When to look at an owner: moments in milliseconds, as Flink's timers have them. */
final class ReviewClock {

    /** After which there are no milliseconds, some 292 million years from now. */
    private static final Instant LAST = Instant.ofEpochMilli(Long.MAX_VALUE);

    private ReviewClock() {}

    /**
     * The first millisecond that is not before that moment: a timer that rings earlier would find nothing new.
     *
     * @param moment that is still to come; the last millisecond of all stands for whatever is later than that
     */
    static long notBefore(Instant moment) {
        if (!moment.isBefore(LAST)) {
            return Long.MAX_VALUE;
        }
        long begun = moment.toEpochMilli();
        return Instant.ofEpochMilli(begun).equals(moment) ? begun : begun + 1;
    }

    /**
     * When it is this owner's turn, at the latest: the same offset in every period for one owner, and another one for others, so
     * that what concerns all of them, such as a new book, is spread over a whole period.
     *
     * @return after now, and at most one period later
     */
    static long nextTurn(String owner, long now, long period) {
        long offset = Math.floorMod(
                (long) MathUtils.murmurHash(owner.hashCode()) * MathUtils.murmurHash(owner.length()), period);
        return now - Math.floorMod(now - offset, period) + period;
    }

    /** Sets the one timer of the owner at hand, unless it rings earlier anyway. */
    static void wakeAt(long at, OwnerState state, TimerService timers) throws Exception {
        Optional<Long> set = state.moment(OwnerState.TIMER);
        if (set.isPresent()) {
            if (set.get() <= at) {
                return;
            }
            timers.deleteProcessingTimeTimer(set.get());
        }
        timers.registerProcessingTimeTimer(at);
        state.put(OwnerState.TIMER, at);
    }
}
