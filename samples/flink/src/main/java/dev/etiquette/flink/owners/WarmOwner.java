package dev.etiquette.flink.owners;

import dev.etiquette.Advice;
import dev.etiquette.AdviceSession;
import dev.etiquette.model.Fact;
import java.util.Optional;

/** An owner who was asked about lately, with the session that knows what the rules have made of the facts. */
final class WarmOwner {

    /** What a session costs that has hardly a fact, in facts. */
    private static final int EMPTY = 20;

    private final AdviceSession session;
    private final boolean troubled;
    private final String fingerprint;
    private int facts;
    private Optional<Advice> told;

    /**
     * As the state has it.
     *
     * @param facts how many the session has
     * @param troubled whether there are others that the book cannot read
     * @param fingerprint of that book
     * @param told the advice that was told last
     */
    WarmOwner(AdviceSession session, int facts, boolean troubled, String fingerprint, Optional<Advice> told) {
        this.session = session;
        this.facts = facts;
        this.troubled = troubled;
        this.fingerprint = fingerprint;
        this.told = told;
    }

    AdviceSession session() {
        return session;
    }

    boolean troubled() {
        return troubled;
    }

    String fingerprint() {
        return fingerprint;
    }

    Optional<Advice> told() {
        return told;
    }

    void told(Advice advice) {
        told = Optional.of(advice);
    }

    void add(Fact fact) {
        session.add(fact);
        facts++;
    }

    /** What it takes of the room, in facts. */
    int weight() {
        return EMPTY + facts;
    }
}
