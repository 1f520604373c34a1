package dev.etiquette;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.JudgedDraft;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.advice.Withheld;
import dev.etiquette.explain.PlanTracer;
import dev.etiquette.explain.Tracer;
import dev.etiquette.explanation.Why;
import dev.etiquette.explanation.WhyNot;
import dev.etiquette.model.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Why something was advised or held back at one moment, and why something else was not.
 *
 * <p>Every rule is walked anew, over all facts that there were, given and derived, so an explanation takes much longer
 * than the advice, and is bounded: past two million steps it is not {@link #isComplete complete}. Not for use by several
 * threads; what it returns may be shared.
 */
public final class Explanation {

    private final Tracer tracer;
    private final PlanTracer plans;
    private final List<String> setAside;
    private final Supplier<Advice> advising;
    private final Trial trial;
    private Optional<Advice> advice = Optional.empty();
    private Optional<Explanation> tried = Optional.empty();

    /**
     * What to ask about rules on trial.
     *
     * @param rules their ids
     * @param explaining explains the evaluation in which they take part
     */
    record Trial(Set<String> rules, Supplier<Explanation> explaining) {

        /** That of a book without rules on trial. */
        static final Trial NONE = new Trial(Set.of(), () -> {
            throw new IllegalStateException();
        });

        private boolean isBy(List<Reason> reasons) {
            return reasons.stream().anyMatch(reason -> rules.contains(reason.rule()));
        }
    }

    Explanation(Tracer tracer, PlanTracer plans, List<String> setAside, Supplier<Advice> advising, Trial trial) {
        this.tracer = tracer;
        this.plans = plans;
        this.setAside = List.copyOf(setAside);
        this.advising = advising;
        this.trial = trial;
    }

    /**
     * What it goes without, and so says nothing true of: a sentence or two for each person or conversation whose facts were
     * too much for the limits of one evaluation and were set aside, as the notes of the advice tell; mostly none.
     */
    public List<String> setAside() {
        return setAside;
    }

    /** Whether all was looked at; else what is told is so, but there may be more. */
    public boolean isComplete() {
        return tracer.isComplete() && tried.map(Explanation::isComplete).orElse(true);
    }

    /**
     * Notes how every condition of every rule came out, where what is planned was judged as well; there, rules that
     * advise do not count.
     */
    public void cover(Coverage coverage) {
        Objects.requireNonNull(coverage, "coverage");
        tracer.cover(coverage.recorder());
        plans.cover(coverage.recorder());
    }

    /**
     * For what a rule held, a line for each, those for what is planned last; none when it did not hold.
     *
     * @param person whom it must be about; {@link PersonId#NONE} for anybody or nobody
     */
    public List<String> held(String rule, PersonId person) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(person, "person");
        if (trial.rules().contains(rule)) {
            return tried().held(rule, person);
        }
        return Stream.concat(tracer.held(rule, person).stream(), plans.held(rule, person).stream())
                .distinct()
                .toList();
    }

    /** Which rules ask for it, and how they came to; also of what rules on trial would advise. */
    public Why why(Recommendation recommendation) {
        Objects.requireNonNull(recommendation, "recommendation");
        return trial.isBy(recommendation.reasons()) ? tried().why(recommendation) : tracer.why(recommendation);
    }

    /** Which rules hold it back, how they came to, and how it was asked for; also of what rules on trial would hold back. */
    public Why why(Withheld withheld) {
        Objects.requireNonNull(withheld, "withheld");
        return trial.isBy(withheld.by()) || trial.isBy(withheld.recommendation().reasons())
                ? tried().why(withheld)
                : tracer.why(withheld);
    }

    /**
     * Which rules hold back what is planned, and how they came to, by the facts of its own moment; nothing when it is
     * fine.
     *
     * @param planned of the advice for the same moment and situation
     */
    public Why why(JudgedDraft planned) {
        Objects.requireNonNull(planned, "planned");
        return trial.isBy(planned.by()) ? tried().why(planned) : plans.why(planned);
    }

    /**
     * Which rules find something right about what is planned, and how they came to, by the facts of its own moment; nothing
     * when none does.
     *
     * @param planned of the advice for the same moment and situation
     */
    public Why whyBlessed(JudgedDraft planned) {
        Objects.requireNonNull(planned, "planned");
        return trial.isBy(planned.blessings()) ? tried().whyBlessed(planned) : plans.whyBlessed(planned);
    }

    /**
     * Why a rule does not hold for what is planned, by the facts of the moment for which it is; nothing when it holds.
     *
     * @param planned of the advice for the same moment and situation
     */
    public List<WhyNot> whyNot(String rule, JudgedDraft planned) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(planned, "planned");
        return trial.rules().contains(rule) ? tried().whyNot(rule, planned) : plans.whyNot(rule, planned);
    }

    /**
     * Why an action is not advised: what is advised or held back of it, and then why the rules that may advise it do not,
     * those first of which the greatest share of conditions is met.
     *
     * @param person whom it should be about; {@link PersonId#NONE} for anybody or nobody
     */
    public List<WhyNot> whyNot(Action action, PersonId person) {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(person, "person");
        List<WhyNot> all = asked(act -> act.action().equals(action) && isAbout(act, person));
        all.addAll(tracer.whyNot(action, person));
        return List.copyOf(all);
    }

    /**
     * Why nothing, or nothing else, is advised about somebody: what is advised or held back, and then why the rules that
     * advise something do not, those first of which the greatest share of conditions is met.
     *
     * @param person whom it should be about
     */
    public List<WhyNot> whyNot(PersonId person) {
        Objects.requireNonNull(person, "person");
        List<WhyNot> all = asked(act -> isAbout(act, person));
        all.addAll(tracer.whyNot(person));
        return List.copyOf(all);
    }

    /**
     * Why a rule does not hold for the advice: what it asks for that is advised or held back, or where it stopped; nothing
     * when it holds and asks for nothing; of a rule on trial that it is, and the same as if it were active. Why it does not hold for what is planned
     * is told {@linkplain #whyNotPlanned(String, PersonId) apart}.
     *
     * @param rule its id
     * @param person whom it should be about; {@link PersonId#NONE} for anybody or nobody
     * @throws dev.etiquette.advice.RunawayRulesException when it is on trial and rules on trial use up what one evaluation may
     */
    public List<WhyNot> whyNot(String rule, PersonId person) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(person, "person");
        if (trial.rules().contains(rule)) {
            return List.of(onTrial(rule, person));
        }
        List<WhyNot> all = new ArrayList<>();
        Advice now = advice();
        now.recommendations().stream()
                .filter(each -> isAbout(each.act(), person) && isBy(each.reasons(), rule))
                .forEach(each -> all.add(new WhyNot.Advised(each)));
        now.withheld().stream()
                .filter(each -> isAbout(each.recommendation().act(), person)
                        && isBy(each.recommendation().reasons(), rule))
                .forEach(each -> all.add(tracer.heldBack(each)));
        if (all.isEmpty() && plans.held(rule, person).isEmpty()) {
            all.addAll(tracer.whyNot(rule, person));
        }
        return List.copyOf(all);
    }

    /**
     * Why a rule of restraint does not hold back what is planned, or one that blesses does not bless it, by the moments for
     * which that is; nothing where it does so for any of it, and for a rule of another sort.
     *
     * @param rule its id
     * @param person whom what is planned should reach; {@link PersonId#NONE} for anybody or nobody
     */
    public SortedMap<Instant, List<WhyNot>> whyNotPlanned(String rule, PersonId person) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(person, "person");
        if (trial.rules().contains(rule)) {
            return tried().whyNotPlanned(rule, person);
        }
        return plans.held(rule, person).isEmpty() ? plans.whyNot(rule, person) : Collections.emptySortedMap();
    }

    private WhyNot onTrial(String rule, PersonId person) {
        List<Recommendation> would = new ArrayList<>();
        List<WhyNot> otherwise = new ArrayList<>();
        for (WhyNot each : tried().whyNot(rule, person)) {
            if (each instanceof WhyNot.Advised advised) {
                would.add(advised.recommendation());
            } else {
                otherwise.add(each);
            }
        }
        return new WhyNot.OnTrial(rule, would, otherwise);
    }

    private Explanation tried() {
        Explanation known = tried.orElseGet(trial.explaining());
        tried = Optional.of(known);
        return known;
    }

    private List<WhyNot> asked(Predicate<SuggestedAction> meant) {
        List<WhyNot> asked = new ArrayList<>();
        advice().recommendations().stream()
                .filter(each -> meant.test(each.act()))
                .forEach(each -> asked.add(new WhyNot.Advised(each)));
        advice().withheld().stream()
                .filter(each -> meant.test(each.recommendation().act()))
                .forEach(each -> asked.add(tracer.heldBack(each)));
        return asked;
    }

    private static boolean isAbout(SuggestedAction act, PersonId person) {
        return person.isNone() || act.contact().equals(person);
    }

    private static boolean isBy(List<Reason> reasons, String rule) {
        return reasons.stream().anyMatch(reason -> reason.rule().equals(rule));
    }

    private Advice advice() {
        Advice known = advice.orElseGet(advising);
        advice = Optional.of(known);
        return known;
    }
}
