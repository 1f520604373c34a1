package dev.etiquette.scenario;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * A file of scenarios.
 *
 * @param name as reports show it, with {@code /} between folders
 * @param text its whole text
 */
public record FeatureFile(String name, String text) {

    /** Refuses what is missing. */
    public FeatureFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
    }

    /** In bytes; no file of scenarios is larger. */
    static final int LARGEST = 256 * 1024;

    static final int MOST_FILES = 200;

    private static final String ENDING = ".feature";

    /** Files of any kind; a larger folder is most likely the wrong one. */
    private static final int MOST_SEEN = 100_000;

    private static final int DEEPEST = 16;

    /**
     * The files in a folder and in the folders in it, sorted by name. Nothing but files that end in {@code .feature} is
     * looked at, and a link only when it leads to a file in the same folder. As with rules, whatever begins with a dot is
     * ignored, and {@code target} beside a {@code pom.xml}; so is a folder that cannot be read.
     *
     * @throws IOException when the folder or a file cannot be read, or the folder has too many files
     */
    public static List<FeatureFile> allIn(Path folder) throws IOException {
        Objects.requireNonNull(folder, "folder");
        Walk walk = new Walk(folder.toRealPath());
        Files.walkFileTree(walk.root, walk);
        List<FeatureFile> files = new ArrayList<>();
        for (Path path : walk.paths) {
            String name = walk.root.relativize(path).toString().replace('\\', '/');
            files.add(new FeatureFile(name, text(path)));
        }
        return files;
    }

    /** One way through the folder. */
    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final TreeSet<Path> paths = new TreeSet<>();
        private int seen;

        Walk(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            count();
            if (folder.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            String name = folder.getFileName().toString();
            return name.startsWith(".")
                            || name.equals("target") && Files.exists(folder.resolveSibling("pom.xml"))
                            || root.relativize(folder).getNameCount() > DEEPEST
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            count();
            String name = file.getFileName().toString();
            if (!name.startsWith(".")
                    && name.endsWith(ENDING)
                    && (attributes.isRegularFile() || attributes.isSymbolicLink() && leadsInside(file))) {
                paths.add(file);
            }
            return paths.size() > MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        private boolean leadsInside(Path link) {
            try {
                Path real = link.toRealPath();
                return real.startsWith(root) && Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS);
            } catch (IOException dangling) {
                return false;
            }
        }

        private void count() throws IOException {
            if (++seen > MOST_SEEN) {
                throw new IOException(ScenarioMessage.TOO_MANY_ENTRIES.with(MOST_SEEN));
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (file.equals(root) || file.getFileName().toString().endsWith(ENDING)) {
                throw failure;
            }
            return FileVisitResult.CONTINUE;
        }
    }

    /** Marks what is too long or not a text, without reading it: the reader of features reports it. */
    private static String text(Path path) throws IOException {
        if (Files.size(path) > LARGEST) {
            return " ".repeat(LARGEST + 1);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
        } catch (CharacterCodingException garbled) {
            return GARBLED;
        }
    }

    /** Stands for what is not written in UTF-8; no text has this sign alone. */
    static final String GARBLED = "\uFFFF";
}
