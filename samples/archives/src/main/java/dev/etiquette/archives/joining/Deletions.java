package dev.etiquette.archives.joining;

import dev.etiquette.archives.findings.Interaction;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.people.PersonRegistry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people took back: deleted words, likes and boosts undone. Only their own counts. */
final class Deletions {

    private record Deed(Interaction.Kind kind, String actor, String object) {}

    private final PersonRegistry people;
    private final Map<String, Set<String>> deletedBy = new HashMap<>();
    private final Set<String> buried = new HashSet<>();
    private final Set<String> buriedInOutbox = new HashSet<>();
    private final Map<String, Set<String>> undoneBy = new HashMap<>();
    private final Set<Deed> undone = new HashSet<>();

    Deletions(Map<Interaction, List<SourceDocument.Place>> gestures, PersonRegistry people) {
        this.people = people;
        gestures.forEach(this::note);
    }

    private void note(Interaction gesture, List<SourceDocument.Place> places) {
        String actor = people.whoIs(gesture.actor());
        if (gesture.kind() == Interaction.Kind.DELETE && actor.isEmpty()) {
            buried.add(gesture.object());
            if (places.stream().anyMatch(place -> place.origin().box() == SourceDocument.Box.OUTBOX)) {
                buriedInOutbox.add(gesture.object());
            }
        } else if (gesture.kind() == Interaction.Kind.DELETE) {
            deletedBy.computeIfAbsent(gesture.object(), key -> new HashSet<>()).add(actor);
        } else if (gesture.kind() == Interaction.Kind.UNDO) {
            if (!gesture.object().isEmpty()) {
                undoneBy.computeIfAbsent(gesture.object(), key -> new HashSet<>())
                        .add(actor);
            }
            gesture.inner().ifPresent(inner -> undone.add(new Deed(inner.kind(), actor, inner.object())));
        }
    }

    /** Whether its author took these words back; the owner's only where the owner's own outbox says so. */
    boolean deleted(String id, String author, boolean mine) {
        Set<String> tombstones = mine ? buriedInOutbox : buried;
        return tombstones.contains(id) || deletedBy.getOrDefault(id, Set.of()).contains(author);
    }

    /** Whether whoever did it took it back. */
    boolean undone(Interaction gesture) {
        String actor = people.whoIs(gesture.actor());
        return undoneBy.getOrDefault(gesture.id(), Set.of()).contains(actor)
                || deletedBy.getOrDefault(gesture.id(), Set.of()).contains(actor)
                || undone.contains(new Deed(gesture.kind(), actor, gesture.object()));
    }
}
