package dev.etiquette.engine;

import dev.etiquette.advice.Proposal;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.prepared.Signal;
import dev.etiquette.vocabulary.Statement.AdviceClause;
import dev.etiquette.vocabulary.Statement.BlessingClause;
import dev.etiquette.vocabulary.Statement.RestraintClause;
import dev.etiquette.vocabulary.StatementFunctions;
import java.util.ArrayList;
import java.util.List;

/**
 * What rules say when stock Drools runs them: the words after {@code then}, under the names that rules know, keep what
 * is said instead of giving it back.
 */
public final class Sink {

    private static final ThreadLocal<List<Object>> SAID = ThreadLocal.withInitial(ArrayList::new);

    private Sink() {}

    /** Keeps a signal. */
    public static void signal(Object signal) {
        // A fact of a declared kind is of a class that stock Drools made.
        SAID.get().add(signal instanceof Signal known ? StatementFunctions.signal(known) : signal);
    }

    /** Keeps a recommendation. */
    public static void recommend(SuggestedAction act, AdviceClause... clauses) {
        SAID.get().add(StatementFunctions.recommend(act, clauses));
    }

    /** Keeps a withholding. */
    public static void withhold(Proposal proposal, RestraintClause... clauses) {
        SAID.get().add(StatementFunctions.withhold(proposal, clauses));
    }

    /** Keeps a blessing. */
    public static void bless(Proposal proposal, BlessingClause... clauses) {
        SAID.get().add(StatementFunctions.bless(proposal, clauses));
    }

    /** What was said on this thread since the last time. */
    static List<Object> drain() {
        List<Object> said = List.copyOf(SAID.get());
        SAID.get().clear();
        return said;
    }
}
