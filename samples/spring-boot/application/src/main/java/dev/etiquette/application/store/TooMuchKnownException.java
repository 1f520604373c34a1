package dev.etiquette.application.store;

/** More would be known of an owner than is kept. */
public final class TooMuchKnownException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooMuchKnownException(int length, int most) {
        super("All that is known of the owner would be a document of " + length + " characters; at most " + most
                + " are kept (etiquette.json.max-characters). Nothing was changed.");
    }
}
