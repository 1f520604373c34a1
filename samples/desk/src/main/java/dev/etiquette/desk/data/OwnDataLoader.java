package dev.etiquette.desk.data;

import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.problem.UnreadableArchiveException;
import dev.etiquette.json.InvalidJsonException;
import dev.etiquette.json.JsonFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Reads the data in the background: the page opens meanwhile. Safe for any number of threads. */
public final class OwnDataLoader {

    private static final int BEGINNING = 4_096;
    private static final int LARGEST = 1_000_000_000;

    private final CompletableFuture<OwnData> loading;
    private volatile String progress = "";

    /**
     * Begins to read.
     *
     * @param paths exports, or one file with a situation; none for no data
     * @param me whose they are, where they do not say
     * @param zone where that person lives
     * @param contacts tables or vCards of people
     */
    public OwnDataLoader(List<Path> paths, Optional<String> me, Optional<ZoneId> zone, List<Path> contacts) {
        if (paths.isEmpty()) {
            loading = CompletableFuture.completedFuture(OwnData.NONE);
            return;
        }
        loading = new CompletableFuture<>();
        Thread reader = new Thread(
                () -> {
                    try {
                        loading.complete(read(paths, me, zone, contacts));
                    } catch (UnreadableArchiveException | InvalidJsonException | IOException unusable) {
                        loading.complete(new OwnData(
                                OwnData.NONE.situation(), List.of(String.valueOf(unusable.getMessage())), false));
                    } catch (RuntimeException | OutOfMemoryError failed) {
                        loading.complete(new OwnData(
                                OwnData.NONE.situation(),
                                List.of("The archive could not be read ("
                                        + failed.getClass().getSimpleName() + ")."),
                                false));
                    }
                },
                "desk-archive");
        reader.setDaemon(true);
        reader.start();
    }

    private OwnData read(List<Path> paths, Optional<String> me, Optional<ZoneId> zone, List<Path> contacts)
            throws IOException {
        if (paths.size() == 1 && isSituation(paths.get(0))) {
            JsonFormat json = JsonFormat.of(RuleBook.standard()).upTo(LARGEST);
            try (InputStream file = Files.newInputStream(paths.get(0))) {
                Situation read = json.readSituation(json.text(file));
                return new OwnData(
                        zone.map(place -> new Situation(read.owner().livingIn(place), read.facts()))
                                .orElse(read),
                        List.of(),
                        true);
            }
        }
        ImportedArchive archive = Archives.read(
                paths,
                new ImportOptions(me, zone, line -> progress = line).withContacts(contacts.toArray(new Path[0])));
        List<String> notes = new ArrayList<>(archive.notes());
        if (archive.skippedTotal() > 0) {
            notes.add("Entries that cannot be used: " + archive.skippedTotal() + ". The first: "
                    + archive.skipped().get(0));
        }
        return new OwnData(Situation.of(archive.owner()).with(archive.facts()), List.copyOf(notes), true);
    }

    private static boolean isSituation(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (InputStream file = Files.newInputStream(path)) {
            String beginning = new String(file.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
            return beginning.replace(" ", "").contains("\"etiquette\":\"situation\"");
        }
    }

    /** How far it has come, in words; empty when there is nothing to say. */
    public String progress() {
        return progress;
    }

    /** Whether all is read. */
    public boolean isDone() {
        return loading.isDone();
    }

    /** The data; waits until they are read. */
    public OwnData get() {
        try {
            return loading.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return OwnData.NONE;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
