package dev.etiquette.advice;

import dev.etiquette.model.RecommendationId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the owner is advised to do, or not to do.
 *
 * <p>Those of the standard book are constants; a book may have more, as rows of a table. Two actions are the same when
 * their ids are. Immutable.
 */
public final class Action implements Comparable<Action> {

    private static final List<Action> STANDARD = new ArrayList<>();

    /** Find out what is missing before approaching somebody. */
    public static final Action PREPARE = standard("PREPARE", "prepare for", false, false);

    /** Ask to be connected. */
    public static final Action APPROACH = standard("APPROACH", "approach", true, false);

    /** Say something first. */
    public static final Action START_CONVERSATION =
            standard("START_CONVERSATION", "start a conversation with", true, false);

    /** Answer. */
    public static final Action RESPOND = standard("RESPOND", "answer", true, true);

    /** Show that something was noticed. */
    public static final Action ACKNOWLEDGE = standard("ACKNOWLEDGE", "acknowledge", true, true);

    /** Say what it is about. */
    public static final Action GET_TO_THE_POINT = standard("GET_TO_THE_POINT", "get to the point with", true, false);

    /** Talk less, or answer others' posts. */
    public static final Action LISTEN = standard("LISTEN", "listen to", false, false);

    /** Give a sign of life. */
    public static final Action KEEP_IN_TOUCH = standard("KEEP_IN_TOUCH", "keep in touch with", true, false);

    /** Say nothing until somebody answers or a time has gone by. */
    public static final Action WAIT = standard("WAIT", "wait for", false, false);

    /** Show a post again as it is. */
    public static final Action REPEAT = standard("REPEAT", "repeat", true, false);

    /** Show a post again in other words. */
    public static final Action REWORD = standard("REWORD", "reword", true, false);

    /** Show a post no more. */
    public static final Action RETIRE = standard("RETIRE", "retire", false, false);

    /** Sell nothing for a while. */
    public static final Action HOLD_PROMOTION = standard("HOLD_PROMOTION", "sell nothing to", false, false);

    /** Offer what was asked for. */
    public static final Action OFFER = standard("OFFER", "make an offer to", true, true);

    /** Leave the screen. */
    public static final Action MOVE_OFFLINE = standard("MOVE_OFFLINE", "move offline with", true, false);

    /** Come back to what was agreed. */
    public static final Action FOLLOW_UP = standard("FOLLOW_UP", "follow up with", true, true);

    /** Ask readers what they think. */
    public static final Action INVITE_FEEDBACK = standard("INVITE_FEEDBACK", "invite feedback", true, false);

    /** Write down that somebody wants to be left alone. */
    public static final Action RECORD_OPT_OUT = standard("RECORD_OPT_OUT", "record the opt-out of", false, true);

    /** Say whether somebody wants to be left alone, where that is not sure. */
    public static final Action DECIDE = standard("DECIDE", "decide whether to write to", false, true);

    /** Say something to somebody, as a rule puts it. */
    public static final Action REACH_OUT = standard("REACH_OUT", "reach out to", true, false);

    /** Post something new. */
    public static final Action POST = standard("POST", "post", true, false);

    /** Do something that says nothing to any contact, as a rule puts it. */
    public static final Action TASK = standard("TASK", "do the task", false, false);

    private static final List<Action> KNOWN = List.copyOf(STANDARD);

    private final String id;
    private final String says;
    private final boolean own;
    private final boolean reachesOut;
    private final boolean owed;

    private Action(String id, String says, boolean own, boolean reachesOut, boolean owed) {
        this.id = id;
        this.says = says;
        this.own = own;
        this.reachesOut = reachesOut;
        this.owed = owed;
    }

    private static Action standard(String id, String says, boolean reachesOut, boolean owed) {
        Action action = new Action(id, says, false, reachesOut, owed);
        STANDARD.add(action);
        return action;
    }

    /**
     * One of a book's own.
     *
     * @param name in small letters, so that it is none of the standard book
     * @param says how reports speak of it, before the name of a person: "send a card to"
     * @param reachesOut whether doing it says something to others
     * @param owed whether it is owed to somebody, so that no budget may cut it
     * @throws IllegalArgumentException when the name has no small letters only, or is empty
     */
    public static Action own(String name, String says, boolean reachesOut, boolean owed) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(says, "says");
        if (name.isBlank() || !name.equals(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("Action \"" + name + "\"; a name must be filled, in small letters.");
        }
        return new Action(name, says, true, reachesOut, owed);
    }

    /**
     * One of a book's own of which nothing but its name is known: it reaches out and is not owed, so that whatever
     * protects others binds it. Capitals in the name count as small letters.
     */
    public static Action named(String name) {
        Objects.requireNonNull(name, "name");
        String small = name.toLowerCase(Locale.ROOT);
        return new Action(small, small, true, true, false);
    }

    /** Those of the standard book, in a fixed order. */
    public static List<Action> known() {
        return KNOWN;
    }

    /** The one of the standard book with that id, such as "RESPOND"; empty when none has it. */
    public static Optional<Action> known(String id) {
        Objects.requireNonNull(id, "id");
        return KNOWN.stream().filter(each -> each.id.equals(id)).findFirst();
    }

    /** The action of the standard book that a recommendation of that id asks for; nothing when it is none of those. */
    public static Optional<Action> of(RecommendationId id) {
        Objects.requireNonNull(id, "id");
        return of(id, List.of());
    }

    /** The same with those of a book's own. */
    public static Optional<Action> of(RecommendationId id, Collection<Action> own) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(own, "own");
        return Stream.concat(KNOWN.stream(), own.stream())
                .filter(action -> RecommendationIds.begins(id, action))
                .findFirst();
    }

    /** Names it for good: in capitals where it is of the standard book, in small letters where it is a book's own. */
    public String id() {
        return id;
    }

    /** How reports and scenarios speak of it, before the name of a person: "keep in touch with". */
    public String says() {
        return says;
    }

    /** Whether it is a book's own, and not of the standard book. */
    public boolean isOwn() {
        return own;
    }

    /** Whether doing it says something to others. */
    public boolean reachesOut() {
        return reachesOut;
    }

    /** Whether it is something to do, and not something to leave be. */
    public boolean takesTime() {
        return reachesOut || own || equals(PREPARE) || equals(RECORD_OPT_OUT) || equals(DECIDE) || equals(TASK);
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
        Objects.requireNonNull(other, "other");
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
