package dev.etiquette.standard;

import dev.etiquette.model.Mark;
import dev.etiquette.model.Marks;
import dev.etiquette.model.UtteranceId;
import java.util.Set;

/** Says what a text means where a test is not about its words. */
final class Marking {

    private Marking() {}

    static Marks marks(String utterance, Mark... marks) {
        return new Marks(new UtteranceId(utterance), Set.of(marks));
    }
}
