package dev.etiquette;

import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

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
        facts = List.copyOf(facts);
    }

    /** A situation in which only the owner is known, or these facts too. */
    public static Situation of(Owner owner, Fact... facts) {
        return new Situation(owner, List.of(facts));
    }

    /** The same situation with more facts. */
    public Situation with(Fact... more) {
        return with(List.of(more));
    }

    /** The same situation with more facts. */
    public Situation with(Collection<? extends Fact> more) {
        List<Fact> all = new ArrayList<>(facts);
        all.addAll(more);
        return new Situation(owner, all);
    }
}
