package dev.etiquette.archives.linkedin;

import static dev.etiquette.archives.linkedin.LinkedInFiles.ADA;
import static dev.etiquette.archives.linkedin.LinkedInFiles.ANN;
import static dev.etiquette.archives.linkedin.LinkedInFiles.BEN;
import static dev.etiquette.archives.linkedin.LinkedInFiles.toAda;
import static dev.etiquette.archives.linkedin.LinkedInFiles.toAnn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.SharedData;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.archives.problem.UnreadableArchiveException;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Connection.State;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Utterance;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole LinkedIn archive: as folder, as zip, in any order, more than once, and broken. */
class LinkedInArchiveTest {

    private static final List<String> FILES =
            List.of("Comments.csv", "Connections.csv", "Invitations.csv", "Profile.csv", "Shares.csv", "messages.csv");
    private static final List<String> ROWS = List.of(
            toAda("2024-02-01 10:00:00 UTC", "1"),
            toAnn("2024-02-01 11:00:00 UTC", "2"),
            LinkedInFiles.row("c2", "LinkedIn Member", "", "Ada Lovelace", ADA, "2024-02-02 10:00:00 UTC", "3", "", ""),
            LinkedInFiles.row("c3", "Ben Poe", "", "Ada Lovelace", ADA, "2024-02-03 10:00:00 UTC", "4", "", ""),
            LinkedInFiles.row("c4", "Ada Lovelace", ADA, "Ben Poe", BEN, "2024-02-04 10:00:00 UTC", "5", "", ""));

    @TempDir
    private Path folder;

    private LinkedInFiles whole(String... rows) {
        return LinkedInFiles.nameless(folder.resolve("archive"))
                .profile("Ada", "Lovelace")
                .messages(rows)
                .file("Connections.csv", LinkedInFiles.CONNECTIONS + "Ann,Lee," + ANN + ",,,,15 Jan 2024\n")
                .file(
                        "Invitations.csv",
                        LinkedInFiles.INVITATIONS + "Ben Poe,Ada,\"9/5/26, 1:12 AM\",Hi,INCOMING," + BEN + "," + ADA
                                + "\n")
                .file(
                        "Shares.csv",
                        LinkedInFiles.SHARES
                                + "2024-01-01 10:00:00,https://www.linkedin.com/feed/update/urn:li:share:7,Post,,,\n")
                .file(
                        "Comments.csv",
                        LinkedInFiles.COMMENTS
                                + "2024-01-02 10:00:00,https://www.linkedin.com/posts/ann_x-activity-1-A,Reply\n");
    }

    private static void assertSameFacts(ImportedArchive actual, ImportedArchive expected) {
        assertThat(actual.owner()).isEqualTo(expected.owner());
        assertThat(actual.utterances()).isEqualTo(expected.utterances());
        assertThat(actual.contacts()).isEqualTo(expected.contacts());
        assertThat(actual.connections()).isEqualTo(expected.connections());
    }

    @Test
    void folder_and_zip_are_alike_and_both_together_change_nothing() throws IOException {
        ImportedArchive once = whole(ROWS.toArray(String[]::new)).read();
        assertThat(once.utterances()).hasSize(8);
        Path archive = folder.resolve("archive");
        Path zip = ArchiveFolder.zip(archive, folder.resolve("a.zip"), FILES);
        assertSameFacts(Archives.read(List.of(zip), ImportOptions.NONE), once);
        assertSameFacts(
                Archives.read(List.of(zip, archive, archive.resolve("messages.csv")), ImportOptions.NONE), once);
    }

    @Test
    void the_order_of_rows_and_files_does_not_matter() throws IOException {
        ImportedArchive once = whole(ROWS.toArray(String[]::new)).read();
        List<String> rows = new ArrayList<>(ROWS);
        List<String> names = new ArrayList<>(FILES);
        for (int turn = 0; turn < 6; turn++) {
            Collections.shuffle(rows, new Random(turn));
            Collections.rotate(names, 1);
            whole(rows.toArray(String[]::new));
            Path zip = ArchiveFolder.zip(folder.resolve("archive"), folder.resolve("a.zip"), names);
            assertSameFacts(Archives.read(List.of(zip), ImportOptions.NONE), once);
        }
    }

    @Test
    void an_older_and_a_newer_archive_that_overlap_are_one() {
        ImportedArchive once = whole(ROWS.toArray(String[]::new)).read();
        whole(ROWS.subList(1, 5).toArray(String[]::new))
                .file("older/messages.csv", LinkedInFiles.MESSAGES + String.join("", ROWS.subList(0, 3)));
        assertSameFacts(Archives.read(List.of(folder.resolve("archive")), ImportOptions.NONE), once);
    }

