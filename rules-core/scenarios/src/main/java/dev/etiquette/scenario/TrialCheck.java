package dev.etiquette.scenario;

import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.TrialAdvice;
import java.util.ArrayList;
import java.util.List;

/** Compares what rules on trial would say with what a scenario expects. */
final class TrialCheck {

    private final ScenarioState scenario;
    private final TrialAdvice trial;

    private TrialCheck(ScenarioState scenario) {
        this.scenario = scenario;
        this.trial = scenario.asked().advice().trial();
        scenario.asserted();
    }

    static TrialCheck of(ScenarioState scenario) {
        return new TrialCheck(scenario);
    }

    void advised(ExpectedAdvice wanted) {
        wanted.check(scenario);
        String expected = ScenarioMessage.TRIAL_ADVISED.with(wanted.written());
        List<Recommendation> same = trial.recommendations().stream()
                .filter(each -> wanted.isAskedBy(each, scenario))
                .toList();
        if (same.stream().noneMatch(each -> wanted.mismatches(each, scenario).isEmpty())) {
            List<String> found = new ArrayList<>(found());
            same.forEach(each -> found.add(
                    "  " + ScenarioMessage.FOUND_DIFFERENT.with(String.join("; ", wanted.mismatches(each, scenario)))));
            throw new ExpectationFailedException(expected, found, List.of());
        }
    }

    void heldBack(ExpectedAdvice wanted) {
        wanted.check(scenario);
        if (trial.withheld().stream().noneMatch(each -> wanted.isAskedBy(each.recommendation(), scenario))) {
            throw new ExpectationFailedException(
                    ScenarioMessage.TRIAL_HELD_BACK.with(wanted.written()), found(), List.of());
        }
    }

    void nothing() {
        // Of a rule that failed nobody knows what it would say.
        if (!trial.isEmpty() || !trial.failed().isEmpty()) {
            throw new ExpectationFailedException(ScenarioMessage.TRIAL_NOTHING.text(), found(), List.of());
        }
    }

    /** A line for everything that rules on trial would say. */
    private List<String> found() {
        List<String> found = new ArrayList<>();
        trial.recommendations().forEach(each -> found.add(EvaluatedAdvice.found(each, scenario)));
        trial.withheld().forEach(each -> found.add(EvaluatedAdvice.found(each, scenario)));
        trial.planned().forEach(each -> found.add(EvaluatedAdvice.found(each, scenario)));
        trial.failed().forEach(each -> found.add(ScenarioMessage.FOUND_FAILED_ON_TRIAL.with(each)));
        if (found.isEmpty()) {
            found.add(ScenarioMessage.FOUND_NOTHING_ON_TRIAL.text());
        }
        return found;
    }
}
