package dev.etiquette.flink.events;

/** A line that is no event; the message says what was expected. */
public final class InvalidLineException extends Exception {

    private static final long serialVersionUID = 1L;

    /** With that message. */
    public InvalidLineException(String message) {
        super(message);
    }
}
