package dev.etiquette.language;

import dev.etiquette.report.Problem.Code;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that are bound so far in one rule. */
final class Scope {

    private final Map<String, Term> bindings = new LinkedHashMap<>();
    private final Map<String, Token> places;
    private final Set<String> used;
    private final ProblemCollector findings;
    private final Set<String> boundSomewhere;
    private int numbers;

    Scope(ProblemCollector findings, Set<String> boundSomewhere) {
        this(findings, boundSomewhere, new LinkedHashMap<>(), new HashSet<>());
    }

    private Scope(ProblemCollector findings, Set<String> boundSomewhere, Map<String, Token> places, Set<String> used) {
        this.findings = findings;
        this.boundSomewhere = boundSomewhere;
        this.places = places;
        this.used = used;
    }

    /** A scope that sees what this one sees, and keeps what it binds to itself. */
    Scope inner() {
        Scope inner = new Scope(findings, boundSomewhere, places, used);
        inner.bindings.putAll(bindings);
        inner.numbers = numbers;
        return inner;
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
        places.putIfAbsent(name.text(), name);
        if (bindings.putIfAbsent(name.text(), term) != null) {
            findings.add(Code.BOUND_TWICE, name.position(), LanguageMessage.NAME_DEFINED_TWICE.with(name.text()));
        }
    }

    /** What is bound to that name, which is used thereby. */
    Optional<Term> find(String name) {
        used.add(name);
        return Optional.ofNullable(bindings.get(name));
    }

    /** Where the names stand that were bound somewhere in the rule and used nowhere. */
    List<Token> unused() {
        return places.values().stream()
                .filter(name -> !used.contains(name.text()))
                .toList();
    }

    /** Whether the rule binds that name in another place. */
    boolean bindsLater(String name) {
        return boundSomewhere.contains(name);
    }

    /** All that is bound, by name. */
    Map<String, Term> bindings() {
        return bindings;
    }

    /** Takes over what another scope has bound. */
    void adopt(Map<String, Term> others) {
        bindings.putAll(others);
    }

    /** The bound names, each with its dollar sign. */
    Set<String> names() {
        return bindings.keySet();
    }

    /** The bound names, for a message. */
    String listed() {
        return bindings.isEmpty()
                ? LanguageMessage.NO_NAMES_DEFINED.text()
                : LanguageMessage.KNOWN.with(String.join(", ", bindings.keySet()));
    }
}
