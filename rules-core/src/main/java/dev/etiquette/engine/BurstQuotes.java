package dev.etiquette.engine;

import dev.etiquette.model.Kind;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.Times;
import dev.etiquette.prepared.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets the first of several things that somebody says in a row tell what all of them ask: "hey Maya", and a minute later "can
 * you send me the list?" Whoever reads of the first would miss the rest.
 */
final class BurstQuotes {

    /** What comes later is told of by itself. */
    private static final Duration IN_A_ROW = Duration.ofDays(3);

    /** Of two things asked in a row this much of the first is told, and of the second all that is told of anything. */
    private static final int LONGEST_FIRST = 70;

    private record Talk(PersonId contact, ThreadId thread) {}

    /** What somebody says until the owner speaks, and what of it asks first; places among all turns. */
    private static final class Burst {

        private final int first;
        private int asksFirst = -1;

        Burst(int first) {
            this.first = first;
        }
    }

    private BurstQuotes() {}

    /**
     * The same turns; the first of several in a row quotes what they ask.
     *
     * @param turns in order of time
     */
    static List<Turn> in(List<Turn> turns) {
        List<Turn> told = new ArrayList<>(turns);
        Map<Talk, Burst> open = new HashMap<>();
        for (int at = 0; at < turns.size(); at++) {
            Turn turn = turns.get(at);
            if (turn.automatic() || turn.kind() == Kind.OVERHEARD) {
                continue;
            }
            Talk talk = new Talk(turn.contact(), turn.thread());
            if (turn.mine()) {
                open.remove(talk);
                continue;
            }
            Burst burst = open.get(talk);
            if (burst == null || isAnother(turn, turns.get(burst.first))) {
                if (turn.kind() == Kind.CLOSING) {
                    continue;
                }
                burst = new Burst(at);
                open.put(talk, burst);
            }
            if (turn.asks()) {
                burst.asksFirst = burst.asksFirst < 0 ? at : burst.asksFirst;
                Turn first = turns.get(burst.first);
                if (at != burst.first && !first.nudges() && first.seeksAnswer() == first.asks()) {
                    told.set(burst.first, told.get(burst.first).quoting(quote(turns.get(burst.asksFirst), turn)));
                }
            }
        }
        return told;
    }

    private static boolean isAnother(Turn turn, Turn first) {
        return turn.at().isAfter(Times.plus(first.at(), IN_A_ROW))
                || !turn.channel().equals(first.channel());
    }

    private static String quote(Turn first, Turn last) {
        return first.beginning().equals(last.beginning())
                ? last.beginning()
                : EngineMessage.ASKED_IN_A_ROW.with(cut(first.beginning()), last.beginning());
    }

    /** Between words where that is possible; the dots that follow stand in the message. */
    private static String cut(String first) {
        if (first.length() <= LONGEST_FIRST) {
            return first;
        }
        int blank = first.lastIndexOf(' ', LONGEST_FIRST);
        int end = blank > 0 ? blank : LONGEST_FIRST;
        return first.substring(0, Character.isHighSurrogate(first.charAt(end - 1)) ? end - 1 : end);
    }
}
