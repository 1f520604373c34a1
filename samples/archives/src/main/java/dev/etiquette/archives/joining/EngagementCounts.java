package dev.etiquette.archives.joining;

import dev.etiquette.archives.findings.Interaction;
import dev.etiquette.model.Reactions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who liked, shared and answered what, as far as it was read. What people do to their own posts is no echo. */
final class EngagementCounts {

    private final Map<String, Set<String>> likes = new HashMap<>();
    private final Map<String, Set<String>> shares = new HashMap<>();
    private final Map<String, Integer> comments = new HashMap<>();
    private final UtteranceIndex sayings;

    EngagementCounts(UtteranceIndex sayings) {
        this.sayings = sayings;
    }

    /** Somebody liked or boosted something. Whether that was read. */
    boolean add(Interaction gesture, String actor) {
        Map<String, Set<String>> sort = gesture.kind() == Interaction.Kind.LIKE ? likes : shares;
        Optional<UtteranceHistory> saying = sayings.find(gesture.object());
        saying.filter(known -> !known.author().equals(actor))
                .ifPresent(known ->
                        sort.computeIfAbsent(known.id(), key -> new HashSet<>()).add(actor));
        return saying.isPresent();
    }

    /** Somebody answered something. */
    void answered(String id, String actor) {
        UtteranceHistory saying = sayings.all().get(id);
        if (saying != null && !saying.author().equals(actor)) {
            comments.merge(id, 1, Integer::sum);
        }
    }

    /** The counts of the export, or what was read, whichever is more. */
    Reactions of(UtteranceHistory saying) {
        Reactions told = saying.reactions();
        return new Reactions(
                Math.max(told.likes(), likes.getOrDefault(saying.id(), Set.of()).size()),
                Math.max(
                        told.shares(),
                        shares.getOrDefault(saying.id(), Set.of()).size()),
                Math.max(told.comments(), comments.getOrDefault(saying.id(), 0)));
    }
}
