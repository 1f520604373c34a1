package dev.etiquette.year;

/** A row that cannot be used. The message begins with its file and line. */
final class BadRowException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    BadRowException(String message) {
        super(message);
    }
}
