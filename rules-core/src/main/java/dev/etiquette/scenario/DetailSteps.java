package dev.etiquette.scenario;

import static dev.etiquette.scenario.Step.then;

import java.util.List;
import java.util.Optional;

/** More about the advice that was spoken of last ("it"), and about all of it. */
final class DetailSteps {

    private DetailSteps() {}

    static List<Step> all() {
        return List.of(
                then(
                        "it should be due by {moment}",
                        "By when to do what was spoken of last.",
                        "it should be due by 13:00",
                        (scene, filled) -> ExpectationCheck.of(scene).dueBy(filled.moment(0))),
                then(
                        "it should be due at no particular time",
                        "It has no time by which to do it.",
                        "it should be due at no particular time",
                        (scene, filled) -> ExpectationCheck.of(scene).dueWhenever()),
                then(
                        "its urgency should be {urgency}",
                        "How pressing it is: overdue (it is late), due (its time has come), soon (its time will"
                                + " come), whenever (it has no time).",
                        "its urgency should be soon",
                        (scene, filled) -> ExpectationCheck.of(scene).urgency(filled.text(0))),
                then(
                        "it should not be done before {moment}",
                        "From when on to do it.",
                        "it should not be done before 14:00",
                        (scene, filled) -> ExpectationCheck.of(scene).notBefore(filled.moment(0))),
                then(
                        "it should be done by {channel}",
                        "Through which channel.",
                        "it should be done by a public reply",
                        (scene, filled) -> ExpectationCheck.of(scene).channel(filled.text(0))),
                then(
                        "it should be done on/in {platform}",
                        "Where.",
                        "it should be done on Mastodon",
                        (scene, filled) -> ExpectationCheck.of(scene).platform(filled.text(0))),
                then(
                        "it should be about {text}",
                        "What was called so, or words from the beginning of what it is about.",
                        "it should be about \"the guide\"",
                        (scene, filled) -> ExpectationCheck.of(scene).about(filled.text(0))),
                then(
                        "it should be because of {rules}",
                        "Exactly these rules ask for it, and no other.",
                        "it should be because of RESPOND-1 and RESPOND-7",
                        (scene, filled) -> ExpectationCheck.of(scene).becauseOf(filled.names(0))),
                then(
                        "the reason should say {text}",
                        "The reason has these words in it; of what is held back also the reason for that.",
                        "the reason should say \"Ann asked you\"",
                        (scene, filled) -> ExpectationCheck.of(scene).reasonSays(filled.text(0))),
                then(
                        "the reason should not say {text}",
                        "None of its reasons has these words in it.",
                        "the reason should not say \"Ben\"",
                        (scene, filled) -> ExpectationCheck.of(scene).reasonSaysNot(filled.text(0))),
                then(
                        "the manner should say {text}",
                        "How it is done, in the platform's own words.",
                        "the manner should say \"reply, at most 500 characters\"",
                        (scene, filled) -> ExpectationCheck.of(scene).mannerSays(filled.text(0))),
                then(
                        "it should be held back until {moment}",
                        "From when on it would be allowed.",
                        "it should be held back until tomorrow at 07:00",
                        (scene, filled) -> ExpectationCheck.of(scene).until(filled.moment(0))),
                then(
                        "time alone should not lift that",
                        "It is held back until something else changes.",
                        "time alone should not lift that",
                        (scene, filled) -> ExpectationCheck.of(scene).noEnd()),
                then(
                        "the next review should be {moment}",
                        "The earliest moment at which the advice can change.",
                        "the next review should be 13:00",
                        (scene, filled) -> ExpectationCheck.of(scene).nextReview(filled.moment(0))),
                then(
                        "there should be no next review",
                        "Time alone changes nothing any more.",
                        "there should be no next review",
                        (scene, filled) -> ExpectationCheck.of(scene).noNextReview()),
                then(
                        "I should be told {text}",
                        "A note about the facts themselves has these words in it.",
                        "I should be told \"Google+ is closed\"",
                        (scene, filled) -> ExpectationCheck.of(scene).note(filled.text(0))),
                then(
                        "rule {rule} should apply",
                        "The rule holds for something, whether it advises, restrains or only tells other rules.",
                        "rule WAITING-1 should apply",
                        (scene, filled) -> ExpectationCheck.of(scene).applies(filled.text(0), Optional.empty())),
                then(
                        "rule {rule} should apply to {person}",
                        "The rule holds for something of this person.",
                        "rule WAITING-1 should apply to Ann",
                        (scene, filled) ->
                                ExpectationCheck.of(scene).applies(filled.text(0), Optional.of(filled.text(1)))),
                then(
                        "rule {rule} should not apply",
                        "The rule holds for nothing.",
                        "rule WAITING-1 should not apply",
                        (scene, filled) -> ExpectationCheck.of(scene).doesNotApply(filled.text(0), Optional.empty())),
                then(
                        "rule {rule} should not apply to {person}",
                        "The rule holds for nothing of this person.",
                        "rule WAITING-1 should not apply to Ann",
                        (scene, filled) ->
                                ExpectationCheck.of(scene).doesNotApply(filled.text(0), Optional.of(filled.text(1)))));
    }
}
