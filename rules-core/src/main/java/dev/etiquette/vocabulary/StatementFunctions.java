package dev.etiquette.vocabulary;

import dev.etiquette.advice.Proposal;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.prepared.Signal;
import dev.etiquette.vocabulary.Statement.AdviceClause;
import dev.etiquette.vocabulary.Statement.BlessingClause;
import dev.etiquette.vocabulary.Statement.RestraintClause;
import java.time.Instant;
import java.util.List;

/** The words that stand first after {@code then}, and the clauses that they take. */
public final class StatementFunctions {

    private StatementFunctions() {}

    /** Derives a signal. */
    @RuleFunction("says that something is so, for other rules to read")
    public static Statement signal(Signal signal) {
        return new Statement.Derive(signal);
    }

    /** Recommends an act. */
    @RuleFunction("advises to do something")
    public static Statement recommend(SuggestedAction act, AdviceClause... clauses) {
        return new Statement.Recommend(act, List.of(clauses));
    }

    /** Withholds a proposal. */
    @RuleFunction("holds back what another rule advises")
    public static Statement withhold(Proposal proposal, RestraintClause... clauses) {
        return new Statement.Withhold(proposal, List.of(clauses));
    }

    /** Blesses what is planned. */
    @RuleFunction("says what something that I plan does right")
    public static Statement bless(Proposal proposal, BlessingClause... clauses) {
        return new Statement.Bless(proposal, List.of(clauses));
    }

    /** Why; names in braces are filled in from the facts. */
    @RuleFunction("says why, with {names in braces} filled in from the facts")
    public static Statement.Because because(@Shown String text) {
        return new Statement.Because(text);
    }

    /** By when. */
    @RuleFunction("says by when it should be done")
    public static Statement.By by(Instant time) {
        return new Statement.By(time);
    }

    /** From when on it is late. */
    @RuleFunction("says from when on it is late")
    public static Statement.LateFrom lateFrom(Instant time) {
        return new Statement.LateFrom(time);
    }

    /** From when on it may be done. */
    @RuleFunction("says from when on it may be done")
    public static Statement.NotBefore notBefore(Instant time) {
        return new Statement.NotBefore(time);
    }

    /** From when on it is no longer withheld. */
    @RuleFunction("says from when on it is no longer held back")
    public static Statement.AllowedFrom allowedFrom(Instant time) {
        return new Statement.AllowedFrom(time);
    }
}
