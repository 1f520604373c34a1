package dev.etiquette.feedback;

import dev.etiquette.Etiquette;
import dev.etiquette.Situation;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Withheld;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.RecommendationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the advice that feedback is about, by advising anew for the moments at which it was given: a journal keeps ids alone.
 * Immutable and safe for any number of threads; each call takes one evaluation for each such moment.
 */
public final class FeedbackHistory {

    private static final Comparator<Feedback> IN_TIME = Comparator.comparing(Feedback::at)
            .thenComparing(Feedback::recommendation)
            .thenComparing(Feedback::verdict)
            .thenComparing(Feedback::reason);

    private final Etiquette etiquette;
    private final Situation situation;

    private FeedbackHistory(Etiquette etiquette, Situation situation) {
        this.etiquette = etiquette.withoutTrial();
        this.situation = situation;
    }

    /** The feedback among the facts of a situation, with the rules by which advice was given. */
    public static FeedbackHistory of(Etiquette etiquette, Situation situation) {
        Objects.requireNonNull(etiquette, "etiquette");
        Objects.requireNonNull(situation, "situation");
        return new FeedbackHistory(etiquette, situation);
    }

    /**
     * All feedback with the advice that it is about, given or held back; in order of time.
     *
     * @throws dev.etiquette.advice.RunawayRulesException when an evaluation tries too much
     */
    public List<DecidedAdvice> decided() {
        return decided(feedback -> true);
    }

    /**
     * The same situation; feedback that says never names the person whom it is about, where it named nobody and that advice is
     * found. Without such feedback nothing is evaluated.
     *
     * @throws dev.etiquette.advice.RunawayRulesException when an evaluation tries too much
     */
    public Situation completed() {
        Map<Feedback, PersonId> people = new HashMap<>();
        decided(feedback -> feedback.verdict() == Feedback.Verdict.NEVER
                        && feedback.contact().isNone())
                .forEach(each -> each.recommendation()
                        .ifPresent(
                                meant -> people.put(each.feedback(), meant.act().contact())));
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : situation.facts()) {
            PersonId person = fact instanceof Feedback said ? people.get(said) : null;
            facts.add(person == null ? fact : named((Feedback) fact, person));
        }
        return new Situation(situation.owner(), facts);
    }

    private static Feedback named(Feedback never, PersonId person) {
        return Feedback.never(never.recommendation(), never.at(), person, never.reason());
    }

    /** Of the feedback that is wanted. */
    List<DecidedAdvice> decided(Predicate<Feedback> wanted) {
        Map<Instant, Map<RecommendationId, Recommendation>> advised = new HashMap<>();
        return situation.facts().stream()
                .filter(Feedback.class::isInstance)
                .map(Feedback.class::cast)
                .filter(wanted)
                .sorted(IN_TIME)
                .map(each -> new DecidedAdvice(
                        each,
                        Optional.ofNullable(advised.computeIfAbsent(each.at(), this::advised)
                                .get(each.recommendation()))))
                .toList();
    }

    /** What was advised or held back at a moment, before anything was said of it. */
    private Map<RecommendationId, Recommendation> advised(Instant moment) {
        List<Fact> before = situation.facts().stream()
                .filter(fact -> !(fact instanceof Feedback said) || said.at().isBefore(moment))
                .toList();
        var advice = etiquette.advise(new Situation(situation.owner(), before), moment);
        Map<RecommendationId, Recommendation> byId = new HashMap<>();
        Stream.concat(
                        advice.recommendations().stream(),
                        advice.withheld().stream().map(Withheld::recommendation))
                .forEach(each -> byId.putIfAbsent(each.id(), each));
        return byId;
    }
}
