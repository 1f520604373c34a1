package dev.etiquette.scenario;

import static dev.etiquette.scenario.ScenarioStep.given;
import static dev.etiquette.scenario.ScenarioStep.table;

import dev.etiquette.scenario.ScenarioStep.Keyword;
import java.util.List;

/** Steps about the people whom the owner knows. */
final class PeopleSteps {

    private PeopleSteps() {}

    static List<ScenarioStep> all() {
        return List.of(
                given(
                        "I know {people}",
                        StepDescription.I_KNOW,
                        "I know Ann, Ben and Cleo",
                        (scenario, arguments) -> arguments
                                .names(0)
                                .forEach(name -> scenario.people().introduced(name))),
                given(
                        "{person} is a/an {group} of mine",
                        StepDescription.GROUP,
                        "Ann is a friend of mine",
                        (scenario, arguments) ->
                                scenario.people().person(arguments.text(0)).group(arguments.text(1))),
                given(
                        "{person} is in my group {text}",
                        StepDescription.NAMED_GROUP,
                        "Ben is in my group \"family\"",
                        (scenario, arguments) ->
                                scenario.people().person(arguments.text(0)).group(arguments.text(1))),
                given(
                        "{person} has priority {number}",
                        StepDescription.PRIORITY,
                        "Ann has priority 1",
                        (scenario, arguments) ->
                                scenario.people().person(arguments.text(0)).priority(arguments.number(1))),
                given(
                        "I want to talk to {person} because {text}",
                        StepDescription.WHY,
                        "I want to talk to Ann because \"she bakes for cafés\"",
                        (scenario, arguments) ->
                                scenario.people().person(arguments.text(0)).why(arguments.text(1))),
                given(
                        "I want {text} from {person}",
                        StepDescription.BENEFIT,
                        "I want \"a place to sell my bread\" from Ann",
                        (scenario, arguments) ->
                                scenario.people().person(arguments.text(1)).benefit(arguments.text(0))),
                given(
                        "I can offer {person} {text}",
                        StepDescription.OFFER,
                        "I can offer Ann \"a class in sourdough\"",
                        (scenario, arguments) ->
                                scenario.people().person(arguments.text(0)).offer(arguments.text(1))),
                given(
                        "I want to be in touch with {person} every {length}, and every {length} at most",
                        StepDescription.CADENCE,
                        "I want to be in touch with Ann every 30 days, and every 60 days at most",
                        (scenario, arguments) -> scenario.people()
                                .person(arguments.text(0))
                                .every(arguments.length(1), arguments.length(2))),
                given(
                        "{person} lives in {zone}",
                        StepDescription.THEIR_ZONE,
                        "Ann lives in America/New_York",
                        (scenario, arguments) -> scenario.people()
                                .person(arguments.text(0))
                                .livesIn(PlaceNames.zone(arguments.text(1)))),
                given(
                        "{person} can be reached by {channels}",
                        StepDescription.OFFLINE_CHANNELS,
                        "Ann can be reached by phone and email",
                        (scenario, arguments) ->
                                scenario.people().person(arguments.text(0)).reachableBy(arguments.channels(1))),
                given(
                        "{person} is {handle} on/in {platform}",
                        StepDescription.THEIR_HANDLE,
                        "Ann is @ann on LinkedIn",
                        (scenario, arguments) -> scenario.people()
                                .person(arguments.text(0))
                                .handle(scenario.platform(arguments.text(2)), OwnerSteps.handle(arguments.text(1)))),
                table(
                        Keyword.GIVEN,
                        "these people:",
                        StepDescription.THESE_PEOPLE,
                        List.of(
                                "| name | group  | priority | handles                             |",
                                "| Ann  | friend | 1        | @ann on LinkedIn, @ann on Mastodon  |",
                                "| Ben  |        | 2        |                                     |"),
                        FactTables::people));
    }
}
