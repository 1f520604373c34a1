package dev.etiquette.archives;

import dev.etiquette.model.Reactions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who liked, shared and answered what, as far as it was read. What people do to their own posts is no echo. */
final class Echo {

    private final Map<String, Set<String>> likes = new HashMap<>();
    private final Map<String, Set<String>> shares = new HashMap<>();
    private final Map<String, Integer> comments = new HashMap<>();
    private final Sayings sayings;

    Echo(Sayings sayings) {
        this.sayings = sayings;
    }

    /** Somebody liked or boosted something. Whether that was read. */
    boolean add(Gesture gesture, String actor) {
        Map<String, Set<String>> sort = gesture.kind() == Gesture.Kind.LIKE ? likes : shares;
        Optional<Saying> saying = sayings.find(gesture.object());
        saying.filter(known -> !known.author().equals(actor))
                .ifPresent(known ->
                        sort.computeIfAbsent(known.id(), key -> new HashSet<>()).add(actor));
        return saying.isPresent();
    }

    /** Somebody answered something. */
    void answered(String id, String actor) {
        Saying saying = sayings.all().get(id);
        if (saying != null && !saying.author().equals(actor)) {
            comments.merge(id, 1, Integer::sum);
        }
    }

    /** The counts of the export, or what was read, whichever is more. */
    Reactions of(Saying saying) {
        Reactions told = saying.reactions();
        return new Reactions(
                Math.max(told.likes(), likes.getOrDefault(saying.id(), Set.of()).size()),
                Math.max(
                        told.shares(),
                        shares.getOrDefault(saying.id(), Set.of()).size()),
                Math.max(told.comments(), comments.getOrDefault(saying.id(), 0)));
    }
}
