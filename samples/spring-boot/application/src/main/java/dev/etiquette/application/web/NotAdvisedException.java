package dev.etiquette.application.web;

/** Nothing of that id is advised or held back. */
final class NotAdvisedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAdvisedException(String id) {
        super("Nothing with the id \"" + id + "\" is advised or held back now.");
    }
}
