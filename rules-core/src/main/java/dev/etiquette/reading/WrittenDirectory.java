package dev.etiquette.reading;

import dev.etiquette.reading.PhraseDirectory.Part;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A {@link PhraseDirectory} as bytes. By phrases, as most words of one stand in its own text and need not be written a second
 * time, and as many phrases begin with the same ones: so it takes a third of what it would take by words.
 */
final class WrittenDirectory {

    /** Of a phrase: it is found at no word, or at some that no phrase before had. Other numbers: at those of a phrase before. */
    private static final int NOWHERE = 0;

    private static final int NEW = 1;
    private static final int KNOWN = 2;

    /** Of a word: it does not stand in the text of its phrase. Other numbers: how far behind the one before. */
    private static final int ELSEWHERE = 0;

    /** At the end of a word that is only a beginning. */
    private static final char STAR = '*';

    private final List<Phrase> rows;

    WrittenDirectory(List<Phrase> rows) {
        this.rows = rows;
    }

    void write(PhraseDirectory directory, DataOutputStream out) throws IOException {
        Writer writer = new Writer(out);
        List<List<String>> all = byNumber(directory.all());
        List<List<String>> weighed = byNumber(directory.weighed());
        for (int number = 0; number < all.size(); number++) {
            writer.write(all.get(number), text(number));
            writer.write(weighed.get(number), text(number));
        }
        SmallNumbers.writeAscending(directory.signs(), out);
    }

    private int size() {
        return rows.size() * PhraseEntries.SPELLINGS;
    }

    private String text(int number) {
        return rows.get(number / PhraseEntries.SPELLINGS).phrase();
    }

    /** At which words each phrase is found; those that are only a beginning end with a star. */
    private List<List<String>> byNumber(Part part) {
        List<List<String>> words = new ArrayList<>();
        for (int number = 0; number < size(); number++) {
            words.add(new ArrayList<>());
        }
        part.byWord()
                .forEach((word, numbers) ->
                        numbers.forEach(number -> words.get(number).add(word)));
        part.byBeginning()
                .forEach((word, numbers) ->
                        numbers.forEach(number -> words.get(number).add(word + STAR)));
        return words;
    }

    PhraseDirectory read(DataInputStream in) throws IOException {
        Reader reader = new Reader(in);
        PartBuilder all = new PartBuilder(size());
        PartBuilder weighed = new PartBuilder(size());
        for (int number = 0; number < size(); number++) {
            all.add(number, reader.read(text(number)));
            weighed.add(number, reader.read(text(number)));
        }
        return new PhraseDirectory(all.part, weighed.part, SmallNumbers.readAscending(in));
    }

    /**
     * The pieces of a text, one after another: no more of it is looked through than is asked for, as this is a part of every
     * start.
     */
    private static final class Pieces {

        private final String text;
        private int end;

        Pieces(String text) {
            this.text = text;
        }

        boolean hasNext() {
            while (end < text.length() && isBetween(text.charAt(end))) {
                end++;
            }
            return end < text.length();
        }

        /** Goes on to the next one, of which there must be one, and says where it begins. */
        int start() {
            if (!hasNext()) {
                throw new NoSuchElementException(text);
            }
            int start = end;
            while (end < text.length() && !isBetween(text.charAt(end))) {
                end++;
            }
            return start;
        }

        String next() {
            int start = start();
            return text.substring(start, end);
        }

        private static boolean isBetween(char sign) {
            return switch (sign) {
                case ' ', '|', '(', ')', '[', ']', '&' -> true;
                default -> false;
            };
        }
    }

    private static final class Writer {

        private final DataOutputStream out;
        private final Map<List<String>, Integer> known = new HashMap<>();
        private final Map<String, Integer> knownWords = new HashMap<>();

        Writer(DataOutputStream out) {
            this.out = out;
        }

        void write(List<String> words, String text) throws IOException {
            if (words.isEmpty()) {
                SmallNumbers.write(NOWHERE, out);
                return;
            }
            Integer place = known.get(words);
            if (place != null) {
                SmallNumbers.write(KNOWN + ago(place, known.size()), out);
                return;
            }
            known.put(words, known.size());
            SmallNumbers.write(NEW, out);
            SmallNumbers.write(words.size(), out);
            Map<Integer, String> inside = inside(words, text);
            int before = -1;
            for (int piece : inside.keySet()) {
                SmallNumbers.write(piece - before, out);
                before = piece;
            }
            for (String word : words) {
                if (!inside.containsValue(word)) {
                    writeOther(word);
                }
            }
        }

