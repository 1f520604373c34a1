package dev.etiquette.session;

import dev.etiquette.model.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Facts that come and go, by what makes several of them one. Equal facts count once; different versions of one fact stay
 * side by side until all of them go. Not for use by several threads.
 */
public final class FactSet {

    private final Map<Object, Set<Fact>> versions = new LinkedHashMap<>();
    private Function<? super Fact, ?> identity;

    /**
     * No facts yet.
     *
     * @param identity equal for facts that are versions of one
     */
    public FactSet(Function<? super Fact, ?> identity) {
        this.identity = identity;
    }

    /** Adds a fact; false when an equal one is there. */
    public boolean add(Fact fact) {
        return versions.computeIfAbsent(identity.apply(fact), unknown -> new LinkedHashSet<>())
                .add(fact);
    }

    /** Puts a fact in the place of all of its versions; false when it is the only one that is there. */
    public boolean correct(Fact fact) {
        Set<Fact> only = new LinkedHashSet<>();
        only.add(fact);
        return !only.equals(versions.put(identity.apply(fact), only));
    }

    /** Takes away all versions of a fact; false when there is none. */
    public boolean withdraw(Fact fact) {
        return versions.remove(identity.apply(fact)) != null;
    }

    /** From now on tells by something else which facts are versions of one. */
    public void identifyBy(Function<? super Fact, ?> other) {
        List<Fact> all = all();
        versions.clear();
        identity = other;
        all.forEach(this::add);
    }

    /** All facts with all of their versions, in the order in which they came. */
    public List<Fact> all() {
        List<Fact> all = new ArrayList<>();
        versions.values().forEach(all::addAll);
        return all;
    }
}
