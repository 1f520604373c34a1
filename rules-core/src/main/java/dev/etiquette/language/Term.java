package dev.etiquette.language;

import dev.etiquette.vocabulary.Field;
import dev.etiquette.vocabulary.FunctionEntry;
import dev.etiquette.vocabulary.Type;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Something in a checked rule that has a value, given the facts that the rule's conditions matched.
 *
 * <p>Facts are numbered by the order in which the conditions that match them stand in the rule.
 */
public sealed interface Term {

    /** What sort of value it has. */
    Type type();

    /**
     * Its one way of being written: equal for equal meaning, whatever the names of bindings.
     *
     * @param nameOf how the fact of a number is written
     */
    String canonical(IntFunction<String> nameOf);

    /** Adds the numbers of the facts that it reads. */
    void collectFacts(Set<Integer> facts);

    /** The numbers of the facts that it reads, in order. */
    default Set<Integer> facts() {
        Set<Integer> facts = new TreeSet<>();
        collectFacts(facts);
        return facts;
    }

    /**
     * A fact, or a field of it, or a field of that.
     *
     * @param fact the number of the fact
     * @param path the fields; empty for the fact itself
     * @param type of the last of them
     */
    record FieldAccess(int fact, List<Field> path, Type type) implements Term {

        @Override
        public String canonical(IntFunction<String> nameOf) {
            return path.stream().map(Field::name).collect(Collectors.joining(".", nameOf.apply(fact) + ".", ""));
        }

        @Override
        public void collectFacts(Set<Integer> facts) {
            facts.add(fact);
        }
    }

    /**
     * A value that stands in the rule.
     *
     * @param value the value
     * @param type of it
     */
    record Constant(Object value, Type type) implements Term {

        @Override
        public String canonical(IntFunction<String> nameOf) {
            return type.raw().getSimpleName() + "\"" + value + "\"";
        }

        @Override
        public void collectFacts(Set<Integer> facts) {
            // A value that stands in the rule reads no fact.
        }
    }

    /**
     * A word with what it is given.
     *
     * @param word the word
     * @param arguments for its parameters, those of the last one in a list of their own where it repeats
     * @param type of what it gives
     */
    record Call(FunctionEntry word, List<Term> arguments, Type type) implements Term {

        @Override
        public String canonical(IntFunction<String> nameOf) {
            return arguments.stream()
                    .map(argument -> argument.canonical(nameOf))
                    .collect(Collectors.joining(",", word.name() + "(", ")"));
        }

        @Override
        public void collectFacts(Set<Integer> facts) {
            arguments.forEach(argument -> argument.collectFacts(facts));
        }
    }

    /**
     * A text with places to be filled in.
     *
     * @param parts constants and what is filled in, in turn
     */
    record Template(List<Term> parts) implements Term {

        @Override
        public Type type() {
            return Type.TEXT;
        }

        @Override
        public String canonical(IntFunction<String> nameOf) {
            return parts.stream().map(part -> part.canonical(nameOf)).collect(Collectors.joining("+"));
        }

        @Override
        public void collectFacts(Set<Integer> facts) {
            parts.forEach(part -> part.collectFacts(facts));
        }
    }
}
