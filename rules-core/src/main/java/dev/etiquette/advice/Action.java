package dev.etiquette.advice;

import dev.etiquette.model.RecommendationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the owner is advised to do, or not to do.
 *
 * <p>Those of the standard book are constants; a book may have more. Two actions are the same when their ids are.
 */
public final class Action implements Comparable<Action> {

    private static final List<Action> STANDARD = new ArrayList<>();

    /** Find out what is missing before approaching somebody. */
    public static final Action PREPARE = standard("PREPARE", false, false);

    /** Ask to be connected. */
    public static final Action APPROACH = standard("APPROACH", true, false);

    /** Say something first. */
    public static final Action START_CONVERSATION = standard("START_CONVERSATION", true, false);

    /** Answer. */
    public static final Action RESPOND = standard("RESPOND", true, true);

    /** Show that something was noticed. */
    public static final Action ACKNOWLEDGE = standard("ACKNOWLEDGE", true, true);

    /** Say what it is about. */
    public static final Action GET_TO_THE_POINT = standard("GET_TO_THE_POINT", true, false);

    /** Talk less, or answer others' posts. */
    public static final Action LISTEN = standard("LISTEN", false, false);

    /** Give a sign of life. */
    public static final Action KEEP_IN_TOUCH = standard("KEEP_IN_TOUCH", true, false);

    /** Say nothing until somebody answers or a time has gone by. */
    public static final Action WAIT = standard("WAIT", false, false);

    /** Show a post again as it is. */
    public static final Action REPEAT = standard("REPEAT", true, false);

    /** Show a post again in other words. */
    public static final Action REWORD = standard("REWORD", true, false);

    /** Show a post no more. */
    public static final Action RETIRE = standard("RETIRE", false, false);

    /** Sell nothing for a while. */
    public static final Action HOLD_PROMOTION = standard("HOLD_PROMOTION", false, false);

    /** Offer what was asked for. */
    public static final Action OFFER = standard("OFFER", true, true);

    /** Leave the screen. */
    public static final Action MOVE_OFFLINE = standard("MOVE_OFFLINE", true, false);

    /** Come back to what was agreed. */
    public static final Action FOLLOW_UP = standard("FOLLOW_UP", true, true);

    /** Ask readers what they think. */
    public static final Action INVITE_FEEDBACK = standard("INVITE_FEEDBACK", true, false);

    /** Write down that somebody wants to be left alone. */
    public static final Action RECORD_OPT_OUT = standard("RECORD_OPT_OUT", false, true);

    /** Say something to somebody, as a rule puts it. */
    public static final Action REACH_OUT = standard("REACH_OUT", true, false);

    /** Post something new. */
    public static final Action POST = standard("POST", true, false);

    /** Do something that says nothing to any contact, as a rule puts it. */
    public static final Action TASK = standard("TASK", false, false);

    private static final List<Action> KNOWN = List.copyOf(STANDARD);

    private final String id;
    private final boolean reachesOut;
    private final boolean owed;

    private Action(String id, boolean reachesOut, boolean owed) {
        this.id = id;
        this.reachesOut = reachesOut;
        this.owed = owed;
    }

    private static Action standard(String id, boolean reachesOut, boolean owed) {
        Action action = new Action(id, reachesOut, owed);
        STANDARD.add(action);
        return action;
    }

    /** Those of the standard book, in a fixed order. */
    public static List<Action> known() {
        return KNOWN;
    }

    /** The one of the standard book with that id, such as "RESPOND"; empty when none has it. */
    public static Optional<Action> known(String id) {
        return KNOWN.stream().filter(each -> each.id.equals(id)).findFirst();
    }

    /** The action of the standard book that a recommendation of that id asks for; nothing when it is none of those. */
    public static Optional<Action> of(RecommendationId id) {
        return KNOWN.stream()
                .filter(action -> RecommendationIds.begins(id, action))
                .findFirst();
    }

    /** Names it for good. */
    public String id() {
        return id;
    }

    /** Whether doing it says something to others. */
    public boolean reachesOut() {
        return reachesOut;
    }

    /** Whether it is something to do, and not something to leave be. */
    public boolean takesTime() {
        return reachesOut || equals(PREPARE) || equals(RECORD_OPT_OUT) || equals(TASK);
    }

    /** Whether it is owed to somebody, so that no budget may cut it. */
    public boolean owed() {
        return owed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Action that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Those of the standard book come first, in their fixed order. */
    @Override
    public int compareTo(Action other) {
        int here = KNOWN.indexOf(this);
        int there = KNOWN.indexOf(other);
        if (here < 0 && there < 0) {
            return id.compareTo(other.id);
        }
        return here < 0 || there < 0 ? Integer.compare(there, here) : Integer.compare(here, there);
    }

    @Override
    public String toString() {
        return id;
    }
}
