package dev.etiquette.advice;

import java.util.Objects;

/**
 * What became of one item from one advice to the next.
 *
 * <p>Places count from 0, first what is recommended, then what is withheld, then what is planned.
 */
public sealed interface AdviceEvent {

    /** What it is about: as it is, or as it was where it is not there any more. */
    AdviceItem item();

    /**
     * It was not there before.
     *
     * @param item what appeared
     * @param place where it is now
     */
    record Appeared(AdviceItem item, int place) implements AdviceEvent {

        /** Refuses what is missing. */
        public Appeared {
            Objects.requireNonNull(item, "item");
        }
    }

    /**
     * It was there and is otherwise now: more urgent, worded otherwise, withheld and no longer recommended.
     *
     * @param before how it was
     * @param after how it is, with the same key
     * @param place where it is now
     */
    record Changed(AdviceItem before, AdviceItem after, int place) implements AdviceEvent {

        /** Refuses what is missing. */
        public Changed {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        /** How it is: {@link #after()}. */
        @Override
        public AdviceItem item() {
            return after;
        }
    }

    /**
     * It is what it was, but for its rank among those that were there before.
     *
     * @param item what moved
     * @param place where it is now
     */
    record Moved(AdviceItem item, int place) implements AdviceEvent {

        /** Refuses what is missing. */
        public Moved {
            Objects.requireNonNull(item, "item");
        }
    }

    /**
     * It is not there any more.
     *
     * @param item what went
     */
    record Went(AdviceItem item) implements AdviceEvent {

        /** Refuses what is missing. */
        public Went {
            Objects.requireNonNull(item, "item");
        }
    }
}
