package dev.etiquette.model;

/** What sort of thing was said to the owner, and so what answer it may expect. */
public enum Kind {
    /** A question in public. */
    QUESTION(true),
    /** A complaint, wherever it is made. */
    COMPLAINT(true),
    /** A private message to the owner alone, or a question in one to several, that does not close the talk. */
    PRIVATE(true),
    /**
     * A remark in public, or in private to several at once; and a few private words that ask nothing and follow on what
     * the owner said.
     */
    REMARK(true),
    /** Praise in public: a sign that it was seen is enough. In a chat room, whatever leaves nothing open. */
    REACTION(true),
    /** Somebody says who they are, or asks to be connected. */
    INTRODUCTION(true),
    /** "Thanks", "bye": owes nothing. */
    CLOSING(false),
    /** A machine answers in somebody's absence: owes nothing, and is no answer. */
    AUTOMATIC(false);

    private final boolean expectsAnswer;

    Kind(boolean expectsAnswer) {
        this.expectsAnswer = expectsAnswer;
    }

    /** Whether there is a norm for how soon to answer it. */
    public boolean expectsAnswer() {
        return expectsAnswer;
    }
}
