package dev.etiquette.json;

/** Something is wrong at a place of a text; never leaves this package. */
final class JsonFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int at;

    JsonFault(int at, String message) {
        super(message, null, false, false);
        this.at = at;
    }

    /** The place, from 0. */
    int at() {
        return at;
    }
}
