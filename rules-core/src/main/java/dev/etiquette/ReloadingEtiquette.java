package dev.etiquette;

import dev.etiquette.BookEvent.Adopted;
import dev.etiquette.BookEvent.Refused;
import dev.etiquette.BookEvent.Unreadable;
import dev.etiquette.book.BookFiles;
import dev.etiquette.book.BookFolder;
import dev.etiquette.book.FolderFollower;
import dev.etiquette.model.Owner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Advises by the last good book in a folder that somebody edits.
 *
 * <p>Valid changes are loaded within a second, on Linux mostly within a tenth of one. Invalid or half-written ones are
 * ignored: files are read once two looks at the folder are equal. What is being evaluated ends by the book with which it
 * began; every advice carries its fingerprint. Facts may yield other advice by another book, so a host that is told of
 * one asks again.
 *
 * <p>One daemon thread watches the folder; it calls the listener and writes to the log. Any number of threads may ask.
 * Close it to end the watching; it goes on advising by the last good book.
 */
public final class ReloadingEtiquette implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReloadingEtiquette.class);

    private final Path folder;
    private final Consumer<? super BookEvent> listener;
    private final FolderFollower follower;
    private volatile Etiquette current;

    /**
     * Reads the book and begins to watch.
     *
     * @throws RuleBookException with its problems, when the book is not sound
     * @throws IOException when the folder cannot be read
     */
    ReloadingEtiquette(Path folder, Consumer<? super BookEvent> listener) throws IOException {
        this.folder = folder;
        this.listener = listener;
        BookFolder read = BookFolder.read(folder);
        this.current = Etiquette.of(RuleBook.of(BookFiles.of(read)));
        this.follower = new FolderFollower(folder, read, new Reload());
        follower.start();
    }

    /** The advice by the book in force; as {@link Etiquette#advise}. */
    public Advice advise(Situation situation, Instant now) {
        return current.advise(situation, now);
    }

    /** A table at which facts come and go, advised by whatever book is in force; as {@link Etiquette#open(Owner)}. */
    public AdviceSession open(Owner owner) {
        return open(Situation.of(owner));
    }

    /** The same with these facts on it; as {@link Etiquette#open(Situation)}. */
    public AdviceSession open(Situation situation) {
        return new AdviceSession(this::current, situation);
    }

    /** Whoever advises now: the same until the next change that is sound. */
    public Etiquette current() {
        return current;
    }

    /** The book in force. */
    public RuleBook book() {
        return current.book();
    }

    /** Ends the watching; within a moment, unless the listener takes its time. */
    @Override
    public void close() {
        follower.close();
    }

    /** Puts a sound book in force, and tells the listener and the log of every change. */
    private final class Reload implements FolderFollower.Reader {

        @Override
        public boolean changed(BookFolder found) {
            RuleBook book;
            try {
                book = RuleBook.of(BookFiles.of(found));
            } catch (RuleBookException unsound) {
                refused(unsound);
                return false;
            }
            BookChanges changes = book.changesSince(current.book());
            current = Etiquette.of(book);
            adopted(book, changes);
            return true;
        }

        @Override
        public void restored() {
            adopted(current.book(), BookChanges.NONE);
        }

        @Override
        public void lost(String reason, Throwable cause) {
            LOG.atWarn()
                    .addKeyValue("folder", folder)
                    .addKeyValue("reason", reason)
                    .addKeyValue("fingerprint", current.book().fingerprint())
                    .setCause(cause)
                    .log("Rule book cannot be read; the last good one stays in force");
            tell(new Unreadable(folder, reason));
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

        private void tell(BookEvent event) {
            try {
                listener.accept(event);
            } catch (RuntimeException | Error failure) {
                LOG.atError().addKeyValue("folder", folder).setCause(failure).log("The listener failed");
            }
        }
    }
}
