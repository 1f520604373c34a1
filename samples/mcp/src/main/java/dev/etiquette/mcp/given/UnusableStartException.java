package dev.etiquette.mcp.given;

/** The server cannot begin with what it was given; the message is a sentence for whoever starts it. */
public final class UnusableStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With that sentence. */
    public UnusableStartException(String sentence) {
        super(sentence);
    }
}
