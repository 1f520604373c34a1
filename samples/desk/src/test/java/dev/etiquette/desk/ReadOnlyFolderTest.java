package dev.etiquette.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A folder that can only be read is opened, and said to be so. */
class ReadOnlyFolderTest {

    @TempDir
    private Path parent;

    private Path folder;
    private RuleDesk desk;

    @BeforeEach
    void open() throws IOException {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "No file can be forbidden here.");
        folder = Files.createDirectories(parent.resolve("there/my-rules"));
        Files.writeString(folder.resolve("book.properties"), "extends = standard\n");
        allow("r-xr-xr-x");
        assumeFalse(Files.isWritable(folder), "Whoever runs this may write everywhere, so nothing is read-only.");
        desk = RuleDesk.open(DeskTest.options(folder, Path.of("../command-line/archive")));
    }

    @AfterEach
    void close() throws IOException {
        if (desk != null) {
            desk.close();
        }
        if (folder != null) {
            allow("rwxr-xr-x");
        }
    }

    private void allow(String what) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(what));
        Files.setPosixFilePermissions(folder.getParent(), PosixFilePermissions.fromString(what));
    }

    @Test
    void folder_is_shown_and_nothing_is_said_to_be_kept_that_is_not() {
        DeskClient client = new DeskClient(desk);

        assertThat(client.ask("state").path("writable").asBoolean(true)).isFalse();
        assertThat(client.ask("today").path("advised").size()).isPositive();
        assertThat(client.ask("rules").path("rules").size()).isPositive();
        JsonNode refused = client.save("mine.drl", "package etiquette\n");
        assertThat(client.status()).isGreaterThanOrEqualTo(400);
        assertThat(refused.path("message").asString("")).isNotBlank();
        assertThat(client.ask("state").path("drafted").size()).isZero();
    }
}
