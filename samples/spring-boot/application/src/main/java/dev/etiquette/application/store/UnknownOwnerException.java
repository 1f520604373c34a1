package dev.etiquette.application.store;

/** Nobody of that id is kept. */
public final class UnknownOwnerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Of that one. */
    public UnknownOwnerException(String owner) {
        super("There is no owner \"" + owner + "\".");
    }
}
