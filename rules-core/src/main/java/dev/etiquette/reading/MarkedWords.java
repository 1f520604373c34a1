package dev.etiquette.reading;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a text that is being marked. For one thread. */
final class MarkedWords {

    /** A text that is whole of one sort may hold this many other words, and no more of them than of that sort. */
    private static final int MOST_OTHER_WORDS = 3;

    private final List<String> words;
    private final MarkCollector marks;
    private final long languages;

    /** The words that phrases cover of which a text must be made, by mark. */
    private final Map<String, BitSet> whole = new HashMap<>();

    private boolean mindsSentences;

    MarkedWords(List<String> words, MarkCollector marks, long languages) {
        this.words = words;
        this.marks = marks;
        this.languages = languages;
    }

    /** Whether it may be in one of these languages. */
    boolean mayBeIn(long some) {
        return (languages & some) != 0;
    }

    List<String> words() {
        return words;
    }

    /** Whether it must be read by its sentences as well. */
    boolean mindsSentences() {
        return mindsSentences;
    }

    void mindSentences() {
        mindsSentences = true;
    }

    void add(String mark) {
        marks.add(mark);
    }

    /** So many words from there on are of that sort. */
    void cover(String mark, int start, int count) {
        whole.computeIfAbsent(mark, unknown -> new BitSet()).set(start, start + count);
    }

    /** Adds the sorts of which the text is made, when all phrases were looked for. */
    void addWhole() {
        whole.forEach((mark, covered) -> {
            int rest = words.size() - covered.cardinality();
            if (rest <= MOST_OTHER_WORDS && rest <= covered.cardinality()) {
                marks.add(mark);
            }
        });
    }
}
