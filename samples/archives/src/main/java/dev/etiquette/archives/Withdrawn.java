package dev.etiquette.archives;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people took back: deleted words, likes and boosts undone. Only their own counts. */
final class Withdrawn {

    private record Deed(Gesture.Kind kind, String actor, String object) {}

    private final People people;
    private final Map<String, Set<String>> deletedBy = new HashMap<>();
    private final Set<String> buried = new HashSet<>();
    private final Set<String> buriedInOutbox = new HashSet<>();
    private final Map<String, Set<String>> undoneBy = new HashMap<>();
    private final Set<Deed> undone = new HashSet<>();

    Withdrawn(Map<Gesture, List<Origin.Place>> gestures, People people) {
        this.people = people;
        gestures.forEach(this::note);
    }

    private void note(Gesture gesture, List<Origin.Place> places) {
        String actor = people.whoIs(gesture.actor());
        if (gesture.kind() == Gesture.Kind.DELETE && actor.isEmpty()) {
            buried.add(gesture.object());
            if (places.stream().anyMatch(place -> place.origin().box() == Origin.Box.OUTBOX)) {
                buriedInOutbox.add(gesture.object());
            }
        } else if (gesture.kind() == Gesture.Kind.DELETE) {
            deletedBy.computeIfAbsent(gesture.object(), key -> new HashSet<>()).add(actor);
        } else if (gesture.kind() == Gesture.Kind.UNDO) {
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
    boolean undone(Gesture gesture) {
        String actor = people.whoIs(gesture.actor());
        return undoneBy.getOrDefault(gesture.id(), Set.of()).contains(actor)
                || deletedBy.getOrDefault(gesture.id(), Set.of()).contains(actor)
                || undone.contains(new Deed(gesture.kind(), actor, gesture.object()));
    }
}
