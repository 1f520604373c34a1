package dev.etiquette.archives.joining;

import dev.etiquette.model.Connection;
import dev.etiquette.model.Connection.State;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import java.time.Instant;
import java.util.Optional;

/** How the owner and one person stand to each other on one platform, as gestures change it one after the other. */
final class FollowState {

    /** How far one side has come with following the other. */
    private enum Step {
        NOTHING,
        ASKED,
        ACCEPTED,
        REJECTED
    }

    private Step mine = Step.NOTHING;
    private Step theirs = Step.NOTHING;
    private Optional<Instant> blockedByMe = Optional.empty();
    private Optional<Instant> blockedByThem = Optional.empty();
    private Optional<Instant> mutedByMe = Optional.empty();
    private Optional<Instant> connected = Optional.empty();
    private Optional<State> state = Optional.empty();
    private Instant since = Times.ALWAYS;

    void follows(boolean byMe, boolean acceptedAtOnce, Instant at) {
        set(byMe, acceptedAtOnce ? Step.ACCEPTED : Step.ASKED);
        turn(at);
    }

    /** The follow of one side was answered by the other. */
    void answered(boolean followByMe, boolean yes, Instant at) {
        set(followByMe, yes ? Step.ACCEPTED : Step.REJECTED);
        turn(at);
    }

    void unfollows(boolean byMe, Instant at) {
        set(byMe, Step.NOTHING);
        turn(at);
    }

    void blocks(boolean byMe, Instant at) {
        if (byMe) {
            blockedByMe = Optional.of(blockedByMe.orElse(at));
        } else {
            blockedByThem = Optional.of(blockedByThem.orElse(at));
        }
        turn(at);
    }

    /** Both agreed, whoever asked whom and whenever. */
    void connects(Instant at) {
        connected = Optional.of(connected.filter(at::isAfter).orElse(at));
        turn(at);
    }

    void unblocks(boolean byMe, Instant at) {
        if (byMe) {
            blockedByMe = Optional.empty();
        } else {
            blockedByThem = Optional.empty();
        }
        turn(at);
    }

    /** The owner does not want to hear this person, who stands to the owner as before. */
    void muted(Instant at) {
        mutedByMe = Optional.of(mutedByMe.orElse(at));
    }

    void unmuted() {
        mutedByMe = Optional.empty();
    }

    /** From when on the owner mutes this person. */
    Optional<Instant> mutedByMe() {
        return mutedByMe;
    }

    /** From when on the owner blocks this person. */
    Optional<Instant> blockedByMe() {
        return blockedByMe;
    }

    /** From when on this person blocks the owner. */
    Optional<Instant> blockedByThem() {
        return blockedByThem;
    }

    /** The fact; empty for a request of unknown date, of which nobody can say how long it has been waiting. */
    Optional<Connection> connection(String person, Platform platform) {
        if (state.isEmpty() || isUndatedRequest()) {
            return Optional.empty();
        }
        return Optional.of(new Connection(new PersonId(person), platform, state.get(), since));
    }

    /** Whether one of them has asked, and nobody can say when. */
    boolean isUndatedRequest() {
        boolean waiting = state.filter(now -> now == State.REQUESTED_BY_ME || now == State.REQUESTED_BY_THEM)
                .isPresent();
        return waiting && since.equals(Times.ALWAYS);
    }

    private void set(boolean byMe, Step step) {
        if (byMe) {
            mine = step;
        } else {
            theirs = step;
        }
    }

    private void turn(Instant at) {
        State now = now();
        if (state.isEmpty() || state.get() != now) {
            state = Optional.of(now);
            since = at;
        }
    }

    private State now() {
        if (blockedByMe.isPresent() || blockedByThem.isPresent()) {
            return State.BLOCKED;
        }
        if (connected.isPresent() || mine == Step.ACCEPTED || theirs == Step.ACCEPTED) {
            return State.CONNECTED;
        }
        if (theirs == Step.ASKED) {
            return State.REQUESTED_BY_THEM;
        }
        if (mine == Step.ASKED) {
            return State.REQUESTED_BY_ME;
        }
        return mine == Step.REJECTED || theirs == Step.REJECTED ? State.DECLINED : State.NONE;
    }
}
