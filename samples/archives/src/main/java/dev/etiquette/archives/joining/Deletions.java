package dev.etiquette.archives.joining;

import dev.etiquette.archives.findings.Interaction;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.findings.SourcePlace;
import dev.etiquette.archives.people.PersonRegistry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Deleted utterances and undone likes and boosts. Only deletions by their own authors count. */
final class Deletions {

    private record InteractionKey(Interaction.Kind kind, String actor, String object) {}

    private final PersonRegistry people;
    private final Map<String, Set<String>> deletedBy = new HashMap<>();
    private final Set<String> tombstones = new HashSet<>();
    private final Set<String> outboxTombstones = new HashSet<>();
    private final Map<String, Set<String>> undoneBy = new HashMap<>();
    private final Set<InteractionKey> undone = new HashSet<>();

    Deletions(Map<Interaction, List<SourcePlace>> interactions, PersonRegistry people) {
        this.people = people;
        interactions.forEach(this::add);
    }

    private void add(Interaction interaction, List<SourcePlace> places) {
        String actor = people.resolve(interaction.actor());
        if (interaction.kind() == Interaction.Kind.DELETE && actor.isEmpty()) {
            tombstones.add(interaction.object());
            if (places.stream().anyMatch(place -> place.document().box() == SourceDocument.Box.OUTBOX)) {
                outboxTombstones.add(interaction.object());
            }
        } else if (interaction.kind() == Interaction.Kind.DELETE) {
            deletedBy
                    .computeIfAbsent(interaction.object(), key -> new HashSet<>())
                    .add(actor);
        } else if (interaction.kind() == Interaction.Kind.UNDO) {
            if (!interaction.object().isEmpty()) {
                undoneBy.computeIfAbsent(interaction.object(), key -> new HashSet<>())
                        .add(actor);
            }
            interaction.inner().ifPresent(inner -> undone.add(new InteractionKey(inner.kind(), actor, inner.object())));
        }
    }

    /** Whether the author deleted an utterance. For the owner only tombstones in the owner's outbox count. */
    boolean isDeleted(String id, String author, boolean mine) {
        Set<String> found = mine ? outboxTombstones : tombstones;
        return found.contains(id) || deletedBy.getOrDefault(id, Set.of()).contains(author);
    }

    /** Whether the actor undid an interaction. */
    boolean isUndone(Interaction interaction) {
        String actor = people.resolve(interaction.actor());
        return undoneBy.getOrDefault(interaction.id(), Set.of()).contains(actor)
                || deletedBy.getOrDefault(interaction.id(), Set.of()).contains(actor)
                || undone.contains(new InteractionKey(interaction.kind(), actor, interaction.object()));
    }
}
