package dev.etiquette.application.store;

/** An owner of that id cannot be kept. */
public final class RefusedOwnerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedOwnerException(String message) {
        super(message);
    }
}
