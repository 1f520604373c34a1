package dev.etiquette.mcp.given;

import dev.etiquette.mcp.answer.QuotedWords;
import dev.etiquette.mcp.answer.RefusedCallException;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of a rule book, by the rules by which the library reads its folder, so that drafts are checked in the very book that would
 * come to be. A link is followed to a file in the folder alone. What the library says of names, sizes and numbers of files it says of these
 * as well; here is only bounded what is read.
 *
 * @param files by name with slashes; those that belong to no book are empty
 * @param problems with what was not read
 */
public record BookFolderFiles(SortedMap<String, byte[]> files, List<Problem> problems) {

    private static final int DEEPEST = 16;
    private static final int MOST_SEEN = 100_000;
    private static final int LARGEST_FILE = 16 << 20;
    private static final long LARGEST_TOGETHER = 4L * LARGEST_FILE;
    private static final byte[] NOTHING = {};

    /** Nobody changes them. */
    public BookFolderFiles {
        files = Collections.unmodifiableSortedMap(files);
        problems = List.copyOf(problems);
    }

    /**
     * All files in the folder.
     *
     * @throws RefusedCallException when the folder cannot be read
     */
    public static BookFolderFiles in(Path folder) {
        try {
            Walk walk = new Walk(folder.toRealPath());
            Files.walkFileTree(walk.root, walk);
            return new BookFolderFiles(walk.files, walk.problems);
        } catch (IOException unreadable) {
            throw new RefusedCallException("The folder of the rule book cannot be read now.");
        }
    }

    /** One way through the folder. */
    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final SortedMap<String, byte[]> files = new TreeMap<>();
        private final List<Problem> problems = new ArrayList<>();
        private int seen;
        private long together;

        Walk(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(root) && isPassedOver(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            } else if (root.relativize(folder).getNameCount() > DEEPEST) {
                tell(Code.TOO_LARGE, folder, "Folders are nested more than " + DEEPEST + " levels deep.");
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        /** What belongs to editors and other programs, and to builds. */
        private static boolean isPassedOver(Path folder) {
            String name = folder.getFileName().toString();
            return name.startsWith(".") || name.equals("target") && Files.exists(folder.resolveSibling("pom.xml"));
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean part = BookFileNames.isPart(name(file));
            if (file.getFileName().toString().startsWith(".")) {
                return FileVisitResult.CONTINUE;
            } else if (attributes.isSymbolicLink()) {
                follow(file, part);
            } else if (part) {
                take(file, file);
            } else {
                files.put(name(file), NOTHING);
            }
            // With one more of either the library says that it is too much.
            return ++seen > MOST_SEEN || together > LARGEST_TOGETHER
                    ? FileVisitResult.TERMINATE
                    : FileVisitResult.CONTINUE;
        }

        private void follow(Path link, boolean part) {
            try {
                Path real = link.toRealPath();
                if (part && real.startsWith(root)) {
                    take(link, real);
                } else if (Files.isDirectory(real)) {
                    tell(Code.UNREADABLE_FILE, link, "This is a link to a folder. Links to folders are not followed.");
                } else if (part) {
                    tell(
                            Code.UNREADABLE_FILE,
                            link,
                            "This link leads out of the folder. A rule book has only files of its own folder.");
                }
            } catch (IOException dangling) {
                if (part) {
                    tell(Code.UNREADABLE_FILE, link, "This link leads to no file.");
                }
            }
        }

        private void take(Path file, Path real) {
            if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
                tell(Code.UNREADABLE_FILE, file, "This is not a regular file.");
                return;
            }
            try (InputStream stream = Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS)) {
                byte[] bytes = stream.readNBytes(LARGEST_FILE + 1);
                together += bytes.length > LARGEST_FILE ? 0 : bytes.length;
                files.put(name(file), bytes);
            } catch (NoSuchFileException gone) {
                // Whoever takes it away meanwhile has taken it away.
            } catch (IOException unreadable) {
                tell(Code.UNREADABLE_FILE, file, "The file cannot be read. It may belong to somebody else.");
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (file.equals(root)) {
                throw failure;
            }
            if (!(failure instanceof NoSuchFileException)
                    && !file.getFileName().toString().startsWith(".")) {
                tell(Code.UNREADABLE_FILE, file, "This cannot be read. It may belong to somebody else.");
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                if (folder.equals(root)) {
                    throw failure;
                }
                tell(Code.UNREADABLE_FILE, folder, "A part of this folder cannot be read.");
            }
            return FileVisitResult.CONTINUE;
        }

        private String name(Path file) {
            return root.relativize(file).toString().replace('\\', '/');
        }

        private void tell(Code code, Path file, String message) {
            problems.add(new Problem(code, new Position(QuotedWords.plain(name(file)), 1, 1, 2), message));
        }
    }
}
