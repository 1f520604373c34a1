package dev.etiquette.mcp.given;

import dev.etiquette.Situation;
import java.util.List;

/**
 * All that is known of the owner.
 *
 * @param situation the facts
 * @param notes what there is to say of how they were read
 */
public record GivenSituation(Situation situation, List<String> notes) {

    /** Keeps a copy. */
    public GivenSituation {
        notes = List.copyOf(notes);
    }
}
