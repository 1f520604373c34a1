package dev.etiquette.desk.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one desk at a time write: among those of this process, and among those of others. */
final class FolderLock {

    private static final Map<Path, ReentrantLock> HERE = new ConcurrentHashMap<>();

    private final Path file;
    private final ReentrantLock here;

    /** What is done while nobody else writes. */
    interface Work<T> {
        T done() throws IOException;
    }

    FolderLock(Path file) {
        this.file = file.toAbsolutePath().normalize();
        this.here = HERE.computeIfAbsent(this.file, unknown -> new ReentrantLock());
    }

    /** Waits for the others, and then does it. */
    <T> T during(Work<T> work) throws IOException {
        here.lock();
        try {
            if (here.getHoldCount() > 1) {
                return work.done();
            }
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                assert held.isValid();
                return work.done();
            }
        } finally {
            here.unlock();
        }
    }
}
