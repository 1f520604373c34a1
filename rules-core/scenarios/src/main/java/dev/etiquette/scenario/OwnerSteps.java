package dev.etiquette.scenario;

import static dev.etiquette.scenario.ScenarioStep.given;

import java.util.List;

/** Steps about the owner, who asks for advice. */
final class OwnerSteps {

    private OwnerSteps() {}

    static List<ScenarioStep> all() {
        return List.of(
                given(
                        "I am {person}",
                        StepDescription.I_AM,
                        "I am Maya",
                        (scenario, arguments) -> scenario.iAm(arguments.text(0))),
                given(
                        "I am called {text}",
                        StepDescription.I_AM_CALLED,
                        "I am called \"Mrs Berg\"",
                        (scenario, arguments) -> scenario.me().alsoCalled(arguments.text(0))),
                given(
                        "I am {handle} on/in {platform}",
                        StepDescription.MY_HANDLE,
                        "I am @maya on Mastodon",
                        (scenario, arguments) ->
                                scenario.me().handle(scenario.platform(arguments.text(1)), handle(arguments.text(0)))),
                given(
                        "I live in {zone}",
                        StepDescription.MY_ZONE,
                        "I live in Europe/Berlin",
                        (scenario, arguments) -> scenario.me().livingIn(PlaceNames.zone(arguments.text(0)))),
                given(
                        "I am awake {days} from {time} to {time}",
                        StepDescription.MY_WAKING_HOURS,
                        "I am awake every day from 07:00 to 22:00",
                        (scenario, arguments) -> scenario.me()
                                .awake(
                                        arguments.text(0),
                                        InstantParser.clock(arguments.text(1)),
                                        InstantParser.clock(arguments.text(2)))),
                given(
                        "I work {days} from {time} to {time}",
                        StepDescription.MY_WORKING_HOURS,
                        "I work on Monday to Thursday from 09:00 to 15:00",
                        (scenario, arguments) -> scenario.me()
                                .atWork(
                                        arguments.text(0),
                                        InstantParser.clock(arguments.text(1)),
                                        InstantParser.clock(arguments.text(2)))),
                given(
                        "I am a page on {platform}",
                        StepDescription.MY_PAGE,
                        "I am a page on Facebook",
                        (scenario, arguments) -> scenario.me().pageOn(scenario.platform(arguments.text(0)))),
                given(
                        "I want to be told of {number} thing(s) a day at most",
                        StepDescription.MY_BUDGET,
                        "I want to be told of 3 things a day at most",
                        (scenario, arguments) -> scenario.me().budget(arguments.number(0))));
    }

    static String handle(String written) {
        return written.startsWith("@") ? written.substring(1) : written;
    }
}