        /** Those of the words that are pieces of the text, by which pieces they are, in that order. */
        private static Map<Integer, String> inside(List<String> words, String text) {
            Map<Integer, String> inside = new LinkedHashMap<>();
            Set<String> left = new HashSet<>(words);
            Pieces pieces = new Pieces(text);
            for (int at = 0; pieces.hasNext(); at++) {
                String piece = pieces.next();
                if (left.remove(piece)) {
                    inside.put(at, piece);
                }
            }
            return inside;
        }

        private void writeOther(String word) throws IOException {
            SmallNumbers.write(ELSEWHERE, out);
            Integer place = knownWords.get(word);
            if (place == null) {
                knownWords.put(word, knownWords.size());
                SmallNumbers.write(0, out);
                out.writeUTF(word);
            } else {
                SmallNumbers.write(1 + ago(place, knownWords.size()), out);
            }
        }
    }

    /** What was written last is mostly what is written again, and a small number takes less room than a large one. */
    private static int ago(int place, int size) {
        return size - 1 - place;
    }

    private static final class Reader {

        private final DataInputStream in;
        private final List<Words> known = new ArrayList<>();
        private final List<String> knownWords = new ArrayList<>();

        Reader(DataInputStream in) {
            this.in = in;
        }

        /** At which words the next phrase is found; null when at none. */
        @Nullable
        Words read(String text) throws IOException {
            int code = SmallNumbers.read(in);
            if (code == NOWHERE) {
                return null;
            }
            if (code != NEW) {
                return known.get(ago(code - KNOWN, known.size()));
            }
            int left = SmallNumbers.read(in);
            List<String> words = new ArrayList<>(left);
            Pieces pieces = new Pieces(text);
            for (; left > 0; left--) {
                int step = SmallNumbers.read(in);
                for (int passed = 1; passed < step; passed++) {
                    pieces.start();
                }
                words.add(step == ELSEWHERE ? readOther() : pieces.next());
            }
            Words made = new Words(known.size(), words);
            known.add(made);
            return made;
        }

        private String readOther() throws IOException {
            int code = SmallNumbers.read(in);
            if (code != 0) {
                return knownWords.get(ago(code - 1, knownWords.size()));
            }
            String word = in.readUTF();
            knownWords.add(word);
            return word;
        }
    }

    /**
     * Words at which one phrase or more are found.
     *
     * @param number of these words, from 0
     */
    private record Words(int number, List<String> words) {}

    private static final class PartBuilder {

        private final Part part;

        /** By the number of words, the lists to which the number of a phrase that is found there is to be added. */
        private final List<@Nullable List<List<Integer>>> lists = new ArrayList<>();

        PartBuilder(int size) {
            part = new Part(new LinkedHashMap<>(size), new LinkedHashMap<>());
        }

        void add(int number, @Nullable Words words) {
            if (words == null) {
                return;
            }
            Integer boxed = number;
            for (List<Integer> each : lists(words)) {
                each.add(boxed);
            }
        }

        private List<List<Integer>> lists(Words words) {
            while (lists.size() <= words.number) {
                lists.add(null);
            }
            List<List<Integer>> there = lists.get(words.number);
            if (there == null) {
                there = new ArrayList<>(words.words.size());
                for (String word : words.words) {
                    there.add(list(word));
                }
                lists.set(words.number, there);
            }
            return there;
        }

        private List<Integer> list(String word) {
            int last = word.length() - 1;
            boolean open = word.charAt(last) == STAR;
            Map<String, List<Integer>> lists = open ? part.byBeginning() : part.byWord();
            String letters = open ? word.substring(0, last) : word;
            List<Integer> there = lists.get(letters);
            if (there == null) {
                // Most words begin one phrase or two.
                there = new ArrayList<>(2);
                lists.put(letters, there);
            }
            return there;
        }
    }
}
