package dev.etiquette.reading;

/** What a text shows by the words at one place of it. */
interface PhraseMarking {

    void mark(int word, MarkedWords text);
}
