package dev.etiquette.sense;

import dev.etiquette.language.Condition;
import dev.etiquette.language.Problem;
import dev.etiquette.language.Problem.Code;
import dev.etiquette.language.Rule;
import dev.etiquette.signal.Signal;
import dev.etiquette.vocabulary.Vocabulary;
import dev.etiquette.vocabulary.WordEntry;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for signals that one rule says and no other reads, and the other way round. */
final class SignalUse {

    private final List<Rule> rules;
    private final List<Problem> problems;

    /** Signals that rules can say; all others are read before any rule is asked. */
    private final Set<Class<?>> sayable;

    SignalUse(List<Rule> rules, Vocabulary vocabulary, List<Problem> problems) {
        this.rules = rules.stream().sorted(Comparator.comparing(Rule::position)).toList();
        this.problems = problems;
        this.sayable = vocabulary.words().values().stream()
                .map(WordEntry::result)
                .map(result -> (Class<?>) result.raw())
                .filter(Signal.class::isAssignableFrom)
                .collect(Collectors.toSet());
    }

    void check() {
        Set<Class<?>> read = rules.stream()
                .flatMap(SignalUse::patterns)
                .map(pattern -> pattern.fact().type())
                .collect(Collectors.toSet());
        Set<Class<?>> told = new HashSet<>();
        for (Rule rule : rules) {
            boolean wanted = read.stream().anyMatch(kind -> kind.isAssignableFrom(rule.derives()));
            if (rule.signals() && !wanted && told.add(rule.derives())) {
                problems.add(new Problem(
                                Code.UNREAD_SIGNAL,
                                rule.places().statement(),
                                "This rule says " + rule.derives().getSimpleName() + ", and no rule reads it.")
                        .maybe("Maybe a rule that should read it is missing or retired."));
            }
        }
        Set<Class<?>> said = rules.stream().map(Rule::derives).collect(Collectors.toSet());
        rules.stream().flatMap(SignalUse::patterns).forEach(pattern -> {
            Class<?> kind = pattern.fact().type();
            boolean there = said.stream().anyMatch(kind::isAssignableFrom);
            if (sayable.contains(kind) && !there && told.add(kind)) {
                problems.add(new Problem(
                                Code.UNDERIVED_SIGNAL,
                                pattern.position(),
                                "No rule says " + pattern.fact().name() + "; no such fact is ever there.")
                        .maybe("Maybe the rule that should say it is missing or retired."));
            }
        });
    }

    private static Stream<Condition.Pattern> patterns(Rule rule) {
        return rule.conditions().stream().flatMap(condition -> Conditions.patterns(condition).stream());
    }
}
