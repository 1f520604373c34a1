package dev.etiquette.engine;

import dev.etiquette.model.Kind;
import dev.etiquette.model.Mark;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Times;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.prepared.Turn;
import dev.etiquette.reading.PromiseNudge;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells which promises of the owner's are still open: not kept by what was said since, nor replaced by a newer one. A promise
 * of a day to come stays beside one of another thing on another day, or of no day; of others the newest counts. Tells as well
 * what asks after an open one.
 */
final class OpenPromises {

    /** Nobody promises more at once; the oldest are let go. */
    private static final int MOST_OPEN = 5;

    /** What was asked longer ago is not what a promise answers. */
    private static final Duration STILL_ANSWERED = Duration.ofDays(7);

    /** For what was promised before. */
    private static final Set<String> IT = Set.of("it", "them", "that", "es", "sie", "ihn", "das");

    /** Whoever says so takes something back. */
    private static final Set<String> MOVING =
            Set.of("sorry", "instead", "unfortunately", "leider", "doch", "stattdessen", "sp\u00e4ter", "erst");

    private static final Pattern HANDLES = Pattern.compile("^(?:@\\S+\\s+)++");

    private final Function<UtteranceId, String> text;
    private final Map<PersonId, List<OpenPromise>> open = new HashMap<>();

    /** What each of them asked last. */
    private final Map<PersonId, Turn> asked = new HashMap<>();

    private final Set<Turn> closed = new HashSet<>();
    private final Map<Turn, Instant> resting = new HashMap<>();

    /**
     * Begins with none.
     *
     * @param text what was said, by its id
     */
    OpenPromises(Function<UtteranceId, String> text) {
        this.text = text;
    }

    /**
     * The same turns; what was owed and is not open any more is owed no longer, and what asks after a promise tells of it.
     *
     * @param turns in order of time
     */
    List<Turn> read(List<Turn> turns) {
        List<Turn> told = new ArrayList<>(turns.size());
        for (Turn turn : turns) {
            told.add(turn.automatic() ? turn : turn.mine() ? said(turn) : heard(turn));
        }
        open.values().forEach(all -> all.forEach(left -> resting.put(left.promise(), left.restsFrom())));
        return told.stream().map(this::asItStands).toList();
    }

    private Turn asItStands(Turn turn) {
        if (!turn.mine() || !turn.owed()) {
            return turn;
        } else if (closed.contains(turn)) {
            return turn.owed(false);
        }
        Instant rests = resting.getOrDefault(turn, Times.NEVER);
        return rests.isBefore(turn.overAt()) ? turn.overFrom(rests) : turn;
    }

    private Turn said(Turn turn) {
        List<OpenPromise> all = open.getOrDefault(turn.contact(), List.of());
        if (!all.isEmpty()) {
            close(over(turn, all), all);
            all.forEach(OpenPromise::answer);
        }
        if (turn.owed()) {
            List<OpenPromise> now = open.computeIfAbsent(turn.contact(), unknown -> new ArrayList<>());
            now.add(new OpenPromise(turn, askedBefore(turn)));
            if (now.size() > MOST_OPEN) {
                closed.add(now.remove(0).promise());
            }
        }
        return turn;
    }

    private @Nullable Turn askedBefore(Turn promise) {
        Turn last = asked.get(promise.contact());
        boolean recent = last != null
                && last.thread().equals(promise.thread())
                && last.at().isAfter(Times.plus(promise.at(), STILL_ANSWERED.negated()));
        return recent ? last : null;
    }

    private Turn heard(Turn turn) {
        Turn before = asked.get(turn.contact());
        if (turn.asks() || before == null || !before.asks()) {
            asked.put(turn.contact(), turn);
        }
        List<OpenPromise> all = open.getOrDefault(turn.contact(), List.of());
        if (all.isEmpty()) {
            return turn;
        }
        close(all.stream().filter(promise -> promise.isThankedForIn(turn)).toList(), all);
        OpenPromise wanted = wanted(turn, all);
        all.forEach(promise -> {
            if (promise == wanted) {
                promise.isAskedFor();
            } else {
                promise.hear(turn);
            }
        });
        if (wanted == null) {
            return turn;
        }
        // "Any news on the poster?": that and what was promised are one thing.
        String promised = wanted.promise().beginning();
        return turn.askingAfter(
                promised,
                EngineMessage.ASKED_AFTER.with(
                        turn.beginning(), HANDLES.matcher(promised).replaceFirst("")));
    }

