package dev.etiquette.reading;

import dev.etiquette.reading.PhraseWord.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Entries by the words that they begin with. Filled once, and then safe for any number of threads. */
final class PhraseIndex<E> {

    private final Map<String, List<E>> byFirstWord = new HashMap<>();
    private final Map<String, List<E>> byBeginning = new HashMap<>();

    /** The first letters of all that are open at their end. */
    private final Set<String> beginnings = new HashSet<>();

    private int longestBeginning;

    void add(E entry, List<PhraseWord> firstWords) {
        for (PhraseWord first : firstWords) {
            boolean open = first.form() == Form.BEGINNING;
            (open ? byBeginning : byFirstWord)
                    .computeIfAbsent(first.letters(), unknown -> new ArrayList<>())
                    .add(entry);
            if (open) {
                beginnings.add(first.letters().substring(0, PhraseWord.SHORTEST_BEGINNING));
                longestBeginning = Math.max(longestBeginning, first.letters().length());
            }
        }
    }

    /** Those whose first word may be this one: at most twice as many look-ups as the longest beginning has letters. */
    List<List<E>> beginningWith(String word) {
        List<List<E>> found = new ArrayList<>(2);
        find(word, found);
        if (PhraseWord.isTag(word)) {
            find(word.substring(1), found);
        }
        return found;
    }

    private void find(String word, List<List<E>> found) {
        find(byFirstWord, word, found);
        if (word.length() < PhraseWord.SHORTEST_BEGINNING
                || !beginnings.contains(word.substring(0, PhraseWord.SHORTEST_BEGINNING))) {
            return;
        }
        for (int end = PhraseWord.SHORTEST_BEGINNING; end <= Math.min(word.length(), longestBeginning); end++) {
            find(byBeginning, word.substring(0, end), found);
        }
    }

    private static <E> void find(Map<String, List<E>> entries, String key, List<List<E>> found) {
        List<E> there = entries.get(key);
        if (there != null) {
            found.add(there);
        }
    }
}
