package dev.etiquette.spring.review;

import dev.etiquette.AdviceUpdate;
import dev.etiquette.model.Owner;

/**
 * Is told what has become of the advice for an owner.
 *
 * <p>Called within the transaction of the {@link SituationStore}: what it writes to the same database is kept exactly when the
 * advice counts as told. So let it write what is to be sent, and let something else send it. When it throws, nothing of this review
 * is kept, and the owner is tried again later.
 */
@FunctionalInterface
public interface AdviceListener {

    /**
     * Something has appeared, changed or gone.
     *
     * @param update with at least one event
     */
    void advised(Owner owner, AdviceUpdate update);
}
