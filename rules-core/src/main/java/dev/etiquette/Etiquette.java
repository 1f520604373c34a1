package dev.etiquette;

import dev.etiquette.advice.Withheld;
import dev.etiquette.engine.Advisor;
import dev.etiquette.engine.Limits;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
                silence(answer),
                answer.collapsed(),
                answer.failed(),
                answer.notes());
    }

    private static Optional<String> silence(Advisor.Answer answer) {
        if (!answer.recommendations().isEmpty()) {
            return Optional.empty();
        }
        List<Withheld> withheld = answer.withheld();
        if (withheld.isEmpty()) {
            return Optional.of("Nothing to do: nobody waits for an answer that is due, and no post of yours calls for"
                    + " anything.");
        }
        boolean full =
                withheld.stream().allMatch(each -> each.by().get(0).rule().equals(Withheld.BUDGET));
        return Optional.of(
                full
                        ? "Nothing more to do today: your daily budget is used up."
                        : "Nothing that may be done now: all that could be said is held back, " + withheld.size()
                                + " in number.");
    }
}
