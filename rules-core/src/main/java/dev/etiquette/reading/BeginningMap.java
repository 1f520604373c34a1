package dev.etiquette.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Values by the letters that words begin with, found without cutting the words. Filled once, and then safe for any number
 * of threads.
 *
 * @param <V> the values
 */
final class BeginningMap<V> {

    /** A power of two, and many more than there are beginnings: nearly every word is known by it not to begin like any. */
    private static final int PLACES = 4096;

    /** A value, and the letters for which it is held. */
    record Held<V>(String letters, V value) {}

    private final List<List<Held<V>>> places = new ArrayList<>();

    /** The value of those letters, of which there are {@link PhraseWord#SHORTEST_BEGINNING} at least. */
    V computeIfAbsent(String letters, Supplier<V> made) {
        while (places.size() < PLACES) {
            places.add(List.of());
        }
        int place = place(letters);
        for (Held<V> held : places.get(place)) {
            if (held.letters().equals(letters)) {
                return held.value();
            }
        }
        Held<V> held = new Held<>(letters, made.get());
        List<Held<V>> there = new ArrayList<>(places.get(place));
        there.add(held);
        places.set(place, List.copyOf(there));
        return held.value();
    }

    /** What may begin the word: all that does, and perhaps others. Nothing, for nearly every word. */
    List<Held<V>> near(String word) {
        return places.isEmpty() || word.length() < PhraseWord.SHORTEST_BEGINNING ? List.of() : places.get(place(word));
    }

    private static int place(String word) {
        return ((word.charAt(0) * 31 + word.charAt(1)) * 31 + word.charAt(2)) & (PLACES - 1);
    }
}
