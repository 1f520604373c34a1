package dev.etiquette.archives.files;

import java.io.IOException;
import java.io.InputStream;

/**
 * One file of a folder or zip.
 *
 * @param name with slashes, relative to the path that the user gave
 * @param folder that holds it; files of one export share it
 * @param source opens the content from its beginning, as often as needed
 */
public record ArchiveFile(String name, String folder, Source source) {

    /** How many characters at most are read to recognise a file. */
    static final int BEGINNING = 1 << 16;

    /** Opens a content. */
    @FunctionalInterface
    public interface Source {
        /**
         * Opens the content from its beginning.
         *
         * @throws IOException when it cannot be opened
         */
        public InputStream open() throws IOException;
    }

    /**
     * Opens the content from its beginning.
     *
     * @throws IOException when it cannot be opened
     */
    public InputStream open() throws IOException {
        return source.open();
    }

    /**
     * The first characters of the file, {@link #BEGINNING} at most.
     *
     * @throws IOException when the file cannot be read
     */
    public String beginning() throws IOException {
        try (DecodingReader characters = new DecodingReader(open())) {
            char[] buffer = new char[BEGINNING];
            int length = 0;
            int count = 0;
            while (count >= 0 && buffer.length - length >= 2) {
                count = characters.read(buffer, length, buffer.length - length);
                length += Math.max(0, count);
            }
            return new String(buffer, 0, length);
        }
    }
}
