package dev.etiquette.model;

/** What sort of thing was said to the owner, and so what answer it may expect. */
public enum Kind {
    /** A question in public. */
    PUBLIC_QUESTION("question", true),
    /** A complaint, wherever it is made. */
    COMPLAINT("complaint", true),
    /** A private message to the owner alone, or a question in one to several, that does not close the talk. */
    PRIVATE_MESSAGE("private", true),
    /**
     * A remark in public, or in private to several at once; and a few private words that ask nothing and follow on what
     * the owner said.
     */
    REMARK("remark", true),
    /**
     * Praise, and a few words in public that ask nothing and leave nothing open: a sign that it was seen is enough. In a chat
     * room, whatever leaves nothing open.
     */
    PRAISE("reaction", true),
    /** Somebody says who they are, or asks to be connected. */
    INTRODUCTION("introduction", true),
    /** "Thanks", "bye": owes nothing. */
    CLOSING("closing", false),
    /** Said to several, of whom another one has answered or is answered: owes nothing. */
    OVERHEARD("overheard", false),
    /** A machine wrote it, or sent it to many: an answer in absence, a receipt, a newsletter. Owes nothing, and is no answer. */
    AUTOMATIC("automatic", false);

    private final String figure;
    private final boolean expectsAnswer;

    Kind(String figure, boolean expectsAnswer) {
        this.figure = figure;
        this.expectsAnswer = expectsAnswer;
    }

    /** The word by which the rows of the table of norms name it: "question" in "question due". */
    public String figure() {
        return figure;
    }

    /** Whether there is a norm for how soon to answer it. */
    public boolean expectsAnswer() {
        return expectsAnswer;
    }
}
