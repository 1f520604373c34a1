package dev.etiquette.scenario;

import dev.etiquette.Advice;
import dev.etiquette.Coverage;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Withheld;
import dev.etiquette.language.NameSimilarity;
import dev.etiquette.model.Fact;
import dev.etiquette.model.InvalidFactException;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What one scenario has told so far, and what came of it. Not for use by several threads. */
final class ScenarioState {

    private static final DateTimeFormatter TOLD =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);

    /** When nothing says what time it is. */
    private static final LocalDateTime ONE_MONDAY = LocalDateTime.of(2026, 3, 2, 12, 0);

    private final Etiquette etiquette;
    private final ScenarioBudget budget;
    private final Coverage coverage;
    private final OwnerBuilder me = new OwnerBuilder();
    private final PeopleBuilder people = new PeopleBuilder(me);
    private final List<FactDraft> drafts = new ArrayList<>();
    private final Map<String, UtteranceBuilder> byName = new HashMap<>();
    private Optional<UtteranceBuilder> last = Optional.empty();
    private Optional<EvaluatedAdvice> asked = Optional.empty();
    private Optional<Picked> picked = Optional.empty();
    private boolean asserted;

    ScenarioState(Etiquette etiquette, ScenarioBudget budget, Coverage coverage) {
        this.etiquette = etiquette;
        this.budget = budget;
        this.coverage = coverage;
    }

    RuleBook book() {
        return etiquette.book();
    }

    OwnerBuilder me() {
        return me;
    }

    PeopleBuilder people() {
        return people;
    }

    Platform platform(String name) {
        return PlaceNames.platform(name, book().platforms());
    }

    /** Says who the owner is; whatever the owner does is told of that name, so this comes before it. */
    void iAm(String name) {
        if (people.isKnown(name)) {
            throw new InvalidStepException(name + " is somebody else in this scenario already.");
        } else if (!drafts.isEmpty()) {
            throw new InvalidStepException(
                    "Something was told of you before it was said who you are.",
                    "Maybe write \"Given I am " + name + "\" first.");
        }
        me.named(name);
    }

    /** Somebody who speaks: "I" or a person. */
    PersonId speaker(String who) {
        return who.equals("I") ? me.id() : people.person(who).id();
    }

    List<PersonId> listeners(List<String> names) {
        return names.stream()
                .map(name -> name.equals("me") ? me.id() : people.person(name).id())
                .toList();
    }

    /** Counts a step against what all scenarios may do. */
    void step() {
        budget.step();
    }

    /** Refuses what cannot be of people as soon as it is told. */
    void check() {
        me.owner();
        people.all().forEach(PersonBuilder::contact);
    }

    /** Takes something as told. */
    void tell(FactDraft draft) {
        budget.fact();
        drafts.add(draft);
    }

    /** Takes something as said; it is what "that" means from now on. */
    UtteranceBuilder say(UtteranceBuilder said) {
        tell(said);
        last = Optional.of(said);
        return said;
    }

    /** An id for the next thing that is said. */
    String nextId() {
        return "said " + (drafts.size() + 1);
    }

    void call(String name) {
        UtteranceBuilder said = that();
        if (name.startsWith("said ")) {
            throw new InvalidStepException("Nothing may be called \"" + name + "\"; it would be taken for a number.");
        }
        if (byName.putIfAbsent(name, said) != null) {
            throw new InvalidStepException("Something else is called \"" + name + "\" already in this scenario.");
        }
        said.called(name);
    }

    UtteranceBuilder that() {
        return last.orElseThrow(() ->
                new InvalidStepException("Nothing has been said yet in this scenario, so \"that\" means nothing."));
    }

    /** "that", what was called so, or what this person said last. */
    UtteranceBuilder saidAs(String what) {
        if (what.equals("that")) {
            return that();
        }
        String name = StepParameter.bare(what);
        UtteranceBuilder named = byName.get(name);
        return named != null ? named : saidBy(what, name);
    }

    private UtteranceBuilder saidBy(String what, String name) {
        if (what.startsWith("\"") && !byName.isEmpty()) {
            throw new InvalidStepException(
                    "Nothing is called \"" + name + "\" in this scenario; "
                            + NameSimilarity.listed(name, byName.keySet()) + ".",
                    PlaceNames.maybe(name, byName.keySet()));
        }
        PersonId speaker = people.known(name).id();
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (drafts.get(i) instanceof UtteranceBuilder said && said.speaker().equals(speaker)) {
                return said;
            }
        }
        throw new InvalidStepException(name + " has said nothing yet in this scenario.");
    }

    /** A post of the owner: "that", or what was called so. */
    UtteranceBuilder post(String what) {
        UtteranceBuilder said = saidAs(what);
        if (!said.speaker().equals(me.id()) || said.isPrivate()) {
            throw new InvalidStepException(
                    what.equals("that")
                            ? "What was said last is no post of yours, and \"that\" means it."
                            : "What is called " + what + " is no post of yours.",
                    "Maybe give your post a name: And that is called \"the guide\".");
        }
        return said;
    }

    /** Asks for advice at that moment. */
    void ask(ScenarioInstant moment) {
        ask(settled(moment));
    }

    /** Asks so much later than before: "3 days". */
    void askLater(String length) {
        ask(settled(InstantParser.read("in " + length)));
    }

    private void ask(Instant now) {
        Situation situation = situation(now);
        Advice advice = etiquette.advise(situation, now);
        if (!advice.failed().isEmpty()) {
            throw new InvalidStepException("The rules " + String.join(", ", advice.failed()) + " failed.");
        }
        picked = Optional.empty();
        EvaluatedAdvice answer = new EvaluatedAdvice(etiquette, situation, advice);
        asked = Optional.of(answer);
        answer.cover(coverage);
    }

    private Situation situation(Instant now) {
        try {
            Timeline time = new Timeline(now, me.zone());
            List<Fact> facts = new ArrayList<>();
            people.all().forEach(person -> facts.add(person.contact()));
            drafts.forEach(draft -> facts.addAll(draft.facts(time)));
            return new Situation(me.owner(), facts);
        } catch (InvalidFactException impossible) {
            throw new InvalidStepException(String.valueOf(impossible.getMessage()));
        }
    }

    /** The moment of the last question, or the usual one before there was any. */
    Instant now() {
        return asked.map(each -> each.advice().now())
                .orElseGet(() -> ONE_MONDAY.atZone(me.zone()).toInstant());
    }

    Instant settled(ScenarioInstant moment) {
        return moment.settle(now(), now(), me.zone());
    }

    /** A moment as a scenario would write it. */
    String told(Instant moment) {
        return TOLD.format(moment.atZone(me.zone()));
    }

    EvaluatedAdvice asked() {
        return asked.orElseThrow(() -> new InvalidStepException(
                "Nobody has asked for advice yet in this scenario.",
                "Maybe write before it: When it is Monday 2 March 2026, 09:00."));
    }

    /** What a scenario has asserted something of: a recommendation, and the rules that hold it back. */
    record Picked(Recommendation recommendation, Optional<Withheld> held) {}

    void pick(Picked one) {
        picked = Optional.of(one);
    }

    Picked it() {
        return picked.orElseThrow(() -> new InvalidStepException(
                "It is not said yet which advice is meant by \"it\".",
                "Maybe write before it: Then I should be advised to answer Ann."));
    }

    void checkRule(String id) {
        if (book().rule(id).isEmpty()) {
            throw new InvalidStepException(
                    "There is no rule " + id + " in this book; "
                            + NameSimilarity.listed(id, book().rules().keySet()) + ".",
                    PlaceNames.maybe(id, book().rules().keySet()));
        }
    }

    /** Notes that the scenario has checked something. */
    void asserted() {
        asserted = true;
    }

    boolean hasAsserted() {
        return asserted;
    }
}
