package dev.etiquette.scenario;

import static dev.etiquette.scenario.ScenarioStep.then;

import java.util.List;
import java.util.Optional;

/** Steps that check more of the advice of the step before ("it"), and of all advice. */
final class DetailSteps {

    private DetailSteps() {}

    static List<ScenarioStep> all() {
        return List.of(
                then(
                        "it should be due by {moment}",
                        StepDescription.DUE_BY,
                        "it should be due by 13:00",
                        (scenario, arguments) -> ExpectationCheck.of(scenario).dueBy(arguments.moment(0))),
                then(
                        "it should be due at no particular time",
                        StepDescription.DUE_WHENEVER,
                        "it should be due at no particular time",
                        (scenario, arguments) -> ExpectationCheck.of(scenario).dueWhenever()),
                then(
                        "its urgency should be {urgency}",
                        StepDescription.URGENCY,
                        "its urgency should be soon",
                        (scenario, arguments) -> ExpectationCheck.of(scenario).urgency(arguments.text(0))),
                then(
                        "it should not be done before {moment}",
                        StepDescription.NOT_BEFORE,
                        "it should not be done before 14:00",
                        (scenario, arguments) -> ExpectationCheck.of(scenario).notBefore(arguments.moment(0))),
                then(
                        "it should be done by {channel}",
                        StepDescription.BY_CHANNEL,
                        "it should be done by a public reply",
                        (scenario, arguments) -> ExpectationCheck.of(scenario).channel(arguments.text(0))),
                then(
                        "it should be done on/in {platform}",
                        StepDescription.ON_PLATFORM,
                        "it should be done on Mastodon",
                        (scenario, arguments) -> ExpectationCheck.of(scenario).platform(arguments.text(0))),
                then(
                        "it should be about {text}",
                        StepDescription.ABOUT,
                        "it should be about \"the guide\"",
                        (scenario, arguments) -> ExpectationCheck.of(scenario).about(arguments.text(0))),
                then(
                        "it should be because of {rules}",
                        StepDescription.BECAUSE_OF,
                        "it should be because of RESPOND-1 and RESPOND-7",
                        (scenario, arguments) -> ExpectationCheck.of(scenario).becauseOf(arguments.names(0))),
                then(
                        "the reason should say {text}",
                        StepDescription.REASON_SAYS,
                        "the reason should say \"Ann asked you\"",
                        (scenario, arguments) -> ExpectationCheck.of(scenario).reasonSays(arguments.text(0))),
                then(
                        "the reason should not say {text}",
                        StepDescription.REASON_SAYS_NOT,
                        "the reason should not say \"Ben\"",
                        (scenario, arguments) -> ExpectationCheck.of(scenario).reasonSaysNot(arguments.text(0))),
                then(
                        "the manner should say {text}",
                        StepDescription.MANNER_SAYS,
                        "the manner should say \"reply, at most 500 characters\"",
                        (scenario, arguments) -> ExpectationCheck.of(scenario).mannerSays(arguments.text(0))),
                then(
                        "it should be held back until {moment}",
                        StepDescription.HELD_UNTIL,
                        "it should be held back until tomorrow at 07:00",
                        (scenario, arguments) -> ExpectationCheck.of(scenario).until(arguments.moment(0))),
                then(
                        "time alone should not lift that",
                        StepDescription.HELD_WITHOUT_END,
                        "time alone should not lift that",
                        (scenario, arguments) -> ExpectationCheck.of(scenario).noEnd()),
                then(
                        "the next review should be {moment}",
                        StepDescription.NEXT_REVIEW,
                        "the next review should be 13:00",
                        (scenario, arguments) -> ExpectationCheck.of(scenario).nextReview(arguments.moment(0))),
                then(
                        "there should be no next review",
                        StepDescription.NO_NEXT_REVIEW,
                        "there should be no next review",
                        (scenario, arguments) -> ExpectationCheck.of(scenario).noNextReview()),
                then(
                        "I should be told {text}",
                        StepDescription.NOTE,
                        "I should be told \"Google+ is closed\"",
                        (scenario, arguments) -> ExpectationCheck.of(scenario).note(arguments.text(0))),
                then(
                        "rule {rule} should apply",
                        StepDescription.APPLIES,
                        "rule WAITING-1 should apply",
                        (scenario, arguments) ->
                                ExpectationCheck.of(scenario).applies(arguments.text(0), Optional.empty())),
                then(
                        "rule {rule} should apply to {person}",
                        StepDescription.APPLIES_TO,
                        "rule WAITING-1 should apply to Ann",
                        (scenario, arguments) -> ExpectationCheck.of(scenario)
                                .applies(arguments.text(0), Optional.of(arguments.text(1)))),
                then(
                        "rule {rule} should not apply",
                        StepDescription.APPLIES_NOT,
                        "rule WAITING-1 should not apply",
                        (scenario, arguments) ->
                                ExpectationCheck.of(scenario).doesNotApply(arguments.text(0), Optional.empty())),
                then(
                        "rule {rule} should not apply to {person}",
                        StepDescription.APPLIES_NOT_TO,
                        "rule WAITING-1 should not apply to Ann",
                        (scenario, arguments) -> ExpectationCheck.of(scenario)
                                .doesNotApply(arguments.text(0), Optional.of(arguments.text(1)))));
    }
}
