package dev.etiquette.scenario;

import static dev.etiquette.scenario.Step.given;
import static dev.etiquette.scenario.Step.table;

import dev.etiquette.scenario.Step.Keyword;
import java.util.List;

/** Whom the owner knows. */
final class PeopleSteps {

    private PeopleSteps() {}

    static List<Step> all() {
        return List.of(
                given(
                        "I know {people}",
                        "Introduces people of whom nothing else is said. Whoever says or does something is known"
                                + " without it.",
                        "I know Ann, Ben and Cleo",
                        (scene, filled) ->
                                filled.names(0).forEach(name -> scene.people().introduced(name))),
                given(
                        "{person} is a/an {group} of mine",
                        "Puts somebody into a group.",
                        "Ann is a good friend of mine",
                        (scene, filled) -> scene.people().person(filled.text(0)).group(filled.text(1))),
                given(
                        "{person} is in my group {text}",
                        "The same for groups of any name.",
                        "Ann is in my group \"family\"",
                        (scene, filled) -> scene.people().person(filled.text(0)).group(filled.text(1))),
                given(
                        "{person} has priority {number}",
                        "How much you want to talk to somebody, from 1, the most, to 5; 3 unless said otherwise.",
                        "Ann has priority 1",
                        (scene, filled) -> scene.people().person(filled.text(0)).priority(filled.number(1))),
                given(
                        "I want to talk to {person} because {text}",
                        "Why you want to talk to somebody.",
                        "I want to talk to Ann because \"she bakes for cafés\"",
                        (scene, filled) -> scene.people().person(filled.text(0)).why(filled.text(1))),
                given(
                        "I want {text} from {person}",
                        "What is in it for you.",
                        "I want \"a place to sell my bread\" from Ann",
                        (scene, filled) -> scene.people().person(filled.text(1)).benefit(filled.text(0))),
                given(
                        "I can offer {person} {text}",
                        "What you have to give in return for their time.",
                        "I can offer Ann \"a class in sourdough\"",
                        (scene, filled) -> scene.people().person(filled.text(0)).offer(filled.text(1))),
                given(
                        "I want to be in touch with {person} every {length}, and every {length} at most",
                        "How often to be in touch with somebody, and how long at most to be silent.",
                        "I want to be in touch with Ann every 30 days, and every 60 days at most",
                        (scene, filled) ->
                                scene.people().person(filled.text(0)).every(filled.length(1), filled.length(2))),
                given(
                        "{person} lives in {zone}",
                        "Where somebody lives, so that nobody wakes them.",
                        "Ann lives in America/New_York",
                        (scene, filled) ->
                                scene.people().person(filled.text(0)).livesIn(PlaceNames.zone(filled.text(1)))),
                given(
                        "{person} can be reached by {channels}",
                        "Ways of talking to somebody off the screen, the best one first.",
                        "Ann can be reached by phone and email",
                        (scene, filled) -> scene.people().person(filled.text(0)).reachableBy(filled.channels(1))),
                given(
                        "{person} is {handle} on/in {platform}",
                        "Somebody's handle on a platform, by which they can be found there.",
                        "Ann is @ann on LinkedIn",
                        (scene, filled) -> scene.people()
                                .person(filled.text(0))
                                .handle(scene.platform(filled.text(2)), OwnerSteps.handle(filled.text(1)))),
                table(
                        Keyword.GIVEN,
                        "these people:",
                        "Many people at once. Columns, of which only the first must be there: name, handles, group,"
                                + " priority, why, benefit, offer, in touch every, at most every, lives in, reached by.",
                        List.of(
                                "| name | group  | priority | handles                             |",
                                "| Ann  | friend | 1        | @ann on LinkedIn, @ann on Mastodon  |",
                                "| Ben  |        | 2        |                                     |"),
                        FactTables::people));
    }
}
