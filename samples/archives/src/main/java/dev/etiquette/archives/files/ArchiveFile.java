package dev.etiquette.archives.files;

import java.io.IOException;
import java.io.InputStream;

/**
 * One file of a tree.
 *
 * @param name as a person would look for it, with slashes, from the path that was given
 * @param folder in which it lies; files of one export share it
 * @param source opens the content from its beginning, as often as wanted
 */
public record ArchiveFile(String name, String folder, Source source) {

    /** Opens a content. */
    @FunctionalInterface
    public interface Source {
        public InputStream open() throws IOException;
    }

    public InputStream open() throws IOException {
        return source.open();
    }
}
