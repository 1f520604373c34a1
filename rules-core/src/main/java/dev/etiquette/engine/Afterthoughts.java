package dev.etiquette.engine;

import dev.etiquette.model.Kind;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.ThreadId;
import dev.etiquette.signal.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells private words that end an exchange from those that wait for an answer: "Burn it. Please." after "What shall I do
 * with it?" is kind to pick up, and no fault to let pass.
 */
final class Afterthoughts {

    /** Whoever wants something says more, or asks. */
    private static final int FEW_WORDS = 12;

    private static final Comparator<Turn> IN_TIME = Comparator.comparing(Turn::at)
            .thenComparing(turn -> turn.mine() ? 1 : 0)
            .thenComparing(Turn::id);

    private record Talk(PersonId contact, ThreadId thread) {}

    private Afterthoughts() {}

    /** The same turns in the same order; short private words that ask nothing and follow on the owner's are remarks. */
    static List<Turn> told(List<Turn> turns) {
        List<Turn> inTime = new ArrayList<>(turns);
        inTime.sort(IN_TIME);
        Map<Talk, Instant> mine = new HashMap<>();
        Map<Turn, Turn> remarks = new HashMap<>();
        for (Turn turn : inTime) {
            Talk talk = new Talk(turn.contact(), turn.thread());
            if (turn.mine()) {
                mine.put(talk, turn.at());
            } else if (turn.kind() == Kind.PRIVATE && !turn.asks() && few(turn) && mine.containsKey(talk)) {
                remarks.put(turn, turn.as(Kind.REMARK));
            } else {
                // What comes on top of a question is part of it.
                mine.remove(talk);
            }
        }
        return turns.stream().map(turn -> remarks.getOrDefault(turn, turn)).toList();
    }

    private static boolean few(Turn turn) {
        return turn.words() > 0 && turn.words() <= FEW_WORDS;
    }
}
