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

/** Compares the advice of a scenario with what the scenario expects. */
final class ExpectationCheck {

    private final ScenarioState scenario;
    private final EvaluatedAdvice asked;

    private ExpectationCheck(ScenarioState scenario) {
        this.scenario = scenario;
        this.asked = scenario.asked();
        scenario.asserted();
    }

    static ExpectationCheck of(ScenarioState scenario) {
        return new ExpectationCheck(scenario);
    }

    void advised(ExpectedAdvice wanted) {
        wanted.check(scenario);
        List<Recommendation> same = asked.advice().recommendations().stream()
                .filter(each -> wanted.isAskedBy(each, scenario))
                .toList();
        String expected = ScenarioMessage.ADVISED.with(wanted.written());
        if (same.isEmpty()) {
            throw asked.missing(expected, wanted, scenario);
        }
        for (Recommendation each : same) {
            if (wanted.mismatches(each, scenario).isEmpty()) {
                scenario.pick(new Picked(each, Optional.empty()));
                return;
            }
        }
        throw different(expected, same, wanted);
    }

    /** The action is advised, but in another way. */
    private ExpectationFailedException different(String expected, List<Recommendation> same, ExpectedAdvice wanted) {
        List<String> found = new ArrayList<>();
        for (Recommendation each : same) {
            found.add(EvaluatedAdvice.found(each, scenario));
            found.add(
                    "  " + ScenarioMessage.FOUND_DIFFERENT.with(String.join("; ", wanted.mismatches(each, scenario))));
        }
        return new ExpectationFailedException(expected, found, asked.why(same.get(0)));
    }

    void notAdvised(ExpectedAdvice wanted) {
        wanted.check(scenario);
        asked.advice().recommendations().stream()
                .filter(each -> wanted.isAskedBy(each, scenario))
                .findFirst()
                .ifPresent(each -> {
                    throw new ExpectationFailedException(
                            ScenarioMessage.NOT_ADVISED.with(wanted.written()),
                            List.of(EvaluatedAdvice.found(each, scenario)),
                            asked.why(each));
                });
    }

    void inOrder(List<ExpectedAdvice> all) {
        all.forEach(wanted -> wanted.check(scenario));
        List<Recommendation> found = asked.advice().recommendations();
        String expected = ScenarioMessage.IN_ORDER.with(
                all.stream().map(ExpectedAdvice::written).collect(Collectors.joining("; ")));
        for (int i = 0; i < all.size(); i++) {
            ExpectedAdvice wanted = all.get(i);
            if (i >= found.size() || !wanted.isAskedBy(found.get(i), scenario)) {
                boolean elsewhere = found.stream().anyMatch(each -> wanted.isAskedBy(each, scenario));
                throw elsewhere
                        ? new ExpectationFailedException(expected, asked.found(scenario), List.of())
                        : asked.missing(expected, wanted, scenario);
            }
            if (!wanted.mismatches(found.get(i), scenario).isEmpty()) {
                throw different(expected, List.of(found.get(i)), wanted);
            }
        }
        if (found.size() > all.size()) {
            throw new ExpectationFailedException(expected, asked.found(scenario), asked.why(found.get(all.size())));
        }
        scenario.pick(new Picked(found.get(0), Optional.empty()));
    }

    void before(ExpectedAdvice first, ExpectedAdvice second) {
        first.check(scenario);
        second.check(scenario);
        List<Recommendation> found = asked.advice().recommendations();
        String expected = ScenarioMessage.COMES_BEFORE.with(first.written(), second.written());
        int earlier = place(first, found, expected);
        int later = place(second, found, expected);
        if (earlier >= later) {
            throw new ExpectationFailedException(expected, asked.found(scenario), List.of());
        }
        scenario.pick(new Picked(found.get(earlier), Optional.empty()));
    }

    /** Where in the list something is advised first. */
    private int place(ExpectedAdvice wanted, List<Recommendation> found, String expected) {
        for (int i = 0; i < found.size(); i++) {
            if (wanted.isAskedBy(found.get(i), scenario)) {
                return i;
            }
        }
        throw asked.missing(expected, wanted, scenario);
    }

    void entries(int count) {
        List<Recommendation> found = asked.advice().recommendations();
        if (found.size() != count) {
            throw new ExpectationFailedException(
                    count == 1 ? ScenarioMessage.ONE_ENTRY.text() : ScenarioMessage.ENTRIES.with(count),
                    asked.found(scenario),
                    found.size() > count ? asked.why(found.get(count)) : List.of());
        }
        if (count > 0) {
            scenario.pick(new Picked(found.get(0), Optional.empty()));
        }
    }

    void nothingBecause(String sentence) {
        checkWords(sentence);
        nothing(sentence, ScenarioMessage.NOTHING_TO_DO_BECAUSE.with(sentence));
    }

    void nothing() {
        nothing("", ScenarioMessage.NOTHING_TO_DO.text());
    }

