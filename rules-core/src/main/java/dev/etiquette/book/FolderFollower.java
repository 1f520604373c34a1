package dev.etiquette.book;

import dev.etiquette.book.FolderDebouncer.Look;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows what stands in a folder, by one daemon thread. A change counts once two looks at the folder are equal, on Linux
 * mostly within a tenth of a second, everywhere within a second. What could not be judged, for want of memory or the like, is tried
 * again after a pause that grows to ten minutes, and at once when the folder changes. Any thread may close.
 */
public final class FolderFollower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderFollower.class);

    /** The folder is looked at so often at least, for platforms and disks without wake-up calls. */
    private static final long LONGEST_WAIT = 400;

    /** The longest pause where wake-up calls come again and again and nothing has changed. */
    private static final long LONGEST_PAUSE = 160;

    /**
     * The longest pause after what is in the folder could not be judged, for want of memory or the like: it counts as judged
     * for so long, as trying again and again would take the memory and the processor from those who ask for advice meanwhile.
     * Whatever else is put there ends the pause.
     */
    private static final long LONGEST_PAUSE_AFTER_FAILURE = 600_000;

    private static final long LONGEST_CLOSING = 2_000;

    private final Path folder;
    private final Reader reader;
    private final FolderWatch watch;
    private final FolderDebouncer debouncer;
    private final Thread thread;

    /** The next pause after a failure. */
    private long failing = LONGEST_WAIT;

    /** What was in the folder when the book in force was read. */
    private BookFolder.Mark inForce;

    /** What was seen last, sound or not. */
    private BookFolder.Mark judged;

    /** What was seen last of all, though it could not be judged. */
    private BookFolder.Mark tried = BookFolder.Mark.NONE;

    /** Why the folder could not be read, or what is in it not judged, at the last look; empty when it could. */
    private String lost;

    /** Judges what is found. Is called by the thread that follows, once at a time. */
    public interface Reader {

        /** The following begins. */
        void started();

        /** Nothing has happened for a while; what takes its time is best done now. */
        void idle();

        /**
         * Something else stands in the folder.
         *
         * @return whether that is in force from now on
         */
        boolean changed(BookFolder found);

        /** What is in force stands in the folder again. */
        void restored();

        /** The folder cannot be read, or what is in it cannot be judged; said once for each reason, until it is otherwise. */
        void lost(Throwable cause);
    }

    /**
     * Prepares to follow a folder.
     *
     * @param found what was found in it and could be judged
     * @param inForce whether the book that was found is in force
     * @param lost why nothing was found, as the reader knows already; empty when something was
     */
    public FolderFollower(
            Path folder, Optional<BookFolder> found, boolean inForce, Optional<Throwable> lost, Reader reader) {
        this.folder = folder;
        this.reader = reader;
        this.judged = found.map(BookFolder::mark).orElse(BookFolder.Mark.NONE);
        this.inForce = inForce ? judged : BookFolder.Mark.NONE;
        this.lost = lost.map(FolderFollower::reason).orElse("");
        this.watch = new FolderWatch(folder.getFileSystem());
        this.debouncer = new FolderDebouncer(this::look, watch::pause, watch::isClosed);
        this.thread = new Thread(
                this::follow, "etiquette-following-" + BookFolder.shown(String.valueOf(folder.getFileName())));
        thread.setDaemon(true);
        watch.watch(found.map(BookFolder::folders).orElse(List.of()));
    }

    /** Begins to follow; to be called once. */
    public void start() {
        thread.start();
    }

    /** Ends the following; within a moment, unless the reader takes its time. */
    @Override
    public void close() {
        watch.close();
        if (Thread.currentThread() != thread) {
            try {
                thread.join(LONGEST_CLOSING);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Look look() throws IOException {
        BookFolder read = BookFolder.read(folder);
        watch.watch(read.folders());
        return new Look(read, read.mark());
    }

    private void follow() {
        survived(reader::started);
        while (!watch.isClosed()) {
            // The thread must outlive whatever happens, telling of it included: the next look may find it mended.
            survived(this::followUntilFailure);
        }
    }

    private void followUntilFailure() {
        long pause = 1;
        while (!watch.isClosed()) {
            try {
                boolean woken = watch.await(LONGEST_WAIT);
                if (changed()) {
                    failing = LONGEST_WAIT;
                    pause = 1;
                } else if (woken) {
                    watch.pause(pause);
                    pause = Math.min(2 * pause, LONGEST_PAUSE);
                } else {
                    pause = 1;
                    survived(reader::idle);
                }
            } catch (InterruptedException interrupted) {
                // Only closing ends it; whoever interrupts daemon threads did not mean this one.
                LOG.debug("Interrupted, and goes on");
            } catch (RuntimeException | Error failure) {
                survived(() -> lose(failure));
                rest(failing);
                failing = Math.min(2 * failing, LONGEST_PAUSE_AFTER_FAILURE);
            }
        }
    }

    /** Where memory is short, even telling of it may fail. */
    private static void survived(Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException | Error failure) {
            LOG.debug("Failed, and goes on", failure);
        }
    }

    /** Looks whether something has changed, and acts on it. */
    private boolean changed() throws InterruptedException {
        Look seen;
        try {
            seen = debouncer.look(judged, inForce);
        } catch (IOException gone) {
            lose(gone);
            return false;
        }
        if (watch.isClosed() || seen.mark().equals(judged) && lost.isEmpty()) {
            return false;
        }
        tried = seen.mark();
        if (seen.mark().equals(inForce)) {
            reader.restored();
        } else if (reader.changed(seen.folder())) {
            inForce = seen.mark();
        }
        // Only now: what could not be judged, for want of memory or the like, is looked at again.
        lost = "";
        judged = seen.mark();
        return true;
    }

    private void lose(Throwable cause) {
        String reason = reason(cause);
        if (!reason.equals(lost) && !watch.isClosed()) {
            reader.lost(cause);
            lost = reason;
        }
    }

    /** Waits so long, or until the folder holds something else than what could not be judged. */
    private void rest(long millis) {
        long left = millis;
        while (left > 0 && !watch.isClosed()) {
            try {
                watch.pause(Math.min(left, LONGEST_WAIT));
            } catch (InterruptedException interrupted) {
                LOG.debug("Interrupted, and goes on");
            }
            left -= LONGEST_WAIT;
            if (left > 0 && holdsSomethingElse()) {
                return;
            }
        }
    }

    private boolean holdsSomethingElse() {
        try {
            return !look().mark().equals(tried);
        } catch (IOException gone) {
            // Whoever looks next tells it.
            return true;
        } catch (RuntimeException | Error failure) {
            return false;
        }
    }

    /** Why a folder cannot be read or judged, in words. */
    public static String reason(Throwable failure) {
        if (failure instanceof NoSuchFileException) {
            return BookMessage.NO_FOLDER.text();
        }
        if (failure instanceof VirtualMachineError) {
            return BookMessage.TOO_LARGE_FOR_MEMORY.text();
        }
        return failure instanceof IOException
                ? BookMessage.UNREADABLE_FOLDER.text() + "\n" + BookMessage.MAYBE_FOREIGN.text()
                : BookMessage.UNREADABLE_FOR_NOW.text();
    }
}
