package dev.etiquette.archives.joining;

import dev.etiquette.model.Connection;
import dev.etiquette.model.Connection.State;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import java.time.Instant;
import java.util.Optional;

/** The state of follows and blocks between the owner and one person on one platform. Interactions change it in order. */
final class FollowState {

    /** The state of a follow of one side. */
    private enum Follow {
        NONE,
        ASKED,
        ACCEPTED,
        REJECTED
    }

    private Follow mine = Follow.NONE;
    private Follow theirs = Follow.NONE;
    private Optional<Instant> blockedByMe = Optional.empty();
    private Optional<Instant> blockedByThem = Optional.empty();
    private Optional<Instant> mutedByMe = Optional.empty();
    private Optional<Instant> connected = Optional.empty();
    private Optional<State> state = Optional.empty();
    private Instant since = Times.ALWAYS;

    /** One side asks to follow the other, who may accept at once. */
    void follow(boolean byMe, boolean acceptedAtOnce, Instant at) {
        set(byMe, acceptedAtOnce ? Follow.ACCEPTED : Follow.ASKED);
        update(at);
    }

    /** The other side answers the follow of one side. */
    void answer(boolean followByMe, boolean yes, Instant at) {
        set(followByMe, yes ? Follow.ACCEPTED : Follow.REJECTED);
        update(at);
    }

    /** One side no longer follows the other. */
    void unfollow(boolean byMe, Instant at) {
        set(byMe, Follow.NONE);
        update(at);
    }

    /** One side blocks the other. The first of several times counts. */
    void block(boolean byMe, Instant at) {
        if (byMe) {
            blockedByMe = Optional.of(blockedByMe.orElse(at));
        } else {
            blockedByThem = Optional.of(blockedByThem.orElse(at));
        }
        update(at);
    }

    /** Both are connected, whoever asked. The first of several times counts. */
    void connect(Instant at) {
        connected = Optional.of(connected.filter(at::isAfter).orElse(at));
        update(at);
    }

    /** One side unblocks the other. */
    void unblock(boolean byMe, Instant at) {
        if (byMe) {
            blockedByMe = Optional.empty();
        } else {
            blockedByThem = Optional.empty();
        }
        update(at);
    }

    /** The owner mutes this person. The connection does not change. */
    void mute(Instant at) {
        mutedByMe = Optional.of(mutedByMe.orElse(at));
    }

    /** The owner unmutes this person. */
    void unmute() {
        mutedByMe = Optional.empty();
    }

    /** Since when the owner mutes this person. */
    Optional<Instant> mutedByMe() {
        return mutedByMe;
    }

    /** Since when the owner blocks this person. */
    Optional<Instant> blockedByMe() {
        return blockedByMe;
    }

    /** Since when this person blocks the owner. */
    Optional<Instant> blockedByThem() {
        return blockedByThem;
    }

    /** The connection as a fact; empty without one, or for a request without a date. */
    Optional<Connection> connection(String person, Platform platform) {
        if (state.isEmpty() || isUndatedRequest()) {
            return Optional.empty();
        }
        return Optional.of(new Connection(new PersonId(person), platform, state.get(), since));
    }

    /** Whether there is a request without a date. */
    boolean isUndatedRequest() {
        boolean waiting = state.filter(now -> now == State.REQUESTED_BY_ME || now == State.REQUESTED_BY_THEM)
                .isPresent();
        return waiting && since.equals(Times.ALWAYS);
    }

    private void set(boolean byMe, Follow follow) {
        if (byMe) {
            mine = follow;
        } else {
            theirs = follow;
        }
    }

    private void update(Instant at) {
        State now = current();
        if (state.isEmpty() || state.get() != now) {
            state = Optional.of(now);
            since = at;
        }
    }

    private State current() {
        if (blockedByMe.isPresent() || blockedByThem.isPresent()) {
            return State.BLOCKED;
        }
        if (connected.isPresent() || mine == Follow.ACCEPTED || theirs == Follow.ACCEPTED) {
            return State.CONNECTED;
        }
        if (theirs == Follow.ASKED) {
            return State.REQUESTED_BY_THEM;
        }
        if (mine == Follow.ASKED) {
            return State.REQUESTED_BY_ME;
        }
        return mine == Follow.REJECTED || theirs == Follow.REJECTED ? State.DECLINED : State.NONE;
    }
}
