package dev.etiquette.engine;

import dev.etiquette.model.Kind;
import dev.etiquette.model.Mark;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.ThreadId;
import dev.etiquette.prepared.Turn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Marks short private messages that follow the owner's own message and ask nothing as remarks: "Burn it. Please." after
 * "What shall I do with it?" may be answered, and need not be. Of those, praise and greetings want no more than a
 * sign.
 */
final class TrailingRemarkClassifier {

    /** Whoever wants something says more, or asks. */
    private static final int FEW_WORDS = 12;

    /** Who says no more than this only greets. */
    private static final int GREETING_WORDS = 4;

    private record Talk(PersonId contact, ThreadId thread) {}

    private TrailingRemarkClassifier() {}

    /**
     * The same turns; short private words that ask nothing and follow on the owner's are remarks.
     *
     * @param turns in order of time
     */
    static List<Turn> classify(List<Turn> turns) {
        Set<Talk> mine = new HashSet<>();
        List<Turn> told = new ArrayList<>(turns.size());
        for (Turn turn : turns) {
            Talk talk = new Talk(turn.contact(), turn.thread());
            boolean follows = mine.contains(talk);
            if (turn.mine()) {
                mine.add(talk);
                told.add(turn);
            } else if (turn.kind() == Kind.PRIVATE_MESSAGE && !turn.asks() && few(turn) && follows) {
                told.add(turn.as(isLight(turn) ? Kind.PRAISE : Kind.REMARK));
            } else if (turn.kind() == Kind.CLOSING) {
                // "Okay, thanks." begins nothing new: what they add to it still follows on the owner's words.
                told.add(turn);
            } else {
                // What comes on top of a question is part of it.
                mine.remove(talk);
                told.add(turn);
            }
        }
        return told;
    }

    /** Praise, and "good morning". */
    private static boolean isLight(Turn turn) {
        boolean greets = turn.marks().has(Mark.SMALL_TALK) && turn.wordCount() <= GREETING_WORDS;
        return (greets || turn.marks().has(Mark.PRAISE)) && !turn.marks().has(Mark.UNRESOLVED);
    }

    private static boolean few(Turn turn) {
        return turn.wordCount() > 0 && turn.wordCount() <= FEW_WORDS;
    }
}
