package dev.etiquette.archives.files;

import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.archives.problem.UnreadableArchiveException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The files under a path, which is a folder, a zip or a single file. Each file is visited once, even if several paths
 * lead to it. Links are not followed; links that lead out of their folder are reported.
 */
public final class FileTree {

    private final ImportLimits limits;
    private final Consumer<SkippedEntry> skipped;
    private final Set<Path> visited = new HashSet<>();

    public FileTree(ImportLimits limits, Consumer<SkippedEntry> skipped) {
        this.limits = limits;
        this.skipped = skipped;
    }

    /**
     * Visits the files under a path that exists, sorted by name within each folder and zip.
     *
     * @throws UnreadableArchiveException when the path cannot be opened
     */
    public void each(Path path, Consumer<ArchiveFile> reader) {
        Path root;
        try {
            root = path.toRealPath();
        } catch (IOException unreachable) {
            throw new UnreadableArchiveException(FileProblems.missing(path), unreachable);
        }
        // A pipe is not even opened: that would wait for somebody who writes into it.
        if (!Files.isDirectory(root) && !Files.isRegularFile(root)) {
            throw new UnreadableArchiveException(FileProblems.special(path));
        }
        GuardedStream.Budget budget = new GuardedStream.Budget();
        if (Files.isDirectory(root)) {
            String top = fileName(root);
            for (Path file : filesIn(root, top)) {
                String inside = root.relativize(file).toString().replace('\\', '/');
                visit(file, top + "/" + inside, budget, reader);
            }
        } else {
            visit(root, fileName(root), budget, reader);
        }
    }

    private void visit(Path file, String name, GuardedStream.Budget budget, Consumer<ArchiveFile> reader) {
        if (!visited.add(file)) {
            return;
        }
        try {
            if (ZipContents.isZip(file)) {
                new ZipContents(file, name, limits, skipped).each(reader);
                return;
            }
        } catch (IOException unreadable) {
            skipped.accept(new SkippedEntry(name, "", FileProblems.describe(unreadable)));
            return;
        }
        Path parent = file.getParent();
        reader.accept(new ArchiveFile(name, parent == null ? "" : parent.toString(), () -> open(file, budget)));
    }

    private InputStream open(Path file, GuardedStream.Budget budget) throws IOException {
        return new GuardedStream(Files.newInputStream(file), limits, budget, -1);
    }

    private List<Path> filesIn(Path root, String top) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(
                    root, EnumSet.noneOf(FileVisitOption.class), Integer.MAX_VALUE, visitor(root, top, files));
        } catch (IOException unreadable) {
            throw new UnreadableArchiveException(FileProblems.unreadableFolder(top), unreadable);
        }
        Collections.sort(files);
        return files;
    }

    private SimpleFileVisitor<Path> visitor(Path root, String top, List<Path> files) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (root.relativize(folder).getNameCount() > limits.depth()) {
                    skip(folder, FileProblems.tooDeep(limits));
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isSymbolicLink()) {
                    if (leadsOut(file, root)) {
                        skip(file, FileProblems.OUTSIDE_LINK);
                    }
                } else if (attributes.isRegularFile()) {
                    if (files.size() == limits.entries()) {
                        skip(root, FileProblems.tooManyFiles(limits));
                        return FileVisitResult.TERMINATE;
                    }
                    files.add(file);
                } else {
                    skip(file, FileProblems.SPECIAL);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                skip(file, FileProblems.describe(unreadable));
                return FileVisitResult.CONTINUE;
            }

            private void skip(Path file, String reason) {
                String inside = root.relativize(file).toString().replace('\\', '/');
                skipped.accept(new SkippedEntry(inside.isEmpty() ? top : top + "/" + inside, "", reason));
            }
        };
    }

    private static boolean leadsOut(Path link, Path root) {
        try {
            return !link.toRealPath().startsWith(root);
        } catch (IOException broken) {
            return true;
        }
    }

    private static String fileName(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
