package dev.etiquette.desk.book;

import dev.etiquette.spi.StandardBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of the standard book, as somebody wrote them. Safe for any number of threads. */
public final class StandardTexts {

    /** Before the names of its files in the catalogue. */
    public static final String PREFIX = "standard:";

    private final Map<String, Optional<String>> read = new ConcurrentHashMap<>();

    private static final class Holder {
        private static final Optional<StandardBook> BOOK = ServiceLoader.load(
                        StandardBook.class, StandardBook.class.getClassLoader())
                .findFirst();
    }

    /** None read yet. */
    public StandardTexts() {}

    /** The text of a file, with or without the prefix before its name; empty when there is no such file. */
    public Optional<String> text(String file) {
        String name = file.startsWith(PREFIX) ? file.substring(PREFIX.length()) : file;
        return read.computeIfAbsent(name, StandardTexts::load);
    }

    private static Optional<String> load(String name) {
        try {
            if (Holder.BOOK.isEmpty() || !Holder.BOOK.get().files().contains(name)) {
                return Optional.empty();
            }
            return Optional.of(new String(Holder.BOOK.get().read(name), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
