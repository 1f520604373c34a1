package dev.etiquette.reading;

/**
 * One word of a phrase.
 *
 * @param letters how it is written, or how it begins
 * @param form which words of a text fit it
 */
record PhraseWord(String letters, Form form) {

    /** Fewer letters begin too many words. */
    static final int SHORTEST_BEGINNING = 3;

    /** Any word at all. */
    static final PhraseWord ANY = new PhraseWord("", Form.ANY);

    /** Which words of a text fit. */
    enum Form {
        /** This very word. */
        SAME,
        /** Every word that begins so. */
        BEGINNING,
        /** Every word. */
        ANY
    }

    boolean fits(String word) {
        return switch (form) {
            case ANY -> true;
            case SAME -> word.equals(letters) || (isTag(word) && word.startsWith(letters, 1) && sameLength(word));
            case BEGINNING -> word.startsWith(letters) || (isTag(word) && word.startsWith(letters, 1));
        };
    }

    private boolean sameLength(String word) {
        return word.length() == letters.length() + 1;
    }

    static boolean isTag(String word) {
        return word.charAt(0) == WordTokenizer.TAG;
    }
}
