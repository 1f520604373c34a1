package dev.etiquette.scenario;

import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Urgency;
import dev.etiquette.advice.Withheld;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Platform;
import dev.etiquette.scenario.ScenarioState.Picked;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds what came of a scenario against what it says should have come. */
final class ExpectationCheck {

    private final ScenarioState scene;
    private final EvaluatedAdvice asked;

    private ExpectationCheck(ScenarioState scene) {
        this.scene = scene;
        this.asked = scene.asked();
        scene.asserted();
    }

    static ExpectationCheck of(ScenarioState scene) {
        return new ExpectationCheck(scene);
    }

    void advised(ExpectedAdvice wanted) {
        List<Recommendation> same = asked.advice().recommendations().stream()
                .filter(each -> wanted.isAskedBy(each, scene))
                .toList();
        String expected = "I should be advised to " + wanted.written() + ".";
        if (same.isEmpty()) {
            throw asked.unmet(expected, wanted, scene);
        }
        for (Recommendation each : same) {
            if (wanted.unmet(each, scene).isEmpty()) {
                scene.pick(new Picked(each, Optional.empty()));
                return;
            }
        }
        throw different(expected, same, wanted);
    }

    /** The action is advised, but in another way. */
    private ExpectationFailedException different(String expected, List<Recommendation> same, ExpectedAdvice wanted) {
        List<String> found = new ArrayList<>();
        for (Recommendation each : same) {
            found.add("Advised: " + EvaluatedAdvice.told(each, scene));
            found.add("  What is not so: " + String.join("; ", wanted.unmet(each, scene)) + ".");
        }
        return new ExpectationFailedException(expected, found, asked.why(same.get(0)));
    }

    void notAdvised(ExpectedAdvice wanted) {
        wanted.check(scene);
        asked.advice().recommendations().stream()
                .filter(each -> wanted.isAskedBy(each, scene))
                .findFirst()
                .ifPresent(each -> {
                    throw new ExpectationFailedException(
                            "I should not be advised to " + wanted.written() + ".",
                            List.of("Advised: " + EvaluatedAdvice.told(each, scene)),
                            asked.why(each));
                });
    }

    void inOrder(List<ExpectedAdvice> all) {
        List<Recommendation> found = asked.advice().recommendations();
        String expected = "I should be advised, in this order: "
                + all.stream().map(ExpectedAdvice::written).collect(Collectors.joining("; ")) + ".";
        for (int i = 0; i < all.size(); i++) {
            ExpectedAdvice wanted = all.get(i);
            if (i >= found.size() || !wanted.isAskedBy(found.get(i), scene)) {
                boolean elsewhere = found.stream().anyMatch(each -> wanted.isAskedBy(each, scene));
                throw elsewhere
                        ? new ExpectationFailedException(expected, asked.found(scene), List.of())
                        : asked.unmet(expected, wanted, scene);
            }
            if (!wanted.unmet(found.get(i), scene).isEmpty()) {
                throw different(expected, List.of(found.get(i)), wanted);
            }
        }
        if (found.size() > all.size()) {
            throw new ExpectationFailedException(expected, asked.found(scene), asked.why(found.get(all.size())));
        }
        scene.pick(new Picked(found.get(0), Optional.empty()));
    }

    void nothingBecause(String sentence) {
        filled(sentence);
        nothing(sentence);
    }

    void nothing(String sentence) {
        String expected =
                "There should be nothing to do" + (sentence.isEmpty() ? "." : ", because \"" + sentence + "\".");
        List<Recommendation> found = asked.advice().recommendations();
        if (!found.isEmpty()) {
            throw new ExpectationFailedException(expected, asked.found(scene), asked.why(found.get(0)));
        }
        String said = asked.advice().emptyReason().orElse("");
        if (!said.contains(sentence)) {
            throw new ExpectationFailedException(expected, List.of("It says: " + said), List.of());
        }
    }

