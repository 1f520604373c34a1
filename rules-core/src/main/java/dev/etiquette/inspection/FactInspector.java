package dev.etiquette.inspection;

import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Looks through the facts of one situation for what a program most likely meant otherwise. */
public final class FactInspector {

    private FactInspector() {}

    /**
     * What looks wrong, sorted by kind and then by the fact; of each kind the first ten, of which the last counts the others.
     *
     * @param facts in any order; facts of a host's own are not looked at
     * @param now any moment
     */
    public static List<FactWarning> inspect(Owner owner, Collection<Fact> facts, Instant now) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(now, "now");
        FoundWarnings found = new FoundWarnings();
        TimeInspector times = new TimeInspector(now, found);
        facts.forEach(times::inspect);
        new PeopleInspector(owner, facts, found).inspect();
        new LookAlikeInspector(owner, facts, found).inspect();
        new TalkInspector(owner, facts, now, found).inspect();
        return found.sorted();
    }
}
