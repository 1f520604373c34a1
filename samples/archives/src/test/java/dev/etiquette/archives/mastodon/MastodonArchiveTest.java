package dev.etiquette.archives.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.model.Message;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reactions;
import dev.etiquette.model.Utterance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole archive in the shape that Mastodon hands out, as folder, as zip, in any order and more than once. */
class MastodonArchiveTest {

    private static final Path ARCHIVE = Path.of("src", "test", "resources", "mastodon");
    private static final List<String> FILES = List.of("actor.json", "inbox.json", "likes.json", "outbox.json");

    @TempDir
    private Path folder;

    private static ImportedArchive read(Path... paths) {
        return Archives.read(List.of(paths), ImportOptions.NONE);
    }

    @Test
    void everything_in_it_becomes_facts() {
        ImportedArchive archive = read(ARCHIVE);

        assertThat(archive.owner().handles()).containsEntry(Platform.MASTODON, "me@social.example");
        assertThat(archive.utterances())
                .extracting(said -> said.getClass().getSimpleName() + " " + said.visibility())
                .containsExactly(
                        "Post PUBLIC",
                        "Reply PUBLIC",
                        "Reply PUBLIC",
                        "Post FOLLOWERS",
                        "Post UNLISTED",
                        "Message DIRECT",
                        "Message DIRECT",
                        "Post PUBLIC",
                        "Post PUBLIC",
                        "Post PUBLIC");
        assertThat(archive.utterances()).extracting(Utterance::platform).containsOnly(Platform.MASTODON);
        assertThat(((Post) archive.utterances().get(0)).reactions()).isEqualTo(new Reactions(7, 2, 1));
        assertThat(archive.utterances().get(0).text()).contains("https://blog.example/how-to-answer-in-time");
        assertThat(archive.utterances().subList(0, 3))
                .extracting(Utterance::thread)
                .containsOnly(archive.utterances().get(0).thread());
        assertThat(archive.utterances()).filteredOn(Message.class::isInstance).hasSize(2);
        assertThat(archive.contacts()).hasSize(2);
        assertThat(archive.skipped()).isEmpty();
        assertThat(archive.notes())
                .contains(
                        "Ignored: 1 boost of what somebody else wrote.",
                        "Ignored: 1 vote in a poll.",
                        "Ignored: 2 entries with only addresses of things elsewhere.");
    }

    @Test
    void folder_and_zip_are_alike_and_both_together_change_nothing() throws IOException {
        ImportedArchive once = read(ARCHIVE);
        Path zip = ArchiveFolder.zip(ARCHIVE, folder.resolve("export.zip"), FILES);

        assertThat(read(zip)).isEqualTo(once);
        assertSameFacts(read(zip, ARCHIVE), once);
        assertSameFacts(read(ARCHIVE, zip, ARCHIVE.resolve("outbox.json"), ARCHIVE), once);
    }

    @Test
    void the_order_of_files_and_entries_does_not_matter() throws IOException {
        ImportedArchive once = read(ARCHIVE);
        List<String> names = new ArrayList<>(FILES);
        for (int turn = 0; turn < FILES.size(); turn++) {
            Collections.rotate(names, 1);
            Path zip = ArchiveFolder.zip(ARCHIVE, folder.resolve("export.zip"), names);
            assertThat(read(zip)).isEqualTo(once);
            List<Path> single = names.stream().map(ARCHIVE::resolve).toList();
            assertThat(Archives.read(single, ImportOptions.NONE)).isEqualTo(once);
        }
    }

    @Test
    void the_order_of_entries_in_a_collection_does_not_matter() {
        List<String> items = new ArrayList<>(List.of(
                ArchiveFolder.note("https://home.example/1", "old", ""),
                ArchiveFolder.note("https://home.example/1", "new", "'updated':'2024-02-01T00:00:00Z'"),
                ArchiveFolder.note("https://home.example/1", "newer", "'updated':'2024-02-01T00:00:00Z'"),
                ArchiveFolder.note("https://home.example/2", "answer", "'inReplyTo':'https://home.example/1'"),
                ArchiveFolder.activity(
                        "Announce", "b", ArchiveFolder.ME, "2024-03-01T00:00:00Z", "'https://home.example/1'"),
                ArchiveFolder.activity(
                        "Follow", "f", ArchiveFolder.ANN, "2024-03-01T00:00:00Z", "'" + ArchiveFolder.ME + "'"),
                ArchiveFolder.activity("Undo", "u", ArchiveFolder.ANN, "2024-03-02T00:00:00Z", "'f'")));
        ImportedArchive once =
                ArchiveFolder.in(folder).outbox(items.toArray(String[]::new)).read();
        assertThat(once.utterances()).hasSize(3);
        for (int turn = 0; turn < items.size(); turn++) {
            Collections.rotate(items, 1);
            assertThat(ArchiveFolder.in(folder)
                            .outbox(items.toArray(String[]::new))
                            .read())
                    .isEqualTo(once);
            Collections.swap(items, 0, 3);
        }
    }

    @Test
    void a_zip_in_the_folder_beside_its_own_files_changes_nothing() throws IOException {
        for (String name : FILES) {
            Files.copy(ARCHIVE.resolve(name), folder.resolve(name));
        }
        ArchiveFolder.zip(ARCHIVE, folder.resolve("copy.zip"), FILES);

        assertSameFacts(read(folder), read(ARCHIVE));
    }

    @Test
    void files_are_recognised_by_content() throws IOException {
        for (String name : FILES) {
            Files.copy(ARCHIVE.resolve(name), folder.resolve("some-" + name.charAt(0) + ".txt"));
        }
        assertSameFacts(read(folder), read(ARCHIVE));
    }

    private static void assertSameFacts(ImportedArchive actual, ImportedArchive expected) {
        assertThat(actual.owner()).isEqualTo(expected.owner());
        assertThat(actual.utterances()).isEqualTo(expected.utterances());
        assertThat(actual.contacts()).isEqualTo(expected.contacts());
        assertThat(actual.connections()).isEqualTo(expected.connections());
    }
}