    void heldBack(ExpectedAdvice wanted, List<String> rules) {
        rules.stream().filter(rule -> !rule.equals(Withheld.BUDGET)).forEach(scene::checkRule);
        String expected = "The advice to " + wanted.written() + " should be held back"
                + (rules.isEmpty() ? "" : " by " + String.join(" and ", rules)) + ".";
        List<Withheld> same = asked.advice().withheld().stream()
                .filter(each -> wanted.isAskedBy(each.recommendation(), scene))
                .toList();
        for (Withheld each : same) {
            if (each.by().stream().map(Reason::rule).toList().containsAll(rules)) {
                scene.pick(new Picked(each.recommendation(), Optional.of(each)));
                return;
            }
        }
        if (!same.isEmpty()) {
            throw new ExpectationFailedException(
                    expected,
                    same.stream()
                            .map(each -> "Held back: " + EvaluatedAdvice.told(each, scene))
                            .toList(),
                    asked.whyNotHeld(wanted, rules, scene));
        }
        boolean advised = asked.advice().recommendations().stream().anyMatch(each -> wanted.isAskedBy(each, scene));
        throw advised
                ? new ExpectationFailedException(expected, asked.found(scene), asked.whyNotHeld(wanted, rules, scene))
                : asked.unmet(expected, wanted, scene);
    }

    void notHeldBack(ExpectedAdvice wanted) {
        wanted.check(scene);
        asked.advice().withheld().stream()
                .filter(each -> wanted.isAskedBy(each.recommendation(), scene))
                .findFirst()
                .ifPresent(each -> {
                    throw new ExpectationFailedException(
                            "The advice to " + wanted.written() + " should not be held back.",
                            List.of("Held back: " + EvaluatedAdvice.told(each, scene)),
                            asked.why(each));
                });
    }

    void nothingHeldBack() {
        List<Withheld> held = asked.advice().withheld();
        if (!held.isEmpty()) {
            throw new ExpectationFailedException(
                    "Nothing should be held back.", asked.found(scene), asked.why(held.get(0)));
        }
    }

    void dueBy(ScenarioInstant moment) {
        Instant wanted = scene.settled(moment);
        Recommendation it = scene.it().recommendation();
        is("It should be due by " + scene.told(wanted) + ".", it.dueBy().equals(Optional.of(wanted)));
    }

    void dueWhenever() {
        is(
                "It should be due at no particular time.",
                scene.it().recommendation().dueBy().isEmpty());
    }

    void urgency(String written) {
        Urgency wanted = PlaceNames.choice(written, Urgency.values(), "urgency");
        is("Its urgency should be " + written + ".", scene.it().recommendation().urgency() == wanted);
    }

    void notBefore(ScenarioInstant moment) {
        Instant wanted = scene.settled(moment);
        is(
                "It should not be done before " + scene.told(wanted) + ".",
                scene.it().recommendation().notBefore().equals(Optional.of(wanted)));
    }

    void channel(String written) {
        Channel wanted = PlaceNames.channel(written);
        Channel found = scene.it().recommendation().act().channel();
        is("It should be done by " + wanted.name() + ".", found.equals(wanted), "It is done by " + found.name() + ".");
    }

    void platform(String written) {
        Platform wanted = scene.platform(written);
        is(
                "It should be done on " + wanted.name() + ".",
                scene.it().recommendation().act().platform().equals(wanted));
    }

    void about(String text) {
        filled(text);
        var subject = scene.it().recommendation().act().subject();
        is(
                "It should be about \"" + text + "\".",
                subject.id().equals(text) || subject.beginning().contains(text),
                "It is about: " + (subject.beginning().isEmpty() ? subject.id() : subject.beginning()));
    }

    void becauseOf(List<String> rules) {
        rules.forEach(scene::checkRule);
        TreeSet<String> found = new TreeSet<>(
                scene.it().recommendation().reasons().stream().map(Reason::rule).toList());
        is("It should be because of " + String.join(" and ", rules) + ".", found.equals(new TreeSet<>(rules)));
    }

    void reasonSays(String text) {
        filled(text);
        List<String> texts = reasons();
        if (texts.stream().noneMatch(each -> each.contains(text))) {
            throw otherReasons("The reason should say \"" + text + "\".", texts);
        }
    }

