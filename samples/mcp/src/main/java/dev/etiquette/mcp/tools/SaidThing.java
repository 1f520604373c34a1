package dev.etiquette.mcp.tools;

import dev.etiquette.Situation;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Utterance;
import java.util.Comparator;
import java.util.Optional;

/** Something that was said, found by its id. */
final class SaidThing {

    private SaidThing() {}

    /**
     * A post, reply or message. Where two platforms have the same id, advice names it with its platform before it.
     *
     * @param where of several with that id, what was said there is meant
     */
    static Optional<Utterance> of(String id, Platform where, Situation situation) {
        return situation.facts().stream()
                .filter(Utterance.class::isInstance)
                .map(Utterance.class::cast)
                .filter(each -> each.id().value().equals(id)
                        || id.equals(each.platform().id() + ":" + each.id().value()))
                .min(Comparator.comparing(each -> !each.platform().equals(where)));
    }
}
