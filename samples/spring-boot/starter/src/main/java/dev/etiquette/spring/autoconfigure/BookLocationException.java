package dev.etiquette.spring.autoconfigure;

import org.jspecify.annotations.Nullable;

/** The rule book that the property {@code etiquette.rules} names cannot be used. */
final class BookLocationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BookLocationException(String rules, String what, @Nullable Throwable cause) {
        super("The rule book \"" + rules + "\" (etiquette.rules) " + what, cause);
    }
}
