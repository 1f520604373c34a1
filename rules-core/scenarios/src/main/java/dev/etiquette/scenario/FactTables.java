package dev.etiquette.scenario;

import dev.etiquette.model.Connection.State;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables below steps, each row of which is a fact. */
final class FactTables {

    private static final List<String> PEOPLE = List.of(
            "name",
            "handles",
            "group",
            "priority",
            "why",
            "benefit",
            "offer",
            "in touch every",
            "at most every",
            "lives in",
            "reached by",
            "tags",
            "birthday");
    private static final List<String> CONNECTIONS = List.of("with", "on", "state", "since");
    private static final List<String> SAID = List.of(
            "who",
            "to",
            "on",
            "when",
            "how",
            "text",
            "called",
            "answers",
            "conversation",
            "changed",
            "read by",
            "evergreen",
            "sells",
            "shows again",
            "likes",
            "shares",
            "comments",
            "read as",
            "words");
    private static final Pattern HANDLE = Pattern.compile("@(\\S+) (?:on|in) (.+)");
    private static final List<String> HOW = List.of("public", "private");

    private FactTables() {}

    static void people(ScenarioState scenario, StepArguments arguments) {
        for (TableRow row : TableRow.rows(arguments, PEOPLE, List.of("name"))) {
            row.guarded(() -> person(scenario, row));
        }
    }

    private static void person(ScenarioState scenario, TableRow row) {
        PersonBuilder person = scenario.people().introduced(StepParameter.bare(row.required("name")));
        row.value("handles").ifPresent(all -> StepParameter.parts(all).forEach(each -> handle(scenario, person, each)));
        row.value("group").ifPresent(person::group);
        row.number("priority").ifPresent(person::priority);
        row.value("why").ifPresent(person::why);
        row.value("benefit").ifPresent(person::benefit);
        row.value("offer").ifPresent(person::offer);
        row.value("in touch every").map(InstantParser::length).ifPresent(ideal -> {
            Duration most =
                    row.value("at most every").map(InstantParser::length).orElse(ideal.multipliedBy(2));
            person.every(ideal, most);
        });
        row.value("lives in").map(PlaceNames::zone).ifPresent(person::livesIn);
        row.value("reached by")
                .map(all -> StepParameter.parts(all).stream()
                        .map(PlaceNames::channel)
                        .toList())
                .ifPresent(person::reachableBy);
        row.value("tags")
                .ifPresent(all -> StepParameter.parts(all)
                        .forEach(each -> PersonalSteps.tag(scenario, person.id(), StepParameter.bare(each))));
        row.value("birthday").ifPresent(written -> PersonalSteps.yearly(scenario, person.id(), "birthday", written));
    }

    private static void handle(ScenarioState scenario, PersonBuilder person, String written) {
        Matcher handle = HANDLE.matcher(written.strip());
        if (!handle.matches()) {
            throw new InvalidStepException(
                    ScenarioMessage.NO_HANDLE.with(written), ScenarioMessage.MAYBE_HANDLE.text());
        }
        person.handle(scenario.platform(handle.group(2)), handle.group(1));
    }

    static void connections(ScenarioState scenario, StepArguments arguments) {
        for (TableRow row : TableRow.rows(arguments, CONNECTIONS, CONNECTIONS)) {
            row.guarded(() -> RelationshipSteps.connect(
                    scenario,
                    StepParameter.bare(row.required("with")),
                    row.required("on"),
                    PlaceNames.choice(row.required("state"), State.values(), ScenarioMessage.UNKNOWN_STATE),
                    InstantParser.read(row.required("since"))));
        }
    }

    static void said(ScenarioState scenario, StepArguments arguments) {
        for (TableRow row : TableRow.rows(arguments, SAID, List.of("who", "when"))) {
            row.guarded(() -> said(scenario, row));
        }
    }

    private static void said(ScenarioState scenario, TableRow row) {
        PersonId speaker = scenario.speaker(StepParameter.bare(row.required("who")));
        List<PersonId> listeners = scenario.listeners(row.value("to")
                .map(all -> StepParameter.parts(all).stream()
                        .map(StepParameter::bare)
                        .toList())
                .orElse(List.of()));
        String text = row.value("text").orElse("");
        ScenarioInstant at = InstantParser.read(row.required("when"));
        Optional<UtteranceBuilder> answered = row.value("answers").map(scenario::saidAs);
        String id = scenario.nextId();
        UtteranceBuilder said;
        if (answered.isPresent()) {
            said = UtteranceBuilder.answer(id, speaker, answered.get(), at, text);
            asAnswered(scenario, row, answered.get());
        } else {
            Platform platform = scenario.platform(row.required("on"));
            said = isPrivate(row)
                    ? UtteranceBuilder.inPrivate(id, speaker, platform, at, text)
                    : UtteranceBuilder.inPublic(id, speaker, platform, at, text);
        }
        scenario.say(said.to(listeners));
        row.value("called").map(StepParameter::bare).ifPresent(scenario::call);
        row.value("conversation").map(StepParameter::bare).ifPresent(said::in);
        row.value("changed").map(InstantParser::read).ifPresent(said::changed);
        row.value("read by").map(UtteranceSteps::readers).ifPresent(said::readBy);
        if (row.yes("evergreen")) {
            said.evergreen();
        }
        if (row.yes("sells")) {
            said.promotional();
        }
        row.value("shows again")
                .map(name -> scenario.saidAs(name.equals("that") ? name : "\"" + StepParameter.bare(name) + "\""))
                .ifPresent(said::again);
        Optional<Integer> likes = row.number("likes");
        Optional<Integer> shares = row.number("shares");
        Optional<Integer> comments = row.number("comments");
        if (likes.isPresent() || shares.isPresent() || comments.isPresent()) {
            said.reactions(likes.orElse(0), shares.orElse(0), comments.orElse(0));
        }
        row.value("read as").map(marks -> UtteranceSteps.marks(scenario, marks)).ifPresent(said::marked);
        row.number("words").ifPresent(said::words);
    }

    /** An answer is where the text is that it answers; a row that says otherwise is a mistake. */
    private static void asAnswered(ScenarioState scenario, TableRow row, UtteranceBuilder answered) {
        row.value("on")
                .map(scenario::platform)
                .filter(on -> !on.equals(answered.platform()))
                .ifPresent(on -> {
                    throw new InvalidStepException(ScenarioMessage.OTHER_PLATFORM.with(
                            answered.platform().name(), on.name()));
                });
        if (row.value("how").isPresent() && isPrivate(row) != answered.isPrivate()) {
            throw new InvalidStepException(
                    (answered.isPrivate() ? ScenarioMessage.PRIVATE_ANSWER : ScenarioMessage.PUBLIC_ANSWER).text());
        }
    }

    private static boolean isPrivate(TableRow row) {
        String how = row.value("how").orElse("public");
        if (!HOW.contains(how)) {
            throw new InvalidStepException(
                    ScenarioMessage.UNKNOWN_PRIVACY.with(how, KnownNames.listed(how, HOW)), KnownNames.maybe(how, HOW));
        }
        return how.equals("private");
    }
}
