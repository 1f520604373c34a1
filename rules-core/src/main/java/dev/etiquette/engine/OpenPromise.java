package dev.etiquette.engine;

import dev.etiquette.model.Kind;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Times;
import dev.etiquette.prepared.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The owner's last promise to one person, as long as it is not kept. */
final class OpenPromise {

    /** None is open. */
    static final OpenPromise NONE = new OpenPromise(Optional.empty());

    /** What is said within this time still belongs to the promise. */
    static final Duration SAME_BREATH = Duration.ofMinutes(15);

    /** Thanks within this time are thanks for the promise itself. */
    private static final Duration THANKS_FOR_IT = Duration.ofHours(12);

    private final Optional<Turn> given;

    private OpenPromise(Optional<Turn> given) {
        this.given = given;
    }

    /** When it was given; {@link Times#ALWAYS} when none is open. */
    Instant at() {
        return given.map(Turn::at).orElse(Times.ALWAYS);
    }

    /** What is open after a further word of one of the two, of whom nobody is a machine. */
    OpenPromise after(Turn turn) {
        if (turn.mine() && turn.owed()) {
            return new OpenPromise(Optional.of(turn));
        }
        boolean kept = given.filter(promise -> turn.mine() ? isKeptBy(turn, promise) : isThankedFor(turn, promise))
                .isPresent();
        return kept ? NONE : this;
    }

    private static boolean isKeptBy(Turn turn, Turn promise) {
        boolean sameTalk = turn.thread().equals(promise.thread());
        if (!sameTalk && turn.listeners() > 1) {
            // What is said to a group elsewhere keeps no promise to one of them.
            return false;
        }
        if (turn.marks().has(Mark.KEPT_PROMISE) || turn.said().bringsSomething()) {
            return true;
        }
        // From its day on any word may be the promised one; before it, greetings to the dog are none.
        return turn.kind() != Kind.CLOSING
                && (sameTalk || turn.privately())
                && turn.at().isAfter(Times.plus(promise.at(), SAME_BREATH))
                && !turn.at().isBefore(dayOf(promise, Times.ALWAYS));
    }

    /** "It has come, thank you." */
    private static boolean isThankedFor(Turn turn, Turn promise) {
        boolean closing = turn.kind() == Kind.CLOSING && !turn.asks() && !turn.takesBack();
        boolean thanks = closing || turn.marks().has(Mark.THANKS);
        return turn.marks().has(Mark.KEPT_PROMISE)
                || (thanks && !turn.at().isBefore(dayOf(promise, Times.plus(promise.at(), THANKS_FOR_IT))));
    }

    /** The day that it names, unless that had begun already; else the other moment. */
    private static Instant dayOf(Turn promise, Instant other) {
        boolean named =
                promise.dayNamed().isBefore(Times.NEVER) && promise.dayNamed().isAfter(promise.at());
        return named ? promise.dayNamed() : other;
    }
}
