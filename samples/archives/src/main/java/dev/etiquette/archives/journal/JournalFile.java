package dev.etiquette.archives.journal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.etiquette.archives.csv.CsvRow;
import dev.etiquette.archives.csv.CsvTable;
import dev.etiquette.archives.files.DecodingReader;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.archives.problem.UnreadableArchiveException;
import dev.etiquette.model.InvalidFactException;
import dev.etiquette.model.Times;
import dev.etiquette.model.WrittenMoment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The file of a journal: a table (CSV, UTF-8) with the columns at, decision, about, with, until and reason, which people
 * can read and mend.
 *
 * <p>It is replaced as a whole, so that whoever reads it, even after a power cut, finds it as it was before or after. Two
 * programs that write at once wait for each other by a file of the same name that ends in {@code .lock}.
 */
public final class JournalFile {

    private static final String HEADER = "at,decision,about,with,until,reason";
    private static final Set<String> HEADINGS = Set.of(HEADER.split(","));
    private static final int LONGEST_ROW = 100_000;

    /** A lock of a file holds between programs, and this one between the threads of this program. */
    private static final Object ONE_AT_A_TIME = new Object();

    private final Path file;

    /** The journal in this file, which may not be there yet. */
    public JournalFile(Path file) {
        this.file = file;
    }

    /**
     * What was decided so far. A file that is not there is made, empty.
     *
     * @throws UnreadableArchiveException when it cannot be made or read, or is no journal
     */
    public Journal read() {
        if (!Files.exists(file)) {
            change(List.of());
        }
        return parsed(text());
    }

    /**
     * Adds decisions behind those that are there.
     *
     * @throws UnreadableArchiveException when it cannot be read or written, or is no journal; then nothing was changed
     */
    public void add(List<JournalEntry> decisions) {
        change(decisions);
    }

    private void change(List<JournalEntry> decisions) {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw unreadable(JournalProblem.NO_FOLDER.sentence(folder == null ? file : folder));
        }
        Path lock = whole.resolveSibling(whole.getFileName() + ".lock");
        try {
            synchronized (ONE_AT_A_TIME) {
                try (FileChannel channel =
                        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                    // Released as the channel is closed.
                    channel.lock();
                    replace(Files.exists(whole) ? whole.toRealPath() : whole, decisions);
                }
            }
        } catch (IOException unwritable) {
            throw new UnreadableArchiveException(JournalProblem.UNWRITABLE.sentence(file), unwritable);
        }
    }

    private void replace(Path whole, List<JournalEntry> decisions) throws IOException {
        String before = Files.exists(whole) ? text() : HEADER + "\n";
        // What is no journal must not become one with a foreign beginning.
        parsed(before);
        StringWriter after = new StringWriter();
        after.write(before);
        if (!before.endsWith("\n")) {
            after.write('\n');
        }
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(after)) {
            decisions.forEach(each -> writer.writeRecord(row(each)));
        }
        Path fresh = Files.createTempFile(whole.getParent(), "." + whole.getFileName(), ".new");
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                var bytes = StandardCharsets.UTF_8.encode(after.toString());
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            move(fresh, whole);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void move(Path fresh, Path whole) throws IOException {
        try {
            Files.move(fresh, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException onThisFileSystem) {
            Files.move(fresh, whole, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<String> row(JournalEntry entry) {
        return List.of(
                entry.at().toString(),
                entry.decision().word(),
                entry.about(),
                entry.with(),
                entry.until().equals(Times.NEVER) ? "" : entry.until().toString(),
                entry.reason());
    }

    private String text() {
        if (Files.isDirectory(file)) {
            throw unreadable(JournalProblem.A_FOLDER.sentence(file));
        }
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UnreadableArchiveException(JournalProblem.UNREADABLE.sentence(file), unreadable);
        }
    }

    private Journal parsed(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (!unmarked.lines().findFirst().orElse("").strip().equalsIgnoreCase(HEADER)) {
            throw unreadable(JournalProblem.NO_JOURNAL.sentence(file, HEADER));
        }
        List<JournalEntry> entries = new ArrayList<>();
        List<SkippedEntry> skipped = new ArrayList<>();
        String name = String.valueOf(file.getFileName());
        BiConsumer<String, String> problems = (where, reason) -> skipped.add(new SkippedEntry(name, where, reason));
        CsvTable table =
                new CsvTable(',', LONGEST_ROW, HEADINGS::equals, row -> take(row, entries, problems), problems);
        try (DecodingReader characters =
                new DecodingReader(new ByteArrayInputStream(unmarked.getBytes(StandardCharsets.UTF_8)))) {
            table.read(characters);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Characters in memory can be read.", impossible);
        }
        return new Journal(entries, skipped);
    }

    private static void take(CsvRow row, List<JournalEntry> entries, BiConsumer<String, String> problems) {
        try {
            if (!row.isEmpty()) {
                entries.add(entry(row));
            }
        } catch (IllegalArgumentException | InvalidFactException wrong) {
            problems.accept(row.where(), withoutStop(String.valueOf(wrong.getMessage())));
        }
    }

    private static JournalEntry entry(CsvRow row) {
        String word = row.text("decision");
        Decision decision = Decision.of(word)
                .orElseThrow(() -> new IllegalArgumentException(JournalProblem.UNKNOWN_DECISION.sentence(word)));
        return new JournalEntry(
                moment(row.text("at")),
                decision,
                row.text("about"),
                row.text("with"),
                row.text("until").isEmpty() ? Times.NEVER : moment(row.text("until")),
                row.text("reason"));
    }

    private static Instant moment(String cell) {
        try {
            return WrittenMoment.of(cell, ZoneOffset.UTC);
        } catch (InvalidFactException none) {
            throw new IllegalArgumentException(JournalProblem.NO_MOMENT.sentence(cell), none);
        }
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static UnreadableArchiveException unreadable(String sentence) {
        return new UnreadableArchiveException(sentence);
    }
}
