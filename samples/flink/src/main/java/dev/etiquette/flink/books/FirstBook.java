package dev.etiquette.flink.books;

import dev.etiquette.RuleBookException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.core.fs.Path;

/** Finds the book with which a job starts, so that nobody is advised by another one at first. */
public final class FirstBook {

    private FirstBook() {}

    /**
     * The newest sound book in a folder, found as those are that come later; the standard book when the folder has no files.
     *
     * @throws IOException when none of several is sound, with what is wrong with each, or the folder cannot be read
     */
    public static Tuple2<String, byte[]> in(Path folder) throws IOException {
        List<Path> newestFirst = BookFile.SEARCH.create().enumerateSplits(new Path[] {folder}, 1).stream()
                .map(FileSourceSplit::path)
                .sorted(Comparator.comparing(Path::getName).reversed())
                .toList();
        if (newestFirst.isEmpty()) {
            return BookFile.STANDARD;
        }
        List<String> wrong = new ArrayList<>();
        for (Path path : newestFirst) {
            Tuple2<String, byte[]> book = BookFileFormat.read(path);
            try {
                CompiledBooks.get(book);
                return book;
            } catch (RuleBookException | IOException unsound) {
                wrong.add(path.getName() + ": " + unsound.getMessage());
            }
        }
        throw new IOException("No rule book in " + folder
                + " is sound; expected is at least one, or none at all for the standard book.\n"
                + String.join("\n", wrong));
    }
}
