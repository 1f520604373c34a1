package dev.etiquette.standard;

import dev.etiquette.spi.StandardBook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The standard book as it stands in this artifact. Found as a service, on the class path and on the module path. */
public final class PackagedBook implements StandardBook {

    /** Lists the files, one a line; the build writes it. */
    private static final String INDEX = "index";

    /** For the loader of services. */
    public PackagedBook() {}

    @Override
    public List<String> files() throws IOException {
        return new String(read(INDEX), StandardCharsets.UTF_8).lines().toList();
    }

    @Override
    public byte[] read(String file) throws IOException {
        try (InputStream stream = PackagedBook.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IOException("The standard rule book lacks its file " + file + ".");
            }
            return stream.readAllBytes();
        }
    }
}
