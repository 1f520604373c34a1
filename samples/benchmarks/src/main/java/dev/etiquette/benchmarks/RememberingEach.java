package dev.etiquette.benchmarks;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.Situation;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Asks about owners at one review after the other. What an {@link Etiquette} that remembers keeps is of the last owner: where owners
 * take turns, each needs one of its own. For one thread.
 */
public final class RememberingEach {

    private final Etiquette etiquette;
    private final Map<Situation, Walk> each = new IdentityHashMap<>();

    /** Advises as that one does. */
    public RememberingEach(Etiquette etiquette) {
        this.etiquette = etiquette;
    }

    private static final class Walk {

        private final Etiquette remembering;
        private Instant next = LifelikeOwner.NOW;

        Walk(Etiquette remembering) {
            this.remembering = remembering;
        }
    }

    /** Advice for an owner, at first for {@link LifelikeOwner#NOW}, and then for the review that follows, until there is none. */
    public Advice advise(Situation owner) {
        Walk walk = each.computeIfAbsent(owner, unknown -> new Walk(etiquette.remembering()));
        Advice advice = walk.remembering.advise(owner, walk.next);
        walk.next = advice.nextReview().orElse(LifelikeOwner.NOW);
        return advice;
    }
}
