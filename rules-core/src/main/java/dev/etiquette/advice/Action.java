package dev.etiquette.advice;

import dev.etiquette.model.RecommendationId;
import java.util.Arrays;
import java.util.Optional;

/** What the owner is advised to do, or not to do. */
public enum Action {
    /** Find out what is missing before approaching somebody. */
    PREPARE(false, false),
    /** Ask to be connected. */
    APPROACH(true, false),
    /** Say something first. */
    START_CONVERSATION(true, false),
    /** Answer. */
    RESPOND(true, true),
    /** Show that something was noticed. */
    ACKNOWLEDGE(true, true),
    /** Say what it is about. */
    GET_TO_THE_POINT(true, false),
    /** Talk less, or answer others' posts. */
    LISTEN(false, false),
    /** Give a sign of life. */
    KEEP_IN_TOUCH(true, false),
    /** Say nothing until somebody answers or a time has gone by. */
    WAIT(false, false),
    /** Show a post again as it is. */
    REPEAT(true, false),
    /** Show a post again in other words. */
    REWORD(true, false),
    /** Show a post no more. */
    RETIRE(false, false),
    /** Sell nothing for a while. */
    HOLD_PROMOTION(false, false),
    /** Offer what was asked for. */
    OFFER(true, true),
    /** Leave the screen. */
    MOVE_OFFLINE(true, false),
    /** Come back to what was agreed. */
    FOLLOW_UP(true, true),
    /** Ask readers what they think. */
    INVITE_FEEDBACK(true, false),
    /** Write down that somebody wants to be left alone. */
    RECORD_OPT_OUT(false, true),
    /** Say something to somebody, as a rule puts it. */
    REACH_OUT(true, false),
    /** Post something new. */
    POST(true, false),
    /** Do something that says nothing to any contact, as a rule puts it. */
    TASK(false, false);

    private final boolean reachesOut;
    private final boolean owed;

    Action(boolean reachesOut, boolean owed) {
        this.reachesOut = reachesOut;
        this.owed = owed;
    }

    /** The action that a recommendation of that id asks for; nothing when it is no id of ours. */
    public static Optional<Action> of(RecommendationId id) {
        return Arrays.stream(values())
                .filter(action -> RecommendationIds.begins(id, action))
                .findFirst();
    }

    /** Whether doing it says something to others. */
    public boolean reachesOut() {
        return reachesOut;
    }

    /** Whether it is something to do, and not something to leave be. */
    public boolean takesTime() {
        return reachesOut || this == PREPARE || this == RECORD_OPT_OUT || this == TASK;
    }

    /** Whether it is owed to somebody, so that no budget may cut it. */
    public boolean owed() {
        return owed;
    }
}
