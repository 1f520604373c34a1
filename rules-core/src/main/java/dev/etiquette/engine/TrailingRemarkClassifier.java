package dev.etiquette.engine;

import dev.etiquette.model.Kind;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.ThreadId;
import dev.etiquette.prepared.Turn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Marks short private messages that follow the owner's own message and ask nothing as remarks: "Burn it. Please." after
 * "What shall I do with it?" may be answered, and need not be.
 */
final class TrailingRemarkClassifier {

    /** Whoever wants something says more, or asks. */
    private static final int FEW_WORDS = 12;

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
                told.add(turn.as(Kind.REMARK));
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

    private static boolean few(Turn turn) {
        return turn.wordCount() > 0 && turn.wordCount() <= FEW_WORDS;
    }
}
