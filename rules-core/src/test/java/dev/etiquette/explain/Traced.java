package dev.etiquette.explain;

import dev.etiquette.explanation.FactRef;
import dev.etiquette.explanation.Stop;
import dev.etiquette.explanation.WhyNot;
import dev.etiquette.language.Rule;
import dev.etiquette.model.Now;
import dev.etiquette.model.PersonId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the trace finds, for tests that hold it against engines. */
public final class Traced {

    private Traced() {}

    /** For each rule all ways in which it holds for these facts, each as what its conditions match. */
    public static Map<String, List<List<Object>>> findings(Collection<Rule> rules, Collection<?> facts, ZoneId zone) {
        Tracer explanation = new Tracer(rules, facts, List.of(), zone, Long.MAX_VALUE);
        Map<String, List<List<Object>>> findings = new TreeMap<>();
        for (Rule rule : rules) {
            explanation
                    .firings(rule.id())
                    .forEach(firing -> findings.computeIfAbsent(rule.id(), unknown -> new ArrayList<>())
                            .add(firing.facts()));
        }
        return findings;
    }

    /** The derived facts of which the trace knows no rule that adds them. */
    public static List<Object> unexplained(
            Collection<Rule> rules, Collection<?> given, Collection<?> derived, ZoneId zone) {
        Tracer explanation = new Tracer(rules, given, derived, zone, Long.MAX_VALUE);
        return derived.stream()
                .<Object>map(fact -> fact)
                .filter(fact -> !explanation.isExplained(fact))
                .toList();
    }

    /** Where a rule stopped for a person, or for anybody; empty where it held. */
    public static Optional<Stop> stop(
            Collection<Rule> rules, Collection<?> facts, ZoneId zone, Rule rule, PersonId person) {
        Tracer explanation = new Tracer(rules, facts, List.of(), zone, Long.MAX_VALUE);
        return explanation.whyNot(rule.id(), person).stream()
                .map(each -> each instanceof WhyNot.Settled settled ? settled.otherwise() : each)
                .map(each -> ((WhyNot.Stopped) each).stop())
                .findFirst();
    }

    /** How explanations over these facts name them. */
    public static Names names(Collection<?> facts, ZoneId zone) {
        return new Names(new FactIndex(facts, List.of(), zone));
    }

    /** How explanations name facts. */
    public record Names(FactIndex known) {

        /** As explanations list what was matched: without the moment. */
        public Set<FactRef> refs(Collection<?> facts) {
            return facts.stream()
                    .filter(fact -> !(fact instanceof Now))
                    .map(known::ref)
                    .collect(Collectors.toSet());
        }

        /** Whether one of them is about somebody. */
        public boolean isAbout(Collection<?> facts, PersonId person) {
            return facts.stream().anyMatch(fact -> FactFormatter.isAbout(fact, person));
        }
    }
}
