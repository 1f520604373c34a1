package dev.etiquette.desk.work;

import dev.etiquette.BookReport;
import dev.etiquette.Etiquette;
import dev.etiquette.ReloadingEtiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.WatchOptions;
import dev.etiquette.WatchStatus;
import dev.etiquette.desk.book.BookReader;
import dev.etiquette.desk.book.StandardTexts;
import dev.etiquette.desk.data.OwnData;
import dev.etiquette.desk.data.OwnDataLoader;
import dev.etiquette.desk.folder.DeskFolder;
import dev.etiquette.desk.folder.FolderContent;
import dev.etiquette.desk.server.RefusedRequestException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What all screens work on: the folder, its books and the data. Safe for any number of threads. */
public final class Workbench implements AutoCloseable {

    private static final int MOST_KEPT = 4;

    private final DeskFolder folder;
    private final BookReader reader;
    private final OwnDataLoader loader;
    private final ReloadingEtiquette follower;
    private final InstantSource clock;
    private final StandardTexts standard = new StandardTexts();
    private final Map<String, Etiquette> advisers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Etiquette> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /**
     * Begins to follow the folder, as every program does that uses it.
     *
     * @throws IOException when the folder cannot be read
     */
    public Workbench(DeskFolder folder, BookReader reader, OwnDataLoader loader, InstantSource clock)
            throws IOException {
        this.folder = folder;
        this.reader = reader;
        this.loader = loader;
        this.clock = clock;
        this.follower = Etiquette.watching(
                folder.path(),
                WatchOptions.USUAL.fallingBackOn(RuleBook.standard()).by(clock));
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
        return follower.status();
    }

    /** The book in force: that which every program advises by that follows the folder. */
    public RuleBook inForce() {
        return follower.book();
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

    /** Who advises by a book; keeps what it has read of the data. */
    public Etiquette adviser(RuleBook book) {
        synchronized (advisers) {
            return advisers.computeIfAbsent(
                    book.fingerprint(), unknown -> Etiquette.of(book).remembering());
        }
    }

    /** The data; waits until they are read. */
    public OwnData data() {
        return loader.get();
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
        follower.close();
    }
}