    @Test
    void it_is_linkedin_even_in_one_folder_with_a_mastodon_archive() {
        whole(ROWS.toArray(String[]::new));
        ArchiveFolder.nameless(folder.resolve("archive"))
                .inbox(ArchiveFolder.noteBy(
                        ArchiveFolder.ANN, "https://far.example/statuses/1", "2024-01-01T10:00:00Z", "Hi", ""));
        ImportedArchive archive = Archives.read(List.of(folder.resolve("archive")), ImportOptions.NONE);
        assertThat(archive.utterances().stream()
                        .filter(said -> !said.author().value().equals(ArchiveFolder.ANN))
                        .map(Utterance::platform))
                .containsOnly(Platform.LINKEDIN);
    }

    @Test
    void a_file_cut_off_in_the_middle_costs_one_row() {
        String whole = LinkedInFiles.MESSAGES + String.join("", ROWS);
        whole().file("messages.csv", whole.substring(0, whole.length() - 12));
        ImportedArchive archive = Archives.read(List.of(folder.resolve("archive")), ImportOptions.NONE);
        assertThat(archive.utterances()).hasSize(7);
        assertThat(archive.skipped())
                .extracting(skipped -> skipped.where() + ": " + skipped.reason())
                .containsExactly("line 6: it has 7 fields, and the header has 12");
    }

    @Test
    void another_encoding_is_marked_and_told_and_garbage_is_no_archive() {
        whole();
        ArchiveFolder.nameless(folder.resolve("archive"))
                .file(
                        "messages.csv",
                        (LinkedInFiles.MESSAGES + toAda("2024-02-01 10:00:00 UTC", "Zo\u00EB"))
                                .getBytes(StandardCharsets.ISO_8859_1));
        ImportedArchive archive = Archives.read(List.of(folder.resolve("archive")), ImportOptions.NONE);
        assertThat(LinkedInFiles.texts(archive)).contains("Zo\uFFFD");
        assertThat(archive.skipped())
                .extracting(SkippedEntry::reason)
                .containsExactly("bytes that are no character, in places: 1; each was replaced by U+FFFD");

        byte[] garbage = new byte[100_000];
        new Random(7).nextBytes(garbage);
        ArchiveFolder.nameless(folder.resolve("garbage")).file("messages.csv", garbage);
        assertThatThrownBy(() -> Archives.read(List.of(folder.resolve("garbage")), ImportOptions.NONE))
                .isInstanceOf(UnreadableArchiveException.class)
                .hasMessageStartingWith("Nothing in ");
    }

    @Test
    void names_that_climb_out_of_the_zip_are_refused() throws IOException {
        whole(ROWS.toArray(String[]::new));
        Path zip = folder.resolve("a.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (String name : List.of("messages.csv", "../Profile.csv")) {
                packed.putNextEntry(new ZipEntry(name));
                packed.write(Files.readAllBytes(folder.resolve("archive").resolve(name.replace("../", ""))));
                packed.closeEntry();
            }
        }
        ImportedArchive archive = Archives.read(List.of(zip), ImportOptions.NONE);
        assertThat(archive.owner().names()).containsExactly("Ada Lovelace");
        assertThat(archive.skipped()).extracting(SkippedEntry::reason).contains("its name leads out of the zip");
    }

    @Test
    void two_hundred_megabytes_in_one_line_are_a_counted_skip() throws IOException {
        whole();
        Path file = folder.resolve("archive").resolve("messages.csv");
        byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(LinkedInFiles.MESSAGES.getBytes(StandardCharsets.UTF_8));
            out.write("c1,,Ann,,,,,,\"".getBytes(StandardCharsets.UTF_8));
            for (int written = 0; written < 200; written++) {
                out.write(block);
            }
            out.write(("\n" + ROWS.get(0)).getBytes(StandardCharsets.UTF_8));
        }
        ImportedArchive archive = Archives.read(List.of(folder.resolve("archive")), ImportOptions.NONE);
        assertThat(LinkedInFiles.texts(archive)).contains("1");
        assertThat(archive.skipped())
                .extracting(skipped -> skipped.where() + ": " + skipped.reason())
                .containsExactly("line 2: it is longer than 2000000 characters");
    }

    @Test
    void the_large_example_beside_the_repository_is_read_whole() {
        Path zip = SharedData.folder("linkedin").resolve("sample_export.zip");
        ImportedArchive archive = Archives.read(List.of(zip), ImportOptions.NONE);
        assertThat(archive.owner().id().value()).isEqualTo("https://www.linkedin.com/in/fake-ada-byron-lovelace");
        assertThat(archive.skippedTotal()).isZero();
        // 20 000 rows, 41 of them drafts; 83 invitations with words; 25 posts; 60 comments.
        assertThat(archive.utterances()).hasSize(20_000 - 41 + 83 + 25 + 60);
        assertThat(archive.connections())
                .extracting(Connection::state)
                .filteredOn(State.CONNECTED::equals)
                .hasSize(2000);
        assertThat(archive.connections()).hasSize(2006);
        assertThat(archive.utterances()).extracting(Utterance::text).doesNotContain("PUBLIC", "CONNECTIONS");
    }
}
