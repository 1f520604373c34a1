package dev.etiquette.archives;

import dev.etiquette.model.Platform;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Posts of X that show an earlier one again. They do not name it, so it has to be found by its first words, and only
 * the owner's own can be.
 */
final class Reposts {

    /** How reposts are called among what was left aside when they may show anything. */
    static final String UNCLEAR = "that show own posts again which cannot be told";

    /**
     * A post that shows another.
     *
     * @param id its own id
     * @param actor who shows it
     * @param whom the author of what is shown; empty when that is not told
     * @param at when
     * @param beginning of what is shown
     * @param place where it was found
     */
    record Repost(String id, String actor, String whom, Instant at, Beginning beginning, Origin.Place place) {}

    private record Own(String id, Instant at, String words) {}

    private final int most;
    private final List<Repost> reposts = new ArrayList<>();

    Reposts(int most) {
        this.most = most;
    }

    /** Keeps a post, unless there is no room for more. */
    boolean add(Repost repost) {
        return reposts.size() < most && reposts.add(repost);
    }

    /** Makes a boost of each that shows what this person said, and leaves the others aside. */
    void settle(String owner, Sayings sayings, Findings findings) {
        People people = findings.people();
        Map<String, List<Own>> byKey = reposts.isEmpty() ? Map.of() : own(owner, sayings);
        Map<String, Repost> others = new HashMap<>();
        Map<String, Repost> mine = new HashMap<>();
        // The same one may stand in several archives; any of equal ones does for all.
        for (Repost repost : reposts) {
            boolean own = people.whoIs(repost.actor()).equals(owner)
                    && people.whoIs(repost.whom()).equals(owner);
            (own ? mine : others).put(repost.id(), repost);
        }
        others.keySet().removeAll(mine.keySet());
        findings.leftAside(Settlement.BOOSTS, others.size());
        for (Repost repost : mine.values()) {
            Optional<Own> shown = byKey.getOrDefault(repost.beginning().key(), List.of()).stream()
                    .filter(post -> !post.at().isAfter(repost.at()))
                    .filter(post -> repost.beginning().begins(post.words()))
                    .max(Comparator.comparing(Own::at).thenComparing(Own::id));
            if (shown.isEmpty()) {
                findings.leftAside(UNCLEAR);
            } else {
                findings.did(
                        new Gesture(
                                Gesture.Kind.BOOST,
                                repost.id(),
                                owner,
                                shown.get().id(),
                                Optional.of(repost.at()),
                                Optional.empty()),
                        repost.place());
            }
        }
    }

    private static Map<String, List<Own>> own(String owner, Sayings sayings) {
        Map<String, List<Own>> byKey = new HashMap<>();
        for (Saying saying : sayings.all().values()) {
            String words = Beginning.words(saying.latest().text());
            boolean posted = saying.author().equals(owner)
                    && saying.platform().equals(Platform.X)
                    && saying.latest().audience().toEverybody();
            if (posted && !words.isEmpty()) {
                byKey.computeIfAbsent(Beginning.key(words), key -> new ArrayList<>())
                        .add(new Own(saying.id(), saying.at(), words));
            }
        }
        return byKey;
    }
}
