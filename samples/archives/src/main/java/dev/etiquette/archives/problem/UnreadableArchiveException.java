package dev.etiquette.archives.problem;

/**
 * Nothing usable could be read. The message is one plain sentence for the person who named the files, followed at
 * most by one line that begins with "Maybe".
 */
public final class UnreadableArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Keeps the sentence. */
    public UnreadableArchiveException(String sentence) {
        super(sentence);
    }

    /** Keeps the sentence and what it was made of. */
    public UnreadableArchiveException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
