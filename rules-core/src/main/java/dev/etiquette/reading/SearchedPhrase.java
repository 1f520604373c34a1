package dev.etiquette.reading;

import java.util.List;

/**
 * A phrase, and its rarest place, for which every text is looked through.
 *
 * @param beginning whether that place is in the part that is looked for first
 */
record SearchedPhrase(PhraseEntry entry, RarePlace place, boolean beginning) implements PhraseMarking {

    @Override
    public void mark(int word, MarkedWords text) {
        if (!text.mindsSentences()
                && text.mayBeIn(entry.language())
                && place.hasNeighbours(text.words(), word)
                && (beginning ? begins(text.words(), word) : stands(text.words(), word))) {
            text.mindSentences();
        }
    }

    /** As the first part stands there or nowhere near, nothing else of the text need be looked at. */
    private boolean begins(List<String> text, int word) {
        for (int start = place.firstStart(word); start <= place.lastStart(word); start++) {
            if (entry.lengths(text, start) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean stands(List<String> text, int word) {
        return place.isAt(text, word) && entry.isNear(text, word);
    }
}
