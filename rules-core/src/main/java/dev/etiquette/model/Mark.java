package dev.etiquette.model;

/** What can be told of a text by reading it. */
public enum Mark {
    /** Asks something, or for something. */
    QUESTION,
    /** Complains. */
    COMPLAINT,
    /** Closes the talk: "thanks", "bye". Owes no answer. */
    CLOSING,
    /** Says that something is still open; what does so closes no talk. */
    UNRESOLVED,
    /** Sells. */
    PROMOTIONAL,
    /** Will be as good in a year. */
    EVERGREEN,
    /** Touches what does not belong before the public: addresses, accounts, health, money. */
    PRIVATE_MATTER,
    /** Tries to find a time. */
    SCHEDULING,
    /** Says that a proposed time does not suit. */
    DECLINES_TIME
}
