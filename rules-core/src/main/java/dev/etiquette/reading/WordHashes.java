package dev.etiquette.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Which words a text has, as far as their hash codes tell: enough to know of a word that it is not there, in a tenth of the
 * memory that the words take. Immutable.
 */
final class WordHashes {

    private final int[] sorted;

    private WordHashes(int[] sorted) {
        this.sorted = sorted;
    }

    /** Those of these words, hashtags without their sign. */
    static WordHashes of(List<String> words) {
        int[] hashes = new int[words.size()];
        for (int at = 0; at < hashes.length; at++) {
            String word = words.get(at);
            hashes[at] = (PhraseWord.isTag(word) ? word.substring(1) : word).hashCode();
        }
        Arrays.sort(hashes);
        return new WordHashes(hashes);
    }

    /** Whether one of these may be among them; false is certain. */
    boolean mayHaveAny(Set<String> words) {
        for (String word : words) {
            if (Arrays.binarySearch(sorted, word.hashCode()) >= 0) {
                return true;
            }
        }
        return false;
    }
}
