package dev.etiquette.engine;

import dev.etiquette.model.Kind;
import dev.etiquette.model.Mark;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Times;
import dev.etiquette.prepared.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which promises of the owner's are still open: not kept by what was said since, nor replaced by a newer one. A promise
 * of a day to come stays beside one of another thing on another day, or of no day; of others the newest counts.
 */
final class OpenPromises {

    /** What is said within this time still belongs to the promise. */
    static final Duration SAME_BREATH = Duration.ofMinutes(15);

    /** Thanks within this time are thanks for the promise itself. */
    private static final Duration THANKS_FOR_IT = Duration.ofHours(12);

    /** Nobody promises more at once; the oldest are let go. */
    private static final int MOST_OPEN = 5;

    /** Shorter words name no thing. */
    private static final int LONG_WORD = 4;

    /** Words of any promise, and of days. */
    private static final Set<String> OF_PROMISES = Set.of(
            ("will have this that them then with your yours here back send tell bring call give take make look know write ring text ping post"
                            + " check find share over today tomorrow tonight week weekend next monday tuesday wednesday thursday friday saturday sunday"
                            + " just soon later morning afternoon evening sure okay thanks still also schicke schick sende bringe melde sage"
                            + " gebe mache schaue frage dann dich dir mich ihnen euch eine einen morgen heute n\u00e4chste woche montag dienstag mittwoch"
                            + " donnerstag freitag samstag sonntag noch auch gleich hier danke")
                    .split(" "));

    /** For what was promised before. */
    private static final Set<String> IT = Set.of("it", "them", "that", "es", "sie", "ihn", "das");

    /** Whoever says so takes something back. */
    private static final Set<String> MOVING =
            Set.of("sorry", "instead", "unfortunately", "leider", "doch", "stattdessen", "sp\u00e4ter", "erst");

    private OpenPromises() {}

    /**
     * The same turns; what was owed and is not open any more is owed no longer.
     *
     * @param turns in order of time
     */
    static List<Turn> only(List<Turn> turns) {
        Map<PersonId, List<Turn>> open = new HashMap<>();
        Set<Turn> closed = new HashSet<>();
        for (Turn turn : turns) {
            boolean gives = turn.mine() && turn.owed();
            List<Turn> before = open.get(turn.contact());
            if (turn.automatic()) {
                continue;
            }
            if (before != null) {
                List<Turn> over = over(turn, before);
                before.removeAll(over);
                closed.addAll(over);
            }
            if (gives) {
                List<Turn> all = open.computeIfAbsent(turn.contact(), unknown -> new ArrayList<>());
                all.add(turn);
                if (all.size() > MOST_OPEN) {
                    closed.add(all.remove(0));
                }
            }
        }
        return closed.isEmpty()
                ? turns
                : turns.stream()
                        .map(turn -> turn.owed() && closed.contains(turn) ? turn.owed(false) : turn)
                        .toList();
    }

    private static List<Turn> over(Turn turn, List<Turn> open) {
        if (turn.mine() && brings(turn)) {
            // "Here is the contract" brings what was promised of it; where the words do not tell, all that was.
            List<Turn> brought =
                    open.stream().filter(promise -> shareThing(turn, promise)).toList();
            List<Turn> kept = open.stream()
                    .filter(promise -> isKeptBy(turn, promise))
                    .filter(promise -> brought.isEmpty() || brought.contains(promise))
                    .toList();
            if (!kept.isEmpty()) {
                return kept;
            }
        }
        boolean gives = turn.mine() && turn.owed();
        return open.stream()
                .filter(promise -> gives
                        ? isReplacedBy(turn, promise)
                        : turn.mine() ? isKeptBy(turn, promise) : isThankedFor(turn, promise))
                .toList();
    }

    /** "I'll send it on Friday", and then "sorry, on Monday": one promise; "let me ask Ben" on Tuesday is another. */
    private static boolean isReplacedBy(Turn newer, Turn promise) {
        boolean ahead = namesDay(promise) && newer.at().isBefore(promise.dayNamed());
        return !ahead || newer.dayNamed().equals(promise.dayNamed()) || movesIt(newer, promise);
    }

    /** Names another day for the same thing, or for "it". */
    private static boolean movesIt(Turn newer, Turn promise) {
        return namesDay(newer)
                && newer.thread().equals(promise.thread())
                && (shareThing(newer, promise)
                        || (newer.words().stream().noneMatch(OpenPromises::isThing)
                                && newer.words().stream().anyMatch(IT::contains))
                        || newer.words().stream().anyMatch(MOVING::contains));
    }

    private static boolean shareThing(Turn one, Turn other) {
        return one.words().stream()
                .anyMatch(word -> isThing(word) && other.words().contains(word));
    }

    private static boolean isThing(String word) {
        return word.length() >= LONG_WORD && !OF_PROMISES.contains(word);
    }

    private static boolean brings(Turn turn) {
        return turn.marks().has(Mark.KEPT_PROMISE) || turn.said().bringsSomething();
    }

    private static boolean isKeptBy(Turn turn, Turn promise) {
        boolean sameTalk = turn.thread().equals(promise.thread());
        if (!sameTalk && turn.listeners() > 1) {
            // What is said to a group elsewhere keeps no promise to one of them.
            return false;
        }
        if (brings(turn)) {
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
        return namesDay(promise) ? promise.dayNamed() : other;
    }

    private static boolean namesDay(Turn promise) {
        return promise.dayNamed().isBefore(Times.NEVER) && promise.dayNamed().isAfter(promise.at());
    }
}
