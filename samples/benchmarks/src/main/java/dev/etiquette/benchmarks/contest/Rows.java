package dev.etiquette.benchmarks.contest;

import dev.etiquette.Situation;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import java.time.Instant;
import java.util.List;

/**
 * A question to every contender.
 *
 * @param owner who asks
 * @param facts people, bans, meetings and connections as the library knows them, and rows of the host's own
 * @param now the moment
 */
public record Rows(Owner owner, List<Fact> facts, Instant now) {

    /** Keeps a copy. */
    public Rows {
        facts = List.copyOf(facts);
    }

    /** The same for the library. */
    Situation situation() {
        return new Situation(owner, facts);
    }
}
