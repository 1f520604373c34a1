package dev.etiquette.scenario;

import static dev.etiquette.scenario.Step.given;
import static dev.etiquette.scenario.Step.table;

import dev.etiquette.model.Mark;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Visibility;
import dev.etiquette.scenario.Step.Keyword;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who said what to whom. */
final class UtteranceSteps {

    static final String NOTHING = "nothing in particular";

    private static final Map<String, Visibility> READERS = Map.of(
            "everybody", Visibility.PUBLIC,
            "whoever has the address", Visibility.UNLISTED,
            "followers only", Visibility.FOLLOWERS,
            "those named only", Visibility.DIRECT);

    private UtteranceSteps() {}

    static List<Step> all() {
        return List.of(
                given(
                        "{who} asked {whom} on/in {platform} {moment}: {text}",
                        "Somebody asks somebody in public. The text must be one in which this book reads a question.",
                        "Ann asked me on Mastodon on Monday 2 March 2026 at 09:00: \"Which oven do you bake in?\"",
                        (scene, filled) -> asked(scene, filled)),
                given(
                        "{who} said to {whom} on/in {platform} {moment}: {text}",
                        "Somebody says something to somebody in public; what it is depends on the text.",
                        "Ann said to me on Mastodon 2 hours ago: \"I saw your bread at the market.\"",
                        (scene, filled) -> inPublic(scene, filled)),
                given(
                        "{who} wrote to {whom} on/in {platform} {moment}: {text}",
                        "A private message.",
                        "Ann wrote to me on LinkedIn yesterday at 18:30: \"Are you at the fair?\"",
                        (scene, filled) -> inPrivate(scene, filled)),
                given(
                        "{who} posted on/in {platform} {moment}: {text}",
                        "A post to nobody in particular.",
                        "I posted on X 40 days ago: \"How to keep a sourdough: a guide\"",
                        (scene, filled) -> scene.say(UtteranceBuilder.inPublic(
                                scene.nextId(),
                                scene.speaker(filled.text(0)),
                                scene.platform(filled.text(1)),
                                filled.moment(2),
                                filled.text(3)))),
                given(
                        "{who} answered {what} {moment}: {text}",
                        "An answer to something that was said, as public or private as that.",
                        "I answered Ann 2 hours later: \"The one with the stone.\"",
                        (scene, filled) -> {
                            UtteranceBuilder answered =
                                    scene.saidAs(filled.blanks().get(1));
                            scene.say(UtteranceBuilder.answer(
                                    scene.nextId(),
                                    scene.speaker(filled.text(0)),
                                    answered,
                                    filled.moment(2),
                                    filled.text(3)));
                        }),
                given(
                        "that is called {text}",
                        "Gives what was said last a name by which other steps can speak of it.",
                        "that is called \"the guide\"",
                        (scene, filled) -> scene.call(filled.text(0))),
                given(
                        "that names {people}",
                        "What was said last names these people too.",
                        "that names Ben and Cleo",
                        (scene, filled) -> scene.that().to(scene.listeners(filled.names(0)))),
                given(
                        "that belongs to the conversation {text}",
                        "What was said last is part of a conversation of that name; without it of the one that it"
                                + " answers or begins.",
                        "that belongs to the conversation \"ovens\"",
                        (scene, filled) -> scene.that().in(filled.text(0))),
                given(
                        "that was changed {moment}",
                        "What was said last was edited.",
                        "that was changed 2 hours later",
                        (scene, filled) -> scene.that().changed(filled.moment(0))),
                given(
                        "that can be read by {readers}",
                        "Who can read what was said last in public.",
                        "that can be read by followers only",
                        (scene, filled) -> scene.that().readBy(readers(filled.text(0)))),
                given(
                        "that is evergreen",
                        "The post is known to be as good in a year, whatever its words.",
                        "that is evergreen",
                        (scene, filled) -> scene.that().evergreen()),
                given(
                        "that sells something",
                        "The post is known to sell, whatever its words.",
                        "that sells something",
                        (scene, filled) -> scene.that().promotional()),
                given(
                        "that shows {text} again",
                        "The post shows an earlier one again.",
                        "that shows \"the guide\" again",
                        (scene, filled) -> scene.that().again(scene.saidAs("\"" + filled.text(0) + "\""))),
                given(
                        "that has {number} like(s), {number} share(s) and {number} comment(s)",
                        "What others made of the post.",
                        "that has 3 likes, 1 share and 0 comments",
                        (scene, filled) ->
                                scene.that().reactions(filled.number(0), filled.number(1), filled.number(2))),
                given(
                        "that is read as {marks}",
                        "Says what the text is, whatever the table of phrases would read in it.",
                        "that is read as complaint and private matter",
                        (scene, filled) -> scene.that().marked(marks(filled.text(0)))),
                given(
                        "that is {number} words long",
                        "Lengthens what was said last by words that are read as nothing.",
                        "that is 400 words long",
                        (scene, filled) -> scene.that().words(filled.number(0))),
                table(
                        Keyword.GIVEN,
                        "this was said:",
                        "Much that was said at once, one below the other. Columns, of which who, on and when must be"
                                + " there: who, to, on, when, how (public or private), text, called, answers,"
                                + " conversation, changed, read by, evergreen (yes), sells (yes), shows again, likes,"
                                + " shares, comments, read as, words.",
                        List.of(
                                "| who | to  | on       | when        | how     | text                |",
                                "| Ann | me  | Mastodon | 3 days ago  | private | How is your oven?   |",
                                "| I   | Ann | Mastodon | 1 day later | private | It is hot.          |",
                                "| I   |     | Mastodon | 2 hours ago | public  | Fresh bread at six. |"),
                        FactTables::said));
    }

    private static void asked(ScenarioState scene, StepArguments filled) {
        String text = filled.text(4);
        Set<Mark> marks = scene.book().marks(text);
        if (!marks.contains(Mark.QUESTION)) {
            throw new InvalidStepException(
                    "By this book's table of phrases \"" + text + "\" asks nothing.",
                    "Maybe write \"said to\" in place of \"asked\", or let the text ask something.");
        }
        inPublic(scene, filled);
    }

    private static void inPublic(ScenarioState scene, StepArguments filled) {
        PersonId speaker = scene.speaker(filled.text(0));
        List<PersonId> listeners = scene.listeners(filled.names(1));
        Platform platform = scene.platform(filled.text(2));
        scene.say(UtteranceBuilder.inPublic(scene.nextId(), speaker, platform, filled.moment(3), filled.text(4))
                .to(listeners));
    }

    private static void inPrivate(ScenarioState scene, StepArguments filled) {
        PersonId speaker = scene.speaker(filled.text(0));
        List<PersonId> listeners = scene.listeners(filled.names(1));
        Platform platform = scene.platform(filled.text(2));
        scene.say(UtteranceBuilder.inPrivate(scene.nextId(), speaker, platform, filled.moment(3), filled.text(4))
                .to(listeners));
    }

    static Visibility readers(String written) {
        Visibility readers = READERS.get(written.strip());
        if (readers == null) {
            throw new InvalidStepException(
                    "\"" + written + "\" are no readers; there are everybody, followers only, those named only and"
                            + " whoever has the address.",
                    PlaceNames.maybe(written, READERS.keySet()));
        }
        return readers;
    }

    static Set<Mark> marks(String written) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (!written.strip().equals(NOTHING)) {
            StepParameter.parts(written.strip())
                    .forEach(part -> marks.add(PlaceNames.choice(part, Mark.values(), "mark")));
        }
        return marks;
    }
}
