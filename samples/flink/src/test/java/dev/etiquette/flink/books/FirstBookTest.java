package dev.etiquette.flink.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.etiquette.flink.TestBooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With which book a job starts. */
class FirstBookTest {

    @TempDir
    private Path folder;

    private void book(String name, Map<String, String> files) throws IOException {
        Files.write(folder.resolve(name), TestBooks.zip(name, files).f1);
    }

    private String first() throws IOException {
        return FirstBook.in(new org.apache.flink.core.fs.Path(folder.toUri())).f0;
    }

    @Test
    void the_standard_book_when_there_is_no_file() throws Exception {
        assertThat(first()).isEmpty();
    }

    @Test
    void the_newest_sound_book() throws Exception {
        book("1.zip", TestBooks.withDonations());
        book("2.zip", TestBooks.withoutAnswers());
        book("3.zip", TestBooks.unsound());
        book(".4.zip", TestBooks.withDonations());
        assertThat(first()).isEqualTo("2.zip");
    }

    @Test
    void books_lie_in_folders_of_the_folder_too() throws Exception {
        book("1.zip", TestBooks.withDonations());
        for (String each : List.of("2026", ".hidden")) {
            Files.createDirectories(folder.resolve(each));
        }
        book("2026/3.zip", TestBooks.withoutAnswers());
        book(".hidden/4.zip", TestBooks.withoutAnswers());
        assertThat(first()).isEqualTo("3.zip");
    }

    @Test
    void no_job_starts_when_no_book_is_sound() throws Exception {
        book("3.zip", TestBooks.unsound());
        Files.writeString(folder.resolve("4.zip"), "no zip");
        Files.writeString(folder.resolve("5.tar"), "no zip");
        assertThatIOException()
                .isThrownBy(this::first)
                .withMessageStartingWith("No rule book in ")
                .withMessageContaining("4.zip:1:1: The file is called a zip, and is none or is damaged.")
                .withMessageContaining(
                        "5.tar: A book is the zip of a folder of rules, and the name of its file ends with .zip.")
                .withMessageContaining("3.zip: The rule book has a problem.\n")
                .withMessageContaining("Contcat");
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        folder = folder.resolve("nowhere");
        assertThatIOException().isThrownBy(this::first).withMessageContaining("nowhere");
    }
}
