package dev.etiquette.engine;

import dev.etiquette.model.Kind;
import dev.etiquette.model.Mark;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Times;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.prepared.Turn;
import dev.etiquette.reading.PromiseNudge;
import dev.etiquette.reading.ReadText;
import dev.etiquette.reading.TextQuestion;
import dev.etiquette.reading.WordWanted;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Takes what may have been a wish to be left alone for none where the same person would like to hear from the owner, or has
 * spoken to the owner of their own accord since: whoever borrows a ladder a week later wants no rest, nor does
 * whoever asks after what the owner promised. Nobody hints at it before
 * others, nor where they tell somebody whom they have talked to of a death. A plain wish stays one, whatever is said later.
 */
final class TakenBackStops {

    /** What is said sooner still belongs to the wish: "and the key of the flat, please". */
    private static final Duration SAME_TALK = Duration.ofHours(12);

    /** Whoever is angry says less. */
    private static final int TELLING_WORDS = 12;

    private final Function<UtteranceId, ReadText> text;

    /** Reads by what was said, by its id. */
    TakenBackStops(Function<UtteranceId, ReadText> text) {
        this.text = text;
    }

    /**
     * The same turns; such wishes are none.
     *
     * @param turns in order of time
     */
    List<Turn> classify(List<Turn> turns) {
        if (turns.stream().noneMatch(TakenBackStops::isUnsure)) {
            return turns;
        }
        Map<PersonId, Instant> cameBack = new HashMap<>();
        Set<PersonId> spokenTo = new HashSet<>();
        Map<PersonId, Instant> promised = new HashMap<>();
        for (Turn turn : turns) {
            if (turn.mine() && !turn.automatic()) {
                spokenTo.add(turn.contact());
                if (turn.promises()) {
                    promised.putIfAbsent(turn.contact(), turn.at());
                }
            }
            if (comesBack(turn)) {
                cameBack.put(turn.contact(), turn.at());
            }
        }
        return turns.stream()
                .map(turn -> isUnsure(turn)
                                && (isNone(turn, spokenTo) || asksAfter(turn, promised) || isTakenBack(turn, cameBack))
                        ? turn.without(Mark.POSSIBLE_STOP)
                        : turn)
                .toList();
    }

    private static boolean isUnsure(Turn turn) {
        return !turn.mine() && turn.mayStop() && !turn.stops() && !turn.stopsHere();
    }

    /** "I'd really like to hear from you on this. I don't want to go to anybody else." */
    private boolean isNone(Turn turn, Set<PersonId> spokenTo) {
        ReadText said = text.apply(turn.id());
        return turn.listeners() > 1
                || WordWanted.is(said.text())
                || (spokenTo.contains(turn.contact()) && said.is(TextQuestion.GRIEVES));
    }

    /** "Just checking you haven't forgotten us?", of somebody to whom the owner has promised something. */
    private boolean asksAfter(Turn turn, Map<PersonId, Instant> promised) {
        return turn.asks()
                && promised.getOrDefault(turn.contact(), Times.NEVER).isBefore(turn.at())
                && PromiseNudge.is(text.apply(turn.id()).text());
    }

    /** Asks something, tells something at length or is kind, and neither complains nor wants rest again. */
    private static boolean comesBack(Turn turn) {
        boolean kind = turn.marks().has(Mark.PRAISE) || turn.marks().has(Mark.PLAYFUL);
        return !turn.mine()
                && !turn.automatic()
                && turn.kind() != Kind.CLOSING
                && turn.kind() != Kind.OVERHEARD
                && (turn.asks() || kind || turn.wordCount() >= TELLING_WORDS)
                && !turn.complains()
                && !turn.stops()
                && !turn.stopsHere()
                && !turn.mayStop();
    }

    private static boolean isTakenBack(Turn unsure, Map<PersonId, Instant> cameBack) {
        Instant back = cameBack.getOrDefault(unsure.contact(), Times.ALWAYS);
        return !back.isBefore(Times.plus(unsure.at(), SAME_TALK));
    }
}
