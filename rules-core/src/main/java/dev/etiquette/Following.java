package dev.etiquette;

import dev.etiquette.BookEvent.Adopted;
import dev.etiquette.BookEvent.Refused;
import dev.etiquette.BookEvent.Unreadable;
import dev.etiquette.Settling.Look;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Advises by the last good book in a folder that somebody edits.
 *
 * <p>A sound change takes effect within a second, on Linux mostly within a tenth of one; an unsound one never does, and
 * nothing half written: a change counts once two looks at the folder agree. What is being evaluated ends by the book with which
 * it began; every advice carries its fingerprint. Facts may yield other advice by another book, so a host that is told of
 * one asks again.
 *
 * <p>One daemon thread follows; it tells the listener and the log. Any number of threads may ask. Close it to end the
 * following; it goes on advising by the last good book.
 */
public final class Following implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);

    /** The folder is looked at so often at least, for platforms and disks without wake-up calls. */
    private static final long LONGEST_WAIT = 400;

    /** The longest pause where wake-up calls come again and again and nothing has changed. */
    private static final long LONGEST_PAUSE = 160;

    private static final long LONGEST_CLOSING = 2_000;

    private final Path folder;
    private final Consumer<? super BookEvent> listener;
    private final FolderWatch watch;
    private final Settling settling;
    private final Thread thread;
    private volatile Etiquette current;

    /** What was in the folder when the book in force was read. */
    private BookFolder.Mark inForce;

    /** What was seen last, sound or not. */
    private BookFolder.Mark judged;

    /** Whether the folder could not be read at the last look. */
    private boolean lost;

    /**
     * Reads the book and begins to follow.
     *
     * @throws RuleBookException with its problems, when the book is not sound
     * @throws IOException when the folder cannot be read
     */
    Following(Path folder, Consumer<? super BookEvent> listener) throws IOException {
        this.folder = folder;
        this.listener = listener;
        BookFolder read = BookFolder.read(folder);
        this.current = Etiquette.of(RuleBook.of(BookFiles.of(read)));
        this.inForce = read.mark();
        this.judged = inForce;
        this.watch = new FolderWatch(folder.getFileSystem());
        this.settling = new Settling(this::look, watch::pause, watch::isClosed);
        this.thread = new Thread(
                this::follow, "etiquette-following-" + BookFolder.shown(String.valueOf(folder.getFileName())));
        thread.setDaemon(true);
        watch.watch(read.folders());
        thread.start();
    }

    /** The advice by the book in force; as {@link Etiquette#advise}. */
    public Advice advise(Situation situation, Instant now) {
        return current.advise(situation, now);
    }

    /** Whoever advises now: the same until the next change that is sound. */
    public Etiquette current() {
        return current;
    }

    /** The book in force. */
    public RuleBook book() {
        return current.book();
    }

    /** Ends the following; within a moment, unless the listener takes its time. */
    @Override
    public void close() {
        watch.close();
        if (Thread.currentThread() != thread) {
            try {
                thread.join(LONGEST_CLOSING);
            } catch (InterruptedException inAHurry) {
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
        long pause = 1;
        while (!watch.isClosed()) {
            try {
                boolean woken = watch.await(LONGEST_WAIT);
                if (changed() || !woken) {
                    pause = 1;
                } else {
                    watch.pause(pause);
                    pause = Math.min(2 * pause, LONGEST_PAUSE);
                }
            } catch (InterruptedException nobodyShould) {
                // Only closing ends it; whoever interrupts daemon threads did not mean this one.
                LOG.atDebug().log("Interrupted, and goes on");
            } catch (RuntimeException | Error failure) {
                // The thread must outlive whatever happened: the next look may find it mended.
                lose("The folder cannot be read for now.", failure);
                pause(watch, LONGEST_WAIT);
            }
        }
    }

    /** Looks whether something has changed, and acts on it. */
    private boolean changed() throws InterruptedException {
        Look seen;
        try {
            seen = settling.look(judged, inForce);
        } catch (IOException gone) {
            lose(reason(gone), gone);
            return false;
        }
        if (watch.isClosed() || seen.mark().equals(judged) && !lost) {
            return false;
        }
        if (seen.mark().equals(inForce)) {
            adopted(current.book(), BookChanges.NONE);
        } else {
            judge(seen);
        }
        // Only now: what could not be judged, for want of memory or the like, is looked at again.
        lost = false;
        judged = seen.mark();
        return true;
    }

    /** The folder cannot be read, or what is in it cannot be judged; told once, until it is otherwise. */
    private void lose(String reason, Throwable cause) {
        if (!lost && !watch.isClosed()) {
            lost = true;
            unreadable(reason, cause);
        }
    }

    private static void pause(FolderWatch watch, long millis) {
        try {
            watch.pause(millis);
        } catch (InterruptedException nobodyShould) {
            LOG.atDebug().log("Interrupted, and goes on");
        }
    }

    private void judge(Look seen) {
        RuleBook book;
        try {
            book = RuleBook.of(BookFiles.of(seen.folder()));
        } catch (RuleBookException unsound) {
            refused(unsound);
            return;
        }
        BookChanges changes = book.changesSince(current.book());
        current = Etiquette.of(book);
        inForce = seen.mark();
        adopted(book, changes);
    }

    private void adopted(RuleBook book, BookChanges changes) {
        LOG.atInfo()
                .addKeyValue("folder", folder)
                .addKeyValue("fingerprint", book.fingerprint())
                .addKeyValue("changes", changes.lines())
                .log("Rule book in force");
        tell(new Adopted(book, changes));
    }

    private void refused(RuleBookException unsound) {
        LOG.atWarn()
                .addKeyValue("folder", folder)
                .addKeyValue(
                        "problems",
                        unsound.problems().stream().map(Object::toString).toList())
                .addKeyValue("fingerprint", current.book().fingerprint())
                .log("Rule book not sound; the last good one stays in force");
        tell(new Refused(unsound.problems()));
    }

    private void unreadable(String reason, Throwable cause) {
        LOG.atWarn()
                .addKeyValue("folder", folder)
                .addKeyValue("reason", reason)
                .addKeyValue("fingerprint", current.book().fingerprint())
                .setCause(cause)
                .log("Rule book cannot be read; the last good one stays in force");
        tell(new Unreadable(folder, reason));
    }

    private static String reason(IOException gone) {
        return gone instanceof NoSuchFileException
                ? "There is no such folder."
                : "The folder cannot be read." + "\nMaybe it belongs to somebody else.";
    }

    private void tell(BookEvent event) {
        try {
            listener.accept(event);
        } catch (RuntimeException | Error failure) {
            LOG.atError().addKeyValue("folder", folder).setCause(failure).log("The listener failed");
        }
    }
}
