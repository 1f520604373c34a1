package dev.etiquette.desk.folder;

/** What was to be changed is not any more what whoever changes it has seen. Nothing was written. */
public final class StaleDraftException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StaleDraftException(String message) {
        super(message);
    }
}
