package dev.etiquette.spring.review;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import java.time.Instant;
import java.util.Optional;

/** What a {@link SituationStore} lets look at an owner who is due. */
public interface Review {

    /**
     * Advises, and tells listeners what is new. What this throws, the store rolls back.
     *
     * @param told the advice of the latest review that was kept; empty when there was none
     * @throws java.util.concurrent.CancellationException when the program is being shut down: the store rolls back and throws it
     *     on, and the owner stays due
     */
    Advice advise(Situation situation, Optional<Advice> told);

    /**
     * It has failed, for this owner alone: {@link #advise} has thrown, or the owner's row cannot be read.
     *
     * @return when the store is to let it be tried again
     */
    Instant failed(String owner, RuntimeException failure);
}
