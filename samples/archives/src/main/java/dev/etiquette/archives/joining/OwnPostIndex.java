package dev.etiquette.archives.joining;

import dev.etiquette.archives.text.TextPrefix;
import dev.etiquette.model.Platform;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The owner's posts on X by their first words. */
final class OwnPostIndex {

    /** When more different posts begin alike, it is not certain which one is meant. */
    private static final int MOST_ALIKE = 100;

    private final SortedMap<String, NavigableMap<Instant, String>> byWords = new TreeMap<>();
    private final Map<String, NavigableMap<Instant, String>> withoutLinks = new HashMap<>();

    OwnPostIndex(String owner, Collection<UtteranceHistory> index) {
        for (UtteranceHistory history : index) {
            String words = TextPrefix.words(history.latest().text());
            boolean posted = history.author().equals(owner)
                    && history.platform().equals(Platform.X)
                    && history.latest().audience().toEverybody();
            if (posted && !words.isEmpty()) {
                add(byWords, words, history);
                add(withoutLinks, TextPrefix.withoutLastLinks(words), history);
            }
        }
    }

    private static void add(Map<String, NavigableMap<Instant, String>> posts, String words, UtteranceHistory history) {
        posts.computeIfAbsent(words, key -> new TreeMap<>())
                .merge(history.at(), history.id(), (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    /**
     * The id of the latest post until a moment with this text; else with this text except for the links at its end or,
     * when the text was cut, with this beginning.
     *
     * @param until inclusive
     */
    Optional<String> find(String text, Instant until) {
        TextPrefix beginning = TextPrefix.of(text);
        return latest(byWords.get(TextPrefix.words(text)), until)
                .or(() -> beginning.cut()
                        ? findByPrefix(beginning, until)
                        : latest(withoutLinks.get(beginning.words()), until))
                .map(Map.Entry::getValue);
    }

    private Optional<Map.Entry<Instant, String>> findByPrefix(TextPrefix beginning, Instant until) {
        if (!beginning.isSignificant()) {
            return Optional.empty();
        }
        List<Map.Entry<Instant, String>> fitting = new ArrayList<>();
        int alike = 0;
        for (String words : byWords.tailMap(beginning.words()).keySet()) {
            if (!words.startsWith(beginning.words())) {
                break;
            }
            alike++;
            if (alike > MOST_ALIKE) {
                return Optional.empty();
            }
            latest(byWords.get(words), until).ifPresent(fitting::add);
        }
        return fitting.stream()
                .max(Map.Entry.<Instant, String>comparingByKey()
                        .thenComparing(Comparator.comparing(Map.Entry::getValue)));
    }

    private static Optional<Map.Entry<Instant, String>> latest(
            @Nullable NavigableMap<Instant, String> posts, Instant until) {
        return posts == null ? Optional.empty() : Optional.ofNullable(posts.floorEntry(until));
    }
}
