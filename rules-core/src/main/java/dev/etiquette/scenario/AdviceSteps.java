package dev.etiquette.scenario;

import static dev.etiquette.scenario.Step.when;

import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Withheld;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.RecommendationId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Time goes by, advice is asked for, and something is made of it. */
final class AdviceSteps {

    private AdviceSteps() {}

    static List<Step> all() {
        return List.of(
                when(
                        "it is {moment}",
                        "Advice is asked for at that moment. \"Ago\" and \"today\" in what was told before mean this"
                                + " moment, the first time that there is one.",
                        "it is Monday 2 March 2026, 09:45",
                        (scene, filled) -> scene.ask(filled.moment(0))),
                when(
                        "{length} go/goes by",
                        "Advice is asked for anew, so much later than before.",
                        "3 hours go by",
                        (scene, filled) -> scene.askLater(filled.text(0))),
                when(
                        "I ask for advice",
                        "The same moment as before; when there was none, Monday 2 March 2026, 12:00.",
                        "I ask for advice",
                        (scene, filled) -> scene.ask(InstantParser.read("now"))),
                when(
                        "I mark the advice to {act} as done",
                        "You have done it, at the moment for which it was given. The advice must be there.",
                        "I mark the advice to answer Ann as done",
                        (scene, filled) -> {
                            RecommendationId id = id(scene, filled.act(0));
                            Instant now = scene.now();
                            scene.tell(time -> List.of(Feedback.done(id, now)));
                        }),
                when(
                        "I dismiss the advice to {act}",
                        "You do not want to do it, and say no reason.",
                        "I dismiss the advice to answer Ann",
                        (scene, filled) -> dismiss(scene, filled.act(0), "")),
                when(
                        "I dismiss the advice to {act} because {text}",
                        "You do not want to do it; how long that holds is in the reason.",
                        "I dismiss the advice to answer Ann because \"not now\"",
                        (scene, filled) -> dismiss(scene, filled.act(0), filled.text(1))),
                when(
                        "I put off the advice to {act} until {moment}",
                        "You want to hear of it again then, or when the person speaks.",
                        "I put off the advice to answer Ann until tomorrow at 09:00",
                        (scene, filled) -> {
                            RecommendationId id = id(scene, filled.act(0));
                            Instant now = scene.now();
                            Instant until = scene.settled(filled.moment(1));
                            if (until.isBefore(now)) {
                                throw new InvalidStepException(
                                        "That moment is over already: " + scene.told(until) + ".");
                            }
                            scene.tell(time -> List.of(Feedback.snoozed(id, now, until)));
                        }),
                when(
                        "I put off the advice to {act} until they speak",
                        "You want to hear of it again when the person speaks.",
                        "I put off the advice to answer Ann until they speak",
                        (scene, filled) -> {
                            RecommendationId id = id(scene, filled.act(0));
                            Instant now = scene.now();
                            scene.tell(time -> List.of(Feedback.snoozedUntilReply(id, now)));
                        }));
    }

    private static void dismiss(ScenarioState scene, ExpectedAdvice wanted, String reason) {
        RecommendationId id = id(scene, wanted);
        Instant now = scene.now();
        scene.tell(time -> List.of(Feedback.dismissed(id, now, reason)));
    }

    /** Of advice that is there, held back or not. */
    private static RecommendationId id(ScenarioState scene, ExpectedAdvice wanted) {
        EvaluatedAdvice asked = scene.asked();
        return Stream.concat(
                        asked.advice().recommendations().stream(),
                        asked.advice().withheld().stream().map(Withheld::recommendation))
                .filter(each -> wanted.isAskedBy(each, scene))
                .map(Recommendation::id)
                .findFirst()
                .orElseThrow(() -> asked.unmet(
                        "There should be advice to " + wanted.written() + ", of which something is made here.",
                        wanted,
                        scene));
    }
}
