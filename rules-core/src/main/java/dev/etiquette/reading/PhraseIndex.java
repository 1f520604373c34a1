package dev.etiquette.reading;

import dev.etiquette.reading.PhraseWord.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Entries by the words that they begin with. Hundreds begin with "I" and with "you", so the word after it counts as well
 * where there are few that it can be. Filled once, and then safe for any number of threads.
 */
final class PhraseIndex<E> {

    /**
     * How an entry may begin.
     *
     * @param second the very word after it; null when that may be any of many, or when there is none
     */
    record Start(PhraseWord first, @Nullable String second) {

        Start(PhraseWord first) {
            this(first, null);
        }
    }

    /** Entries with one first word. */
    private record Follow<E>(List<E> whateverFollows, Map<String, List<E>> bySecondWord) {

        Follow() {
            this(new ArrayList<>(), new HashMap<>());
        }

        void add(E entry, @Nullable String second) {
            List<E> entries = second == null
                    ? whateverFollows
                    : bySecondWord.computeIfAbsent(second, unknown -> new ArrayList<>());
            // All ways in which one entry may begin come one after another.
            if (entries.isEmpty() || entries.get(entries.size() - 1) != entry) {
                entries.add(entry);
            }
        }

        boolean any(List<String> text, int second, Predicate<E> wanted) {
            if (any(whateverFollows, wanted)) {
                return true;
            }
            if (second >= text.size() || bySecondWord.isEmpty()) {
                return false;
            }
            String word = text.get(second);
            return any(bySecondWord.get(word), wanted)
                    || (PhraseWord.isTag(word) && any(bySecondWord.get(word.substring(1)), wanted));
        }

        private static <E> boolean any(@Nullable List<E> entries, Predicate<E> wanted) {
            if (entries != null) {
                for (E entry : entries) {
                    if (wanted.test(entry)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private final Map<String, Follow<E>> byFirstWord = new HashMap<>();
    private final Map<String, Follow<E>> byBeginning = new HashMap<>();

    /** The first letters of all that are open at their end. */
    private final Set<String> beginnings = new HashSet<>();

    private int longestBeginning;

    void add(E entry, List<Start> starts) {
        for (Start start : starts) {
            String letters = start.first().letters();
            boolean open = start.first().form() == Form.BEGINNING;
            (open ? byBeginning : byFirstWord)
                    .computeIfAbsent(letters, unknown -> new Follow<>())
                    .add(entry, start.second());
            if (open) {
                beginnings.add(letters.substring(0, PhraseWord.SHORTEST_BEGINNING));
                longestBeginning = Math.max(longestBeginning, letters.length());
            }
        }
    }

    /**
     * Whether any of those that may begin at that word of a text is wanted; one may be asked of several times. At most
     * twice as many look-ups as the longest beginning has letters.
     */
    boolean any(List<String> text, int at, Predicate<E> wanted) {
        String word = text.get(at);
        return any(word, text, at, wanted) || (PhraseWord.isTag(word) && any(word.substring(1), text, at, wanted));
    }

    private boolean any(String word, List<String> text, int at, Predicate<E> wanted) {
        if (any(byFirstWord.get(word), text, at, wanted)) {
            return true;
        }
        if (word.length() < PhraseWord.SHORTEST_BEGINNING
                || !beginnings.contains(word.substring(0, PhraseWord.SHORTEST_BEGINNING))) {
            return false;
        }
        for (int end = PhraseWord.SHORTEST_BEGINNING; end <= Math.min(word.length(), longestBeginning); end++) {
            if (any(byBeginning.get(word.substring(0, end)), text, at, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static <E> boolean any(@Nullable Follow<E> follow, List<String> text, int at, Predicate<E> wanted) {
        return follow != null && follow.any(text, at + 1, wanted);
    }

    /** Every one that may begin at that word of a text, some of them several times. */
    void forEach(List<String> text, int at, Consumer<E> action) {
        any(text, at, entry -> {
            action.accept(entry);
            return false;
        });
    }
}