    /** Which of them is asked after, the one that is named before the newest; null when none is. */
    private @Nullable OpenPromise wanted(Turn turn, List<OpenPromise> all) {
        boolean nudges = PromiseNudge.is(text.apply(turn.id()));
        for (int at = all.size() - 1; at >= 0; at--) {
            if (all.get(at).isWantedIn(turn) || (nudges && all.get(at).isNamedIn(turn))) {
                return all.get(at);
            }
        }
        return nudges && !all.isEmpty() ? all.get(all.size() - 1) : null;
    }

    private void close(List<OpenPromise> over, List<OpenPromise> all) {
        over.forEach(promise -> closed.add(promise.promise()));
        all.removeAll(over);
    }

    private static List<OpenPromise> over(Turn turn, List<OpenPromise> open) {
        if (brings(turn)) {
            // "Here is the contract" brings what was promised of it; where the words do not tell, all that was.
            List<OpenPromise> brought = open.stream()
                    .filter(promise -> shareThing(turn, promise.promise()))
                    .toList();
            List<OpenPromise> kept = open.stream()
                    .filter(promise -> isKeptBy(turn, promise))
                    .filter(promise -> brought.isEmpty() || brought.contains(promise))
                    .toList();
            if (!kept.isEmpty()) {
                return kept;
            }
        }
        return open.stream()
                .filter(promise -> turn.owed() ? isReplacedBy(turn, promise.promise()) : isKeptBy(turn, promise))
                .toList();
    }

    /** "I'll send it on Friday", and then "sorry, on Monday": one promise; "let me ask Ben" on Tuesday is another. */
    private static boolean isReplacedBy(Turn newer, Turn promise) {
        if (!newer.privately() && !newer.thread().equals(promise.thread())) {
            // What is promised before others in another talk is another thing.
            return false;
        }
        boolean ahead = OpenPromise.namesDay(promise) && newer.at().isBefore(promise.dayNamed());
        return !ahead || newer.dayNamed().equals(promise.dayNamed()) || movesIt(newer, promise);
    }

    /** Names another day for the same thing, or for "it". */
    private static boolean movesIt(Turn newer, Turn promise) {
        return OpenPromise.namesDay(newer)
                && newer.thread().equals(promise.thread())
                && (shareThing(newer, promise)
                        || (ThingsNamed.in(newer).isEmpty()
                                && newer.words().stream().anyMatch(IT::contains))
                        || newer.words().stream().anyMatch(MOVING::contains));
    }

    private static boolean shareThing(Turn one, Turn other) {
        return ThingsNamed.in(one).share(ThingsNamed.in(other));
    }

    private static boolean brings(Turn turn) {
        return turn.marks().has(Mark.KEPT_PROMISE) || turn.said().bringsSomething();
    }

    private static boolean isKeptBy(Turn turn, OpenPromise open) {
        Turn promise = open.promise();
        boolean sameTalk = turn.thread().equals(promise.thread());
        if (!sameTalk && turn.listeners() > 1) {
            // What is said to a group elsewhere keeps no promise to one of them.
            return false;
        }
        if (brings(turn)) {
            return true;
        }
        // From its day on a word may be the promised one; before it, greetings to the dog are none.
        return turn.kind() != Kind.CLOSING
                && (sameTalk || turn.privately())
                && turn.at().isAfter(Times.plus(promise.at(), OpenPromise.SAME_BREATH))
                && !turn.at().isBefore(open.dayOr(Times.ALWAYS))
                && !open.isPassedOverIn(turn);
    }
}
