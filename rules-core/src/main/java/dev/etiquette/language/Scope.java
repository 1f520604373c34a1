package dev.etiquette.language;

import dev.etiquette.language.Problem.Code;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names that are bound so far in one rule. */
final class Scope {

    private final Map<String, Term> bindings = new LinkedHashMap<>();
    private final List<Problem> problems;
    private int numbers;

    Scope(List<Problem> problems) {
        this.problems = problems;
    }

    private Scope(Scope outer) {
        this(outer.problems);
        bindings.putAll(outer.bindings);
        numbers = outer.numbers;
    }

    /** A scope that sees what this one sees, and keeps what it binds to itself. */
    Scope inner() {
        return new Scope(this);
    }

    /** The number for the next fact or result. */
    int number() {
        return numbers++;
    }

    /** How many numbers were given out. */
    int numbers() {
        return numbers;
    }

    /** Goes on numbering where the inner scope stopped. */
    void numbersAfter(Scope inner) {
        numbers = Math.max(numbers, inner.numbers);
    }

    void bind(Token name, Term term) {
        if (bindings.putIfAbsent(name.text(), term) != null) {
            problems.add(new Problem(
                    Code.BOUND_TWICE,
                    name.position(),
                    "The name \"" + name.text() + "\" is bound already; a name must mean one thing in a rule."));
        }
    }

    Optional<Term> find(String name) {
        return Optional.ofNullable(bindings.get(name));
    }

    /** All that is bound, by name. */
    Map<String, Term> bindings() {
        return bindings;
    }

    /** Takes over what another scope has bound. */
    void adopt(Map<String, Term> others) {
        bindings.putAll(others);
    }

    /** The bound names, for a message. */
    String names() {
        return bindings.isEmpty() ? "no name is bound" : "bound are " + String.join(", ", bindings.keySet());
    }
}
