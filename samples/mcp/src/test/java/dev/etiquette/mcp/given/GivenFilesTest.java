package dev.etiquette.mcp.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.etiquette.RuleBook;
import dev.etiquette.model.Utterance;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenFilesTest {

    @TempDir
    private Path folder;

    private GivenSituation read(Path path) {
        return new SituationSource(
                        List.of(path), Optional.of("Maya"), Optional.of(ZoneId.of("Europe/Berlin")), List.of())
                .read(RuleBook.standard());
    }

    @Test
    void export_is_read() throws IOException {
        Path chat =
                Files.writeString(Files.createDirectory(folder.resolve("chat")).resolve("_chat.txt"), """
                [01.03.26, 18:00:00] Ann: Maya, which oven do you bake in?
                [01.03.26, 18:05:00] Maya: In the one with the stone.
                """);
        assertThat(read(chat.getParent()).situation().facts().stream().filter(Utterance.class::isInstance))
                .hasSize(2);
    }

    @Test
    void what_cannot_be_read_is_told_with_its_name() throws IOException {
        Path broken = Files.writeString(
                folder.resolve("s.json"),
                "{\"etiquette\": \"situation\", \"version\": 1, \"owner\": 5, \"facts\": []}");
        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(UnusableStartException.class)
                .hasMessageStartingWith("\"" + broken + "\" is no situation: Line 1, column");
        assertThatThrownBy(() -> read(folder))
                .isInstanceOf(UnusableStartException.class)
                .hasMessageContaining("is a supported export");
    }

    @Test
    void links_that_lead_out_of_the_folder_of_a_book_are_not_followed() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("secret.drl"), "secret");
        Path book = Files.createDirectory(folder.resolve("book"));
        Files.writeString(book.resolve("book.properties"), "extends = standard\n");
        Files.createSymbolicLink(book.resolve("link.drl"), outside.resolve("secret.drl"));
        Files.createSymbolicLink(book.resolve("linked"), outside);
        Files.writeString(Files.createDirectory(book.resolve(".git")).resolve("hidden.drl"), "hidden");
        assertThat(BookFolderFiles.in(book).files()).containsOnlyKeys("book.properties");
    }

    @Test
    void server_starts_on_a_broken_book_and_says_so() throws IOException {
        Files.writeString(folder.resolve("book.properties"), "extends = standard\n");
        Files.writeString(folder.resolve("mine.drl"), "package etiquette\n\nrule\n");
        try (GivenBook book = GivenBook.in(folder)) {
            assertThat(book.notes())
                    .containsExactly("The rule book in the folder has errors; the standard book is in force. The tool"
                            + " check_rules lists them.");
            assertThat(book.current().book().fingerprint())
                    .isEqualTo(RuleBook.standard().fingerprint());
        }
    }
}
