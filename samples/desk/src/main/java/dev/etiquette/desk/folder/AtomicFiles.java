package dev.etiquette.desk.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes files so that whoever reads them finds the old content or the new one, and never half of one. */
final class AtomicFiles {

    private static final String PART = ".part";

    private AtomicFiles() {}

    /**
     * Writes a file in one move. When that fails, the file is as it was.
     *
     * @param target which file
     * @param content all that it shall hold
     * @param workshop a folder in which it is made ready
     * @throws IOException when it cannot be written, as when the disk is full
     */
    static void write(Path target, byte[] content, Path workshop) throws IOException {
        Path ready = ready(content, workshop);
        try {
            place(ready, target);
        } finally {
            Files.deleteIfExists(ready);
        }
    }

    /**
     * Makes a file ready, which takes room on the disk; to {@link #place} it takes none.
     *
     * @throws IOException when there is no room; nothing is left of it then
     */
    static Path ready(byte[] content, Path workshop) throws IOException {
        Files.createDirectories(workshop);
        // No "temporary file": those can be read by their owner alone, and other programs read what is published.
        Path part = workshop.resolve(UUID.randomUUID() + PART);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            // What is moved into its place must be on the disk before.
            channel.force(true);
        } catch (IOException full) {
            Files.deleteIfExists(part);
            throw full;
        }
        return part;
    }

    /** Moves what is ready to its place. Where that is on another disk, it is copied beside it first. */
    static void place(Path ready, Path target) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        try {
            Files.move(ready, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            Path beside = target.resolveSibling("." + target.getFileName() + PART);
            try {
                Files.copy(ready, beside, StandardCopyOption.REPLACE_EXISTING);
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        }
    }
}
