package dev.etiquette.model;

import java.util.Objects;

/**
 * A fact that cannot be: thrown by the constructor of the fact, with what it is, its value and what was expected.
 *
 * <p>The message is one sentence for a person, followed at most by one line that begins with "Maybe".
 */
public final class InvalidFactException extends EtiquetteException {

    private static final long serialVersionUID = 1L;

    /** Keeps the sentence; the facts compose it. */
    public InvalidFactException(String message) {
        super(Objects.requireNonNull(message, "message"));
    }

    InvalidFactException(String message, String maybe) {
        this(message + "\n" + maybe);
    }
}
