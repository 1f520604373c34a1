package dev.etiquette.scenario;

import static dev.etiquette.scenario.ScenarioStep.given;
import static dev.etiquette.scenario.ScenarioStep.table;

import dev.etiquette.model.Mark;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Visibility;
import dev.etiquette.scenario.ScenarioStep.Keyword;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Steps about what somebody said. */
final class UtteranceSteps {

    static final String NOTHING = "nothing in particular";

    private static final Map<String, Visibility> READERS = Map.of(
            "everybody", Visibility.PUBLIC,
            "whoever has the address", Visibility.UNLISTED,
            "followers only", Visibility.FOLLOWERS,
            "those named only", Visibility.DIRECT);

    private UtteranceSteps() {}

    static List<ScenarioStep> all() {
        return List.of(
                given(
                        "{who} asked {whom} on/in/by {platform} {moment}: {text}",
                        StepDescription.ASKED,
                        "Ann asked me on Mastodon on Monday 2 March 2026 at 09:00: \"Which oven do you bake in?\"",
                        (scenario, arguments) -> asked(scenario, arguments)),
                given(
                        "{who} said to {whom} on/in/by {platform} {moment}: {text}",
                        StepDescription.SAID,
                        "Ann said to me on Mastodon 2 hours ago: \"I saw your bread at the market.\"",
                        (scenario, arguments) -> inPublic(scenario, arguments)),
                given(
                        "{who} wrote to {whom} on/in/by {platform} {moment}: {text}",
                        StepDescription.WROTE,
                        "Ann wrote to me on LinkedIn yesterday at 18:30: \"Are you at the fair?\"",
                        (scenario, arguments) -> inPrivate(scenario, arguments)),
                given(
                        "{who} posted on/in {platform} {moment}: {text}",
                        StepDescription.POSTED,
                        "I posted on X 40 days ago: \"How to keep a sourdough: a guide\"",
                        (scenario, arguments) -> scenario.say(UtteranceBuilder.inPublic(
                                scenario.nextId(),
                                scenario.speaker(arguments.text(0)),
                                withPosts(scenario.platform(arguments.text(1))),
                                arguments.moment(2),
                                arguments.text(3)))),
                given(
                        "{who} answered {what} {moment}: {text}",
                        StepDescription.ANSWERED,
                        "I answered Ann 2 hours later: \"The one with the stone.\"",
                        (scenario, arguments) -> {
                            UtteranceBuilder answered =
                                    scenario.saidAs(arguments.values().get(1));
                            scenario.say(UtteranceBuilder.answer(
                                    scenario.nextId(),
                                    scenario.speaker(arguments.text(0)),
                                    answered,
                                    arguments.moment(2),
                                    arguments.text(3)));
                        }),
                given(
                        "that is called {text}",
                        StepDescription.CALLED,
                        "that is called \"the guide\"",
                        (scenario, arguments) -> scenario.call(arguments.text(0))),
                given(
                        "that names {people}",
                        StepDescription.NAMES,
                        "that names Ben and Cleo",
                        (scenario, arguments) -> scenario.that().to(scenario.listeners(arguments.names(0)))),
                given(
                        "that belongs to the conversation {text}",
                        StepDescription.IN_CONVERSATION,
                        "that belongs to the conversation \"ovens\"",
                        (scenario, arguments) -> scenario.that().in(arguments.text(0))),
                given(
                        "that was changed {moment}",
                        StepDescription.CHANGED,
                        "that was changed 2 hours later",
                        (scenario, arguments) -> scenario.that().changed(arguments.moment(0))),
                given(
                        "that can be read by {readers}",
                        StepDescription.READABLE_BY,
                        "that can be read by followers only",
                        (scenario, arguments) -> scenario.that().readBy(readers(arguments.text(0)))),
                given(
                        "that is evergreen",
                        StepDescription.EVERGREEN,
                        "that is evergreen",
                        (scenario, arguments) -> scenario.that().evergreen()),
                given(
                        "that sells something",
                        StepDescription.SELLS,
                        "that sells something",
                        (scenario, arguments) -> scenario.that().promotional()),
                given(
                        "that shows {text} again",
                        StepDescription.SHOWS_AGAIN,
                        "that shows \"the guide\" again",
                        (scenario, arguments) ->
                                scenario.that().again(scenario.saidAs("\"" + arguments.text(0) + "\""))),
                given(
                        "that has {number} like(s), {number} share(s) and {number} comment(s)",
                        StepDescription.REACTIONS,
                        "that has 3 likes, 1 share and 0 comments",
                        (scenario, arguments) -> scenario.that()
                                .reactions(arguments.number(0), arguments.number(1), arguments.number(2))),
                given(
                        "that is read as {marks}",
                        StepDescription.READ_AS,
                        "that is read as complaint and private matter",
                        (scenario, arguments) -> scenario.that().marked(marks(scenario, arguments.text(0)))),
                given(
                        "that is written in {language}",
                        StepDescription.WRITTEN_IN,
                        "that is written in Polish",
                        (scenario, arguments) -> scenario.that().inLanguage(LanguageNames.code(arguments.text(0)))),
                given(
                        "that is {number} words long",
                        StepDescription.WORDS_LONG,
                        "that is 400 words long",
                        (scenario, arguments) -> scenario.that().words(arguments.number(0))),
                table(
                        Keyword.GIVEN,
                        "this was said:",
                        StepDescription.THIS_WAS_SAID,
                        List.of(
                                "| who | to  | on       | when        | how     | text                |",
                                "| Ann | me  | Mastodon | 3 days ago  | private | How is your oven?   |",
                                "| I   | Ann | Mastodon | 1 day later | private | It is hot.          |",
                                "| I   |     | Mastodon | 2 hours ago | public  | Fresh bread at six. |"),
                        FactTables::said));
    }

