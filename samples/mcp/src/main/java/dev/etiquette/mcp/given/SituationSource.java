package dev.etiquette.mcp.given;

import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.problem.UnreadableArchiveException;
import dev.etiquette.feedback.FeedbackHistory;
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

/**
 * From where the owner's data come.
 *
 * @param paths exports, or one file with a situation in JSON; at least one
 * @param me whose they are, where they do not say
 * @param zone where that person lives
 * @param contacts tables or vCards of people
 */
public record SituationSource(List<Path> paths, Optional<String> me, Optional<ZoneId> zone, List<Path> contacts) {

    private static final int BEGINNING = 4_096;

    /** In characters; such a file fits into the memory of a usual machine. */
    private static final int LARGEST = 1_000_000_000;

    /** Keeps copies. */
    public SituationSource {
        paths = List.copyOf(paths);
        contacts = List.copyOf(contacts);
    }

    /**
     * Reads all of it, which may take long.
     *
     * @param book that says which facts there are
     * @throws UnusableStartException when it cannot be read
     */
    public GivenSituation read(RuleBook book) {
        try {
            GivenSituation read = paths.size() == 1 && isSituation(paths.get(0)) ? written(book) : imported();
            // Whom a "never" was about is found once for all calls.
            Situation completed =
                    FeedbackHistory.of(Etiquette.of(book), read.situation()).completed();
            return new GivenSituation(completed, read.notes());
        } catch (UnreadableArchiveException unusable) {
            throw new UnusableStartException(String.valueOf(unusable.getMessage()));
        } catch (InvalidJsonException wrong) {
            throw new UnusableStartException("\"" + paths.get(0) + "\" is no situation: " + wrong.getMessage());
        } catch (IOException unreadable) {
            throw new UnusableStartException("\"" + paths.get(0) + "\" cannot be read.");
        }
    }

    private GivenSituation written(RuleBook book) throws IOException {
        JsonFormat json = JsonFormat.of(book).upTo(LARGEST);
        try (InputStream file = Files.newInputStream(paths.get(0))) {
            Situation read = json.readSituation(json.text(file));
            return new GivenSituation(
                    zone.map(place -> new Situation(read.owner().livingIn(place), read.facts()))
                            .orElse(read),
                    List.of());
        }
    }

    private GivenSituation imported() {
        ImportedArchive archive = Archives.read(
                paths, new ImportOptions(me, zone, progress -> {}).withContacts(contacts.toArray(new Path[0])));
        List<String> notes = new ArrayList<>(archive.notes());
        if (archive.skippedTotal() > 0) {
            notes.add("Entries that cannot be used: " + archive.skippedTotal() + ". The first: "
                    + archive.skipped().get(0));
        }
        return new GivenSituation(Situation.of(archive.owner()).with(archive.facts()), notes);
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
}
