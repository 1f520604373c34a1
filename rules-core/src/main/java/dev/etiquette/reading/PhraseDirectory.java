package dev.etiquette.reading;

import dev.etiquette.reading.PhraseIndex.Indexed;
import dev.etiquette.reading.PhraseIndex.Start;
import dev.etiquette.reading.PhraseWord.Form;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Which phrases of a table are found at which words. It takes a while to find out and can be written down, as it depends on
 * nothing but the rows.
 *
 * @param all those for which every text is looked through
 * @param weighed those for which sentences are
 * @param signs the numbers of those without words
 */
public record PhraseDirectory(Part all, Part weighed, List<Integer> signs) {

    /** Keeps a copy. */
    public PhraseDirectory {
        signs = List.copyOf(signs);
    }

    /**
     * The numbers of phrases, ascending, by words.
     *
     * @param byWord by a whole word
     * @param byBeginning by that with which a word begins
     */
    public record Part(Map<String, List<Integer>> byWord, Map<String, List<Integer>> byBeginning) {

        /** Keeps no copies: both are long, and are made here alone. */
        public Part {}

        private static Part empty() {
            return new Part(new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        private <E> void add(List<Integer> numbers, IntFunction<Optional<Indexed<E>>> made) {
            for (int number : numbers) {
                made.apply(number).ifPresent(indexed -> indexed.starts().forEach(start -> add(start, number)));
            }
        }

        /** The one number among others, in its place; most come last. */
        private void add(Start start, int number) {
            boolean open = start.first().form() == Form.BEGINNING;
            List<Integer> there = (open ? byBeginning : byWord)
                    .computeIfAbsent(start.first().letters(), unknown -> new ArrayList<>());
            int place = there.size();
            while (place > 0 && there.get(place - 1) > number) {
                place--;
            }
            if (place == 0 || there.get(place - 1) != number) {
                there.add(place, number);
            }
        }

        /** The same by the numbers of another table; those that it has not are gone. */
        private Part moved(int[] moved) {
            return new Part(moved(byWord, moved), moved(byBeginning, moved));
        }

        private static Map<String, List<Integer>> moved(Map<String, List<Integer>> numbers, int[] moved) {
            Map<String, List<Integer>> there = new LinkedHashMap<>(numbers.size() * 2);
            numbers.forEach((word, each) -> {
                List<Integer> left = PhraseDirectory.moved(each, moved);
                if (!left.isEmpty()) {
                    there.put(word, left);
                }
            });
            return there;
        }
    }

    static PhraseDirectory of(PhraseEntries entries) {
        return of(entries, new PhraseDirectory(Part.empty(), Part.empty(), List.of()));
    }

    /** Of a table that is laid over another one: what stands in both is looked up in the directory of that. */
    static PhraseDirectory of(PhraseEntries entries, PhraseDirectory below) {
        List<Integer> words = new ArrayList<>();
        int[] moved = entries.numbersFromBelow();
        List<Integer> signs = new ArrayList<>(moved(below.signs, moved));
        entries.numbers()
                .filter(number -> entries.numberBelow(number) == PhraseEntries.NONE)
                .forEach(number -> (entries.isSign(number) ? signs : words).add(number));
        signs.sort(null);
        Part all = below.all.moved(moved);
        all.add(words, entries::searched);
        Part weighed = below.weighed.moved(moved);
        weighed.add(words, entries::weighed);
        return new PhraseDirectory(all, weighed, signs);
    }

    private static List<Integer> moved(List<Integer> numbers, int[] moved) {
        List<Integer> there = new ArrayList<>(numbers.size());
        for (int number : numbers) {
            if (moved[number] != PhraseEntries.NONE) {
                there.add(moved[number]);
            }
        }
        return there;
    }

    /** Of the rows of a sound table, which are to be given in the same order when it is used. */
    public static PhraseDirectory of(List<Phrase> rows) {
        return of(new PhraseEntries(rows));
    }

    /**
     * Writes it down.
     *
     * @param rows of which it is
     */
    public void write(List<Phrase> rows, DataOutputStream out) throws IOException {
        new WrittenDirectory(rows).write(this, out);
    }

    /**
     * Reads what was written.
     *
     * @param rows the same as when it was written
     */
    public static PhraseDirectory read(List<Phrase> rows, DataInputStream in) throws IOException {
        return new WrittenDirectory(rows).read(in);
    }
}
