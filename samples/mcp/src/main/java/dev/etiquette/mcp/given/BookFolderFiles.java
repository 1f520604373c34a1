package dev.etiquette.mcp.given;

import dev.etiquette.mcp.answer.RefusedCallException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the files of a rule book. Links are not followed, so that nothing outside of the folder is read. */
public final class BookFolderFiles {

    private static final int DEEPEST = 8;
    private static final int MOST_FILES = 2_000;
    private static final long LARGEST_FILE = 16L << 20;

    private BookFolderFiles() {}

    /**
     * All files of rules, tables and settings, by name with slashes.
     *
     * @throws RefusedCallException when the folder cannot be read or holds more than a book can
     */
    public static SortedMap<String, byte[]> in(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            Path root = folder.toRealPath();
            try (Stream<Path> all = Files.walk(root, DEEPEST)) {
                for (Path path : all.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                        .toList()) {
                    String name = root.relativize(path).toString().replace('\\', '/');
                    if (BookFileNames.isOfBook(name) && !isHidden(name)) {
                        if (files.size() == MOST_FILES || Files.size(path) > LARGEST_FILE) {
                            throw new RefusedCallException("The folder holds more than a rule book can.");
                        }
                        files.put(name, Files.readAllBytes(path));
                    }
                }
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw new RefusedCallException("The folder of the rule book cannot be read now.");
        }
        return files;
    }

    /** As when a book is loaded, whatever begins with a dot is passed over. */
    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.contains("/.");
    }
}
