package dev.etiquette.application.web;

/** What was asked cannot be answered, as the message says. */
final class BadRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadRequestException(String message) {
        super(message);
    }
}
