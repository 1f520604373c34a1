package dev.etiquette.language;

import dev.etiquette.report.Position;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** What a checked rule asks of a fact. */
public sealed interface Constraint {

    /** Its one way of being written; see {@link Term#canonical}. */
    String canonical(IntFunction<String> nameOf);

    /** The numbers of the facts that it reads, in order. */
    Set<Integer> facts();

    /**
     * Whether it compares the present moment.
     *
     * @return always false but for comparisons of the time of {@code Now}
     */
    boolean readsTime();

    /** Where it begins. */
    Position position();

    /**
     * One value compared with another one of the same type.
     *
     * @param left the one
     * @param operator how
     * @param right the other
     * @param readsTime whether the left one is the present moment
     * @param position where it begins
     */
    record Compare(Term left, Operator operator, Term right, boolean readsTime, Position position)
            implements Constraint {

        @Override
        public String canonical(IntFunction<String> nameOf) {
            String one = left.canonical(nameOf);
            String other = right.canonical(nameOf);
            // "true == mine" says what "mine == true" says.
            return one.compareTo(other) <= 0
                    ? one + operator.sign() + other
                    : other + operator.mirrored().sign() + one;
        }

        @Override
        public Set<Integer> facts() {
            Set<Integer> facts = new TreeSet<>(left.facts());
            facts.addAll(right.facts());
            return facts;
        }
    }

    /**
     * A text that must be in a set of texts, or must not.
     *
     * @param set the texts
     * @param wanted whether it must be there
     * @param value the text
     * @param position where it begins
     * @param place of the text
     */
    record Contains(Term set, boolean wanted, Term value, Position position, Position place) implements Constraint {

        @Override
        public String canonical(IntFunction<String> nameOf) {
            return set.canonical(nameOf) + (wanted ? " contains " : " not contains ") + value.canonical(nameOf);
        }

        @Override
        public Set<Integer> facts() {
            Set<Integer> facts = new TreeSet<>(set.facts());
            facts.addAll(value.facts());
            return facts;
        }

        @Override
        public boolean readsTime() {
            return false;
        }
    }

    /**
     * One value that must be one of several.
     *
     * @param left the one
     * @param values the several, all standing in the rule
     * @param position where it begins
     */
    record In(Term left, List<Term.Constant> values, Position position) implements Constraint {

        @Override
        public String canonical(IntFunction<String> nameOf) {
            return left.canonical(nameOf)
                    + values.stream()
                            .map(value -> value.canonical(nameOf))
                            .sorted()
                            .collect(Collectors.joining(",", " in (", ")"));
        }

        @Override
        public Set<Integer> facts() {
            return left.facts();
        }

        @Override
        public boolean readsTime() {
            return false;
        }
    }
}
