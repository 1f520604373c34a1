package dev.etiquette.desk.work;

import dev.etiquette.Advice;
import dev.etiquette.BookReport;
import dev.etiquette.Etiquette;
import dev.etiquette.ReloadingEtiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.RuleBookException;
import dev.etiquette.WatchOptions;
import dev.etiquette.WatchStatus;
import dev.etiquette.advice.Limits;
import dev.etiquette.desk.book.BookReader;
import dev.etiquette.desk.book.StandardTexts;
import dev.etiquette.desk.data.ContactNames;
import dev.etiquette.desk.data.OwnData;
import dev.etiquette.desk.data.OwnDataLoader;
import dev.etiquette.desk.folder.DeskFolder;
import dev.etiquette.desk.folder.FolderContent;
import dev.etiquette.desk.server.RefusedRequestException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What all screens work on: the folder, its books and the data. Safe for any number of threads. */
public final class Workbench implements AutoCloseable {

    private static final int MOST_KEPT = 4;

    private static final Duration LONGEST_EVALUATION = Duration.ofMinutes(2);

    private final DeskFolder folder;
    private final BookReader reader;
    private final OwnDataLoader loader;
    private final CompletableFuture<ReloadingEtiquette> follower;
    private final InstantSource clock;
    private final StandardTexts standard = new StandardTexts();
    private final Map<String, Etiquette> advisers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Etiquette> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** Who was asked for last; under the lock of the others. */
    private @Nullable Etiquette latest;

    private final Map<String, CompletableFuture<Advice>> lately = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<Advice>> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** Begins to follow the folder, as every program does that uses it. The books are read in the background. */
    public Workbench(DeskFolder folder, BookReader reader, OwnDataLoader loader, InstantSource clock) {
        this.folder = folder;
        this.reader = reader;
        this.loader = loader;
        this.clock = clock;
        this.follower = CompletableFuture.supplyAsync(this::followed, Workbench::aside);
        aside(this::lookAhead);
    }

    private static void aside(Runnable work) {
        Thread thread = new Thread(work, "desk-books");
        thread.setDaemon(true);
        thread.start();
    }

    private ReloadingEtiquette followed() {
        WatchOptions options = WatchOptions.USUAL.by(clock);
        try {
            return Etiquette.watching(folder.path(), options);
        } catch (RuleBookException | IOException unsound) {
            // Only now is the standard book worth its time.
            try {
                return Etiquette.watching(folder.path(), options.fallingBackOn(RuleBook.standard()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** The page asks for these first; they are ready sooner when nobody waits for the question. */
    private void lookAhead() {
        try {
            drafted();
            if (data().given()) {
                advice(inForce(), data().moment(now()));
            }
        } catch (IOException unreadable) {
            // Whoever asks is told.
        } catch (RuntimeException failed) {
            // The same: it fails again for whoever asks.
        }
    }

    /** The folder, its draft and its versions. */
    public DeskFolder folder() {
        return folder;
    }

    /** Makes books of files. */
    public BookReader reader() {
        return reader;
    }

    /** The texts of the standard book. */
    public StandardTexts standard() {
        return standard;
    }

    /** How the program that follows the folder sees it. */
    public WatchStatus status() {
        return follower.join().status();
    }

    /** The book in force: that which every program advises by that follows the folder. */
    public RuleBook inForce() {
        return follower.join().book();
    }

    /** The draft, judged. */
    public BookReport drafted() throws IOException {
        return reader.read(folder.drafted());
    }

    /** What is published, judged. */
    public BookReport published() throws IOException {
        return reader.read(folder.published());
    }

    /** A book to read the names of things by: the draft where it is sound, else that in force. */
    public RuleBook readable() throws IOException {
        return drafted().book().orElseGet(this::inForce);
    }

    /** The text of a file of the draft, or of the standard book where the name says so. */
    public Optional<String> text(FolderContent content, String file) {
        return file.startsWith(StandardTexts.PREFIX) ? standard.text(file) : content.text(file);
    }

    /** Who advises by a book, and waits longer for it than a server would: here somebody looks at a large archive of their own. */
    public static Etiquette patient(RuleBook book) {
        return Etiquette.of(book)
                .within(Limits.USUAL.lasting(LONGEST_EVALUATION))
                .remembering();
    }

    /** Who advises by a book; keeps what it has read of the data, and goes on with what was read for another book. */
    public Etiquette adviser(RuleBook book) {
        synchronized (advisers) {
            Etiquette known = advisers.get(book.fingerprint());
            if (known == null) {
                known = latest == null ? patient(book) : latest.by(book);
                advisers.put(book.fingerprint(), known);
            }
            latest = known;
            return known;
        }
    }

    /** What is advised by a book at a moment; what was asked lately is not evaluated again. */
    public Advice advice(RuleBook book, Instant moment) {
        String asked = book.fingerprint() + " " + moment;
        CompletableFuture<Advice> mine = new CompletableFuture<>();
        CompletableFuture<Advice> known;
        synchronized (lately) {
            known = lately.putIfAbsent(asked, mine);
        }
        if (known != null) {
            // Whoever asks while it is being found waits for that.
            try {
                return known.join();
            } catch (CompletionException failed) {
                throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
            }
        }
        try {
            mine.complete(adviser(book).advise(data().situation(), moment));
        } catch (RuntimeException | Error failed) {
            synchronized (lately) {
                lately.remove(asked);
            }
            mine.completeExceptionally(failed);
            throw failed;
        }
        return mine.join();
    }

    /** The data; waits until they are read. */
    public OwnData data() {
        return loader.get();
    }

    /** The names of the people in the data; of nobody while these are being read. */
    public ContactNames people() {
        return new ContactNames(loader.isDone() ? data() : OwnData.NONE);
    }

    /** Whether the data are read, and how far that has come. */
    public OwnDataLoader loader() {
        return loader;
    }

    /** What the clock shows. */
    public Instant now() {
        return clock.instant();
    }

    /** The moment that a request is about: its field "moment", or the one that is shown first. */
    public Instant moment(JsonNode body) {
        String moment = body.path("moment").asString("");
        if (moment.isEmpty()) {
            return data().moment(now());
        }
        try {
            return Instant.parse(moment);
        } catch (DateTimeException otherwise) {
            throw new RefusedRequestException(400, "\"" + moment + "\" is no moment.");
        }
    }

    @Override
    public void close() {
        follower.thenAccept(ReloadingEtiquette::close);
    }
}