    private void nothing(String sentence, String expected) {
        List<Recommendation> found = asked.advice().recommendations();
        if (!found.isEmpty()) {
            throw new ExpectationFailedException(expected, asked.found(scenario), asked.why(found.get(0)));
        }
        String said = asked.advice().emptyReason().orElse("");
        if (!said.contains(sentence)) {
            throw new ExpectationFailedException(
                    expected, List.of(ScenarioMessage.FOUND_EMPTY_REASON.with(said)), List.of());
        }
    }

    void heldBack(ExpectedAdvice wanted, List<String> rules) {
        wanted.check(scenario);
        rules.stream().filter(rule -> !rule.equals(Withheld.BUDGET)).forEach(scenario::checkRule);
        String expected = rules.isEmpty()
                ? ScenarioMessage.HELD_BACK.with(wanted.written())
                : ScenarioMessage.HELD_BACK_BY.with(wanted.written(), String.join(" and ", rules));
        List<Withheld> same = asked.advice().withheld().stream()
                .filter(each -> wanted.isAskedBy(each.recommendation(), scenario))
                .toList();
        for (Withheld each : same) {
            if (each.by().stream().map(Reason::rule).toList().containsAll(rules)) {
                scenario.pick(new Picked(each.recommendation(), Optional.of(each)));
                return;
            }
        }
        if (!same.isEmpty()) {
            throw new ExpectationFailedException(
                    expected,
                    same.stream()
                            .map(each -> EvaluatedAdvice.found(each, scenario))
                            .toList(),
                    asked.whyNotHeld(wanted, rules, scenario));
        }
        boolean advised = asked.advice().recommendations().stream().anyMatch(each -> wanted.isAskedBy(each, scenario));
        throw advised
                ? new ExpectationFailedException(
                        expected, asked.found(scenario), asked.whyNotHeld(wanted, rules, scenario))
                : asked.missing(expected, wanted, scenario);
    }

    void notHeldBack(ExpectedAdvice wanted) {
        wanted.check(scenario);
        asked.advice().withheld().stream()
                .filter(each -> wanted.isAskedBy(each.recommendation(), scenario))
                .findFirst()
                .ifPresent(each -> {
                    throw new ExpectationFailedException(
                            ScenarioMessage.NOT_HELD_BACK.with(wanted.written()),
                            List.of(EvaluatedAdvice.found(each, scenario)),
                            asked.why(each));
                });
    }

    void nothingHeldBack() {
        List<Withheld> held = asked.advice().withheld();
        if (!held.isEmpty()) {
            throw new ExpectationFailedException(
                    ScenarioMessage.NOTHING_HELD_BACK.text(), asked.found(scenario), asked.why(held.get(0)));
        }
    }

    void dueBy(ScenarioInstant moment) {
        Instant wanted = scenario.settled(moment);
        Recommendation it = scenario.it().recommendation();
        is(ScenarioMessage.DUE_BY.with(scenario.written(wanted)), it.dueBy().equals(Optional.of(wanted)));
    }

    void dueWhenever() {
        is(
                ScenarioMessage.DUE_WHENEVER.text(),
                scenario.it().recommendation().dueBy().isEmpty());
    }

    void urgency(String written) {
        Urgency wanted = PlaceNames.choice(written, Urgency.values(), ScenarioMessage.UNKNOWN_URGENCY);
        is(ScenarioMessage.URGENCY.with(written), scenario.it().recommendation().urgency() == wanted);
    }

    void notBefore(ScenarioInstant moment) {
        Instant wanted = scenario.settled(moment);
        is(
                ScenarioMessage.NOT_BEFORE.with(scenario.written(wanted)),
                scenario.it().recommendation().notBefore().equals(Optional.of(wanted)));
    }

    void channel(String written) {
        Channel wanted = PlaceNames.channel(written);
        Channel found = scenario.it().recommendation().act().channel();
        is(
                ScenarioMessage.BY_CHANNEL.with(wanted.name()),
                found.equals(wanted),
                ScenarioMessage.FOUND_CHANNEL.with(found.name()));
    }

    void platform(String written) {
        Platform wanted = scenario.platform(written);
        is(
                ScenarioMessage.ON_PLATFORM.with(wanted.name()),
                scenario.it().recommendation().act().platform().equals(wanted));
    }

    void about(String text) {
        checkWords(text);
        var subject = scenario.it().recommendation().act().subject();
        is(
                ScenarioMessage.ABOUT.with(text),
                subject.id().equals(text) || subject.beginning().contains(text),
                ScenarioMessage.FOUND_SUBJECT.with(subject.beginning().isEmpty() ? subject.id() : subject.beginning()));
    }

    void becauseOf(List<String> rules) {
        rules.forEach(scenario::checkRule);
        TreeSet<String> found = new TreeSet<>(scenario.it().recommendation().reasons().stream()
                .map(Reason::rule)
                .toList());
        is(ScenarioMessage.BECAUSE_OF.with(String.join(" and ", rules)), found.equals(new TreeSet<>(rules)));
    }

