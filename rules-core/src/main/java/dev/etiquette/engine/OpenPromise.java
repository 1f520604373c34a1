package dev.etiquette.engine;

import dev.etiquette.model.Kind;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Times;
import dev.etiquette.prepared.Turn;
import dev.etiquette.reading.FarewellText;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A promise of the owner's that is not kept yet, and how the talk went on: words about something else keep none, and who speaks on
 * after its day and asks nothing has perhaps what was promised.
 */
final class OpenPromise {

    /** What is said within this time still belongs to the promise. */
    static final Duration SAME_BREATH = Duration.ofMinutes(15);

    /** Words within this time belong to one talk. */
    private static final Duration SAME_TALK = Duration.ofHours(12);

    /** Nobody is late with what names no day before. */
    private static final Duration SOON = Duration.ofDays(3);

    /** Who has spoken since its day and has not asked for it in so long has it, or does without. */
    private static final Duration RESTS_AFTER = Duration.ofDays(7);

    /** Who says more speaks of something. */
    private static final int FEW_WORDS = 3;

    private final Turn promise;
    private final ThingsNamed things;

    /** Whether they have spoken of something else, which the owner has not answered. */
    private boolean otherMatter;

    /** When the owner has answered that. */
    private Instant answeredAt = Times.ALWAYS;

    /** Whether they have said anything since. */
    private boolean heard;

    /** Whether they spoke on after its day and asked for nothing. */
    private boolean hasIt;

    private Instant restsFrom = Times.NEVER;

    /**
     * Begins to be owed.
     *
     * @param asked what it answers, if anything
     */
    OpenPromise(Turn promise, @Nullable Turn asked) {
        this.promise = promise;
        this.things = asked == null ? ThingsNamed.in(promise) : ThingsNamed.in(promise, asked);
    }

    Turn promise() {
        return promise;
    }

    /** From when on nobody counts on it any more, by what was said since; never while nothing tells. */
    Instant restsFrom() {
        return restsFrom;
    }

    /** Whether words name what was promised, or what it was asked for with. */
    boolean isNamedIn(Turn turn) {
        return things.share(ThingsNamed.in(turn));
    }

    /**
     * Whether the other one complains, or wants something of what was promised: from its day on, and neither within the talk in which it was
     * nor when they have spoken on already as if they had it.
     */
    boolean isWantedIn(Turn turn) {
        boolean answersMe = promise.asks() && !heard;
        return wants(turn)
                && !answersMe
                && !hasIt
                && turn.at().isAfter(Times.plus(promise.at(), SAME_TALK))
                && !turn.at().isBefore(dayOr(promise.at()))
                && (turn.complains() || isNamedIn(turn));
    }

    private static boolean wants(Turn turn) {
        return turn.asks() || turn.complains() || turn.marks().has(Mark.UNRESOLVED);
    }

    /** Notes what the other one says, which neither keeps the promise nor asks for it. */
    void hear(Turn turn) {
        heard = true;
        if (turn.kind() == Kind.CLOSING && turn.at().isBefore(Times.plus(promise.at(), SAME_TALK))) {
            return;
        }
        otherMatter = turn.at().isAfter(Times.plus(promise.at(), SAME_BREATH)) && !isNamedIn(turn);
        hasIt = hasIt || (!wants(turn) && !turn.wordless() && !turn.at().isBefore(dayAfter()));
    }

    /** Notes that the other one asks for it. */
    void isAskedFor() {
        heard = true;
        otherMatter = false;
        hasIt = false;
        restsFrom = Times.NEVER;
    }

    /** Notes that the owner speaks: what they said last is answered, and they have asked for nothing. */
    void answer() {
        if (hasIt && restsFrom.equals(Times.NEVER)) {
            restsFrom = Times.plus(dueFrom(), RESTS_AFTER);
        }
    }

    /** Whether what the owner says answers something else. */
    boolean isPassedOverIn(Turn turn) {
        boolean stillThat = !answeredAt.isBefore(Times.plus(turn.at(), SAME_TALK.negated()));
        boolean other = otherMatter || stillThat;
        if (otherMatter) {
            answeredAt = turn.at();
            otherMatter = false;
        }
        return other && !isNamedIn(turn);
    }

    /** "It has come, thank you", and not thanks for something else that the owner has just said. */
    boolean isThankedForIn(Turn turn) {
        if (turn.marks().has(Mark.KEPT_PROMISE)) {
            return true;
        }
        boolean closing = turn.kind() == Kind.CLOSING
                && !turn.asks()
                && !turn.takesBack()
                && !turn.wordless()
                && turn.wordCount() <= FEW_WORDS
                && !FarewellText.is(turn.wording());
        boolean forThat = answeredAt.isAfter(Times.plus(turn.at(), SAME_TALK.negated()));
        return (closing || turn.marks().has(Mark.THANKS))
                && !forThat
                && !turn.at().isBefore(dayOr(Times.plus(promise.at(), SAME_TALK)));
    }

    /** The day that it names, unless that had begun already; else the other moment. */
    Instant dayOr(Instant other) {
        return namesDay(promise) ? promise.dayNamed() : other;
    }

    private Instant dueFrom() {
        return promise.dayNamed().isBefore(Times.NEVER) ? promise.dayNamed() : Times.plus(promise.at(), SOON);
    }

    private Instant dayAfter() {
        return Times.plus(dueFrom(), Duration.ofDays(1));
    }

    static boolean namesDay(Turn promise) {
        return promise.dayNamed().isBefore(Times.NEVER) && promise.dayNamed().isAfter(promise.at());
    }
}
