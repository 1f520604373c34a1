package dev.etiquette.desk.server;

/** What the page asked for is not done; the sentence is shown to whoever asked. */
public final class RefusedRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * With the status that the answer has.
     *
     * @param status of HTTP, such as 404
     * @param sentence for the person at the page
     */
    public RefusedRequestException(int status, String sentence) {
        super(sentence);
        this.status = status;
    }

    /** The status that the answer has. */
    public int status() {
        return status;
    }
}
