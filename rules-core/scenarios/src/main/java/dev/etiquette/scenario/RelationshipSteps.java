package dev.etiquette.scenario;

import static dev.etiquette.scenario.ScenarioStep.given;
import static dev.etiquette.scenario.ScenarioStep.table;

import dev.etiquette.model.Channel;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Connection.State;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.Platform;
import dev.etiquette.scenario.ScenarioStep.Keyword;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Steps about connections, meetings, and people to leave alone. */
final class RelationshipSteps {

    private static final Pattern SCOPE = Pattern.compile("(?:by (\\p{Ll}[\\p{Ll} ]*?))?(?: ?(?:on|in) (.+))?");

    private RelationshipSteps() {}

    static List<ScenarioStep> all() {
        return List.of(
                given(
                        "{person} and I became connected on {platform} {moment}",
                        StepDescription.CONNECTED,
                        "Ann and I became connected on LinkedIn 3 days ago",
                        (scenario, arguments) -> connect(
                                scenario, arguments.text(0), arguments.text(1), State.CONNECTED, arguments.moment(2))),
                given(
                        "I asked {person} to be connected on {platform} {moment}",
                        StepDescription.REQUESTED_BY_ME,
                        "I asked Ann to be connected on LinkedIn on 2 February 2026 at 09:00",
                        (scenario, arguments) -> connect(
                                scenario,
                                arguments.text(0),
                                arguments.text(1),
                                State.REQUESTED_BY_ME,
                                arguments.moment(2))),
                given(
                        "{person} asked me to be connected on {platform} {moment}",
                        StepDescription.REQUESTED_BY_THEM,
                        "Ann asked me to be connected on LinkedIn yesterday at 18:00",
                        (scenario, arguments) -> connect(
                                scenario,
                                arguments.text(0),
                                arguments.text(1),
                                State.REQUESTED_BY_THEM,
                                arguments.moment(2))),
                given(
                        "{person} and I did not agree to be connected on {platform} {moment}",
                        StepDescription.DECLINED,
                        "Ann and I did not agree to be connected on LinkedIn 2 weeks ago",
                        (scenario, arguments) -> connect(
                                scenario, arguments.text(0), arguments.text(1), State.DECLINED, arguments.moment(2))),
                given(
                        "{person} and I were parted by a block on {platform} {moment}",
                        StepDescription.BLOCKED,
                        "Ann and I were parted by a block on Mastodon 2 weeks ago",
                        (scenario, arguments) -> connect(
                                scenario, arguments.text(0), arguments.text(1), State.BLOCKED, arguments.moment(2))),
                table(
                        Keyword.GIVEN,
                        "these connections:",
                        StepDescription.THESE_CONNECTIONS,
                        List.of(
                                "| with | on       | state           | since      |",
                                "| Ann  | LinkedIn | connected       | 3 days ago |",
                                "| Ben  | LinkedIn | requested by me | yesterday  |"),
                        FactTables::connections),
                given(
                        "{person} is to be left alone {scope}, noted {moment}",
                        StepDescription.LEFT_ALONE,
                        "Ann is to be left alone everywhere, noted 3 days ago",
                        (scenario, arguments) ->
                                leave(scenario, arguments.text(0), arguments.text(1), arguments.moment(2), "")),
                given(
                        "{person} is to be left alone {scope}, noted {moment}: {text}",
                        StepDescription.LEFT_ALONE_BECAUSE,
                        "Ann is to be left alone by phone, noted 1 March 2026: \"She asked for it.\"",
                        (scenario, arguments) -> leave(
                                scenario,
                                arguments.text(0),
                                arguments.text(1),
                                arguments.moment(2),
                                arguments.text(3))),
                given(
                        "I met {person} {moment}",
                        StepDescription.MET,
                        "I met Ann 3 days ago",
                        (scenario, arguments) -> meet(scenario, arguments.text(0), arguments.moment(1), "")),
                given(
                        "I met {person} {moment} to talk about {text}",
                        StepDescription.MET_ABOUT,
                        "I met Ann yesterday at 18:00 to talk about \"the price of flour\"",
                        (scenario, arguments) ->
                                meet(scenario, arguments.text(0), arguments.moment(1), arguments.text(2))));
    }

    static void connect(ScenarioState scenario, String name, String place, State state, ScenarioInstant since) {
        PersonBuilder person = scenario.people().person(name);
        Platform platform = scenario.platform(place);
        boolean apart = state == State.BLOCKED || state == State.DECLINED || state == State.NONE;
        if (platform.form() == Platform.Form.LETTERS && !apart) {
            throw new InvalidStepException(ScenarioMessage.NOBODY_CONNECTED.with(platform.name()));
        }
        scenario.add(time -> List.of(new Connection(person.id(), platform, state, time.of(since))));
    }

    private static void leave(ScenarioState scenario, String name, String scope, ScenarioInstant since, String reason) {
        PersonBuilder person = scenario.people().person(name);
        Platform platform = Platform.ANY;
        Channel channel = Channel.ANY;
        if (!scope.equals("everywhere")) {
            Matcher parts = SCOPE.matcher(scope);
            if (!parts.matches()) {
                throw new InvalidStepException(ScenarioMessage.NO_SCOPE.with(scope));
            }
            channel = parts.group(1) == null ? Channel.ANY : PlaceNames.channel(parts.group(1));
            platform = parts.group(2) == null ? Platform.ANY : scenario.platform(parts.group(2));
        }
        Platform where = platform;
        Channel how = channel;
        scenario.add(time -> List.of(new DoNotContact(person.id(), where, how, reason, time.of(since))));
    }

    private static void meet(ScenarioState scenario, String name, ScenarioInstant at, String about) {
        PersonBuilder person = scenario.people().person(name);
        MeetingId id = new MeetingId("meeting " + scenario.nextId());
        scenario.add(time -> List.of(new Meeting(id, person.id(), time.of(at), about)));
    }
}
