package dev.etiquette.explain;

import dev.etiquette.advice.Blessing;
import dev.etiquette.advice.Proposal;
import dev.etiquette.advice.Withholding;
import dev.etiquette.explanation.FactRef;
import dev.etiquette.explanation.Ground;
import dev.etiquette.explanation.RuleRef;
import dev.etiquette.explanation.Step;
import dev.etiquette.language.Condition;
import dev.etiquette.language.Rule;
import dev.etiquette.language.RuleTextFormat;
import dev.etiquette.model.Now;
import dev.etiquette.vocabulary.ValueFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Puts together how facts came about, down to those that were given. What is told of a fact is told once. */
final class StepBuilder {

    /** So many of what was counted are told. */
    private static final int MOST_COUNTED = 10;

    private final FactIndex known;
    private final NaiveMatcher.Steps steps;
    private final Function<Object, Optional<RuleMatch>> source;
    private final Set<Object> told = new HashSet<>();

    /**
     * Tells of these facts.
     *
     * @param source the rule that adds a derived fact, and by what; empty where it is not known
     */
    StepBuilder(FactIndex known, NaiveMatcher.Steps steps, Function<Object, Optional<RuleMatch>> source) {
        this.known = known;
        this.steps = steps;
        this.source = source;
    }

    /** How a derived fact came about; empty where no rule is known that adds it. */
    Optional<Step> of(Object fact) {
        told.add(fact);
        return source.apply(fact).map(match -> new Step(ref(match.rule()), reason(fact), grounds(match)));
    }

    static RuleRef ref(Rule rule) {
        return new RuleRef(
                rule.id(),
                rule.name(),
                rule.source(),
                rule.position().file(),
                rule.position().line());
    }

    private static String reason(Object fact) {
        if (fact instanceof Proposal proposal) {
            return proposal.reason().text();
        }
        if (fact instanceof Blessing blessing) {
            return blessing.reason().text();
        }
        return fact instanceof Withholding veto ? veto.reason().text() : "";
    }

    private List<Ground> grounds(RuleMatch match) {
        List<Ground> grounds = new ArrayList<>();
        Rule rule = match.rule();
        for (int index = 0; index < rule.conditions().size(); index++) {
            Condition condition = rule.conditions().get(index);
            if (condition instanceof Condition.Match single) {
                add(match.matched()[single.pattern().number()], grounds);
            } else if (condition instanceof Condition.Or either) {
                add(match.matched()[either.branches().get(0).number()], grounds);
            } else if (condition instanceof Condition.Exists present) {
                known.matching(present.pattern(), match.matched(), steps).stream()
                        .limit(1)
                        .forEach(fact -> add(fact, grounds));
            } else if (condition instanceof Condition.Not absent) {
                grounds.add(new Ground.Absent(RuleTextFormat.pattern(rule, absent.pattern())));
            } else {
                grounds.add(counted(index, (Condition.Accumulate) condition, match));
            }
        }
        return grounds;
    }

    private void add(Object fact, List<Ground> grounds) {
        if (!(fact instanceof Now)) {
            grounds.add(ground(fact));
        }
    }

    private Ground ground(Object fact) {
        FactRef ref = known.ref(fact);
        if (!ref.derived()) {
            return new Ground.Given(ref);
        }
        return new Ground.Derived(ref, told.add(fact) ? of(fact) : Optional.empty());
    }

    private Ground counted(int index, Condition.Accumulate gather, RuleMatch match) {
        List<Object> all = known.matching(gather.source(), match.matched(), steps);
        List<Ground> shown = all.stream().limit(MOST_COUNTED).map(this::ground).toList();
        List<String> values = gather.folds().stream()
                .map(fold -> ValueFormat.of(match.matched()[fold.number()], known.zone()))
                .toList();
        return new Ground.Counted(
                RuleTextFormat.condition(match.rule(), index, gather.source()),
                String.join(", ", values),
                shown,
                all.size() - shown.size());
    }
}
