package dev.etiquette;

import dev.etiquette.BookEvent.Adopted;
import dev.etiquette.BookEvent.Failed;
import dev.etiquette.BookEvent.FellBack;
import dev.etiquette.BookEvent.Refused;
import dev.etiquette.BookEvent.Unreadable;
import dev.etiquette.BookEvent.Warned;
import dev.etiquette.RuleBook.Loaded;
import dev.etiquette.book.BookFiles;
import dev.etiquette.book.BookFolder;
import dev.etiquette.book.FolderFollower;
import dev.etiquette.model.Owner;
import dev.etiquette.report.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Advises by the last good book in a folder that somebody edits.
 *
 * <p>Valid changes are loaded within a second, on Linux mostly within a tenth of one; after what was in the folder could
 * not be judged, for want of memory or the like, within about ten seconds. Invalid or half-written ones are ignored: files are read once two looks at the folder are equal. What is being evaluated ends by the book with which it
 * began; every advice carries its fingerprint. Facts may yield other advice by another book, so a host that is told of
 * one asks again.
 *
 * <p>One daemon thread watches the folder; it calls the listener and writes to the log. Any number of threads may ask.
 * Close it to end the watching; it goes on advising by the last good book.
 */
public final class ReloadingEtiquette implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReloadingEtiquette.class);

    private final Path folder;
    private final WatchOptions options;
    private final Function<BookFiles, Loaded> loader;
    private final FolderFollower follower;
    private volatile State state;

    /**
     * How it stands at one moment.
     *
     * @param current who advises
     * @param since when the book is in force
     * @param fallback whether it is the fallback
     * @param problems errors of what is in the folder, or else warnings of the book in force
     * @param failure why the folder cannot be read
     */
    private record State(
            Etiquette current, Instant since, boolean fallback, List<Problem> problems, Optional<String> failure) {

        State found(List<Problem> others) {
            return new State(current, since, fallback, others, Optional.empty());
        }

        State failed(Throwable cause) {
            return new State(current, since, fallback, List.of(), Optional.of(FolderFollower.reason(cause)));
        }
    }

    /** What was found to begin with. */
    private record Start(
            Optional<BookFolder> found, boolean sound, Optional<Throwable> lost, State state, Runnable told) {}

    /**
     * Reads the book and begins to watch.
     *
     * @param loader makes a book of files
     * @throws RuleBookException with its problems, when the book is not sound and there is no fallback
     * @throws IOException when the folder cannot be read and there is no fallback
     */
    ReloadingEtiquette(Path folder, WatchOptions options, Function<BookFiles, Loaded> loader) throws IOException {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.options = Objects.requireNonNull(options, "options");
        this.loader = loader;
        Reload reload = new Reload();
        Start start = start(reload);
        this.state = start.state();
        reload.first = start.told();
        this.follower = new FolderFollower(folder, start.found(), start.sound(), start.lost(), reload);
        follower.start();
    }

    private Start start(Reload reload) throws IOException {
        try {
            BookFolder read = BookFolder.read(folder);
            try {
                Loaded loaded = loader.apply(BookFiles.of(read));
                reload.unlooked = Optional.of(loaded.warnings());
                return new Start(
                        Optional.of(read),
                        true,
                        Optional.empty(),
                        inForce(loaded.book(), false),
                        () -> reload.adopted(loaded.book(), BookChanges.NONE));
            } catch (RuleBookException unsound) {
                State state = inForce(options.fallback().orElseThrow(() -> unsound), true);
                return new Start(
                        Optional.of(read),
                        false,
                        Optional.empty(),
                        state.found(unsound.problems()),
                        () -> reload.fellBack(() -> reload.refused(unsound.problems())));
            }
        } catch (IOException | RuntimeException | Error failure) {
            if (options.fallback().isEmpty()) {
                throw failure;
            }
            State state = inForce(options.fallback().get(), true);
            return new Start(
                    Optional.empty(),
                    false,
                    Optional.of(failure),
                    state.failed(failure),
                    () -> reload.fellBack(() -> reload.lost(failure)));
        }
    }

    private State inForce(RuleBook book, boolean fallback) {
        return new State(
                Etiquette.of(book).within(options.limits()),
                options.clock().instant(),
                fallback,
                List.of(),
                Optional.empty());
    }

    /** The advice by the book in force; as {@link Etiquette#advise}. */
    public Advice advise(Situation situation, Instant now) {
        return current().advise(situation, now);
    }

    /**
     * How advice comes about by the book in force; as {@link Etiquette#explain}. Between advice and its explanation the
     * book may have changed: ask {@link #current} for both.
     */
    public Explanation explain(Situation situation, Instant now) {
        return current().explain(situation, now);
    }

    /** A table at which facts come and go, advised by whatever book is in force; as {@link Etiquette#open(Owner)}. */
    public AdviceSession open(Owner owner) {
        return open(Situation.of(owner));
    }

    /** The same with these facts on it; as {@link Etiquette#open(Situation)}. */
    public AdviceSession open(Situation situation) {
        Objects.requireNonNull(situation, "situation");
        return new AdviceSession(this::current, situation);
    }

    /**
     * Whoever advises now: the same until the next change that is sound. Whoever keeps it advises and explains by one
     * book, whatever happens in the folder.
     */
    public Etiquette current() {
        return state.current();
    }

    /** The book in force. */
    public RuleBook book() {
        return current().book();
    }

    /** How it stands now, for those who watch over the program. Costs nothing. */
    public WatchStatus status() {
        State now = state;
        return new WatchStatus(
                now.current().book().fingerprint(), now.since(), now.fallback(), now.problems(), now.failure());
    }

    /** Ends the watching; within a moment, unless the listener takes its time. */
    @Override
    public void close() {
        follower.close();
    }

    /** Puts a sound book in force, and tells the listener and the log what became of it. */
    private final class Reload implements FolderFollower.Reader {

        /** Tells what was found to begin with. */
        private Runnable first = () -> {};

        /** What finds the warnings of the book in force; empty once they are found. */
        private Optional<Supplier<List<Problem>>> unlooked = Optional.empty();

        /** The warnings of the book in force, as far as they are found. */
        private List<Problem> warnings = List.of();

        /** What was told last of those. */
        private List<Problem> warned = List.of();

        /** The failure that was told last, and has not passed. */
        private Optional<BookEvent> failing = Optional.empty();

        @Override
        public void started() {
            first.run();
            first = () -> {};
        }

        @Override
        public boolean changed(BookFolder found) {
            Loaded loaded;
            try {
                loaded = loader.apply(BookFiles.of(found));
            } catch (RuleBookException unsound) {
                state = state.found(unsound.problems());
                refused(unsound.problems());
                return false;
            }
            BookChanges changes = loaded.book().changesSince(book());
            unlooked = Optional.of(loaded.warnings());
            warnings = List.of();
            state = inForce(loaded.book(), false);
            adopted(loaded.book(), changes);
            return true;
        }

        @Override
        public void restored() {
            state = state.found(warnings);
            adopted(book(), BookChanges.NONE);
        }

        @Override
        public void idle() {
            if (unlooked.isEmpty() || failing.isPresent()) {
                return;
            }
            Supplier<List<Problem>> look = unlooked.get();
            unlooked = Optional.empty();
            warnings = look.get();
            state = state.found(warnings);
            if (!warnings.isEmpty() && !warnings.equals(warned)) {
                warned = warnings;
                LOG.warn(
                        "Rule book in force has something doubtful, folder={} fingerprint={} problems={}",
                        folder,
                        book().fingerprint(),
                        lines(warnings));
                tell(new Warned(warnings));
            }
        }

        @Override
        public void lost(Throwable cause) {
            state = state.failed(cause);
            String reason = FolderFollower.reason(cause);
            LOG.warn(
                    "Rule book cannot be read; the last good one stays in force, folder={} fingerprint={} reason={}",
                    folder,
                    book().fingerprint(),
                    reason,
                    cause);
            BookEvent event = cause instanceof IOException ? new Unreadable(folder, reason) : new Failed(cause);
            failing = Optional.of(event);
            tell(event);
        }

        private void refused(List<Problem> problems) {
            BookEvent event = new Refused(problems);
            if (failing.filter(event::equals).isPresent()) {
                return;
            }
            failing = Optional.of(event);
            LOG.warn(
                    "Rule book not sound; the last good one stays in force, folder={} fingerprint={} problems={}",
                    folder,
                    book().fingerprint(),
                    lines(problems));
            tell(event);
        }

        private void adopted(RuleBook book, BookChanges changes) {
            failing = Optional.empty();
            LOG.info(
                    "Rule book in force, folder={} fingerprint={} changes={}",
                    folder,
                    book().fingerprint(),
                    changes.lines());
            tell(new Adopted(book, changes));
        }

        /** Tells why, and then by what book there is advice nonetheless. */
        private void fellBack(Runnable why) {
            why.run();
            LOG.warn(
                    "The fallback is in force until the folder holds a sound rule book, folder={} fingerprint={}",
                    folder,
                    book().fingerprint());
            tell(new FellBack(book()));
        }

        private static List<String> lines(List<Problem> problems) {
            return problems.stream().map(Object::toString).toList();
        }

        private void tell(BookEvent event) {
            try {
                options.listener().accept(event);
            } catch (RuntimeException | Error failure) {
                LOG.error("The listener failed, folder={}", folder, failure);
            }
        }
    }
}
