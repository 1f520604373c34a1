package dev.etiquette.book;

import dev.etiquette.language.RuleReader;
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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the folder of a book, or in a zip of it, read once: rules, tables and settings, wherever in it they are.
 *
 * <p>Nothing is read but plain files in that folder. A link is followed when it leads to a file in the same folder, as
 * those do by which some systems exchange a folder at once; any other is refused, and so is whatever is no file. Files
 * and folders whose names begin with a dot belong to editors and other programs, and {@code target} beside a {@code
 * pom.xml} to a build; they are passed over. How many files, how deep and how large they are is bounded.
 *
 * @param files sorted by name
 * @param problems with files that were not read
 * @param folders that were looked into, the folder itself first
 */
public record BookFolder(List<Part> files, List<Problem> problems, List<Path> folders) {

    /** A table is larger than a file of rules, but not without end. */
    static final int LARGEST = 16 * RuleReader.LARGEST_FILE;

    static final long LARGEST_TOGETHER = 4L * LARGEST;
    static final int MOST_FILES = 1_000;

    /** So many files of any sort are looked at, so that the wrong folder, such as that of a whole disk, is told soon. */
    static final int MOST_SEEN = 100_000;

    static final int DEEPEST = 16;

    /** So often a file is read again that was changed meanwhile. */
    private static final int MOST_LOOKS = 3;

    /** One file. */
    public record Part(String name, byte[] bytes) {}

    /**
     * Equal for folders of which the same would be read.
     *
     * @param files a digest of each by its name; of an empty one nothing
     * @param problems with other files
     */
    public record Mark(SortedMap<String, String> files, List<Problem> problems) {

        /** Unlike that of any folder: no file is called so. */
        static final Mark NONE = new Mark(new TreeMap<>(Map.of("\0", "")), List.of());

        /** Whether a file is not there, or empty, that was neither. */
        boolean lacksFileOf(Mark other) {
            return other.files.entrySet().stream()
                    .anyMatch(file -> !file.getValue().isEmpty()
                            && files.getOrDefault(file.getKey(), "").isEmpty());
        }
    }

