package dev.etiquette.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.archives.files.ArchiveFile;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.ExportFormat;
import dev.etiquette.archives.findings.ExportFormatProvider;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.findings.UtteranceVersion;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.model.Platform;
import dev.etiquette.model.UtteranceId;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host adds a format of its own. */
class AddedFormatsTest {

    private static final String NOTE = "#note\nann, 2026-03-02T09:00:00Z, Which oven?\n";

    @TempDir
    private Path folder;

    /** Notes: a line for each, with who said what. */
    public static final class Notes implements ExportFormatProvider {

        /** For the loader of services. */
        public Notes() {}

        @Override
        public String whatIsRead() {
            return "notes (*.note)";
        }

        @Override
        public ExportFormat formatFor(ArchiveFindings findings) {
            return new ExportFormat() {
                @Override
                public boolean recognises(String name, String beginning) {
                    return beginning.startsWith("#note\n");
                }

                @Override
                public void read(ArchiveFile file) throws IOException {
                    SourceDocument source = findings.document(file, Platform.CHAT);
                    String text = new String(file.open().readAllBytes(), StandardCharsets.UTF_8);
                    int number = 1;
                    for (String line : text.lines().skip(1).toList()) {
                        number++;
                        String[] parts = line.split(", ", 3);
                        findings.addUtterance(UtteranceVersion.message(
                                "note:" + number,
                                "note:" + parts[0],
                                Instant.parse(parts[1]),
                                parts[2],
                                List.of(ArchiveFolder.ME),
                                "notes",
                                source.at("line " + number)));
                    }
                }
            };
        }
    }

    @Test
    void an_added_format_is_read_beside_the_others() {
        ImportedArchive archive = Archives.read(
                List.of(ArchiveFolder.in(folder).file("a.note", NOTE).folder()),
                ImportOptions.NONE.withPlaces().withProviders(List.of(new Notes())));

        assertThat(archive.utterances()).singleElement().satisfies(said -> {
            assertThat(said.text()).isEqualTo("Which oven?");
            assertThat(said.mentions()).extracting(Object::toString).containsExactly(ArchiveFolder.ME);
        });
        assertThat(archive.places()).containsEntry(new UtteranceId("note:2"), folder.getFileName() + "/a.note, line 2");
    }

    @Test
    void without_it_the_file_is_told_and_a_refusal_says_what_is_read() {
        ArchiveFolder notes = ArchiveFolder.nameless(folder).file("a.note", NOTE);
        assertThatThrownBy(notes::read).hasMessageContaining("a.note cannot be read");
        ArchiveFolder.nameless(folder).file("a.note", "no note");
        assertThatThrownBy(() -> Archives.read(List.of(folder), ImportOptions.NONE.withProviders(List.of(new Notes()))))
                .hasMessageContaining("What is read: notes (*.note); ActivityStreams documents");
    }

    @Test
    void a_fault_of_an_added_format_costs_that_file_alone() {
        ImportedArchive archive = Archives.read(
                List.of(ArchiveFolder.in(folder)
                        .outbox(ArchiveFolder.note("https://home.example/1", "x", ""))
                        .file("a.note", "#note\nno time")
                        .folder()),
                ImportOptions.NONE.withProviders(List.of(new Notes())));

        assertThat(archive.utterances()).hasSize(1);
        assertThat(archive.skipped())
                .extracting(SkippedEntry::toString)
                .containsExactly(folder.getFileName() + "/a.note: its reader " + Notes.class.getName() + " failed.");
    }

    @Test
    void a_loader_of_classes_adds_what_its_jar_names() throws IOException {
        Path services = folder.resolve("META-INF/services");
        Files.createDirectories(services);
        Files.writeString(services.resolve(ExportFormatProvider.class.getName()), Notes.class.getName() + "\n");
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            assertThat(ExportFormats.in(loader)).singleElement().isInstanceOf(Notes.class);
        }
        assertThat(ExportFormats.in(getClass().getClassLoader())).isEmpty();
    }
}
