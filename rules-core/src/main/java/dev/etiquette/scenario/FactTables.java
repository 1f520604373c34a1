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
            "reached by");
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

    static void people(ScenarioState scene, StepArguments filled) {
        for (TableRow row : TableRow.rows(filled, PEOPLE, List.of("name"))) {
            row.guarded(() -> person(scene, row));
        }
    }

    private static void person(ScenarioState scene, TableRow row) {
        PersonBuilder person = scene.people().introduced(StepParameter.bare(row.filled("name")));
        row.value("handles").ifPresent(all -> StepParameter.parts(all).forEach(each -> handle(scene, person, each)));
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
    }

    private static void handle(ScenarioState scene, PersonBuilder person, String written) {
        Matcher handle = HANDLE.matcher(written.strip());
        if (!handle.matches()) {
            throw new InvalidStepException(
                    "\"" + written + "\" is no handle on a platform.", "Maybe write it like \"@ann on Mastodon\".");
        }
        person.handle(scene.platform(handle.group(2)), handle.group(1));
    }

    static void connections(ScenarioState scene, StepArguments filled) {
        for (TableRow row : TableRow.rows(filled, CONNECTIONS, CONNECTIONS)) {
            row.guarded(() -> RelationshipSteps.connect(
                    scene,
                    StepParameter.bare(row.filled("with")),
                    row.filled("on"),
                    PlaceNames.choice(row.filled("state"), State.values(), "state of a connection"),
                    InstantParser.read(row.filled("since"))));
        }
    }

    static void said(ScenarioState scene, StepArguments filled) {
        for (TableRow row : TableRow.rows(filled, SAID, List.of("who", "when"))) {
            row.guarded(() -> said(scene, row));
        }
    }

    private static void said(ScenarioState scene, TableRow row) {
        PersonId speaker = scene.speaker(StepParameter.bare(row.filled("who")));
        List<PersonId> listeners = scene.listeners(row.value("to")
                .map(all -> StepParameter.parts(all).stream()
                        .map(StepParameter::bare)
                        .toList())
                .orElse(List.of()));
        String text = row.value("text").orElse("");
        ScenarioInstant at = InstantParser.read(row.filled("when"));
        Optional<UtteranceBuilder> answered = row.value("answers").map(scene::saidAs);
        String id = scene.nextId();
        UtteranceBuilder said;
        if (answered.isPresent()) {
            said = UtteranceBuilder.answer(id, speaker, answered.get(), at, text);
            asAnswered(scene, row, answered.get());
        } else {
            Platform platform = scene.platform(row.filled("on"));
            said = isPrivate(row)
                    ? UtteranceBuilder.inPrivate(id, speaker, platform, at, text)
                    : UtteranceBuilder.inPublic(id, speaker, platform, at, text);
        }
        scene.say(said.to(listeners));
        row.value("called").map(StepParameter::bare).ifPresent(scene::call);
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
                .map(name -> scene.saidAs(name.equals("that") ? name : "\"" + StepParameter.bare(name) + "\""))
                .ifPresent(said::again);
        int likes = row.number("likes").orElse(0);
        int shares = row.number("shares").orElse(0);
        int comments = row.number("comments").orElse(0);
        if (likes > 0 || shares > 0 || comments > 0) {
            said.reactions(likes, shares, comments);
        }
        row.value("read as").map(UtteranceSteps::marks).ifPresent(said::marked);
        row.number("words").ifPresent(said::words);
    }

    /** An answer stands where what it answers stands; what says otherwise is a slip. */
    private static void asAnswered(ScenarioState scene, TableRow row, UtteranceBuilder answered) {
        row.value("on")
                .map(scene::platform)
                .filter(on -> !on.equals(answered.platform()))
                .ifPresent(on -> {
                    throw new InvalidStepException("What is answered was said on "
                            + answered.platform().name() + ", and so the answer cannot be on " + on.name() + ".");
                });
        if (row.value("how").isPresent() && isPrivate(row) != answered.isPrivate()) {
            throw new InvalidStepException("What is answered is " + (answered.isPrivate() ? "private" : "public")
                    + ", and so the answer is, too.");
        }
    }

    private static boolean isPrivate(TableRow row) {
        String how = row.value("how").orElse("public");
        if (!HOW.contains(how)) {
            throw new InvalidStepException(
                    "\"" + how + "\" is no way of saying something; there are private and public.",
                    PlaceNames.maybe(how, HOW));
        }
        return how.equals("private");
    }
}
