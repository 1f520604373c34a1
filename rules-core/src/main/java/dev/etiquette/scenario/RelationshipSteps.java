package dev.etiquette.scenario;

import static dev.etiquette.scenario.Step.given;
import static dev.etiquette.scenario.Step.table;

import dev.etiquette.model.Channel;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Connection.State;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.Platform;
import dev.etiquette.scenario.Step.Keyword;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people stand to each other: connections, meetings, and who is to be left alone. */
final class RelationshipSteps {

    private static final Pattern SCOPE = Pattern.compile("(?:by (\\p{Ll}[\\p{Ll} ]*?))?(?: ?(?:on|in) (.+))?");

    private RelationshipSteps() {}

    static List<Step> all() {
        return List.of(
                given(
                        "{person} and I became connected on {platform} {moment}",
                        "You are connected there: friends, followers of each other.",
                        "Ann and I became connected on LinkedIn 3 days ago",
                        (scene, filled) ->
                                connect(scene, filled.text(0), filled.text(1), State.CONNECTED, filled.moment(2))),
                given(
                        "I asked {person} to be connected on {platform} {moment}",
                        "Your request, which is not answered yet.",
                        "I asked Ann to be connected on LinkedIn on 2 February 2026 at 09:00",
                        (scene, filled) -> connect(
                                scene, filled.text(0), filled.text(1), State.REQUESTED_BY_ME, filled.moment(2))),
                given(
                        "{person} asked me to be connected on {platform} {moment}",
                        "Their request, which is not answered yet.",
                        "Ann asked me to be connected on LinkedIn yesterday at 18:00",
                        (scene, filled) -> connect(
                                scene, filled.text(0), filled.text(1), State.REQUESTED_BY_THEM, filled.moment(2))),
                given(
                        "{person} and I did not agree to be connected on {platform} {moment}",
                        "One of you said no to the other's request.",
                        "Ann and I did not agree to be connected on LinkedIn 2 weeks ago",
                        (scene, filled) ->
                                connect(scene, filled.text(0), filled.text(1), State.DECLINED, filled.moment(2))),
                given(
                        "{person} and I were parted by a block on {platform} {moment}",
                        "One of you shut out the other.",
                        "Ann and I were parted by a block on Mastodon 2 weeks ago",
                        (scene, filled) ->
                                connect(scene, filled.text(0), filled.text(1), State.BLOCKED, filled.moment(2))),
                table(
                        Keyword.GIVEN,
                        "these connections:",
                        "Many connections at once. Columns: with, on, state, since. The state is connected, requested"
                                + " by me, requested by them, declined, blocked or none.",
                        List.of(
                                "| with | on       | state           | since      |",
                                "| Ann  | LinkedIn | connected       | 3 days ago |",
                                "| Ben  | LinkedIn | requested by me | yesterday  |"),
                        FactTables::connections),
                given(
                        "{person} is to be left alone {scope}, noted {moment}",
                        "Somebody stands on your list of people who are to be left alone, from that moment on.",
                        "Ann is to be left alone everywhere, noted 3 days ago",
                        (scene, filled) -> leave(scene, filled.text(0), filled.text(1), filled.moment(2), "")),
                given(
                        "{person} is to be left alone {scope}, noted {moment}: {text}",
                        "The same with a reason.",
                        "Ann is to be left alone by phone, noted 1 March 2026: \"She asked for it.\"",
                        (scene, filled) ->
                                leave(scene, filled.text(0), filled.text(1), filled.moment(2), filled.text(3))),
                given(
                        "I met {person} {moment}",
                        "You spoke or met, off the screen. What is still to come is not known before its moment.",
                        "I met Ann 3 days ago",
                        (scene, filled) -> meet(scene, filled.text(0), filled.moment(1), "")),
                given(
                        "I met {person} {moment} to talk about {text}",
                        "The same with what it was about.",
                        "I met Ann yesterday at 18:00 to talk about \"the price of flour\"",
                        (scene, filled) -> meet(scene, filled.text(0), filled.moment(1), filled.text(2))));
    }

    static void connect(ScenarioState scene, String name, String place, State state, ScenarioInstant since) {
        PersonBuilder person = scene.people().person(name);
        Platform platform = scene.platform(place);
        scene.tell(time -> List.of(new Connection(person.id(), platform, state, time.of(since))));
    }

    private static void leave(ScenarioState scene, String name, String scope, ScenarioInstant since, String reason) {
        PersonBuilder person = scene.people().person(name);
        Platform platform = Platform.ANY;
        Channel channel = Channel.ANY;
        if (!scope.equals("everywhere")) {
            Matcher parts = SCOPE.matcher(scope);
            if (!parts.matches()) {
                throw new InvalidStepException("\"" + scope + "\" does not say where to leave somebody alone.");
            }
            channel = parts.group(1) == null ? Channel.ANY : PlaceNames.channel(parts.group(1));
            platform = parts.group(2) == null ? Platform.ANY : scene.platform(parts.group(2));
        }
        Platform where = platform;
        Channel how = channel;
        scene.tell(time -> List.of(new DoNotContact(person.id(), where, how, reason, time.of(since))));
    }

    private static void meet(ScenarioState scene, String name, ScenarioInstant at, String about) {
        PersonBuilder person = scene.people().person(name);
        MeetingId id = new MeetingId("meeting " + scene.nextId());
        scene.tell(time -> List.of(new Meeting(id, person.id(), time.of(at), about)));
    }
}
