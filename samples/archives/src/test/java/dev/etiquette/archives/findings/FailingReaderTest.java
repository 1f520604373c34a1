package dev.etiquette.archives.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.files.ArchiveFile;
import dev.etiquette.archives.problem.SkippedEntry;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader of the library itself has a fault. */
class FailingReaderTest {

    @TempDir
    private Path folder;

    private static final class Failing implements ExportFormatProvider {

        @Override
        public String whatIsRead() {
            return "files that fail";
        }

        @Override
        public ExportFormat formatFor(ArchiveFindings findings) {
            return new ExportFormat() {
                @Override
                public boolean recognises(String name, String beginning) {
                    return name.endsWith(".failing");
                }

                @Override
                public void read(ArchiveFile file) {
                    throw new StackOverflowError();
                }

                @Override
                public void conclude() {
                    throw new IllegalStateException();
                }
            };
        }
    }

    @Test
    void its_file_alone_is_lost_and_the_fault_is_told() {
        ImportedArchive archive = Archives.read(
                List.of(ArchiveFolder.in(folder)
                        .outbox(ArchiveFolder.note("https://home.example/1", "x", ""))
                        .file("a.failing", "x")
                        .folder()),
                ImportOptions.NONE.withProviders(List.of(new Failing())));
        assertThat(archive.utterances()).hasSize(1);
        String told = "its reader " + Failing.class.getName() + " failed, which is a fault of this library ";
        assertThat(archive.skipped()).extracting(SkippedEntry::reason).containsExactly(told + "(StackOverflowError)");
        assertThat(archive.notes())
                .contains("Not all was read of files that fail: " + told + "(IllegalStateException).");
    }
}
