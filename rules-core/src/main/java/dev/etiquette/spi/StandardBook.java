package dev.etiquette.spi;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

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

    /**
     * What the build has found out about the files, so that a start does not look for mistakes in them again. It is passed
     * over where it was written of other files or by another version of the library. Empty by default.
     *
     * @throws IOException when it cannot be read
     */
    default Optional<byte[]> prepared() throws IOException {
        return Optional.empty();
    }
}
