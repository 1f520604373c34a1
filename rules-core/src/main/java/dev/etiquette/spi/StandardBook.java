package dev.etiquette.spi;

import java.io.IOException;
import java.util.List;

/**
 * The files of the standard rule book. The artifact that brings them along provides one such service, on the class path
 * and on the module path alike. Must be safe for use by several threads.
 */
public interface StandardBook {

    /**
     * The names of its files, sorted, with slashes between folders.
     *
     * @throws IOException when they cannot be read
     */
    List<String> files() throws IOException;

    /**
     * The whole content of a file.
     *
     * @param file one of {@link #files}
     * @throws IOException when it cannot be read
     */
    byte[] read(String file) throws IOException;
}
