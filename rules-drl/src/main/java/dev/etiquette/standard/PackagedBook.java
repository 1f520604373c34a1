package dev.etiquette.standard;

import dev.etiquette.spi.StandardBook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The standard book as it stands in this artifact. Found as a service, on the class path and on the module path. */
public final class PackagedBook implements StandardBook {

    /** Lists the files, one a line; the build writes it. */
    private static final String INDEX = "index";

    /** What the build has found out about the files; the build writes it, too. */
    private static final String PREPARED = "prepared";

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

    @Override
    public Optional<byte[]> prepared() throws IOException {
        try (InputStream stream = PackagedBook.class.getResourceAsStream(PREPARED)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        }
    }
}