    /** A platform on which people post. */
    static Platform withPosts(Platform platform) {
        if (platform.form() == Platform.Form.LETTERS) {
            throw new InvalidStepException(
                    ScenarioMessage.NO_POSTS_THERE.with(platform.name()), ScenarioMessage.MAYBE_WROTE_TO.text());
        }
        return platform;
    }

    private static void asked(ScenarioState scenario, StepArguments arguments) {
        String text = arguments.text(4);
        Set<Mark> marks = scenario.book().marks(text);
        if (!marks.contains(Mark.QUESTION)) {
            throw new InvalidStepException(
                    ScenarioMessage.NO_QUESTION.with(text), ScenarioMessage.MAYBE_SAID_TO.text());
        }
        inPublic(scenario, arguments);
    }

    private static void inPublic(ScenarioState scenario, StepArguments arguments) {
        PersonId speaker = scenario.speaker(arguments.text(0));
        List<PersonId> listeners = scenario.listeners(arguments.names(1));
        Platform platform = scenario.platform(arguments.text(2));
        scenario.say(
                UtteranceBuilder.inPublic(scenario.nextId(), speaker, platform, arguments.moment(3), arguments.text(4))
                        .to(listeners));
    }

    private static void inPrivate(ScenarioState scenario, StepArguments arguments) {
        PersonId speaker = scenario.speaker(arguments.text(0));
        List<PersonId> listeners = scenario.listeners(arguments.names(1));
        Platform platform = scenario.platform(arguments.text(2));
        scenario.say(
                UtteranceBuilder.inPrivate(scenario.nextId(), speaker, platform, arguments.moment(3), arguments.text(4))
                        .to(listeners));
    }

    static Visibility readers(String written) {
        Visibility readers = READERS.get(written.strip());
        if (readers == null) {
            throw new InvalidStepException(
                    ScenarioMessage.UNKNOWN_READERS.with(written, KnownNames.listed(written, READERS.keySet())),
                    KnownNames.maybe(written, READERS.keySet()));
        }
        return readers;
    }

    static List<String> marks(ScenarioState scenario, String written) {
        Set<String> known = scenario.book().allMarks();
        if (known.contains(written.strip())) {
            return List.of(written.strip());
        }
        List<String> marks = new ArrayList<>();
        if (!written.strip().equals(NOTHING)) {
            for (String part : StepParameter.parts(written.strip())) {
                if (!known.contains(part)) {
                    throw new InvalidStepException(
                            ScenarioMessage.UNKNOWN_MARK.with(part, KnownNames.listed(part, known)),
                            KnownNames.maybe(part, known));
                }
                marks.add(part);
            }
        }
        return marks;
    }
}
