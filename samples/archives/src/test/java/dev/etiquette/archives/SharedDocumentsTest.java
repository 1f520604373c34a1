package dev.etiquette.archives;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.problem.UnreadableArchiveException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Documents of ActivityStreams by other people: each is read, or refused with a reason. */
class SharedDocumentsTest {

    private static final ImportOptions ME = ImportOptions.NONE.withOwner("https://nobody.example/me");

    private static List<Path> documents() {
        try (Stream<Path> files = Files.walk(SharedData.folder("activitystreams"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_document_is_read_or_refused_with_a_reason() {
        return documents().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> assertRead(file)));
    }

    private static void assertRead(Path file) throws IOException {
        ImportedArchive archive;
        try {
            archive = Archives.read(List.of(file), ME);
        } catch (UnreadableArchiveException refusal) {
            assertThat(refusal.getMessage()).contains("is not a supported kind of export");
            return;
        }
        boolean profile = Files.readString(file)
                .matches("(?s).*\"type\"\\s*:\\s*\"(Person|Organization|Application|Group|Service)\".*");
        boolean noted = archive.notes().stream().anyMatch(note -> note.startsWith("Ignored: "));
        assertThat(!archive.utterances().isEmpty() || archive.skippedTotal() > 0 || noted || profile)
                .as("%s leaves a trace", file)
                .isTrue();
    }

    @Test
    void all_documents_together_are_one_reading() {
        ImportedArchive archive = Archives.read(List.of(SharedData.folder("activitystreams")), ME);

        assertThat(archive.utterances()).hasSizeGreaterThan(3);
        assertThat(archive.skippedTotal()).isEqualTo(archive.skipped().size()).isGreaterThan(50);
    }

    @Test
    void a_quote_by_another_keeps_only_the_words_of_its_author() {
        Path quote = SharedData.folder("activitystreams").resolve("granary").resolve("quote.as2.json");

        assertThat(Archives.read(List.of(quote), ME).utterances())
                .singleElement()
                .satisfies(said -> assertThat(said.text()).isEqualTo("I hereby quote"));
    }
}
