package dev.etiquette.archives.problem;

import dev.etiquette.model.EtiquetteException;

/**
 * Files from which nothing usable can be read. The message is one plain sentence for the person who named the files,
 * and may have a second line that begins with "Maybe".
 */
public final class UnreadableArchiveException extends EtiquetteException {

    private static final long serialVersionUID = 1L;

    /** An exception with this message. */
    public UnreadableArchiveException(String sentence) {
        super(sentence);
    }

    /** An exception with this message and its cause. */
    public UnreadableArchiveException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
