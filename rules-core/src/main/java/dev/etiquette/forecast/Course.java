package dev.etiquette.forecast;

/** How the world goes on in a forecast. Nobody else says or does anything in either. */
public enum Course {
    /** The owner does nothing. */
    NOTHING_HAPPENS,
    /**
     * The owner does what is advised: at the moment at which it is due, or at once where it is due already or has no time,
     * but not before it may be done, and only while the owner is awake: what is due at night is done in the evening before,
     * or in the morning where it is too late for that.
     *
     * <p>It is given as done. Beside that an answer, a private message, a request to be connected and a post that is shown
     * again become facts; messages and answers of the forecast have no words, for nobody knows them yet. What is only to
     * be left be, such as to wait, is left be and given as nothing.
     */
    ADVICE_FOLLOWED
}
