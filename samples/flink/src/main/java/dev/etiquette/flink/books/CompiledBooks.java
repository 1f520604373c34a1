package dev.etiquette.flink.books;

import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.flink.api.java.tuple.Tuple2;

/**
 * Books ready for use, the few that were asked for last, shared by all tasks of a job in a process: each is compiled once there,
 * and no two at a time. Safe for any number of threads.
 */
public final class CompiledBooks {

    private static final int KEPT = 3;

    private static final Map<String, Etiquette> BY_NAME = new LinkedHashMap<>(4, 0.75f, true);

    private CompiledBooks() {}

    /**
     * Advice by that book.
     *
     * @throws dev.etiquette.RuleBookException when it is not sound
     * @throws IOException when it is not even the zip of one
     */
    public static synchronized Etiquette get(Tuple2<String, byte[]> book) throws IOException {
        // Two files of one name may differ, when somebody wrote over one and restored the job from before.
        String key = book.f0 + " " + Digests.of(book.f1);
        Etiquette known = BY_NAME.get(key);
        if (known == null) {
            known = Etiquette.of(book.f0.isEmpty() ? RuleBook.standard() : loaded(book))
                    .withoutTrial();
            BY_NAME.put(key, known);
            if (BY_NAME.size() > KEPT) {
                BY_NAME.remove(BY_NAME.keySet().iterator().next());
            }
        }
        return known;
    }

    /** By way of a file for a moment: the library has its own bounds and messages for zips, and reads them from files. */
    private static RuleBook loaded(Tuple2<String, byte[]> book) throws IOException {
        if (book.f1.length > BookFile.MOST_BYTES) {
            throw new IOException("The book has more than " + BookFile.MOST_BYTES
                    + " bytes; a book is the zip of a folder of rules.");
        }
        if (!book.f0.endsWith(".zip")) {
            throw new IOException("A book is the zip of a folder of rules, and the name of its file ends with .zip.");
        }
        Path folder = Files.createTempDirectory("book");
        Path file = folder.resolve(book.f0);
        try {
            Files.write(file, book.f1);
            return RuleBook.load(file);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }
}
