package dev.etiquette.engine;

import dev.etiquette.language.Condition;
import dev.etiquette.language.Rule;
import dev.etiquette.vocabulary.FactType;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Rules that are asked together, and what they read. Immutable. */
final class RulePart {

    private final Network network;
    private final boolean personal;
    private final List<Reader> readers;
    private final Set<FactType> read = new LinkedHashSet<>();
    private final Set<FactType> fed = new HashSet<>();

    /**
     * A part.
     *
     * @param personal whether its rules can be asked about some people at a time
     * @param network asks them
     */
    RulePart(boolean personal, List<Rule> rules, Network network) {
        this.network = network;
        this.personal = personal;
        this.readers = rules.stream().map(Reader::of).toList();
        readers.forEach(reader -> read.addAll(reader.read()));
        read.stream()
                .filter(type -> rules.stream().anyMatch(rule -> type.covers(rule.derives())))
                .forEach(fed::add);
    }

    /**
     * What a rule reads.
     *
     * @param needed of what there must be facts
     * @param read all of it
     */
    private record Reader(Set<FactType> needed, Set<FactType> read) {

        static Reader of(Rule rule) {
            Set<FactType> needed = new HashSet<>();
            for (Condition condition : rule.conditions()) {
                if (condition instanceof Condition.Match match) {
                    needed.add(match.pattern().fact());
                } else if (condition instanceof Condition.Exists present) {
                    needed.add(present.pattern().fact());
                }
            }
            Set<FactType> read = new HashSet<>(rule.needs());
            read.addAll(rule.needsAllOf());
            return new Reader(needed, read);
        }
    }

    /** Whether its rules can be asked about some people at a time. */
    boolean isPersonal() {
        return personal;
    }

    /** Asks the rules. */
    Network network() {
        return network;
    }

    /** All that its rules read. */
    Set<FactType> read() {
        return read;
    }

    /** What those rules read of which all that they need may be there; the others hold in no case. */
    Set<FactType> read(Set<FactType> there) {
        Set<FactType> reads = new HashSet<>();
        for (Reader reader : readers) {
            if (reader.needed().stream().allMatch(type -> there.contains(type) || fed.contains(type))) {
                reads.addAll(reader.read());
            }
        }
        return reads;
    }

    /** Whether such a fact, added by a rule of the part, is read by another one of it. */
    boolean feedsItself(Object fact) {
        return fed.stream().anyMatch(type -> type.isInstance(fact));
    }
}
