package dev.etiquette.engine;

import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.reading.PostText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds which posts of the owner show an earlier one again: because they say so, or because they say the same or nearly
 * the same. Hashtags, emoji, punctuation, "ICYMI" before it and what counts visitors in an address make no difference.
 */
final class RepeatDetector {

    private final Map<UtteranceId, UtteranceId> original = new HashMap<>();

    private record Words(Platform platform, PostText text) {}

    /** A post of the owner's, and what is compared of it. */
    private record Shown(Post post, PostText text, Set<String> runs) {}

    private RepeatDetector() {}

    static RepeatDetector of(PersonId owner, Map<UtteranceId, Utterance> byId) {
        RepeatDetector repeats = new RepeatDetector();
        List<Post> posts = byId.values().stream()
                .filter(each -> each instanceof Post && each.author().equals(owner))
                .map(Post.class::cast)
                .sorted(Comparator.comparing(Post::at).thenComparing(Post::id))
                .toList();
        List<Shown> shown = new ArrayList<>();
        Map<Platform, NearDuplicates> near = new HashMap<>();
        for (Post post : posts) {
            PostText text = PostText.of(post.text());
            Shown read = new Shown(post, text, text.runs());
            shown.add(read);
            near.computeIfAbsent(post.platform(), unknown -> new NearDuplicates())
                    .count(read.runs());
        }
        Map<Words, UtteranceId> first = new HashMap<>();
        for (Shown each : shown) {
            Post post = each.post();
            UtteranceId earliest = each.text().isEmpty()
                    ? post.id()
                    : first.computeIfAbsent(
                            new Words(post.platform(), each.text()),
                            words -> near.get(post.platform())
                                    .earlier(post.id(), each.text(), each.runs())
                                    .orElse(post.id()));
            repeats.original.put(post.id(), post.repeats().isNone() ? earliest : post.repeats());
        }
        return repeats;
    }

    /** The first showing; the post itself when it is the first. A circle ends at the post it was entered by. */
    UtteranceId original(Post post) {
        Set<UtteranceId> seen = new HashSet<>();
        UtteranceId current = post.id();
        while (seen.add(current)) {
            UtteranceId earlier = original.getOrDefault(current, current);
            if (earlier.equals(current)) {
                return current;
            }
            current = earlier;
        }
        return seen.stream().min(Comparator.naturalOrder()).orElse(post.id());
    }
}
