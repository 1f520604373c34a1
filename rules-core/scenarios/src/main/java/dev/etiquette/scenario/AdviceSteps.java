package dev.etiquette.scenario;

import static dev.etiquette.scenario.ScenarioStep.when;

import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Withheld;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.RecommendationId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Steps that ask for advice and that accept, dismiss or snooze it. */
final class AdviceSteps {

    private AdviceSteps() {}

    static List<ScenarioStep> all() {
        return List.of(
                when(
                        "it is {moment}",
                        StepDescription.IT_IS,
                        "it is Monday 2 March 2026, 09:45",
                        (scenario, arguments) -> scenario.ask(arguments.moment(0))),
                when(
                        "{length} go/goes by",
                        StepDescription.TIME_GOES_BY,
                        "3 hours go by",
                        (scenario, arguments) -> scenario.askLater(arguments.text(0))),
                when(
                        "I ask for advice",
                        StepDescription.I_ASK,
                        "I ask for advice",
                        (scenario, arguments) -> scenario.ask(InstantParser.read("now"))),
                when(
                        "I mark the advice to {act} as done",
                        StepDescription.DONE,
                        "I mark the advice to answer Ann as done",
                        (scenario, arguments) -> {
                            RecommendationId id = id(scenario, arguments.act(0, scenario));
                            Instant now = scenario.now();
                            scenario.add(time -> List.of(Feedback.done(id, now)));
                        }),
                when(
                        "I dismiss the advice to {act}",
                        StepDescription.DISMISSED,
                        "I dismiss the advice to answer Ann",
                        (scenario, arguments) -> dismiss(scenario, arguments.act(0, scenario), "")),
                when(
                        "I dismiss the advice to {act} because {text}",
                        StepDescription.DISMISSED_BECAUSE,
                        "I dismiss the advice to answer Ann because \"she has a new oven\"",
                        (scenario, arguments) -> dismiss(scenario, arguments.act(0, scenario), arguments.text(1))),
                when(
                        "I mark the advice to {act} as wrong",
                        StepDescription.WRONG,
                        "I mark the advice to answer Ann as wrong",
                        (scenario, arguments) -> {
                            RecommendationId id =
                                    meant(scenario, arguments.act(0, scenario)).id();
                            Instant now = scenario.now();
                            scenario.add(time -> List.of(Feedback.wrong(id, now, "")));
                        }),
                when(
                        "I never want the advice to {act}",
                        StepDescription.NEVER,
                        "I never want the advice to answer Ann",
                        (scenario, arguments) -> {
                            Recommendation meant = meant(scenario, arguments.act(0, scenario));
                            Instant now = scenario.now();
                            scenario.add(time -> List.of(
                                    Feedback.never(meant.id(), now, meant.act().contact(), "")));
                        }),
                when(
                        "I put off the advice to {act} until {moment}",
                        StepDescription.SNOOZED,
                        "I put off the advice to answer Ann until tomorrow at 09:00",
                        (scenario, arguments) -> {
                            RecommendationId id = id(scenario, arguments.act(0, scenario));
                            Instant now = scenario.now();
                            Instant until = scenario.settled(arguments.moment(1));
                            if (until.isBefore(now)) {
                                throw new InvalidStepException(
                                        ScenarioMessage.PAST_MOMENT.with(scenario.written(until)));
                            }
                            scenario.add(time -> List.of(Feedback.snoozed(id, now, until)));
                        }),
                when(
                        "I put off the advice to {act} until they speak",
                        StepDescription.SNOOZED_UNTIL_REPLY,
                        "I put off the advice to answer Ann until they speak",
                        (scenario, arguments) -> {
                            RecommendationId id = id(scenario, arguments.act(0, scenario));
                            Instant now = scenario.now();
                            scenario.add(time -> List.of(Feedback.snoozedUntilReply(id, now)));
                        }));
    }

    private static void dismiss(ScenarioState scenario, ExpectedAdvice wanted, String reason) {
        RecommendationId id = id(scenario, wanted);
        Instant now = scenario.now();
        scenario.add(time -> List.of(Feedback.dismissed(id, now, reason)));
    }

    private static RecommendationId id(ScenarioState scenario, ExpectedAdvice wanted) {
        return meant(scenario, wanted).id();
    }

    /** Advice that was given or held back. */
    private static Recommendation meant(ScenarioState scenario, ExpectedAdvice wanted) {
        EvaluatedAdvice asked = scenario.asked();
        return Stream.concat(
                        asked.advice().recommendations().stream(),
                        asked.advice().withheld().stream().map(Withheld::recommendation))
                .filter(each -> wanted.isAskedBy(each, scenario))
                .findFirst()
                .orElseThrow(
                        () -> asked.missing(ScenarioMessage.ADVISED_BEFORE.with(wanted.written()), wanted, scenario));
    }
}
