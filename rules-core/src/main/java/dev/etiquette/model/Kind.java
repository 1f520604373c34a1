package dev.etiquette.model;

/** What sort of thing was said to the owner, and so what answer it may expect. */
public enum Kind {
    /** A question in public. */
    QUESTION,
    /** A complaint, wherever it is made. */
    COMPLAINT,
    /** A private message that does not close the talk. */
    PRIVATE,
    /** A remark in public. */
    REMARK,
    /** "Thanks", "bye": owes nothing. */
    CLOSING
}
