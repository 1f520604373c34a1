package dev.etiquette.commandline;

import java.io.IOException;
import java.util.Locale;

/** The output cannot be handed over: a full disk, or a reader who has gone. */
final class UnwritableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnwritableException(IOException cause) {
        super(cause);
    }

    /** Whether whoever reads has read enough. */
    boolean isNobodyThere() {
        return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
