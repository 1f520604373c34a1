package dev.etiquette.engine;

import dev.etiquette.model.Kind;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Times;
import dev.etiquette.prepared.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Closes what somebody has taken back: "never mind, I found it" closes what they said before it in the same talk, and when
 * they had asked nothing there, what they asked last elsewhere.
 */
final class TakenBackClassifier {

    /** Nobody takes back later what was asked in another place. */
    private static final Duration RECENT = Duration.ofDays(7);

    private TakenBackClassifier() {}

    /**
     * The same turns, with those closed that were taken back.
     *
     * @param turns in order of time
     */
    static List<Turn> classify(List<Turn> turns) {
        Map<PersonId, List<Integer>> open = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (int at = 0; at < turns.size(); at++) {
            Turn turn = turns.get(at);
            if (turn.mine() || turn.automatic()) {
                continue;
            }
            List<Integer> before = open.computeIfAbsent(turn.contact(), unknown -> new ArrayList<>());
            if (turn.takesBack()) {
                taken.addAll(takenBack(turn, before, turns));
                before.clear();
            } else if (turn.asks() || turn.complains() || turn.kind() == Kind.PRIVATE_MESSAGE) {
                before.add(at);
            }
        }
        if (taken.isEmpty()) {
            return turns;
        }
        List<Turn> told = new ArrayList<>(turns.size());
        for (int at = 0; at < turns.size(); at++) {
            told.add(taken.contains(at) ? turns.get(at).as(Kind.CLOSING) : turns.get(at));
        }
        return told;
    }

    private static List<Integer> takenBack(Turn last, List<Integer> before, List<Turn> turns) {
        List<Integer> here = before.stream()
                .filter(at -> turns.get(at).thread().equals(last.thread()))
                .toList();
        if (here.stream().anyMatch(at -> turns.get(at).asks() || turns.get(at).complains())) {
            return here;
        }
        return before.stream()
                .filter(at -> turns.get(at).asks()
                        && !Times.plus(turns.get(at).at(), RECENT).isBefore(last.at()))
                .reduce((one, later) -> later)
                .map(List::of)
                .orElse(here);
    }
}
