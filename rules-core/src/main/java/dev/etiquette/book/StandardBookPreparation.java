package dev.etiquette.book;

import dev.etiquette.spi.StandardBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The step of a build that looks through the standard book once, so that no start of a program has to. */
public final class StandardBookPreparation {

    private StandardBookPreparation() {}

    /**
     * Checks the standard book on the class path and writes what it came to.
     *
     * @param arguments the file to write
     * @throws IllegalStateException when the book has an error or is not there; its problems are told
     */
    public static void main(String... arguments) throws IOException {
        Files.write(
                Path.of(arguments[0]), of(BookFiles.services().findFirst().orElseThrow(BookCompiler::withoutStandard)));
    }

    /** What is written for that book. */
    static byte[] of(StandardBook book) throws IOException {
        BookFiles files = BookFiles.unprepared(book);
        CompiledBook compiled = BookCompiler.compile(files);
        List<String> errors = compiled.errors().stream().map(Object::toString).toList();
        if (!errors.isEmpty()) {
            throw new IllegalStateException(String.join("\n", errors));
        }
        return PreparedBook.of(compiled.content(), files).written(BookFiles.checksum(book));
    }
}
