package dev.etiquette.scenario;

import static dev.etiquette.scenario.ScenarioStep.then;

import java.util.List;

/** Steps that check what rules on trial would say. */
final class TrialSteps {

    private TrialSteps() {}

    static List<ScenarioStep> all() {
        return List.of(
                then(
                        "rules on trial would advise me to {advice}",
                        StepDescription.TRIAL_ADVISED,
                        "rules on trial would advise me to answer Ann by 13:00",
                        (scenario, arguments) -> TrialCheck.of(scenario)
                                .advised(ExpectedAdvice.advice(arguments.text(0), scenario.phrases()))),
                then(
                        "rules on trial would hold back the advice to {act}",
                        StepDescription.TRIAL_HELD_BACK,
                        "rules on trial would hold back the advice to answer Ann",
                        (scenario, arguments) -> TrialCheck.of(scenario).heldBack(arguments.act(0, scenario))),
                then(
                        "rules on trial would say nothing",
                        StepDescription.TRIAL_NOTHING,
                        "rules on trial would say nothing",
                        (scenario, arguments) -> TrialCheck.of(scenario).nothing()));
    }
}
