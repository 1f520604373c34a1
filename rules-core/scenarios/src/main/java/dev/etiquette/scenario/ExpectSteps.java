package dev.etiquette.scenario;

import static dev.etiquette.scenario.ScenarioStep.table;
import static dev.etiquette.scenario.ScenarioStep.then;

import dev.etiquette.scenario.ScenarioStep.Keyword;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Steps that check what is advised, what is held back, and that nothing is. */
final class ExpectSteps {

    private ExpectSteps() {}

    static List<ScenarioStep> all() {
        return Stream.of(advised(), heldBack(), DetailSteps.all(), TrialSteps.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<ScenarioStep> advised() {
        return List.of(
                then(
                        "I should be advised to {advice}",
                        StepDescription.ADVISED,
                        "I should be advised to answer Ann by 13:00, because of RESPOND-1",
                        (scenario, arguments) -> ExpectationCheck.of(scenario)
                                .advised(ExpectedAdvice.advice(arguments.text(0), scenario.phrases()))),
                then(
                        "I should not be advised to {act}",
                        StepDescription.NOT_ADVISED,
                        "I should not be advised to approach Ann",
                        (scenario, arguments) -> ExpectationCheck.of(scenario).notAdvised(arguments.act(0, scenario))),
                table(
                        Keyword.THEN,
                        "I should be advised, in this order:",
                        StepDescription.IN_ORDER,
                        List.of("| answer Ann on Mastodon by 13:00 |", "| answer Ben                      |"),
                        (scenario, arguments) -> {
                            List<ExpectedAdvice> all = new ArrayList<>();
                            for (List<String> row : arguments.rows()) {
                                if (row.size() != 1) {
                                    throw new InvalidStepException(ScenarioMessage.MORE_COLUMNS.text());
                                }
                                all.add(ExpectedAdvice.advice(row.get(0), scenario.phrases()));
                            }
                            ExpectationCheck.of(scenario).inOrder(all);
                        }),
                then(
                        "the advice to {act} should come before the advice to {act}",
                        StepDescription.COMES_BEFORE,
                        "the advice to answer Ann should come before the advice to answer Ben",
                        (scenario, arguments) -> ExpectationCheck.of(scenario)
                                .before(arguments.act(0, scenario), arguments.act(1, scenario))),
                then(
                        "the advice should have 1 entry",
                        StepDescription.ONE_ENTRY,
                        "the advice should have 1 entry",
                        (scenario, arguments) -> ExpectationCheck.of(scenario).entries(1)),
                then(
                        "the advice should have {number} entries",
                        StepDescription.ENTRIES,
                        "the advice should have 2 entries",
                        (scenario, arguments) -> ExpectationCheck.of(scenario).entries(arguments.number(0))),
                then(
                        "there should be nothing to do",
                        StepDescription.NOTHING_TO_DO,
                        "there should be nothing to do",
                        (scenario, arguments) -> ExpectationCheck.of(scenario).nothing()),
                then(
                        "there should be nothing to do because {text}",
                        StepDescription.NOTHING_TO_DO_BECAUSE,
                        "there should be nothing to do because \"nobody waits for an answer\"",
                        (scenario, arguments) -> ExpectationCheck.of(scenario).nothingBecause(arguments.text(0))));
    }

    private static List<ScenarioStep> heldBack() {
        return List.of(
                then(
                        "the advice to {act} should be held back",
                        StepDescription.HELD_BACK,
                        "the advice to answer Ann should be held back",
                        (scenario, arguments) ->
                                ExpectationCheck.of(scenario).heldBack(arguments.act(0, scenario), List.of())),
                then(
                        "the advice to {act} should be held back by {rules}",
                        StepDescription.HELD_BACK_BY,
                        "the advice to answer Ann should be held back by LEAVE-1",
                        (scenario, arguments) ->
                                ExpectationCheck.of(scenario).heldBack(arguments.act(0, scenario), arguments.names(1))),
                then(
                        "the advice to {act} should be held back by {rules} until {moment}",
                        StepDescription.HELD_BACK_BY_UNTIL,
                        "the advice to keep in touch with Ann should be held back by QUIET-1 until 07:00",
                        (scenario, arguments) -> {
                            ExpectationCheck.of(scenario).heldBack(arguments.act(0, scenario), arguments.names(1));
                            ExpectationCheck.of(scenario).until(arguments.moment(2));
                        }),
                then(
                        "the advice to {act} should not be held back",
                        StepDescription.NOT_HELD_BACK,
                        "the advice to answer Ann should not be held back",
                        (scenario, arguments) -> ExpectationCheck.of(scenario).notHeldBack(arguments.act(0, scenario))),
                then(
                        "nothing should be held back",
                        StepDescription.NOTHING_HELD_BACK,
                        "nothing should be held back",
                        (scenario, arguments) -> ExpectationCheck.of(scenario).nothingHeldBack()));
    }
}