    void reasonSays(String text) {
        checkWords(text);
        List<String> texts = reasons();
        if (texts.stream().noneMatch(each -> each.contains(text))) {
            throw otherReasons(ScenarioMessage.REASON_SAYS.with(text), texts);
        }
    }

    void reasonSaysNot(String text) {
        checkWords(text);
        List<String> texts = reasons();
        if (texts.stream().anyMatch(each -> each.contains(text))) {
            throw otherReasons(ScenarioMessage.REASON_SAYS_NOT.with(text), texts);
        }
    }

    /** Why it is advised, and why it is held back. */
    private List<String> reasons() {
        Picked it = scenario.it();
        List<String> texts = new ArrayList<>();
        it.held().ifPresent(held -> held.by().forEach(reason -> texts.add(reason.text())));
        texts.add(it.recommendation().text());
        it.recommendation().reasons().forEach(reason -> texts.add(reason.text()));
        return texts;
    }

    private static ExpectationFailedException otherReasons(String expected, List<String> texts) {
        return new ExpectationFailedException(
                expected,
                texts.stream()
                        .distinct()
                        .map(ScenarioMessage.FOUND_REASON::with)
                        .toList(),
                List.of());
    }

    void mannerSays(String text) {
        checkWords(text);
        String manner = scenario.it().recommendation().manner();
        is(ScenarioMessage.MANNER_SAYS.with(text), manner.contains(text), ScenarioMessage.FOUND_MANNER.with(manner));
    }

    void until(ScenarioInstant moment) {
        Instant wanted = scenario.settled(moment);
        is(
                ScenarioMessage.HELD_UNTIL.with(scenario.written(wanted)),
                held().allowedFrom().equals(Optional.of(wanted)));
    }

    void noEnd() {
        is(ScenarioMessage.HELD_WITHOUT_END.text(), held().allowedFrom().isEmpty());
    }

    private Withheld held() {
        return scenario.it()
                .held()
                .orElseThrow(() ->
                        new InvalidStepException(ScenarioMessage.NOT_HELD.text(), ScenarioMessage.MAYBE_HELD.text()));
    }

    void nextReview(ScenarioInstant moment) {
        Instant wanted = scenario.settled(moment);
        Optional<Instant> found = asked.advice().nextReview();
        is(
                ScenarioMessage.NEXT_REVIEW.with(scenario.written(wanted)),
                found.equals(Optional.of(wanted)),
                review(found));
    }

    void noNextReview() {
        Optional<Instant> found = asked.advice().nextReview();
        is(ScenarioMessage.NO_NEXT_REVIEW.text(), found.isEmpty(), review(found));
    }

    private String review(Optional<Instant> found) {
        return found.map(moment -> ScenarioMessage.FOUND_REVIEW.with(scenario.written(moment)))
                .orElseGet(ScenarioMessage.FOUND_NO_REVIEW::text);
    }

    void note(String text) {
        checkWords(text);
        List<String> notes = new ArrayList<>(asked.advice().notes());
        notes.addAll(asked.advice().duplicateFacts());
        if (notes.stream().noneMatch(note -> note.contains(text))) {
            throw new ExpectationFailedException(
                    ScenarioMessage.NOTE.with(text),
                    notes.isEmpty() ? List.of(ScenarioMessage.FOUND_NO_NOTE.text()) : notes,
                    List.of());
        }
    }

    void applies(String rule, Optional<String> person) {
        scenario.checkRule(rule);
        List<String> found = asked.applied(rule, person, scenario);
        if (found.isEmpty()) {
            throw new ExpectationFailedException(
                    person.map(name -> ScenarioMessage.APPLIES_TO.with(rule, name))
                            .orElseGet(() -> ScenarioMessage.APPLIES.with(rule)),
                    List.of(ScenarioMessage.FOUND_NOT_TO_APPLY.text()),
                    asked.whyNot(rule, person, scenario));
        }
    }

    void doesNotApply(String rule, Optional<String> person) {
        scenario.checkRule(rule);
        List<String> found = asked.applied(rule, person, scenario);
        if (!found.isEmpty()) {
            throw new ExpectationFailedException(
                    person.map(name -> ScenarioMessage.APPLIES_NOT_TO.with(rule, name))
                            .orElseGet(() -> ScenarioMessage.APPLIES_NOT.with(rule)),
                    List.of(ScenarioMessage.FOUND_TO_APPLY.text()),
                    found);
        }
    }

    /** Every text contains an empty one, so a check for it could not fail. */
    private static void checkWords(String text) {
        if (text.isBlank()) {
            throw new InvalidStepException(ScenarioMessage.EMPTY_QUOTES.text());
        }
    }

    private void is(String expected, boolean so) {
        Picked it = scenario.it();
        is(
                expected,
                so,
                it.held()
                        .map(held -> EvaluatedAdvice.found(held, scenario))
                        .orElseGet(() -> EvaluatedAdvice.found(it.recommendation(), scenario)));
    }

    private static void is(String expected, boolean so, String found) {
        if (!so) {
            throw new ExpectationFailedException(expected, List.of(found), List.of());
        }
    }
}
