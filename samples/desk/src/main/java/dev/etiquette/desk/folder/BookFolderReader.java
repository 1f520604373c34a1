package dev.etiquette.desk.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the files of a rule book. Links are followed as far as they stay in the folder. */
final class BookFolderReader {

    private static final int DEEPEST = 8;
    private static final int MOST_FILES = 2_000;
    private static final long LARGEST_FILE = 16L << 20;

    private BookFolderReader() {}

    /**
     * All files that belong to a book.
     *
     * @throws IOException when the folder cannot be read or holds more than a book can
     */
    static FolderContent read(Path folder) throws IOException {
        Path root = folder.toRealPath();
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path path : paths(root)) {
            String name = root.relativize(path).toString().replace('\\', '/');
            if (BookFileName.isOne(name) && path.toRealPath().startsWith(root)) {
                if (files.size() == MOST_FILES || Files.size(path) > LARGEST_FILE) {
                    throw new IOException("The folder holds more than a rule book can.");
                }
                try {
                    files.put(name, Files.readAllBytes(path));
                } catch (NoSuchFileException goneMeanwhile) {
                    // Somebody else has taken it away while this was read.
                }
            }
        }
        return new FolderContent(files);
    }

    private static List<Path> paths(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }
}
