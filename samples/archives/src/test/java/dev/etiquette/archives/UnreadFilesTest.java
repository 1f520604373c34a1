package dev.etiquette.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.archives.problem.SkippedEntry;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever gives a file that is not read is told which, and what is read instead. */
class UnreadFilesTest {

    @TempDir
    private Path folder;

    @Test
    void files_beside_an_archive_are_named() {
        ImportedArchive archive = ArchiveFolder.in(folder.resolve("mine"))
                .file("book.vcf", "BEGIN:VCARD\nFN:Mia\nEND:VCARD\n")
                .file("letter.txt", "Dear Mia,\n")
                .file("picture.png", "no picture")
                .read();
        assertThat(archive.skipped())
                .extracting(SkippedEntry::toString)
                .containsExactly("mine/book.vcf: it holds contacts, which are given with --contacts.");
        assertThat(archive.notes())
                .contains("Files of a kind that is not supported: 2.", "Files that were not read: letter.txt.");
    }

    @Test
    void a_refusal_says_what_is_read() {
        ArchiveFolder.nameless(folder.resolve("mine")).file("letter.txt", "Dear Mia,\n");
        assertThatThrownBy(() -> ArchiveFolder.nameless(folder.resolve("mine")).read())
                .hasMessageStartingWith("Nothing in \"" + folder.resolve("mine")
                        + "\" is a supported export: letter.txt cannot be read.")
                .hasMessageContaining("What is read: ActivityStreams documents")
                .hasMessageContaining("archives of X (data/*.js)")
                .hasMessageContaining("tables of LinkedIn (messages.csv");
    }
}