    /** What is compared from look to look. */
    Mark mark() {
        SortedMap<String, String> marks = new TreeMap<>();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Part file : files) {
                String mark = file.bytes().length == 0 ? "" : HexFormat.of().formatHex(digest.digest(file.bytes()));
                marks.merge(file.name(), mark, String::concat);
            }
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform must have SHA-256.", impossible);
        }
        return new Mark(marks, problems);
    }

    /**
     * Reads the folder, or the zip of one.
     *
     * @throws IOException when it is not there or cannot be listed
     */
    public static BookFolder read(Path folder) throws IOException {
        if (BookArchive.isOne(folder)) {
            return BookArchive.read(folder);
        }
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, BookMessage.NO_FOLDER_AS_REASON.text());
        }
        Walk walk = new Walk(folder.toRealPath());
        Files.walkFileTree(walk.root, walk);
        walk.files.sort(Comparator.comparing(Part::name));
        return new BookFolder(List.copyOf(walk.files), List.copyOf(walk.problems), List.copyOf(walk.folders));
    }

    /** A name in which whatever would steer a terminal or break a line is a dot. */
    static String shown(String name) {
        StringBuilder shown = new StringBuilder(name.length());
        name.replace('\\', '/').codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.PRIVATE_USE,
                        Character.UNASSIGNED,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> shown.append('\u00b7');
                default -> shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    /** A file that is passed over as it is called, and what it may have been meant for. */
    static Problem misnamed(String name, String meant) {
        boolean sheet = FileNames.isSheet(name.substring(name.lastIndexOf('/') + 1));
        return new Problem(Code.MISNAMED_FILE, new Position(name, 1, 1, 2), BookMessage.IGNORED_FILE.text())
                .maybe((sheet ? BookMessage.MAYBE_SAVE_AS : BookMessage.MAYBE_CALL).with(shown(meant)));
    }

    /** One way through the folder. */
    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Part> files = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final List<Path> folders = new ArrayList<>();
        private int seen;
        private long together;
        private boolean full;

        Walk(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(root) && isPassedOver(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (root.relativize(folder).getNameCount() > DEEPEST) {
                tell(Code.TOO_LARGE, folder, BookMessage.TOO_DEEP.with(DEEPEST));
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(folder);
            return counted(folder);
        }

        private static boolean isPassedOver(Path folder) {
            String name = folder.getFileName().toString();
            return name.startsWith(".") || name.equals("target") && Files.exists(folder.resolveSibling("pom.xml"));
        }

        private FileVisitResult counted(Path file) {
            seen++;
            if (seen > MOST_SEEN) {
                tell(
                        Code.TOO_LARGE,
                        root.relativize(file).getNameCount() > 1 ? file.getParent() : file,
                        BookMessage.TOO_MANY_FILES.with(MOST_SEEN));
                return FileVisitResult.TERMINATE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            if (!name.startsWith(".")) {
                boolean part = FileNames.isPart(name(file));
                if (attributes.isSymbolicLink()) {
                    link(file, part);
                } else if (part) {
                    take(file, file, attributes);
                } else {
                    FileNames.meant(name(file)).ifPresent(meant -> misnamed(file, meant));
                }
            }
            if (full) {
                return FileVisitResult.TERMINATE;
            }
            if (files.size() > MOST_FILES) {
                tell(Code.TOO_LARGE, file, BookMessage.TOO_MANY_RULE_FILES.with(MOST_FILES));
                return FileVisitResult.TERMINATE;
            }
            return counted(file);
        }

        /** Something that stands elsewhere under another name. */
        private void link(Path file, boolean part) {
            try {
                Path real = file.toRealPath();
                if (part && real.startsWith(root)) {
                    take(file, real, attributes(real));
                } else if (Files.isDirectory(real)) {
                    tell(Code.UNREADABLE_FILE, file, BookMessage.LINK_TO_FOLDER.text());
                } else if (part) {
                    tell(Code.UNREADABLE_FILE, file, BookMessage.LINK_OUTSIDE.text());
                }
            } catch (IOException dangling) {
                if (part) {
                    tell(Code.UNREADABLE_FILE, file, BookMessage.LINK_TO_NOTHING.text());
                }
            }
        }

        private void take(Path file, Path real, BasicFileAttributes attributes) {
            if (!attributes.isRegularFile()) {
                tell(Code.UNREADABLE_FILE, file, BookMessage.NOT_A_FILE.text());
                return;
            }
            try {
                BasicFileAttributes before = attributes;
                for (int look = 0; look < MOST_LOOKS; look++) {
                    if (before.size() > LARGEST) {
                        tell(Code.TOO_LARGE, file, BookMessage.TOO_LARGE.with(before.size(), LARGEST));
                        return;
                    }
                    if (together + before.size() > LARGEST_TOGETHER) {
                        full = true;
                        tell(Code.TOO_LARGE, file, BookMessage.TOO_LARGE_TOGETHER.with(LARGEST_TOGETHER));
                        return;
                    }
                    byte[] bytes = bytes(real);
                    BasicFileAttributes after = attributes(real);
                    if (bytes.length == after.size()
                            && before.lastModifiedTime().equals(after.lastModifiedTime())) {
                        together += bytes.length;
                        files.add(new Part(name(file), bytes));
                        return;
                    }
                    before = after;
                }
                tell(Code.UNREADABLE_FILE, file, BookMessage.CHANGED_WHILE_READ.text());
            } catch (NoSuchFileException gone) {
                // Whoever takes it away meanwhile has taken it away.
            } catch (IOException unreadable) {
                tell(Code.UNREADABLE_FILE, file, BookMessage.UNREADABLE_FILE.text());
            }
        }

        private static byte[] bytes(Path file) throws IOException {
            try (InputStream stream = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                return stream.readNBytes(LARGEST + 1);
            }
        }

        private static BasicFileAttributes attributes(Path file) throws IOException {
            return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (file.equals(root)) {
                throw failure;
            }
            String name = file.getFileName().toString();
            if (!(failure instanceof NoSuchFileException) && !name.startsWith(".")) {
                tell(Code.UNREADABLE_FILE, file, BookMessage.UNREADABLE.text());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                if (folder.equals(root)) {
                    throw failure;
                }
                tell(Code.UNREADABLE_FILE, folder, BookMessage.PARTLY_UNREADABLE.text());
            }
            return FileVisitResult.CONTINUE;
        }

        private String name(Path file) {
            return shown(root.relativize(file).toString());
        }

        private void misnamed(Path file, String meant) {
            problems.add(BookFolder.misnamed(name(file), meant));
        }

        private void tell(Code code, Path file, String message) {
            problems.add(new Problem(code, new Position(name(file), 1, 1, 2), message));
        }
    }
}
