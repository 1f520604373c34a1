package dev.etiquette.mcp.tools;

import dev.etiquette.Situation;
import dev.etiquette.mcp.answer.QuotedWords;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Utterance;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that was said, found by its id. */
final class SaidThing {

    private SaidThing() {}

    /**
     * A post, reply or message, by its id or by that as answers show it, cleaned. Where two platforms have the same id, advice names it with its platform before it.
     *
     * @param where of several with that id, what was said there is meant
     */
    static Optional<Utterance> of(String id, Platform where, Situation situation) {
        return situation.facts().stream()
                .filter(Utterance.class::isInstance)
                .map(Utterance.class::cast)
                .filter(each -> names(each)
                        .anyMatch(name ->
                                name.equals(id) || QuotedWords.plain(name).equals(id)))
                .min(Comparator.comparing((Utterance each) -> names(each).noneMatch(id::equals))
                        .thenComparing(each -> !each.platform().equals(where)));
    }

    private static Stream<String> names(Utterance said) {
        String id = said.id().value();
        return Stream.of(id, said.platform().id() + ":" + id);
    }
}
