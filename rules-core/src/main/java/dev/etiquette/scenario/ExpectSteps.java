package dev.etiquette.scenario;

import static dev.etiquette.scenario.Step.table;
import static dev.etiquette.scenario.Step.then;

import dev.etiquette.scenario.Step.Keyword;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What should come of it: what is advised, what is held back, and nothing at all. */
final class ExpectSteps {

    private ExpectSteps() {}

    static List<Step> all() {
        return Stream.concat(advised().stream(), Stream.concat(heldBack().stream(), DetailSteps.all().stream()))
                .toList();
    }

    private static List<Step> advised() {
        return List.of(
                then(
                        "I should be advised to {advice}",
                        "That is advised, perhaps among other things. What is said behind the action must be so.",
                        "I should be advised to answer Ann by 13:00, because of RESPOND-1",
                        (scene, filled) -> ExpectationCheck.of(scene).advised(ExpectedAdvice.advice(filled.text(0)))),
                then(
                        "I should not be advised to {act}",
                        "That is not advised. \"contact Ann\" stands for anything that says something to her.",
                        "I should not be advised to approach Ann",
                        (scene, filled) -> ExpectationCheck.of(scene).notAdvised(filled.act(0))),
                table(
                        Keyword.THEN,
                        "I should be advised, in this order:",
                        "These things are advised in this order, and nothing else. \"It\" is the first of them then.",
                        List.of("| answer Ann on Mastodon by 13:00 |", "| answer Ben                      |"),
                        (scene, filled) -> {
                            List<ExpectedAdvice> all = new ArrayList<>();
                            for (List<String> row : filled.rows()) {
                                if (row.size() != 1) {
                                    throw new InvalidStepException("This table has one column only, and no head.");
                                }
                                all.add(ExpectedAdvice.advice(row.get(0)));
                            }
                            ExpectationCheck.of(scene).inOrder(all);
                        }),
                then(
                        "there should be nothing to do",
                        "Nothing is advised.",
                        "there should be nothing to do",
                        (scene, filled) -> ExpectationCheck.of(scene).nothing("")),
                then(
                        "there should be nothing to do because {text}",
                        "Nothing is advised, and the sentence that says so says this too.",
                        "there should be nothing to do because \"nobody waits for an answer\"",
                        (scene, filled) -> ExpectationCheck.of(scene).nothingBecause(filled.text(0))));
    }

    private static List<Step> heldBack() {
        return List.of(
                then(
                        "the advice to {act} should be held back",
                        "That would be advised but for a rule of restraint or the daily budget.",
                        "the advice to answer Ann should be held back",
                        (scene, filled) -> ExpectationCheck.of(scene).heldBack(filled.act(0), List.of())),
                then(
                        "the advice to {act} should be held back by {rules}",
                        "The same by these rules. The daily budget is called BUDGET.",
                        "the advice to answer Ann should be held back by LEAVE-1",
                        (scene, filled) -> ExpectationCheck.of(scene).heldBack(filled.act(0), filled.names(1))),
                then(
                        "the advice to {act} should be held back by {rules} until {moment}",
                        "The same, and it would be allowed from that moment on.",
                        "the advice to keep in touch with Ann should be held back by QUIET-1 until 07:00",
                        (scene, filled) -> {
                            ExpectationCheck.of(scene).heldBack(filled.act(0), filled.names(1));
                            ExpectationCheck.of(scene).until(filled.moment(2));
                        }),
                then(
                        "the advice to {act} should not be held back",
                        "That is not held back, whether it is advised or not.",
                        "the advice to answer Ann should not be held back",
                        (scene, filled) -> ExpectationCheck.of(scene).notHeldBack(filled.act(0))),
                then(
                        "nothing should be held back",
                        "No rule of restraint holds anything back, nor does the daily budget.",
                        "nothing should be held back",
                        (scene, filled) -> ExpectationCheck.of(scene).nothingHeldBack()));
    }
}
