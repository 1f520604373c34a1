package dev.etiquette.scenario;

import dev.etiquette.Advice;
import dev.etiquette.Coverage;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Withheld;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Fact;
import dev.etiquette.model.InvalidFactException;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Utterance;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The facts of one running scenario, and its latest advice. Not for use by several threads. */
final class ScenarioState {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);

    /** The moment of scenarios that give none. */
    private static final LocalDateTime ONE_MONDAY = LocalDateTime.of(2026, 3, 2, 12, 0);

    private final Etiquette etiquette;
    private final ScenarioBudget budget;
    private final Coverage coverage;
    private final OwnerSketch me = new OwnerSketch();
    private final PeopleBuilder people = new PeopleBuilder(me);
    private final List<FactDraft> drafts = new ArrayList<>();
    private final Map<String, UtteranceBuilder> byName = new HashMap<>();
    private Optional<UtteranceBuilder> last = Optional.empty();
    private Optional<UtteranceBuilder> plan = Optional.empty();
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

    OwnerSketch me() {
        return me;
    }

    PeopleBuilder people() {
        return people;
    }

    Platform platform(String name) {
        return PlaceNames.platform(name, book());
    }

    /** The words for all that can be advised. */
    List<ActionPhrase> phrases() {
        return ActionPhrase.with(book().acts());
    }

    /** Names the owner. Facts about the owner carry this name, so it must come before them. */
    void iAm(String name) {
        if (people.isKnown(name)) {
            throw new InvalidStepException(ScenarioMessage.SOMEBODY_ELSE.with(name));
        } else if (!drafts.isEmpty()) {
            throw new InvalidStepException(
                    ScenarioMessage.LATE_OWNER.text(), ScenarioMessage.MAYBE_OWNER_FIRST.with(name));
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

    /** Counts a step towards the limit of all scenarios. */
    void step() {
        budget.step();
    }

    /** Refuses impossible people right after the step, so that the failure has its line. */
    void check() {
        me.owner();
        people.all().forEach(PersonBuilder::contact);
    }

    /** Adds a fact. */
    void add(FactDraft draft) {
        budget.fact();
        drafts.add(draft);
    }

    /** Adds something that was said; "that" means it from now on. */
    UtteranceBuilder say(UtteranceBuilder said) {
        add(said);
        last = Optional.of(said);
        return said;
    }

    /** Adds something that the owner has not sent yet; "that" means it from now on, and so does "what I plan". */
    void plan(UtteranceBuilder said, boolean mailing) {
        add(time -> said.facts(time).stream()
                .map(fact -> fact instanceof Utterance utterance ? new Draft(utterance, mailing) : fact)
                .toList());
        last = Optional.of(said);
        plan = Optional.of(said);
    }

    /** What the owner plans, said last. */
    UtteranceBuilder latestPlan() {
        return plan.orElseThrow(
                () -> new InvalidStepException(ScenarioMessage.NO_PLAN.text(), ScenarioMessage.MAYBE_PLAN.text()));
    }

    /** An id for the next thing that is said. */
    String nextId() {
        return "said " + (drafts.size() + 1);
    }

    void call(String name) {
        UtteranceBuilder said = that();
        if (name.startsWith("said ")) {
            throw new InvalidStepException(ScenarioMessage.RESERVED_NAME.with(name));
        }
        if (byName.putIfAbsent(name, said) != null) {
            throw new InvalidStepException(ScenarioMessage.SECOND_NAME.with(name));
        }
        said.called(name);
    }

    UtteranceBuilder that() {
        return last.orElseThrow(() -> new InvalidStepException(ScenarioMessage.NOTHING_SAID.text()));
    }

    /** What "that", a given name, or the name of a person stands for: the last thing that the person said. */
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
                    ScenarioMessage.UNKNOWN_NAME.with(name, KnownNames.listed(name, byName.keySet())),
                    KnownNames.maybe(name, byName.keySet()));
        }
        PersonId speaker = people.known(name).id();
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (drafts.get(i) instanceof UtteranceBuilder said && said.speaker().equals(speaker)) {
                return said;
            }
        }
        throw new InvalidStepException(ScenarioMessage.NOTHING_SAID_BY.with(name));
    }

    /** A post of the owner: "that", or a post with a given name. */
    UtteranceBuilder post(String what) {
        UtteranceBuilder said = saidAs(what);
        if (!said.speaker().equals(me.id()) || said.isPrivate()) {
            throw new InvalidStepException(
                    what.equals("that")
                            ? ScenarioMessage.LATEST_NOT_MY_POST.text()
                            : ScenarioMessage.NOT_MY_POST.with(what),
                    ScenarioMessage.MAYBE_NAME_POST.text());
        }
        return said;
    }

    /** Whether that is the post of that id, or the same one sent once more. */
    boolean shows(UtteranceBuilder post, String id) {
        return post.id().equals(id)
                || drafts.stream()
                        .anyMatch(draft -> draft instanceof UtteranceBuilder said
                                && said.id().equals(id)
                                && said.isSameAs(post));
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
            throw new InvalidStepException(ScenarioMessage.FAILED_RULES.with(String.join(", ", advice.failed())));
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

    /** The moment of the latest advice, or the usual one before there is any. */
    Instant now() {
        return asked.map(each -> each.advice().now())
                .orElseGet(() -> ONE_MONDAY.atZone(me.zone()).toInstant());
    }

    Instant settled(ScenarioInstant moment) {
        return moment.settle(now(), now(), me.zone());
    }

    /** A moment as a scenario would write it. */
    String written(Instant moment) {
        return WRITTEN.format(moment.atZone(me.zone()));
    }

    EvaluatedAdvice asked() {
        return asked.orElseThrow(
                () -> new InvalidStepException(ScenarioMessage.NO_ADVICE_YET.text(), ScenarioMessage.MAYBE_ASK.text()));
    }

    /** The advice that "it" means: a recommendation, and the rules that hold it back. */
    record Picked(Recommendation recommendation, Optional<Withheld> held) {}

    void pick(Picked one) {
        picked = Optional.of(one);
    }

    Picked it() {
        return picked.orElseThrow(() ->
                new InvalidStepException(ScenarioMessage.NO_ADVICE_CHOSEN.text(), ScenarioMessage.MAYBE_CHOOSE.text()));
    }

    void checkRule(String id) {
        if (book().rule(id).isEmpty()) {
            Set<String> rules = book().rules().keySet();
            throw new InvalidStepException(
                    ScenarioMessage.UNKNOWN_RULE.with(id, KnownNames.listed(id, rules, ScenarioMessage.ALL_RULES)),
                    KnownNames.maybe(id, rules));
        }
    }

    /** Remembers that the scenario has checked something. */
    void asserted() {
        asserted = true;
    }

    boolean hasAsserted() {
        return asserted;
    }
}
