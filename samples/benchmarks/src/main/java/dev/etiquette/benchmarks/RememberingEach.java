package dev.etiquette.benchmarks;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.Situation;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * What an {@link Etiquette} that remembers keeps is the last reading: where owners take turns, each needs one of its own. For
 * one thread.
 */
public final class RememberingEach {

    private final Etiquette etiquette;
    private final Map<Situation, Etiquette> each = new IdentityHashMap<>();

    /** Advises as that one does. */
    public RememberingEach(Etiquette etiquette) {
        this.etiquette = etiquette;
    }

    /** Advice for an owner, of whom all is kept that was read. */
    public Advice advise(Situation owner) {
        return each.computeIfAbsent(owner, unknown -> etiquette.remembering()).advise(owner, LifelikeOwner.NOW);
    }
}
