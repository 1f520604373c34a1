package dev.etiquette.archives.contacts;

import dev.etiquette.archives.journal.Decision;
import dev.etiquette.archives.journal.JournalEntry;
import java.util.List;

/**
 * A decision of the owner about somebody who is none of the contacts, but may be in the archives.
 *
 * @param decision about two people
 * @param references to those who are none of the contacts: one of the two, or both
 */
public record OutsideDecision(JournalEntry decision, List<String> references) {

    /** Keeps a copy. */
    public OutsideDecision {
        references = List.copyOf(references);
    }

    /** Whether the two are one person. */
    public boolean isOne() {
        return decision.decision() == Decision.ONE;
    }
}
