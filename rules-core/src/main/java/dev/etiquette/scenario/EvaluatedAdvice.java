package dev.etiquette.scenario;

import dev.etiquette.Advice;
import dev.etiquette.Coverage;
import dev.etiquette.Etiquette;
import dev.etiquette.Explanation;
import dev.etiquette.Situation;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Withheld;
import dev.etiquette.model.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Advice that was asked for in a scenario, and how it came about. */
final class EvaluatedAdvice {

    private final Etiquette etiquette;
    private final Situation situation;
    private final Advice advice;
    private Optional<Explanation> explanation = Optional.empty();

    EvaluatedAdvice(Etiquette etiquette, Situation situation, Advice advice) {
        this.etiquette = etiquette;
        this.situation = situation;
        this.advice = advice;
    }

    Advice advice() {
        return advice;
    }

    /** Notes which conditions of which rules came out how. */
    void cover(Coverage coverage) {
        explanation().cover(coverage);
        complete();
    }

    /** What was not looked at may be otherwise; nothing is concluded from it. */
    private void complete() {
        if (!explanation().isComplete()) {
            throw new InvalidStepException(
                    "So much is known here that not every rule can be looked at.",
                    "Maybe tell less in one scenario, and make several of it.");
        }
    }

    private Explanation explanation() {
        return explanation.orElseGet(() -> {
            Explanation made = etiquette.explain(situation, advice.now());
            explanation = Optional.of(made);
            return made;
        });
    }

    /** All that is advised, and all that is held back, a line for each. */
    List<String> found(ScenarioState scene) {
        List<String> found = new ArrayList<>();
        advice.recommendations().forEach(each -> found.add("Advised: " + told(each, scene)));
        advice.withheld().forEach(each -> found.add("Held back: " + told(each, scene)));
        if (found.isEmpty()) {
            found.add("Nothing is advised, and nothing held back.");
        }
        return found;
    }

    /** That something was expected and did not come. */
    ExpectationFailedException unmet(String expected, ExpectedAdvice wanted, ScenarioState scene) {
        List<String> why = new ArrayList<>();
        List<Withheld> held = advice.withheld().stream()
                .filter(each -> wanted.isAskedBy(each.recommendation(), scene))
                .toList();
        if (held.isEmpty()) {
            wanted.action()
                    .ifPresent(action -> why.addAll(explanation().whyNot(action, person(wanted.person(), scene))));
        } else {
            held.forEach(each -> why.addAll(explanation().why(each)));
        }
        return new ExpectationFailedException(expected, found(scene), why);
    }

    private static PersonId person(Optional<String> name, ScenarioState scene) {
        return name.map(each -> scene.people().known(each).id()).orElse(PersonId.NONE);
    }

    /** How a recommendation came about. */
    List<String> why(Recommendation recommendation) {
        return explanation().why(recommendation);
    }

    /** How something came to be held back. */
    List<String> why(Withheld withheld) {
        return explanation().why(withheld);
    }

    /** How far the rules came that should hold it back. */
    List<String> whyNotHeld(ExpectedAdvice wanted, List<String> rules, ScenarioState scene) {
        List<String> why = new ArrayList<>();
        rules.forEach(rule -> why.addAll(explanation().whyNot(rule, person(wanted.person(), scene))));
        return why;
    }

    /** For what a rule applies, a line for each; of anybody when no person is named. */
    List<String> applied(String rule, Optional<String> person, ScenarioState scene) {
        List<String> applied = explanation().held(rule, person(person, scene));
        complete();
        return applied;
    }

    /** How far a rule came that does not apply. */
    List<String> whyNot(String rule, Optional<String> person, ScenarioState scene) {
        return explanation().whyNot(rule, person(person, scene));
    }

    static String told(Recommendation each, ScenarioState scene) {
        return ActionPhrase.told(each.act())
                + each.dueBy().map(due -> " by " + scene.told(due)).orElse("")
                + each.notBefore()
                        .map(from -> ", not before " + scene.told(from))
                        .orElse("")
                + ", " + PlaceNames.word(each.urgency())
                + ", because of "
                + each.reasons().stream().map(Reason::rule).distinct().collect(Collectors.joining(" and "));
    }

    static String told(Withheld each, ScenarioState scene) {
        return ActionPhrase.told(each.recommendation().act())
                + ", by "
                + each.by().stream().map(Reason::rule).distinct().collect(Collectors.joining(" and "))
                + each.allowedFrom().map(from -> " until " + scene.told(from)).orElse("");
    }
}
