package dev.etiquette.reading;

import dev.etiquette.reading.PhraseWord.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Entries by the words that they begin with. Hundreds begin with "I" and with "you", so the word after it counts as well
 * where there are few that it can be. Safe for any number of threads.
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

    /** An entry, and all ways in which it may begin. */
    record Indexed<E>(E entry, List<Start> starts) {

        /** Keeps a copy. */
        Indexed {
            starts = List.copyOf(starts);
        }
    }

    /** Entries with one first word. They are made when the first text has that word. */
    private static final class Follow<E> {

        private final PhraseWord first;
        private final IntFunction<Optional<Indexed<E>>> made;
        private final List<E> whateverFollows = new ArrayList<>();
        private final Map<String, List<E>> bySecondWord = new HashMap<>();

        /** The numbers of entries that are not made yet; null when all are. */
        private volatile @Nullable List<Integer> numbers;

        Follow(PhraseWord first, List<Integer> numbers, IntFunction<Optional<Indexed<E>>> made) {
            this.first = first;
            this.numbers = numbers;
            this.made = made;
        }

        private synchronized void make() {
            List<Integer> left = numbers;
            if (left == null) {
                return;
            }
            for (int number : left) {
                Indexed<E> indexed = made.apply(number).orElseThrow();
                for (Start start : indexed.starts()) {
                    if (start.first().equals(first)) {
                        add(indexed.entry(), start.second());
                    }
                }
            }
            numbers = null;
        }

        private void add(E entry, @Nullable String second) {
            List<E> entries = second == null
                    ? whateverFollows
                    : bySecondWord.computeIfAbsent(second, unknown -> new ArrayList<>());
            // All ways in which one entry may begin come one after another.
            if (entries.isEmpty() || entries.get(entries.size() - 1) != entry) {
                entries.add(entry);
            }
        }

        boolean any(List<String> text, int at, Wanted<E> wanted) {
            if (numbers != null) {
                make();
            }
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

    /**
     * Of the entries of a directory.
     *
     * @param made gives one by its number, the same at every call
     */
    PhraseIndex(PhraseDirectory.Part directory, IntFunction<Optional<Indexed<E>>> made) {
        directory
                .byWord()
                .forEach((word, numbers) ->
                        byFirstWord.put(word, new Follow<>(new PhraseWord(word, Form.SAME), numbers, made)));
        directory
                .byBeginning()
                .forEach((letters, numbers) -> byBeginning.computeIfAbsent(
                        letters, () -> new Follow<>(new PhraseWord(letters, Form.BEGINNING), numbers, made)));
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
