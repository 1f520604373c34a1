package dev.etiquette.scenario;

import static dev.etiquette.scenario.Step.given;

import java.util.List;

/** Who asks for advice. */
final class OwnerSteps {

    private OwnerSteps() {}

    static List<Step> all() {
        return List.of(
                given(
                        "I am {person}",
                        "Says who you are; others may call you so in what they say. Without it you have no name.",
                        "I am Maya",
                        (scene, filled) -> scene.iAm(filled.text(0))),
                given(
                        "I am called {text}",
                        "One more name by which others may call you.",
                        "I am called \"Mrs Berg\"",
                        (scene, filled) -> scene.me().alsoCalled(filled.text(0))),
                given(
                        "I am {handle} on/in {platform}",
                        "Your handle on a platform.",
                        "I am @maya on Mastodon",
                        (scene, filled) -> scene.me().handle(scene.platform(filled.text(1)), handle(filled.text(0)))),
                given(
                        "I live in {zone}",
                        "Where you live: times are told there, and you are awake from 08:00 to 22:00 unless said"
                                + " otherwise. Without it times are in UTC, and you never sleep.",
                        "I live in Europe/Berlin",
                        (scene, filled) -> scene.me().livingIn(PlaceNames.zone(filled.text(0)))),
                given(
                        "I am awake {days} from {time} to {time}",
                        "Your waking hours. Days that no such step names have none.",
                        "I am awake every day from 07:00 to 22:00",
                        (scene, filled) -> scene.me()
                                .awake(
                                        filled.text(0),
                                        InstantParser.clock(filled.text(1)),
                                        InstantParser.clock(filled.text(2)))),
                given(
                        "I work {days} from {time} to {time}",
                        "Your working hours; from 09:00 to 17:00 on weekdays unless said otherwise.",
                        "I work on Monday to Thursday from 09:00 to 15:00",
                        (scene, filled) -> scene.me()
                                .atWork(
                                        filled.text(0),
                                        InstantParser.clock(filled.text(1)),
                                        InstantParser.clock(filled.text(2)))),
                given(
                        "I am a page on {platform}",
                        "You are a page or a company there, and not a person.",
                        "I am a page on Facebook",
                        (scene, filled) -> scene.me().pageOn(scene.platform(filled.text(0)))),
                given(
                        "I want to be told of {number} thing(s) a day at most",
                        "Your daily budget; 5 unless said otherwise. Answers do not count.",
                        "I want to be told of 3 things a day at most",
                        (scene, filled) -> scene.me().budget(filled.number(0))));
    }

    static String handle(String written) {
        return written.startsWith("@") ? written.substring(1) : written;
    }
}
