package dev.etiquette.vocabulary;

import dev.etiquette.advice.Proposal;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.prepared.Signal;
import java.time.Instant;
import java.util.List;

/** What a rule says after {@code then}: the four things that a rule can do. */
public sealed interface Statement {

    /**
     * Derives a signal.
     *
     * @param signal the fact to add
     */
    record Derive(Signal signal) implements Statement {}

    /**
     * Recommends something.
     *
     * @param act what to do
     * @param clauses when and why; the last of each sort counts
     */
    record Recommend(SuggestedAction act, List<AdviceClause> clauses) implements Statement {}

    /**
     * Withholds a proposal.
     *
     * @param proposal what is not to be done
     * @param clauses until when and why; the last of each sort counts
     */
    record Withhold(Proposal proposal, List<RestraintClause> clauses) implements Statement {}

    /**
     * Blesses something that is planned.
     *
     * @param proposal what is planned
     * @param clauses why; the last one counts
     */
    record Bless(Proposal proposal, List<BlessingClause> clauses) implements Statement {}

    /** What can be said about a recommendation. */
    sealed interface AdviceClause {}

    /** What can be said about a withholding. */
    sealed interface RestraintClause {}

    /** What can be said about a blessing. */
    sealed interface BlessingClause {}

    /**
     * Why, in a sentence.
     *
     * @param text with the facts filled in
     */
    record Because(String text) implements AdviceClause, RestraintClause, BlessingClause {}

    /**
     * By when it should be done.
     *
     * @param time the moment
     */
    record By(Instant time) implements AdviceClause {}

    /**
     * From when on it is late.
     *
     * @param time the moment
     */
    record LateFrom(Instant time) implements AdviceClause {}

    /**
     * From when on it may be done.
     *
     * @param time the moment
     */
    record NotBefore(Instant time) implements AdviceClause {}

    /**
     * From when on it is no longer withheld.
     *
     * @param time the moment
     */
    record AllowedFrom(Instant time) implements RestraintClause {}
}
