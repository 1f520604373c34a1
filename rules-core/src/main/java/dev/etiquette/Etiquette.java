package dev.etiquette;

import dev.etiquette.engine.Advisor;
import dev.etiquette.engine.Limits;
import dev.etiquette.trace.Explanation;
import java.time.Instant;

/**
 * Advises by a rule book. Immutable; any number of threads may ask at once.
 *
 * <pre>{@code
 * Etiquette etiquette = Etiquette.of(RuleBook.standard());
 * Advice advice = etiquette.advise(Situation.of(owner, facts), now);
 * }</pre>
 */
public final class Etiquette {

    private final RuleBook book;
    private final Advisor advisor;

    private Etiquette(RuleBook book) {
        this.book = book;
        this.advisor = new Advisor(book.network(), book.norms(), book.phrases(), Limits.USUAL);
    }

    /** Advises by that book. */
    public static Etiquette of(RuleBook book) {
        return new Etiquette(book);
    }

    /** The book. */
    public RuleBook book() {
        return book;
    }

    /**
     * The advice for one moment. Reads no clock; facts of a later time than the moment are not known yet.
     *
     * @throws dev.etiquette.engine.RunawayRulesException when rules use up what one evaluation may; there is no
     *     advice then, and other evaluations are not touched
     * @throws dev.etiquette.model.InvalidFactException when the moment lies outside of the years -9999 to 9999
     */
    public Advice advise(Situation situation, Instant now) {
        Advisor.Answer answer = advisor.answer(situation.owner(), situation.facts(), now);
        return new Advice(
                now,
                answer.nextReview(),
                book.fingerprint(),
                answer.recommendations(),
                answer.withheld(),
                Silence.of(answer, situation, now),
                answer.collapsed(),
                answer.failed(),
                answer.notes());
    }

    /**
     * How the advice for one moment comes about: why something is advised or held back, and why something else is not.
     * For looking into single cases: it takes much longer than the advice.
     *
     * @throws dev.etiquette.engine.RunawayRulesException when rules use up what one evaluation may
     * @throws dev.etiquette.model.InvalidFactException when the moment lies outside of the years -9999 to 9999
     */
    public Explanation explain(Situation situation, Instant now) {
        Advisor.Known known = advisor.known(situation.owner(), situation.facts(), now);
        return new Explanation(
                book.network().rules(),
                known.given(),
                known.derived(),
                situation.owner().zone());
    }
}
