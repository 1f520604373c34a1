package dev.etiquette.weights;

import dev.etiquette.model.Mark;
import java.util.Collection;
import java.util.List;

/**
 * Weights of what strangers write in private: how much a letter is like those to which nobody waits for an answer, as sellers,
 * swindlers, machines and idlers send them to many. Immutable and safe for any number of threads.
 */
public final class LetterWeights {

    private static final String FILE = "letter-weights.tsv";

    private final WeightTable table;

    /** Read when a stranger's letter is weighed first. */
    private static final class Standard {
        private static final LetterWeights TABLE = new LetterWeights(WeightTable.shipped(FILE));
    }

    private LetterWeights(WeightTable table) {
        this.table = table;
    }

    /** Those that are shipped. */
    public static LetterWeights standard() {
        return Standard.TABLE;
    }

    /**
     * How sure it is that nobody waits for an answer, from 0 to 1. Takes time in proportion to the words.
     *
     * @param words in small letters, in order
     * @param marks that the letter has
     * @param ending the sign of punctuation with which it ends; empty where it ends with none
     */
    public double chance(List<String> words, Collection<Mark> marks, String ending) {
        return table.chances(visitor -> WordFeatures.visit(words, marks, ending, visitor))[0];
    }
}
