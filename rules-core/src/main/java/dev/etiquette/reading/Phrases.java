package dev.etiquette.reading;

import dev.etiquette.model.Mark;
import dev.etiquette.reading.Phrase.Where;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The phrases of a rule book, ready to mark texts. Immutable and safe for any number of threads.
 *
 * <p>Comparison is by whole words and ignores case, accents and punctuation. A web address is no word.
 */
public final class Phrases {

    /** A text that is whole of one sort may hold this many other words, and no more of them than of that sort. */
    private static final int MOST_OTHER_WORDS = 3;

    /** So many words are a short text. */
    private static final int SHORT_TEXT = 12;

    /** What is marked is the beginning of a text; nobody asks a question after this many characters. */
    private static final int LONGEST_READ = 20_000;

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Map<Mark, List<String>> signs = new EnumMap<>(Mark.class);

    private record Entry(Mark mark, Where where, List<String> words) {}

    /** Takes the rows of a table in any order. */
    public Phrases(Collection<Phrase> rows) {
        for (Phrase row : rows) {
            List<String> words = Words.of(row.phrase());
            if (words.isEmpty()) {
                signs.computeIfAbsent(row.mark(), unknown -> new ArrayList<>())
                        .add(row.phrase().strip());
            } else {
                byFirstWord
                        .computeIfAbsent(words.get(0), unknown -> new ArrayList<>())
                        .add(new Entry(row.mark(), row.where(), words));
            }
        }
    }

    /**
     * What reading a text shows.
     *
     * @param text the text, plain
     * @param names by which people in this talk address each other; they count as no words of the text
     */
    public Set<Mark> marks(String text, Set<String> names) {
        String read = Addresses.without(text.length() > LONGEST_READ ? text.substring(0, LONGEST_READ) : text);
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        signs.forEach((mark, each) -> {
            if (each.stream().anyMatch(read::contains)) {
                marks.add(mark);
            }
        });
        List<String> words = withoutNames(Words.of(read), names);
        Map<Mark, BitSet> whole = new EnumMap<>(Mark.class);
        for (int start = 0; start < words.size(); start++) {
            for (Entry entry : byFirstWord.getOrDefault(words.get(start), List.of())) {
                if (!standsAt(words, start, entry.words())) {
                    continue;
                }
                switch (entry.where()) {
                    case ANYWHERE -> marks.add(entry.mark());
                    case SHORT -> {
                        if (words.size() <= SHORT_TEXT) {
                            marks.add(entry.mark());
                        }
                    }
                    case START -> {
                        if (start == 0) {
                            marks.add(entry.mark());
                        }
                    }
                    case WHOLE ->
                        whole.computeIfAbsent(entry.mark(), unknown -> new BitSet())
                                .set(start, start + entry.words().size());
                }
            }
        }
        whole.forEach((mark, covered) -> {
            int rest = words.size() - covered.cardinality();
            if (rest <= MOST_OTHER_WORDS && rest <= covered.cardinality()) {
                marks.add(mark);
            }
        });
        if (words.isEmpty() && marks.isEmpty() && read.equals(text) && !text.isBlank()) {
            // A smile or a name; but an address is shown for a reason, and of an unknown text nothing is known.
            marks.add(Mark.CLOSING);
        }
        if (marks.contains(Mark.UNRESOLVED)) {
            marks.remove(Mark.CLOSING);
        }
        return Collections.unmodifiableSet(marks);
    }

    private static List<String> withoutNames(List<String> words, Set<String> names) {
        if (names.isEmpty()) {
            return words;
        }
        return words.stream().filter(word -> !names.contains(word)).toList();
    }

    private static boolean standsAt(List<String> words, int start, List<String> phrase) {
        return start + phrase.size() <= words.size()
                && words.subList(start, start + phrase.size()).equals(phrase);
    }

    /** A name as it is compared with the words of a text. */
    public static Set<String> comparable(String name) {
        return Set.copyOf(Words.of(name));
    }
}
