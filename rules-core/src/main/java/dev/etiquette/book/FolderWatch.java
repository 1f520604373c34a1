package dev.etiquette.book;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Waits until something may have happened in folders. Only a wake-up call: where the platform has no such service, has
 * run out of it or drops events, the wait ends when its time is up. One thread waits; any may close.
 */
final class FolderWatch implements AutoCloseable {

    private final Optional<WatchService> service;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<Path, Watched> watched = new HashMap<>();

    /**
     * A folder that is watched.
     *
     * @param key by which it is
     * @param identity of the folder itself, so that another one in its place is noticed; empty where there is none
     */
    private record Watched(WatchKey key, Optional<Object> identity) {}

    FolderWatch(FileSystem system) {
        this.service = service(system);
    }

    private static Optional<WatchService> service(FileSystem system) {
        try {
            return Optional.of(system.newWatchService());
        } catch (IOException | UnsupportedOperationException none) {
            return Optional.empty();
        }
    }

    /** From now on watches these folders and no others. */
    void watch(Collection<Path> folders) {
        if (service.isEmpty() || isClosed()) {
            return;
        }
        Iterator<Map.Entry<Path, Watched>> old = watched.entrySet().iterator();
        while (old.hasNext()) {
            Map.Entry<Path, Watched> entry = old.next();
            Watched each = entry.getValue();
            if (!folders.contains(entry.getKey())
                    || !each.key().isValid()
                    || !each.identity().equals(identity(entry.getKey()))) {
                each.key().cancel();
                old.remove();
            }
        }
        for (Path folder : folders) {
            if (!watched.containsKey(folder)) {
                register(folder, service.get());
            }
        }
    }

    private void register(Path folder, WatchService with) {
        Optional<Object> identity = identity(folder);
        try {
            WatchKey key = folder.register(
                    with,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            watched.put(folder, new Watched(key, identity));
        } catch (IOException | ClosedWatchServiceException notNow) {
            // It is looked at all the same, only later.
        }
    }

    private static Optional<Object> identity(Path folder) {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(folder, BasicFileAttributes.class).fileKey());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Waits for a wake-up call; false when none came in that time. */
    boolean await(long millis) throws InterruptedException {
        if (service.isEmpty()) {
            pause(millis);
            return false;
        }
        try {
            WatchKey key = service.get().poll(millis, TimeUnit.MILLISECONDS);
            boolean woken = key != null;
            while (key != null) {
                key.pollEvents();
                key.reset();
                key = service.get().poll();
            }
            return woken;
        } catch (ClosedWatchServiceException ended) {
            return false;
        }
    }

    /** Waits, whatever happens, until the time is up or this is closed. */
    void pause(long millis) throws InterruptedException {
        closed.await(millis, TimeUnit.MILLISECONDS);
    }

    boolean isClosed() {
        return closed.getCount() == 0;
    }

    /** Ends a wait at once, and all watching. */
    @Override
    public void close() {
        closed.countDown();
        service.ifPresent(each -> {
            try {
                each.close();
            } catch (IOException alreadyGone) {
                // There is nothing left to give back.
            }
        });
    }
}
