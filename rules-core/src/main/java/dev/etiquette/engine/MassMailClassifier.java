package dev.etiquette.engine;

import dev.etiquette.model.Kind;
import dev.etiquette.model.Mark;
import dev.etiquette.model.PersonId;
import dev.etiquette.prepared.Turn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes for mass mail what sells in private, asks nothing, and comes from somebody to whom the owner has never said a
 * word: it was sent to many, and nobody waits for an answer to it.
 */
final class MassMailClassifier {

    private MassMailClassifier() {}

    /**
     * The same turns, mass mail among them as automatic.
     *
     * @param turns in order of time
     */
    static List<Turn> classify(List<Turn> turns) {
        Set<PersonId> spokenTo = new HashSet<>();
        List<Turn> told = new ArrayList<>(turns.size());
        for (Turn turn : turns) {
            if (turn.mine()) {
                spokenTo.add(turn.contact());
            }
            boolean sold = !turn.mine() && isOffer(turn) && !spokenTo.contains(turn.contact());
            told.add(sold ? turn.as(Kind.AUTOMATIC) : turn);
        }
        return told;
    }

    private static boolean isOffer(Turn turn) {
        return turn.privately()
                && turn.promotes()
                && !turn.asks()
                && !turn.asksPrice()
                && !turn.stops()
                && !turn.complains()
                && !turn.marks().has(Mark.UNRESOLVED);
    }
}
