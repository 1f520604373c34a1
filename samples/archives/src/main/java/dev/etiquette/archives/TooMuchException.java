package dev.etiquette.archives;

import java.io.IOException;

/** A file is larger, deeper or more tightly packed than anything that a person exports. The message says which. */
final class TooMuchException extends IOException {

    private static final long serialVersionUID = 1L;

    TooMuchException(String sentence) {
        super(sentence);
    }
}
