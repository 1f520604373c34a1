package dev.etiquette.engine;

import dev.etiquette.advice.JudgedDraft;
import dev.etiquette.advice.Limits;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.RunawayRulesException;
import dev.etiquette.advice.Withheld;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Now;
import dev.etiquette.model.Owner;
import dev.etiquette.tables.BookTables;
import dev.etiquette.vocabulary.FactType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The whole way from facts to ranked advice. Immutable; any number of threads may ask at once. */
public final class Advisor {

    /** The facts of so many people or conversations, but for one, can be set aside. */
    private static final int MOST_ATTEMPTS = 4;

    private final Network network;
    private final BookTables tables;
    private final Map<String, FactType> hostTypes;
    private final Limits limits;
    private final EvaluationMemory kept;

    /**
     * Asks these rules, by these tables, within these limits.
     *
     * @param hostTypes the types of facts of the host's own, by name
     */
    public Advisor(Network network, BookTables tables, Map<String, FactType> hostTypes, Limits limits) {
        this(network, tables, Map.copyOf(hostTypes), limits, EvaluationMemory.ofTexts(tables));
    }

    private Advisor(
            Network network, BookTables tables, Map<String, FactType> hostTypes, Limits limits, EvaluationMemory kept) {
        this.network = network;
        this.tables = tables;
        this.hostTypes = hostTypes;
        this.limits = limits;
        this.kept = kept;
    }

    /** Asks the same, and keeps what was read last, for whoever asks for the same facts at one time after the other. */
    public Advisor remembering() {
        return kept.keeps() ? this : new Advisor(network, tables, hostTypes, limits, kept.andLast());
    }

    /**
     * Asks the rules of another book within the same limits, and goes on with what was read as far as that book reads alike.
     *
     * @param otherTypes the types of facts of the host's own in that book, by name
     */
    public Advisor by(Network other, BookTables otherTables, Map<String, FactType> otherTypes) {
        boolean sameTypes = other.matched().equals(network.matched()) && hostTypes.equals(otherTypes);
        return new Advisor(
                other, otherTables, Map.copyOf(otherTypes), limits, kept.shared(tables, otherTables, sameTypes));
    }

    /** What two facts share that are versions of one, by the names that the book has for platforms. */
    public Object identity(Fact fact) {
        return FactVersion.key(fact, tables.platforms()::shown)
                .map(Object.class::cast)
                .orElse(fact);
    }

    /**
     * What there is to say.
     *
     * @param recommendations the most pressing first
     * @param withheld ordered alike
     * @param planned what is not sent yet, judged for each of those whom it reaches
     * @param nextReview the earliest moment at which the same facts can yield other advice
     * @param emptyReason why there is nothing to do; empty when there is something
     * @param duplicateFacts a sentence for each id that came with different contents
     * @param failed the ids of rules that failed and were left out
     * @param notes what the owner should know about the facts themselves
     * @param stopped the ids of rules that did most of the work of attempts that were stopped, after which facts were set aside
     */
    public record Answer(
            List<Recommendation> recommendations,
            List<Withheld> withheld,
            List<JudgedDraft> planned,
            Optional<Instant> nextReview,
            Optional<String> emptyReason,
            List<String> duplicateFacts,
            List<String> failed,
            List<String> notes,
            Set<String> stopped) {}

    /**
     * All that was known at the end of an evaluation.
     *
     * @param given what rules were given: facts, norms, turns, the moment
     * @param derived what rules added
     * @param failed the ids of rules that failed and were left out
     * @param planned the same for each moment for which something is planned, in the order of time
     * @param setAside a sentence or two for each share of the facts that rules were not given, because they were too much
     */
    public record Known(
            Collection<Object> given,
            Collection<Object> derived,
            List<String> failed,
            List<PlannedMoment> planned,
            List<String> setAside) {}

    /**
     * What an answer for that moment is made from.
     *
     * @throws RunawayRulesException when the limits are used up
     */
    public Known known(Owner owner, Collection<? extends Fact> facts, Instant time) {
        return settled(owner, facts, time, this::known);
    }

    private Known known(
            Owner owner, SetAside aside, Instant time, ThresholdClock clock, EvaluationContext.Stopwatch watch) {
        Collection<? extends Fact> facts = aside.rest();
        EvaluationInput table = laid(owner, facts, new Now(time), clock, watch);
        Network.Outcome outcome = evaluated(table, facts.size(), clock, owner.zone(), watch);
        List<PlannedMoment> planned = new ArrayList<>();
        judge(table.drafts(), owner, facts, time, clock, planned::add, watch);
        return new Known(table.facts(), outcome.derived(), outcome.failed(), planned, aside.notes());
    }

    /** One attempt to make something of the facts that are not set aside. */
    @FunctionalInterface
    private interface Attempt<T> {
        T make(Owner owner, SetAside aside, Instant time, ThresholdClock clock, EvaluationContext.Stopwatch watch);
    }

