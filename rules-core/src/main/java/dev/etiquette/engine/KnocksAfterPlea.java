package dev.etiquette.engine;

import dev.etiquette.model.Kind;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.prepared.Turn;
import dev.etiquette.reading.ReadText;
import dev.etiquette.reading.TextQuestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Closes what no more than knocks at the owner's door, "you around?", after the owner has asked to let it be and the other one
 * gave in. Who has something to say is heard, and so is everybody once the owner has spoken again.
 */
final class KnocksAfterPlea {

    private KnocksAfterPlea() {}

    /**
     * The same turns; such knocks close the talk.
     *
     * @param turns in order of time
     * @param text what was said, by its id
     */
    static List<Turn> classify(List<Turn> turns, Function<UtteranceId, ReadText> text) {
        Set<PersonId> pleaded = new HashSet<>();
        Set<PersonId> gaveIn = new HashSet<>();
        List<Turn> told = new ArrayList<>(turns.size());
        for (Turn turn : turns) {
            PersonId contact = turn.contact();
            if (turn.mine()) {
                gaveIn.remove(contact);
                pleaded.remove(contact);
                if (turn.privately()
                        && turn.listeners() == 1
                        && text.apply(turn.id()).is(TextQuestion.PLEADS)) {
                    pleaded.add(contact);
                }
            } else if (pleaded.contains(contact)) {
                ReadText said = text.apply(turn.id());
                if (gaveIn.contains(contact) && turn.privately() && said.is(TextQuestion.KNOCKS)) {
                    told.add(turn.as(Kind.CLOSING));
                    continue;
                }
                if (said.is(TextQuestion.GIVES_IN)) {
                    gaveIn.add(contact);
                }
            }
            told.add(turn);
        }
        return told;
    }
}
