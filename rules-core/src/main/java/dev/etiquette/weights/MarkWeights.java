package dev.etiquette.weights;

import dev.etiquette.model.Mark;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The weights of features for marks, and the sums that texts come to. Immutable and safe for any number of threads.
 */
public final class MarkWeights {

    private static final String FILE = "mark-weights.tsv";

    private final List<Mark> marks;
    private final WeightTable table;

    /** Read when texts are weighed first. */
    private static final class Standard {
        private static final MarkWeights TABLE = new MarkWeights(WeightTable.shipped(FILE));
    }

    private MarkWeights(WeightTable table) {
        this.table = table;
        this.marks = table.names().stream()
                .map(label -> Mark.labelled(label).orElseThrow(() -> new IllegalArgumentException(label)))
                .toList();
    }

    /** Those that are shipped. */
    public static MarkWeights standard() {
        return Standard.TABLE;
    }

    /**
     * Of a table.
     *
     * @param rows without remarks
     * @throws IllegalArgumentException when it is no such table
     */
    static MarkWeights of(List<String> rows) {
        return new MarkWeights(WeightTable.of(rows));
    }

    /** The marks for which there are weights, in the order of the table. */
    public List<Mark> marks() {
        return marks;
    }

    /**
     * How sure it is that a text has each mark, from 0 to 1: a half where as much speaks for it as against it. Takes time in
     * proportion to the words.
     *
     * @param words in small letters, in order
     * @param known the marks that it has already
     * @param ending the sign of punctuation with which it ends; empty where it ends with none
     * @return in the order of {@link #marks}
     */
    public double[] chances(List<String> words, Collection<Mark> known, String ending) {
        return table.chances(visitor -> WordFeatures.visit(words, known, ending, visitor));
    }

    /**
     * What speaks most for a mark in a text, the most telling first: a word, or a few that stand side by side. What is said by a
     * longer one is left out.
     *
     * @param most of them
     */
    public List<String> grounds(Mark mark, List<String> words, Collection<Mark> known, String ending, int most) {
        int column = marks.indexOf(mark);
        Map<String, Integer> weighed = new TreeMap<>();
        BitSet counted = new BitSet();
        WordFeatures.visit(words, known, ending, (before, word, from, to, edge) -> {
            int place = table.place(FeatureHash.of(before, word, from, to, edge));
            String said = WordFeatures.said(before, word);
            if (place >= 0 && !said.isEmpty() && !counted.get(place)) {
                counted.set(place);
                weighed.merge(said, table.weight(place, column), Integer::sum);
            }
        });
        List<String> grounds = new ArrayList<>();
        weighed.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .forEach(ground -> {
                    if (grounds.size() < most && grounds.stream().noneMatch(other -> isIn(ground, other))) {
                        grounds.add(ground);
                    }
                });
        return grounds;
    }

    private static boolean isIn(String ground, String other) {
        return (' ' + other + ' ').contains(' ' + ground + ' ');
    }
}
