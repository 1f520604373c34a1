package dev.etiquette.scenario;

import static dev.etiquette.scenario.ScenarioStep.given;
import static dev.etiquette.scenario.ScenarioStep.then;

import java.util.List;
import java.util.Optional;

/** Steps about what the owner has not sent yet, and what is to be thought of it. */
final class PlanSteps {

    private PlanSteps() {}

    static List<ScenarioStep> all() {
        return List.of(
                given(
                        "I plan to post on/in {platform} {moment}: {text}",
                        StepDescription.PLAN_POST,
                        "I plan to post on LinkedIn tomorrow at 10:00: \"Our new oven is here.\"",
                        (scenario, arguments) -> scenario.plan(
                                UtteranceBuilder.inPublic(
                                        scenario.nextId(),
                                        scenario.me().id(),
                                        UtteranceSteps.withPosts(scenario.platform(arguments.text(0))),
                                        arguments.moment(1),
                                        arguments.text(2)),
                                false)),
                given(
                        "I plan to write to {people} on/in/by {platform} {moment}: {text}",
                        StepDescription.PLAN_MESSAGE,
                        "I plan to write to Ann on LinkedIn tomorrow at 10:00: \"Shall we meet?\"",
                        (scenario, arguments) -> scenario.plan(message(scenario, arguments), false)),
                given(
                        "I plan to answer {what} {moment}: {text}",
                        StepDescription.PLAN_ANSWER,
                        "I plan to answer Ann tomorrow at 10:00: \"The one with the stone.\"",
                        (scenario, arguments) -> scenario.plan(
                                UtteranceBuilder.answer(
                                        scenario.nextId(),
                                        scenario.me().id(),
                                        scenario.saidAs(arguments.values().get(0)),
                                        arguments.moment(1),
                                        arguments.text(2)),
                                false)),
                given(
                        "I plan a mailing to {people} on/in/by {platform} {moment}: {text}",
                        StepDescription.PLAN_MAILING,
                        "I plan a mailing to Ann and Ben on LinkedIn tomorrow at 10:00: \"News of the bakery\"",
                        (scenario, arguments) -> scenario.plan(message(scenario, arguments), true)),
                then(
                        "what I plan should be fine",
                        StepDescription.PLAN_FINE,
                        "what I plan should be fine",
                        (scenario, arguments) -> PlanCheck.of(scenario).fine(Optional.empty())),
                then(
                        "what I plan for {person} should be fine",
                        StepDescription.PLAN_FINE_FOR,
                        "what I plan for Ann should be fine",
                        (scenario, arguments) -> PlanCheck.of(scenario).fine(Optional.of(arguments.text(0)))),
                then(
                        "what I plan should be held back by {rules}",
                        StepDescription.PLAN_HELD,
                        "what I plan should be held back by QUIET-2",
                        (scenario, arguments) -> PlanCheck.of(scenario).heldBy(Optional.empty(), arguments.names(0))),
                then(
                        "what I plan for {person} should be held back by {rules}",
                        StepDescription.PLAN_HELD_FOR,
                        "what I plan for Ann should be held back by QUIET-2",
                        (scenario, arguments) ->
                                PlanCheck.of(scenario).heldBy(Optional.of(arguments.text(0)), arguments.names(1))),
                then(
                        "what I plan should be allowed from {moment}",
                        StepDescription.PLAN_ALLOWED,
                        "what I plan should be allowed from tomorrow at 14:00",
                        (scenario, arguments) -> PlanCheck.of(scenario).allowedFrom(arguments.moment(0))),
                then(
                        "what I plan should be blessed by {rules}",
                        StepDescription.PLAN_BLESSED,
                        "what I plan should be blessed by BLESS-1",
                        (scenario, arguments) ->
                                PlanCheck.of(scenario).blessedBy(Optional.empty(), arguments.names(0))),
                then(
                        "what I plan for {person} should be blessed by {rules}",
                        StepDescription.PLAN_BLESSED_FOR,
                        "what I plan for Ann should be blessed by BLESS-1",
                        (scenario, arguments) ->
                                PlanCheck.of(scenario).blessedBy(Optional.of(arguments.text(0)), arguments.names(1))),
                then(
                        "what I plan should not be blessed",
                        StepDescription.PLAN_NOT_BLESSED,
                        "what I plan should not be blessed",
                        (scenario, arguments) -> PlanCheck.of(scenario).notBlessed()));
    }

    private static UtteranceBuilder message(ScenarioState scenario, StepArguments arguments) {
        return UtteranceBuilder.inPrivate(
                        scenario.nextId(),
                        scenario.me().id(),
                        scenario.platform(arguments.text(1)),
                        arguments.moment(2),
                        arguments.text(3))
                .to(scenario.listeners(arguments.names(0)));
    }
}