    /**
     * Makes something of all facts or, when that takes more than it may because of what one person or one conversation has
     * brought in, of the others: facts that a stranger chooses must not end the advice on everybody else.
     *
     * @throws RunawayRulesException that of the first attempt, when there is nobody whose facts would have to go
     */
    private <T> T settled(Owner owner, Collection<? extends Fact> facts, Instant time, Attempt<T> attempt) {
        EvaluationContext.Stopwatch watch = new EvaluationContext.Stopwatch(limits, facts.size());
        SetAside aside = SetAside.nothing(facts);
        Optional<RunawayRulesException> first = Optional.empty();
        for (int made = 1; ; made++) {
            boolean last = made == MOST_ATTEMPTS || aside.rest().size() < FactShare.LEAST;
            Collection<? extends Fact> rest = aside.rest();
            watch = last
                    ? watch.last()
                    : watch.keepingSome(sample ->
                            FactShare.heaviest(owner.id(), rest, sample.most()).isPresent());
            ThresholdClock clock = new ThresholdClock(time);
            try {
                return attempt.make(owner, aside, time, clock, watch);
            } catch (RunawayRulesException stopped) {
                RunawayRulesException told = first.orElse(stopped);
                if (last) {
                    throw told;
                }
                first = Optional.of(told);
                FactShare share = FactShare.heaviest(
                                owner.id(), aside.rest(), watch.sample().most())
                        .orElseThrow(() -> told);
                aside = aside.with(share, stopped, clock.nextChange());
            }
        }
    }

    /**
     * Answers for one moment.
     *
     * @throws RunawayRulesException when the limits are used up; there is no advice then
     * @throws java.util.concurrent.CancellationException when the thread is interrupted; likewise
     */
    public Answer answer(Owner owner, Collection<? extends Fact> facts, Instant time) {
        return settled(owner, facts, time, this::answer);
    }

    private Answer answer(
            Owner owner, SetAside aside, Instant time, ThresholdClock clock, EvaluationContext.Stopwatch watch) {
        Collection<? extends Fact> facts = aside.rest();
        EvaluationInput table = laid(owner, facts, new Now(time), clock, watch);
        Network.Outcome outcome = evaluated(table, facts.size(), clock, owner.zone(), watch);
        Ranking.Ranked ranked = new Ranking(
                        clock,
                        owner,
                        table.contacts(),
                        tables.acts(),
                        table.standing().hints(),
                        table.standing().remarks(),
                        table.standing().grave())
                .rank(
                        aside.knownProposals(outcome.proposals()),
                        outcome.withholdings(),
                        table.standing().feedbacks());
        DraftJudge.Judgement judged = judge(table.drafts(), owner, facts, time, clock, moment -> {}, watch);
        Set<String> failed = new TreeSet<>(outcome.failed());
        failed.addAll(judged.failed());
        List<String> notes = new ArrayList<>(table.standing().notes());
        notes.addAll(aside.notes());
        if (judged.left() > 0) {
            notes.add(EngineMessage.DRAFTS_LEFT.with(judged.left(), DraftJudge.MOST_MOMENTS));
        }
        return new Answer(
                ranked.recommendations(),
                ranked.withheld(),
                aside.knownDrafts(judged.drafts()),
                SetAside.earlier(aside.changes(), clock.nextChange()),
                ranked.recommendations().isEmpty()
                        ? Optional.of(
                                aside.isAnything()
                                        ? EngineMessage.NOTHING_BUT_SET_ASIDE.text()
                                        : EmptyAdviceReason.of(ranked.withheld(), owner, facts, time))
                        : Optional.empty(),
                table.standing().duplicateFacts(),
                List.copyOf(failed),
                notes,
                aside.rules());
    }

    /** Asks the rules in parts where that is sooner done, and all at once else. */
    private Network.Outcome evaluated(
            EvaluationInput table, int facts, ThresholdClock clock, ZoneId zone, EvaluationContext.Stopwatch watch) {
        List<List<Object>> lists = List.of(table.ofMoment(), table.standing().facts());
        return kept.parts(facts)
                .flatMap(memory -> memory.use(asked -> network.partitioned()
                        .evaluate(lists, clock, zone, table.standing().platforms(), limits, watch, asked)))
                .orElseGet(() -> network.evaluate(table.facts(), clock, zone, limits, watch));
    }

    private DraftJudge.Judgement judge(
            List<Draft> drafts,
            Owner owner,
            Collection<? extends Fact> facts,
            Instant time,
            ThresholdClock clock,
            DraftJudge.Witness witness,
            EvaluationContext.Stopwatch watch) {
        return new DraftJudge(network, limits)
                .judge(
                        drafts,
                        owner,
                        facts,
                        time,
                        clock,
                        (known, moment, then) -> laid(owner, known, new Now(moment), then, watch),
                        witness,
                        watch);
    }

    private EvaluationInput laid(
            Owner owner,
            Collection<? extends Fact> facts,
            Now now,
            ThresholdClock clock,
            EvaluationContext.Stopwatch watch) {
        try {
            return EvaluationInput.lay(owner, facts, now, clock, tables, hostTypes, network::matches, kept, watch);
        } catch (EvaluationContext.BudgetExceeded exhausted) {
            throw new RunawayRulesException(exhausted.getMessage(), List.of());
        }
    }
}
