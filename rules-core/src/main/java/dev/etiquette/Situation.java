package dev.etiquette;

import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * All that is known when advice is asked for: the owner, and facts in any order.
 *
 * <p>Facts of one id that differ are made one, the later edit winning; the advice says so. Immutable.
 *
 * @param owner whom the advice is for
 * @param facts contacts, connections, posts, replies, messages, meetings, feedback; the order does not matter
 */
public record Situation(Owner owner, List<Fact> facts) {

    /** Keeps a copy of the facts. */
    public Situation {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(facts, "facts");
        facts = List.copyOf(facts);
    }

    /** A situation in which only the owner is known, or these facts too. */
    public static Situation of(Owner owner, Fact... facts) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(facts, "facts");
        return new Situation(owner, List.of(facts));
    }

    /** The same situation with more facts. */
    public Situation with(Fact... more) {
        Objects.requireNonNull(more, "more");
        return with(List.of(more));
    }

    /** The same situation with more facts. */
    public Situation with(Collection<? extends Fact> more) {
        Objects.requireNonNull(more, "more");
        List<Fact> all = new ArrayList<>(facts);
        all.addAll(more);
        return new Situation(owner, all);
    }
}
