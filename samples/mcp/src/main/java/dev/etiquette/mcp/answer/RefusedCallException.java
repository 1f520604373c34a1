package dev.etiquette.mcp.answer;

/** A call cannot be answered; the message is a sentence for the assistant, which may try again otherwise. */
public final class RefusedCallException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With that sentence. */
    public RefusedCallException(String sentence) {
        super(sentence);
    }
}
