package dev.etiquette.desk.sentences;

/**
 * A change of characters of a text.
 *
 * @param from offset of the first character that goes
 * @param to behind the last one; equal to {@code from} when none goes
 * @param insert what is put there
 */
record TextEdit(int from, int to, String insert) {

    TextEdit at(int offset) {
        return new TextEdit(from + offset, to + offset, insert);
    }
}
