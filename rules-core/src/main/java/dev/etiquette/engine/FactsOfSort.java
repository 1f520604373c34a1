package dev.etiquette.engine;

import dev.etiquette.model.Now;
import dev.etiquette.prepared.DeclaredFact;
import dev.etiquette.prepared.Today;
import dev.etiquette.vocabulary.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All facts of one sort, by the share of people about whom they are, in lists that stay the same objects while nothing in them
 * changes. Not for use by several threads.
 */
final class FactsOfSort {

    /** The place of facts that are about nobody in particular, beside the shares of people, which count from 0. */
    static final int ALL = -1;

    private final Set<FactType> types;
    private final SortedMap<Integer, List<List<Object>>> lists = new TreeMap<>();

    /**
     * None yet.
     *
     * @param types that rules read as which
     */
    FactsOfSort(Set<FactType> types) {
        this.types = types;
    }

    /** What tells facts of one sort from others: their class, or the name that a file declares. */
    static Object sort(Object fact) {
        return fact instanceof DeclaredFact declared ? declared.kind() : fact.getClass();
    }

    /** Adds those of one share. */
    void add(int share, List<Object> facts) {
        lists.computeIfAbsent(share, unknown -> new ArrayList<>(1)).add(facts);
    }

    /** Whether rules read them as one of these. */
    boolean isAny(Set<FactType> wanted) {
        return types.stream().anyMatch(wanted::contains);
    }

    /**
     * Whether they hang on the moment alone. At another moment these are no other facts: whoever reads one notes until when what it
     * read holds.
     */
    boolean isMoment() {
        return types.stream().anyMatch(type -> type.type() == Now.class || type.type() == Today.class);
    }

    /** Those of one share, or those about nobody in particular. */
    List<List<Object>> of(int share) {
        return lists.getOrDefault(share, List.of());
    }

    /** Those about somebody, share by share. */
    List<List<Object>> ofEverybody() {
        List<List<Object>> all = new ArrayList<>();
        lists.tailMap(ALL + 1).values().forEach(all::addAll);
        return all;
    }
}
