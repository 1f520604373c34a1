package dev.etiquette.reading;

import dev.etiquette.reading.PhraseWord.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
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

    /** Whether an entry that may begin at that word of a text is one that is looked for. */
    interface Wanted<E> {

        boolean test(E entry, int at);
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

        boolean any(List<String> text, int at, Wanted<E> wanted) {
            if (anyOf(whateverFollows, at, wanted)) {
                return true;
            }
            if (at + 1 >= text.size() || bySecondWord.isEmpty()) {
                return false;
            }
            String word = text.get(at + 1);
            return anyOf(bySecondWord.get(word), at, wanted)
                    || (PhraseWord.isTag(word) && anyOf(bySecondWord.get(word.substring(1)), at, wanted));
        }

        private static <E> boolean anyOf(@Nullable List<E> entries, int at, Wanted<E> wanted) {
            // Many words of every text come here: an iterator each would be most of what reading allocates.
            for (int i = 0; entries != null && i < entries.size(); i++) {
                if (wanted.test(entries.get(i), at)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final Map<String, Follow<E>> byFirstWord = new HashMap<>();
    private final BeginningMap<Follow<E>> byBeginning = new BeginningMap<>();

    void add(E entry, List<Start> starts) {
        for (Start start : starts) {
            String letters = start.first().letters();
            Follow<E> follow = start.first().form() == Form.BEGINNING
                    ? byBeginning.computeIfAbsent(letters, Follow::new)
                    : byFirstWord.computeIfAbsent(letters, unknown -> new Follow<>());
            follow.add(entry, start.second());
        }
    }

    /**
     * The first word of a text at which any of those that may begin there is wanted; one may be asked of several times.
     * -1 when there is none.
     */
    int first(List<String> text, Wanted<E> wanted) {
        for (int at = 0; at < text.size(); at++) {
            String word = text.get(at);
            if (any(word, text, at, wanted) || (PhraseWord.isTag(word) && any(word.substring(1), text, at, wanted))) {
                return at;
            }
        }
        return -1;
    }

    private boolean any(String word, List<String> text, int at, Wanted<E> wanted) {
        Follow<E> follow = byFirstWord.get(word);
        if (follow != null && follow.any(text, at, wanted)) {
            return true;
        }
        List<BeginningMap.Held<Follow<E>>> near = byBeginning.near(word);
        for (int i = 0; i < near.size(); i++) {
            if (word.startsWith(near.get(i).letters()) && near.get(i).value().any(text, at, wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Every one that may begin at any word of a text, some of them several times, word by word. */
    void forEach(List<String> text, ObjIntConsumer<E> action) {
        first(text, (entry, at) -> {
            action.accept(entry, at);
            return false;
        });
    }
}
