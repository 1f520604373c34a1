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
 * Takes for mass mail what sells and comes from somebody to whom the owner has never said a word: it was sent to many, and
 * nobody waits for an answer to it, though many such letters ask whether they may send more. Whoever goes on after the
 * owner has asked to be left alone is owed no answer either.
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
        Set<PersonId> askedToStop = new HashSet<>();
        List<Turn> told = new ArrayList<>(turns.size());
        for (Turn turn : turns) {
            PersonId contact = turn.contact();
            if (turn.mine()) {
                (turn.stops() ? askedToStop : spokenTo).add(contact);
                if (!turn.stops()) {
                    askedToStop.remove(contact);
                }
                told.add(turn);
                continue;
            }
            boolean unasked = !spokenTo.contains(contact) && isOffer(turn);
            boolean owedNothing = unasked || (askedToStop.contains(contact) && !turn.stops() && !turn.mayStop());
            told.add(owedNothing ? turn.as(Kind.AUTOMATIC) : turn);
        }
        return told;
    }

    private static boolean isOffer(Turn turn) {
        return turn.promotes()
                && !turn.asksPrice()
                && !turn.stops()
                && !turn.complains()
                && !turn.marks().has(Mark.UNRESOLVED);
    }
}
