package dev.etiquette.engine;

import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds which posts of the owner show an earlier one again: because they say so, or because the words are the same. */
final class RepeatDetector {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<UtteranceId, UtteranceId> original = new HashMap<>();

    private record Words(Platform platform, String text) {}

    private RepeatDetector() {}

    static RepeatDetector of(PersonId owner, Map<UtteranceId, Utterance> byId) {
        RepeatDetector repeats = new RepeatDetector();
        List<Post> posts = byId.values().stream()
                .filter(each -> each instanceof Post && each.author().equals(owner))
                .map(Post.class::cast)
                .sorted(Comparator.comparing(Post::at).thenComparing(Post::id))
                .toList();
        Map<Words, UtteranceId> first = new HashMap<>();
        for (Post post : posts) {
            String text =
                    BLANKS.matcher(post.text().strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
            UtteranceId earliest = text.isEmpty()
                    ? post.id()
                    : first.computeIfAbsent(new Words(post.platform(), text), unknown -> post.id());
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
