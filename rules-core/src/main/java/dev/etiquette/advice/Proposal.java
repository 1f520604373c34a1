package dev.etiquette.advice;

import dev.etiquette.model.Channel;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.UtteranceId;
import java.time.Instant;
import java.util.Objects;

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

    /** Refuses what is missing. */
    public Proposal {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(earliest, "earliest");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(overdue, "overdue");
        Objects.requireNonNull(reason, "reason");
    }

    /** The id of the recommendation that it would become. */
    public RecommendationId id() {
        return act.id();
    }

    /** What to do. */
    public Action action() {
        return act.action();
    }

    /** What its id and those of all advice to do the same begin with: "keep-in-touch". */
    public String actName() {
        return id().actName();
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

    /** Whether doing it says something to others that nobody waits for. A post that no more than names somebody is not for them. */
    public boolean unasked() {
        return act.action().reachesOut() && !act.action().owed() && !namesOnly();
    }

    private boolean namesOnly() {
        boolean post = act.action().equals(Action.POST) || act.action().equals(Action.REPEAT);
        return post && scheduled() && !act.contact().isNone();
    }

    /** Whether it is no advice, but something of mine that is planned already. */
    public boolean scheduled() {
        return act.subject().type() == Subject.Type.DRAFT;
    }

    /** What somebody said that it is about; {@link UtteranceId#NONE} when it is about nothing that was said. */
    public UtteranceId turn() {
        return act.subject().type() == Subject.Type.UTTERANCE
                ? new UtteranceId(act.subject().id())
                : UtteranceId.NONE;
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
     * Whether it does not say where and how somebody is reached: whatever protects that person anywhere holds. Phone and
     * email are a place and a way at once.
     */
    public boolean anywhere() {
        if (!act.action().reachesOut() && !act.action().isOwn()) {
            return false;
        }
        Channel how = act.channel();
        boolean somewhere =
                !act.platform().equals(Platform.NONE) && !act.platform().equals(Platform.ANY);
        boolean somehow = !how.equals(Channel.NONE) && !how.equals(Channel.ANY);
        boolean needsNoPlace = how.equals(Channel.PHONE) || how.equals(Channel.EMAIL);
        return !((somewhere || needsNoPlace) && (somehow || needsNoWay()));
    }

    /** A platform has one way to be connected there, and a sign that something was noticed is no message. */
    private boolean needsNoWay() {
        return act.action().equals(Action.APPROACH) || act.action().equals(Action.ACKNOWLEDGE);
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
