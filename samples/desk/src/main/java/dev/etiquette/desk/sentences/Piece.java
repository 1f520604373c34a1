package dev.etiquette.desk.sentences;

import java.util.Map;

/**
 * A piece of a sentence: words, or a field over characters of the text.
 *
 * @param kind "words", "soft" (words in the background), "text", "number" or "choice"
 * @param value the words, or what stands in the text
 * @param from offset of the first character of the text that the field changes; 0 for words
 * @param to behind the last one
 * @param options what a choice can be, in words by what is written; none otherwise
 * @param list by which list of one's own values a text is completed; empty for none
 * @param label what the field is, for those who cannot see where it stands
 */
record Piece(String kind, String value, int from, int to, Map<String, String> options, String list, String label) {

    static Piece words(String words) {
        return new Piece("words", words, 0, 0, Map.of(), "", "");
    }

    static Piece soft(String words) {
        return new Piece("soft", words, 0, 0, Map.of(), "", "");
    }

    Piece at(int offset) {
        return from == 0 && to == 0 ? this : new Piece(kind, value, from + offset, to + offset, options, list, label);
    }
}