    void reasonSaysNot(String text) {
        filled(text);
        List<String> texts = reasons();
        if (texts.stream().anyMatch(each -> each.contains(text))) {
            throw otherReasons("The reason should not say \"" + text + "\".", texts);
        }
    }

    /** Why it is advised, and why it is held back. */
    private List<String> reasons() {
        Picked it = scene.it();
        List<String> texts = new ArrayList<>();
        it.held().ifPresent(held -> held.by().forEach(reason -> texts.add(reason.text())));
        texts.add(it.recommendation().text());
        it.recommendation().reasons().forEach(reason -> texts.add(reason.text()));
        return texts;
    }

    private static ExpectationFailedException otherReasons(String expected, List<String> texts) {
        return new ExpectationFailedException(
                expected,
                texts.stream().distinct().map(each -> "It says: " + each).toList(),
                List.of());
    }

    void mannerSays(String text) {
        filled(text);
        String manner = scene.it().recommendation().manner();
        is("The manner should say \"" + text + "\".", manner.contains(text), "It says: " + manner);
    }

    void until(ScenarioInstant moment) {
        Instant wanted = scene.settled(moment);
        is(
                "It should be held back until " + scene.told(wanted) + ".",
                held().allowedFrom().equals(Optional.of(wanted)));
    }

    void noEnd() {
        is("Time alone should not lift that.", held().allowedFrom().isEmpty());
    }

    private Withheld held() {
        return scene.it()
                .held()
                .orElseThrow(() -> new InvalidStepException(
                        "What was spoken of last is advised, and not held back.",
                        "Maybe write before it: Then the advice to … should be held back."));
    }

    void nextReview(ScenarioInstant moment) {
        Instant wanted = scene.settled(moment);
        Optional<Instant> found = asked.advice().nextReview();
        is("The next review should be " + scene.told(wanted) + ".", found.equals(Optional.of(wanted)), review(found));
    }

    void noNextReview() {
        Optional<Instant> found = asked.advice().nextReview();
        is("There should be no next review.", found.isEmpty(), review(found));
    }

    private String review(Optional<Instant> found) {
        return found.map(moment -> "The next review is " + scene.told(moment) + ".")
                .orElse("There is no next review.");
    }

    void note(String text) {
        filled(text);
        List<String> notes = new ArrayList<>(asked.advice().notes());
        notes.addAll(asked.advice().duplicateFacts());
        if (notes.stream().noneMatch(note -> note.contains(text))) {
            throw new ExpectationFailedException(
                    "I should be told \"" + text + "\".",
                    notes.isEmpty() ? List.of("Nothing is told.") : notes,
                    List.of());
        }
    }

    void applies(String rule, Optional<String> person) {
        scene.checkRule(rule);
        List<String> found = asked.applied(rule, person, scene);
        if (found.isEmpty()) {
            throw new ExpectationFailedException(
                    "Rule " + rule + " should apply"
                            + person.map(name -> " to " + name + ".").orElse("."),
                    List.of("It does not."),
                    asked.whyNot(rule, person, scene));
        }
    }

    void doesNotApply(String rule, Optional<String> person) {
        scene.checkRule(rule);
        List<String> found = asked.applied(rule, person, scene);
        if (!found.isEmpty()) {
            throw new ExpectationFailedException(
                    "Rule " + rule + " should not apply"
                            + person.map(name -> " to " + name + ".").orElse("."),
                    List.of("It does."),
                    found);
        }
    }

    /** Everything has nothing in it; a check for it could not fail. */
    private static void filled(String text) {
        if (text.isBlank()) {
            throw new InvalidStepException("Nothing stands between the quotes; there must be words to look for.");
        }
    }

    private void is(String expected, boolean so) {
        Picked it = scene.it();
        is(
                expected,
                so,
                it.held()
                        .map(held -> "Held back: " + EvaluatedAdvice.told(held, scene))
                        .orElseGet(() -> "Advised: " + EvaluatedAdvice.told(it.recommendation(), scene)));
    }

    private static void is(String expected, boolean so, String found) {
        if (!so) {
            throw new ExpectationFailedException(expected, List.of(found), List.of());
        }
    }
}
