package dev.etiquette.archives;

import java.io.IOException;
import java.io.InputStream;

/**
 * One file of a tree.
 *
 * @param name as a person would look for it, with slashes, from the path that was given
 * @param folder in which it lies; files of one export share it
 * @param source opens the content from its beginning, as often as wanted
 */
record Entry(String name, String folder, Source source) {

    /** Opens a content. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    InputStream open() throws IOException {
        return source.open();
    }
}
