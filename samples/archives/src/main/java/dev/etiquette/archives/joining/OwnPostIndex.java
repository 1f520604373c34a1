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

/** What the owner posted on X, by its words. */
final class OwnPostIndex {

    /** When so many different posts begin alike, it cannot be told which is meant. */
    private static final int MOST_ALIKE = 100;

    private final SortedMap<String, NavigableMap<Instant, String>> byWords = new TreeMap<>();
    private final Map<String, NavigableMap<Instant, String>> withoutLinks = new HashMap<>();

    OwnPostIndex(String owner, Collection<UtteranceHistory> sayings) {
        for (UtteranceHistory saying : sayings) {
            String words = TextPrefix.words(saying.latest().text());
            boolean posted = saying.author().equals(owner)
                    && saying.platform().equals(Platform.X)
                    && saying.latest().audience().toEverybody();
            if (posted && !words.isEmpty()) {
                add(byWords, words, saying);
                add(withoutLinks, TextPrefix.withoutLastLinks(words), saying);
            }
        }
    }

    private static void add(Map<String, NavigableMap<Instant, String>> posts, String words, UtteranceHistory saying) {
        posts.computeIfAbsent(words, key -> new TreeMap<>())
                .merge(saying.at(), saying.id(), (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    /**
     * The id of the latest post until a moment that has these words; else the same words but for the links at the end
     * or, when the text was cut, that begins so.
     */
    Optional<String> shownBy(String text, Instant until) {
        TextPrefix beginning = TextPrefix.of(text);
        return latest(byWords.get(TextPrefix.words(text)), until)
                .or(() -> beginning.cut()
                        ? begunBy(beginning, until)
                        : latest(withoutLinks.get(beginning.words()), until))
                .map(Map.Entry::getValue);
    }

    private Optional<Map.Entry<Instant, String>> begunBy(TextPrefix beginning, Instant until) {
        if (!beginning.tells()) {
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
