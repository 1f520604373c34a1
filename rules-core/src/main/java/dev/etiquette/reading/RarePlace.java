package dev.etiquette.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * One place of a part of a phrase, by which texts are searched for that part.
 *
 * @param words of which every text with the part has one there
 * @param part the part
 * @param fewestBefore how many words of the part stand before such a word at least
 * @param mostBefore how many at most
 */
record RarePlace(List<PhraseWord> words, List<PhraseSlot> part, int fewestBefore, int mostBefore) {

    /** All places of a part, from its first to its last. */
    static List<RarePlace> of(List<PhraseSlot> part) {
        List<RarePlace> places = new ArrayList<>();
        int fewest = 0;
        int most = 0;
        for (PhraseSlot slot : part) {
            places.add(new RarePlace(slot.rarestWords(), part, fewest, most + slot.mostWords() - 1));
            fewest += slot.fewestWords();
            most += slot.mostWords();
        }
        return places;
    }

    /** Whether the part stands there in a text of which that word is one of these. */
    boolean isAt(List<String> text, int word) {
        for (int start = Math.max(0, word - mostBefore); start <= word - fewestBefore; start++) {
            if (PhrasePattern.lengths(part, text, start) != 0) {
                return true;
            }
        }
        return false;
    }
}
