package dev.etiquette.archives.joining;

import dev.etiquette.archives.findings.Interaction;
import dev.etiquette.model.Reactions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts likes, shares and answers that were read. Those of people to their own posts do not count. */
final class EngagementCounts {

    private final Map<String, Set<String>> likes = new HashMap<>();
    private final Map<String, Set<String>> shares = new HashMap<>();
    private final Map<String, Integer> comments = new HashMap<>();
    private final UtteranceIndex index;

    EngagementCounts(UtteranceIndex index) {
        this.index = index;
    }

    /** Counts a like or boost and returns whether its object was read. */
    boolean add(Interaction interaction, String actor) {
        Map<String, Set<String>> counts = interaction.kind() == Interaction.Kind.LIKE ? likes : shares;
        Optional<UtteranceHistory> history = index.find(interaction.object());
        history.filter(known -> !known.author().equals(actor))
                .ifPresent(known -> counts.computeIfAbsent(known.id(), key -> new HashSet<>())
                        .add(actor));
        return history.isPresent();
    }

    /** Counts an answer by this person. */
    void addAnswer(String id, String actor) {
        UtteranceHistory history = index.all().get(id);
        if (history != null && !history.author().equals(actor)) {
            comments.merge(id, 1, Integer::sum);
        }
    }

    /** The counts of the export, or of what was read, whichever are higher. */
    Reactions countsOf(UtteranceHistory history) {
        Reactions stated = history.reactions();
        return new Reactions(
                Math.max(
                        stated.likes(),
                        likes.getOrDefault(history.id(), Set.of()).size()),
                Math.max(
                        stated.shares(),
                        shares.getOrDefault(history.id(), Set.of()).size()),
                Math.max(stated.comments(), comments.getOrDefault(history.id(), 0)),
                stated.counted());
    }
}
