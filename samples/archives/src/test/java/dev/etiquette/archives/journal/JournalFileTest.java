package dev.etiquette.archives.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.archives.problem.UnreadableArchiveException;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.RecommendationId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalFileTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-03-06T09:00:00Z");

    @TempDir
    private Path folder;

    private Path path = Path.of("");
    private JournalFile file = new JournalFile(path);

    @BeforeEach
    void setUp() {
        path = folder.resolve("journal.csv");
        file = new JournalFile(path);
    }

    private Journal read(String rows) throws IOException {
        Files.writeString(path, "at,decision,about,with,until,reason\n" + rows);
        return file.read();
    }

    @Test
    void what_is_written_is_read_again() {
        List<JournalEntry> entries = List.of(
                JournalEntry.done("respond-1", MONDAY),
                JournalEntry.dismissed("respond-2", MONDAY, "No, \"never\"; so,\nnow it is said 🙏 שלום"),
                JournalEntry.snoozed("respond-3", MONDAY, FRIDAY),
                JournalEntry.one("https://x.example/@ann", "ann@y.example", MONDAY),
                JournalEntry.two("a", "b", MONDAY));
        assertThat(file.read()).isEqualTo(Journal.EMPTY);
        entries.forEach(each -> file.add(List.of(each)));
        assertThat(file.read()).isEqualTo(new Journal(entries, List.of()));
        assertThat(file.read().feedback())
                .containsExactly(
                        Feedback.done(new RecommendationId("respond-1"), MONDAY),
                        Feedback.dismissed(
                                new RecommendationId("respond-2"),
                                MONDAY,
                                "No, \"never\"; so,\nnow it is said 🙏 שלום"),
                        Feedback.snoozed(new RecommendationId("respond-3"), MONDAY, FRIDAY));
    }

    @Test
    void what_is_undone_counts_no_longer_and_can_be_decided_again() throws IOException {
        Journal journal = read("""
                2026-03-01,done,r,,,
                2026-03-01,one,a,b,,
                2026-03-01,one,c,d,,
                2026-03-02,undone,r,,,
                2026-03-02,undone,b,a,,
                2026-03-03,dismissed,r,,,
                2026-03-03,two,d,c,,
                """);
        assertThat(journal.skipped()).isEmpty();
        assertThat(journal.feedback())
                .containsExactly(
                        Feedback.dismissed(new RecommendationId("r"), Instant.parse("2026-03-03T00:00:00Z"), ""));
        assertThat(journal.aboutPeople())
                .containsExactly(JournalEntry.two("d", "c", Instant.parse("2026-03-03T00:00:00Z")));
        assertThat(journal.knows("c", "d")).isTrue();
        assertThat(journal.knows("a", "b")).isFalse();
    }

    @Test
    void each_line_that_cannot_be_read_is_told_and_the_others_count() throws IOException {
        Journal journal = read("""
                2026-03-01,done,r,,,

                someday,done,s,,,
                2026-03-01,sung,t,,,
                2026-03-01,one,a,,,
                2026-03-01,one,a,a,,
                2026-03-01,done,,,,
                2026-03-01,snoozed,r,,2026-02-01,
                2026-03-01,dismissed,u,,,"never closed
                2026-03-01,done,v,,,
                """);
        assertThat(journal.entries().stream().map(JournalEntry::about)).containsExactly("r", "v");
        assertThat(journal.skipped().stream().map(SkippedEntry::where))
                .containsExactly("line 4", "line 5", "line 6", "line 7", "line 8", "line 9", "line 10");
        assertThat(journal.skipped()).allMatch(each -> each.file().equals("journal.csv"));
    }

    @Test
    void what_cannot_be_read_is_kept_when_something_is_added() throws IOException {
        read("someday,done,s,,,\n2026-03-01,done,r,,,");
        String before = Files.readString(path);
        file.add(List.of(JournalEntry.done("t", MONDAY)));
        assertThat(Files.readString(path)).isEqualTo(before + "\n2026-03-02T09:00:00Z,done,t,,,\n");
    }

    @Test
    void no_other_file_is_touched() throws IOException {
        Files.writeString(path, "name,phone\nAnn,1\n");
        assertThatThrownBy(() -> file.add(List.of(JournalEntry.done("t", MONDAY))))
                .isInstanceOf(UnreadableArchiveException.class)
                .hasMessageContaining("is no journal");
        assertThat(Files.readString(path)).isEqualTo("name,phone\nAnn,1\n");
        assertThatThrownBy(() -> new JournalFile(folder).read()).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> new JournalFile(folder.resolve("no/journal.csv")).read())
                .hasMessageContaining("There is no folder");
        Files.write(path, new byte[] {(byte) 0xFF, 1, 2});
        assertThatThrownBy(() -> file.read()).hasMessageContaining("cannot be read");
    }

    @Test
    void those_who_write_at_once_lose_nothing_and_leave_nothing_behind() throws IOException {
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        IntStream.range(0, 40)
                .forEach(each -> writers.add(CompletableFuture.runAsync(() -> {
                    new JournalFile(path).add(List.of(JournalEntry.done("r" + each, MONDAY)));
                    assertThat(new JournalFile(path).read().skipped()).isEmpty();
                })));
        writers.forEach(CompletableFuture::join);
        assertThat(file.read().entries().stream().map(JournalEntry::about))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 40).mapToObj(each -> "r" + each).toList());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("journal.csv", "journal.csv.lock");
        }
    }
}
