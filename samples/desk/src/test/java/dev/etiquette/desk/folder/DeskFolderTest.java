package dev.etiquette.desk.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskFolderTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-02T09:00:00Z"));

    private static final VersionNotes NOTES = new VersionNotes() {
        @Override
        public String fingerprint(FolderContent content) {
            return content.digest().substring(0, 8);
        }

        @Override
        public List<String> lines(FolderContent before, FolderContent after) {
            return before.equals(after) ? List.of() : List.of("something");
        }
    };

    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void name_a_folder() {
        folder = parent.resolve("my-rules");
    }

    private DeskFolder open() throws IOException {
        return DeskFolder.open(folder, NOTES, CLOCK);
    }

    private static void save(DeskFolder desk, String name, String text) throws IOException {
        desk.save(Map.of(name, Optional.of(text)), Map.of());
    }

    private static BookVersion publish(DeskFolder desk) throws IOException {
        return desk.publish(desk.drafted().digest(), "a reason");
    }

    @Test
    void folder_that_is_not_there_is_made_as_one_that_builds_on_the_standard_book() throws IOException {
        DeskFolder desk = open();

        assertThat(folder.resolve("book.properties")).hasContent("extends = standard");
        assertThat(desk.remarks()).singleElement().asString().contains("was made");
        assertThat(open().remarks()).isEmpty();
    }

    @Test
    void empty_folder_becomes_one_that_builds_on_the_standard_book() throws IOException {
        Files.createDirectories(folder.resolve(".git"));

        DeskFolder desk = open();

        assertThat(folder.resolve("book.properties")).hasContent("extends = standard");
        assertThat(desk.remarks()).singleElement().asString().contains("was empty");
        assertThat(open().remarks()).isEmpty();
    }

    @Test
    void folder_with_rules_that_builds_on_nothing_stays_as_it_is() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("mine.drl"), "package etiquette\n");

        assertThat(open().remarks()).isEmpty();
        assertThat(folder.resolve("book.properties")).doesNotExist();
    }

    @Test
    void folder_that_was_emptied_by_a_desk_stays_empty() throws IOException {
        DeskFolder desk = open();
        desk.save(Map.of("book.properties", Optional.empty()), Map.of());
        publish(desk);

        assertThat(open().remarks()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void file_is_no_folder() throws IOException {
        Files.writeString(folder, "a file");

        assertThatThrownBy(this::open).isInstanceOf(IOException.class).hasMessage("It is no folder.");
    }

    @Test
    void draft_is_kept_beside_the_folder_and_changes_nothing_in_it() throws IOException {
        save(open(), "mine.drl", "package etiquette\n");

        assertThat(folder.resolve("mine.drl")).doesNotExist();
        assertThat(open().drafted().text("mine.drl")).contains("package etiquette\n");
        assertThat(open().draft()).containsOnlyKeys("mine.drl");
    }

    @Test
    void draft_that_is_as_it_was_published_is_none() throws IOException {
        DeskFolder desk = open();
        save(desk, "book.properties", "extends = standard\n# more\n");
        assertThat(desk.draft()).hasSize(1);

        save(desk, "book.properties", "extends = standard\n");

        assertThat(desk.draft()).isEmpty();
    }

    @Test
    void publishing_moves_all_files_and_keeps_versions() throws IOException {
        DeskFolder desk = open();
        save(desk, "mine.drl", "one\n");
        save(desk, "topic/other.drl", "two\n");

        BookVersion version = publish(desk);

        assertThat(folder.resolve("mine.drl")).hasContent("one");
        assertThat(folder.resolve("topic/other.drl")).hasContent("two");
        assertThat(desk.draft()).isEmpty();
        assertThat(version.number()).isEqualTo(2);
        assertThat(desk.versions()).extracting(BookVersion::reason).containsExactly("As it was found.", "a reason");
        assertThat(parent.resolve("my-rules.desk/publishing")).doesNotExist();
    }

    @Test
    void what_is_published_can_be_read_by_others_as_any_file() throws IOException {
        DeskFolder desk = open();
        save(desk, "mine.drl", "one\n");
        publish(desk);
        Path plain = Files.writeString(parent.resolve("plain"), "");

        if (Files.getFileStore(parent).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(folder.resolve("mine.drl")))
                    .isEqualTo(Files.getPosixFilePermissions(plain));
        }
    }

    @Test
    void file_can_be_taken_away_and_a_version_taken_back() throws IOException {
        DeskFolder desk = open();
        save(desk, "mine.drl", "one\n");
        publish(desk);
        desk.save(Map.of("mine.drl", Optional.empty()), Map.of());
        publish(desk);
        assertThat(folder.resolve("mine.drl")).doesNotExist();

        desk.takeBack(2);
        publish(desk);

        assertThat(folder.resolve("mine.drl")).hasContent("one");
        assertThat(desk.versions()).hasSize(4);
    }

    @Test
    void taking_back_does_not_overwrite_a_draft() throws IOException {
        DeskFolder desk = open();
        save(desk, "mine.drl", "one\n");
        publish(desk);
        save(desk, "mine.drl", "two\n");

        assertThatThrownBy(() -> desk.takeBack(1)).isInstanceOf(StaleDraftException.class);
        assertThat(desk.drafted().text("mine.drl")).contains("two\n");
    }

    @Test
    void second_desk_does_not_overwrite_what_it_has_not_seen() throws IOException {
        DeskFolder one = open();
        DeskFolder other = open();
        save(one, "mine.drl", "by one\n");

        assertThatThrownBy(() ->
                        other.save(Map.of("mine.drl", Optional.of("by the other\n")), Map.of("mine.drl", Digest.NONE)))
                .isInstanceOf(StaleDraftException.class)
                .hasMessageContaining("changed meanwhile");
        assertThat(one.drafted().text("mine.drl")).contains("by one\n");
    }

    @Test
    void what_is_published_is_what_was_seen() throws IOException {
        DeskFolder one = open();
        save(one, "mine.drl", "seen\n");
        String seen = one.drafted().digest();
        save(open(), "mine.drl", "changed by another desk\n");

        assertThatThrownBy(() -> one.publish(seen, "")).isInstanceOf(StaleDraftException.class);
        assertThat(folder.resolve("mine.drl")).doesNotExist();
    }

    @Test
    void what_somebody_else_has_published_is_not_overwritten_unasked() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("mine.drl"), "old\n");
        DeskFolder desk = open();
        save(desk, "mine.drl", "mine\n");
        Files.writeString(folder.resolve("mine.drl"), "theirs\n");

        assertThat(desk.conflicts()).containsExactly("mine.drl");
        assertThatThrownBy(() -> publish(desk))
                .isInstanceOf(StaleDraftException.class)
                .hasMessageContaining("mine.drl");
        assertThat(folder.resolve("mine.drl")).hasContent("theirs");

        desk.insist("mine.drl");
        publish(desk);

        assertThat(folder.resolve("mine.drl")).hasContent("mine");
        assertThat(desk.versions().get(0).texts()).containsEntry("mine.drl", "theirs\n");
    }

    @Test
    void change_from_outside_is_a_version_of_its_own() throws IOException {
        DeskFolder desk = open();
        save(desk, "mine.drl", "one\n");
        publish(desk);
        Files.writeString(folder.resolve("theirs.drl"), "by hand\n");
        save(desk, "mine.drl", "two\n");

        publish(desk);

        assertThat(desk.versions())
                .extracting(BookVersion::reason)
                .containsExactly("As it was found.", "a reason", "Changed outside of the desk.", "a reason");
        assertThat(folder.resolve("theirs.drl")).hasContent("by hand");
    }

    @Test
    void publishing_that_finds_no_room_publishes_nothing_and_loses_nothing() throws IOException {
        DeskFolder desk = open();
        save(desk, "one.drl", "one\n");
        save(desk, "two.drl", "two\n");
        Path workshop = parent.resolve("my-rules.desk/workshop");
        Files.delete(workshop);
        Files.writeString(workshop, "no room for files here");

        assertThatThrownBy(() -> publish(desk)).isInstanceOf(IOException.class);

        assertThat(folder.resolve("one.drl")).doesNotExist();
        assertThat(desk.draft()).containsOnlyKeys("one.drl", "two.drl");
        Files.delete(workshop);
        publish(desk);
        assertThat(folder.resolve("two.drl")).hasContent("two");
    }

    @Test
    void draft_that_finds_no_room_leaves_the_one_before() throws IOException {
        DeskFolder desk = open();
        save(desk, "mine.drl", "one\n");
        Path workshop = parent.resolve("my-rules.desk/workshop");
        Files.delete(workshop);
        Files.writeString(workshop, "no room for files here");

        assertThatThrownBy(() -> save(desk, "mine.drl", "two\n")).isInstanceOf(IOException.class);

        assertThat(desk.drafted().text("mine.drl")).contains("one\n");
    }

    @Test
    void publishing_that_was_cut_off_between_two_files_is_completed() throws IOException {
        DeskFolder desk = open();
        save(desk, "one.drl", "one\n");
        publish(desk);
        Files.delete(folder.resolve("one.drl"));
        Files.writeString(folder.resolve("left.drl"), "goes\n");
        Files.writeString(parent.resolve("my-rules.desk/publishing"), "2");

        DeskFolder again = open();

        assertThat(folder.resolve("one.drl")).hasContent("one");
        assertThat(folder.resolve("left.drl")).doesNotExist();
        assertThat(again.remarks()).singleElement().asString().contains("cut off");
        assertThat(parent.resolve("my-rules.desk/publishing")).doesNotExist();
    }

    @Test
    void process_that_is_killed_leaves_the_old_or_the_new() throws Exception {
        Process publishing = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessPublishing.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(publishing.getInputStream().read()).isEqualTo('!');
        Thread.sleep(150);
        publishing.destroyForcibly().waitFor(20, TimeUnit.SECONDS);

        DeskFolder desk = open();

        Map<String, String> texts = new TreeMap<>(desk.published().texts());
        assertThat(texts).containsOnlyKeys("a.drl", "b.drl", "book.properties", "c.drl");
        assertThat(texts.get("a.drl")).isEqualTo(texts.get("b.drl")).isEqualTo(texts.get("c.drl"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.drl",
                "/etc/outside.drl",
                "a/../../outside.drl",
                "..\\outside.drl",
                "C:\\outside.drl",
                ".hidden.drl",
                "a//b.drl",
                "script.sh",
                "mine.drl/",
                "",
                "mine.drl\u0000.csv",
                "mine..drl"
            })
    void name_that_leads_elsewhere_is_refused(String name) throws IOException {
        DeskFolder desk = open();

        assertThatIllegalArgumentException().isThrownBy(() -> save(desk, name, "text"));
        assertThat(desk.draft()).isEmpty();
    }

    @Test
    void link_that_leads_out_of_the_folder_is_not_read() throws IOException {
        DeskFolder desk = open();
        Path secret = Files.writeString(parent.resolve("secret.csv"), "secret");
        try {
            Files.createSymbolicLink(folder.resolve("norms.csv"), secret);
        } catch (UnsupportedOperationException | IOException noLinks) {
            return;
        }

        assertThat(desk.published().files()).doesNotContainKey("norms.csv");
    }
}
