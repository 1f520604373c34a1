package dev.etiquette.model;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the host knows of a text. Where it is given, the phrase table is not asked about that text at all.
 *
 * @param utterance the text that is meant
 * @param marks all that apply; may be empty, which says that none does
 */
public record Marks(UtteranceId utterance, Set<Mark> marks) implements Fact {

    /** Checks that both are there and keeps a copy in the order of {@link Mark}. */
    public Marks {
        FieldChecks.present("A set of marks", "utterance", utterance);
        marks = ordered(FieldChecks.present(FieldChecks.named("The marks of", utterance), "set", marks));
    }

    private static Set<Mark> ordered(Collection<Mark> marks) {
        return Collections.unmodifiableSet(marks.isEmpty() ? EnumSet.noneOf(Mark.class) : EnumSet.copyOf(marks));
    }
}
