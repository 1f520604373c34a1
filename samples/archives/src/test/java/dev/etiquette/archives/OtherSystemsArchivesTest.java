package dev.etiquette.archives;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Utterance;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An archive on a drive of Windows or on macOS, with the line ends of Windows, is the same archive. */
class OtherSystemsArchivesTest {

    private static final String CHAT =
            "[20/01/2026, 09:00:00] Ann Lee: Which oven do you bake in?\r\n[20/01/2026, 09:01:00] Maya: Wood.\r\nAlways.\r\n";

    static Stream<Arguments> folders() {
        return Stream.of(
                Arguments.of("Windows", Configuration.windows(), "C:\\Users\\Maya\\Downloads"),
                Arguments.of("macOS", Configuration.osX(), "/Users/maya/Downloads"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void an_archive_is_read_alike(String name, Configuration configuration, String folder) throws IOException {
        try (FileSystem files = Jimfs.newFileSystem(configuration)) {
            Path chat = files.getPath(folder).resolve("WhatsApp Chat - Ann Lee");
            Files.createDirectories(chat);
            Files.writeString(chat.resolve("_chat.txt"), CHAT);

            ImportedArchive archive = Archives.read(
                    List.of(files.getPath(folder)),
                    ImportOptions.NONE.withOwner("Maya").withZone(ZoneId.of("Europe/Berlin")));

            assertThat(archive.skipped()).isEmpty();
            assertThat(archive.utterances())
                    .extracting(Utterance::text)
                    .containsExactly("Which oven do you bake in?", "Wood.\nAlways.");
            assertThat(archive.utterances().get(0).author()).isEqualTo(new PersonId("whatsapp:Ann Lee"));
        }
    }
}
