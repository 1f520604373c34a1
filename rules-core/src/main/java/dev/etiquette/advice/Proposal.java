package dev.etiquette.advice;

import dev.etiquette.model.Channel;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.UtteranceId;
import java.time.Instant;

/**
 * One rule's wish to recommend one act: what rules of restraint read.
 *
 * @param act what to do
 * @param earliest from when on; {@link dev.etiquette.model.Times#ALWAYS} when at once
 * @param due by when; {@link dev.etiquette.model.Times#NEVER} when whenever
 * @param overdue from when on it is late; {@link dev.etiquette.model.Times#NEVER} when never
 * @param reason why
 */
public record Proposal(SuggestedAction act, Instant earliest, Instant due, Instant overdue, Reason reason) {

    /** The id of the recommendation that it would become. */
    public RecommendationId id() {
        return act.id();
    }

    /** What to do. */
    public Action action() {
        return act.action();
    }

    /** To whom. */
    public PersonId contact() {
        return act.contact();
    }

    /** How that person is called. */
    public String name() {
        return act.name();
    }

    /** Where. */
    public Platform platform() {
        return act.platform();
    }

    /** How. */
    public Channel channel() {
        return act.channel();
    }

    /** When its occasion came up. */
    public Instant cameUpAt() {
        return act.cameUpAt();
    }

    /** Whether doing it says something to others. */
    public boolean reachesOut() {
        return act.action().reachesOut();
    }

    /** Whether doing it says something to others that nobody waits for. */
    public boolean unasked() {
        return act.action().reachesOut() && !act.action().owed();
    }

    /** Whether it is no advice, but something of mine that is planned already. */
    public boolean scheduled() {
        return act.subject().type() == Subject.Type.DRAFT;
    }

    /** What is planned, when it is scheduled. */
    public UtteranceId planned() {
        return scheduled() ? new UtteranceId(act.subject().id()) : UtteranceId.NONE;
    }

    /** Whether it is said in a private message, or in an email where people talk by email. */
    public boolean privately() {
        return act.channel().equals(Channel.MESSAGE)
                || (act.channel().equals(Channel.EMAIL) && act.platform().equals(Platform.EMAIL));
    }

    /**
     * Whether it does not say where or how somebody is reached, as an act in the words of a rule may: whatever protects
     * that person anywhere holds.
     */
    public boolean anywhere() {
        boolean inWords = act.action().isOwn() || act.action().equals(Action.REACH_OUT);
        return inWords
                && (act.platform().equals(Platform.NONE)
                        || act.platform().equals(Platform.ANY)
                        || act.channel().equals(Channel.NONE)
                        || act.channel().equals(Channel.ANY));
    }

    /** Whether its platform is gone for good. */
    public boolean onClosedPlatform() {
        return act.platform().closed();
    }

    /** How its platform is called everywhere, whatever a book calls it: its id where the library does not know it. */
    public String place() {
        return Platform.known(act.platform().id())
                .map(Platform::name)
                .orElse(act.platform().id());
    }
}
