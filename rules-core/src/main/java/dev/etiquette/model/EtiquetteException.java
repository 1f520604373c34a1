package dev.etiquette.model;

/**
 * Above all exceptions of Etiquette itself, so that a host can catch them at one place: a fact that cannot be, a rule
 * book that is not sound, rules that use up what an evaluation may.
 *
 * <p>The message is written for people. What Java has a type for keeps that type: {@link NullPointerException} with the
 * name of the parameter, {@link IllegalArgumentException} for a number or a time out of bounds, {@link
 * java.io.IOException} for files, {@link java.util.concurrent.CancellationException} for a thread that was interrupted.
 */
public abstract class EtiquetteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Keeps the message. */
    protected EtiquetteException(String message) {
        super(message);
    }

    /** Keeps the message and what made it so. */
    protected EtiquetteException(String message, Throwable cause) {
        super(message, cause);
    }
}
