package dev.etiquette.archives.files;

import java.io.IOException;

/** A file is larger, deeper or more tightly packed than the limits allow. The message says which limit. */
final class LimitExceededException extends IOException {

    private static final long serialVersionUID = 1L;

    LimitExceededException(String sentence) {
        super(sentence);
    }
}
