package dev.etiquette.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What rules of a book can ask for, with what it means: for a program that helps people to write rules. Immutable.
 *
 * @param facts by name
 * @param choices by name
 */
public record BookWords(List<FactWord> facts, List<ChoiceWord> choices) {

    /** Keeps copies. */
    public BookWords {
        facts = List.copyOf(Objects.requireNonNull(facts, "facts"));
        choices = List.copyOf(Objects.requireNonNull(choices, "choices"));
    }

    /** The facts of that name. */
    public Optional<FactWord> fact(String name) {
        Objects.requireNonNull(name, "name");
        return facts.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** The choice of that name. */
    public Optional<ChoiceWord> choice(String name) {
        Objects.requireNonNull(name, "name");
        return choices.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
