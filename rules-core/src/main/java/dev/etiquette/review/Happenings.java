package dev.etiquette.review;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.model.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What happens in the world while time is walked through. It is asked after every evaluation, on the thread that walks. */
@FunctionalInterface
public interface Happenings {

    /** The world stands still: only time goes by. */
    Happenings NOTHING = (known, advice) -> new Next(List.of(), Optional.empty());

    /**
     * What happens next.
     *
     * @param known all facts of the moment
     * @param advice of that moment
     */
    Next after(Situation known, Advice advice);

    /**
     * What happens at once, and when something may happen again.
     *
     * @param facts that come to be known at the moment of the advice, which is then evaluated once more; may be empty
     * @param at when to ask again at the latest, after that moment; empty when the next review is early enough
     */
    record Next(List<Fact> facts, Optional<Instant> at) {

        /** Keeps a copy of the facts. */
        public Next {
            Objects.requireNonNull(facts, "facts");
            Objects.requireNonNull(at, "at");
            facts = List.copyOf(facts);
        }
    }
}
