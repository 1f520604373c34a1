package dev.etiquette;

import dev.etiquette.forgetting.PersonRemoval;
import dev.etiquette.inspection.FactInspector;
import dev.etiquette.inspection.FactWarning;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
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
        for (Fact fact : facts) {
            Objects.requireNonNull(fact, "fact");
        }
        facts = List.copyOf(facts);
    }

    /** A situation in which only the owner is known, or these facts too. */
    public static Situation of(Owner owner, Fact... facts) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(facts, "facts");
        return new Situation(owner, Arrays.asList(facts));
    }

    /** The same situation with more facts. */
    public Situation with(Fact... more) {
        Objects.requireNonNull(more, "more");
        return with(Arrays.asList(more));
    }

    /** The same situation with more facts. */
    public Situation with(Collection<? extends Fact> more) {
        Objects.requireNonNull(more, "more");
        List<Fact> all = new ArrayList<>(facts);
        all.addAll(more);
        return new Situation(owner, all);
    }

    /**
     * What looks wrong in these facts: ids that nobody has, times in the wrong unit, talk of which a half is missing. For
     * developers who begin to give facts; nothing is refused for it, and what archives usually lack is not told.
     *
     * <p>Sorted by kind, then by the fact. Of each kind the first ten are listed, of which the last says how many more there
     * are. Facts of a host's own are not looked at. Never throws for facts; takes a time that grows with their number.
     *
     * @param now any moment; times more than two years later look wrong
     */
    public List<FactWarning> check(Instant now) {
        Objects.requireNonNull(now, "now");
        return FactInspector.inspect(owner, facts, now);
    }

    /**
     * The same situation without anything of that person: facts about them, what they wrote or what shows it again, and
     * words to them alone. Of what was said to several, and of all else that stays, only what names them goes: they are
     * no longer among those it is sent to or names, and in texts and in ids of a host each of their names, handles and ids
     * becomes three dots.
     *
     * <p>The words of a name count in texts with a capital letter, handles and ids of small letters alone with one too or after
     * {@code @} or a slash, so that a bare "ann" stays in them; what somebody who stays is called as well stays. What tells of somebody without a name cannot be
     * found. The id of a {@link dev.etiquette.model.Feedback} stays, from which nobody can read whom it was about; a fact of
     * a host's own that names the person goes.
     *
     * <p>What names them nowhere stays as it is, in its order. So when all that was given of somebody is about nobody else,
     * the situation is that without it, and so is the advice.
     *
     * @throws dev.etiquette.model.InvalidFactException when the person is the owner
     */
    public Situation without(PersonId person) {
        Objects.requireNonNull(person, "person");
        return new Situation(owner, PersonRemoval.remove(person, owner, facts));
    }

    /**
     * As {@link #without}, but what the person is to be left alone on stays, with their id and without a reason, so that the
     * wish is heeded when they or others speak of them again. It comes last.
     *
     * @throws dev.etiquette.model.InvalidFactException when the person is the owner
     */
    public Situation withOnlyDoNotContactOf(PersonId person) {
        Objects.requireNonNull(person, "person");
        return without(person).with(PersonRemoval.bans(person, facts));
    }
}
