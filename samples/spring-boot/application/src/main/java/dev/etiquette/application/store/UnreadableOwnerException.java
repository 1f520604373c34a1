package dev.etiquette.application.store;

import dev.etiquette.json.InvalidJsonException;

/** What is kept of an owner cannot be read by the rule book in force; whoever asks is not to blame. */
public final class UnreadableOwnerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableOwnerException(String owner, InvalidJsonException cause) {
        super(
                "What is kept of owner \"" + owner + "\" cannot be read by the rule book in force: at "
                        + cause.problems().get(0).pointer() + ": "
                        + cause.problems().get(0).message()
                        + " Let the book declare it again, or take on the owner anew (PUT).",
                cause);
    }
}
