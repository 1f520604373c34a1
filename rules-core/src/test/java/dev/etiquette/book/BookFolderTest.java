package dev.etiquette.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.etiquette.RuleBook;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Only plain files of the folder itself are read, and never without end. */
@Timeout(60)
class BookFolderTest {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @Test
    void rules_tables_and_settings_are_read_sorted_and_nothing_else() throws IOException {
        write("z.drl", "z");
        write("b/a.drl", "a");
        write("norms.csv", "n");
        write("phrases.csv", "p");
        write("book.properties", "b");
        write("notes.txt", "no");
        write("other.csv", "no");

        BookFolder read = BookFolder.read(folder);

        assertThat(read.files())
                .extracting(BookFolder.Part::name)
                .containsExactly("b/a.drl", "book.properties", "norms.csv", "phrases.csv", "z.drl");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void folder_may_be_reached_by_a_link() throws IOException {
        write("a.drl", "a");
        Path link = Files.createSymbolicLink(elsewhere.resolve("link"), folder);

        assertThat(names(BookFolder.read(link))).containsExactly("a.drl");
    }

    @Test
    void link_out_of_the_folder_is_told_and_not_followed() throws IOException {
        Files.writeString(elsewhere.resolve("secret"), "root:x:0:0");
        Files.createSymbolicLink(folder.resolve("a.drl"), elsewhere.resolve("secret"));
        Files.createSymbolicLink(folder.resolve("norms.csv"), elsewhere.resolve("secret"));
        Files.createSymbolicLink(folder.resolve("more"), elsewhere);
        Files.createSymbolicLink(folder.resolve("photo"), elsewhere.resolve("secret"));
        write("b.drl", "b");

        BookFolder read = BookFolder.read(folder);

        assertThat(names(read)).containsExactly("b.drl");
        assertThat(told(read))
                .containsExactly(
                        "UNREADABLE_FILE a.drl: This link leads out of the folder. A rule book has only files of its own folder.",
                        "UNREADABLE_FILE more: This is a link to a folder. Links to folders are not followed.",
                        "UNREADABLE_FILE norms.csv: This link leads out of the folder. A rule book has only files of its own folder.");
        assertThat(RuleBook.check(folder)).noneMatch(problem -> problem.inFull().contains("root:x"));
    }

    @Test
    void link_to_a_file_of_the_folder_is_followed_as_containers_exchange_folders_so() throws IOException {
        write("..2026_11_25/a.drl", "a");
        Files.createSymbolicLink(folder.resolve("..data"), Path.of("..2026_11_25"));
        Files.createSymbolicLink(folder.resolve("a.drl"), Path.of("..data", "a.drl"));

        BookFolder read = BookFolder.read(folder);

        assertThat(names(read)).containsExactly("a.drl");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void links_in_a_circle_end() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.drl"), Path.of("b.drl"));
        Files.createSymbolicLink(folder.resolve("b.drl"), Path.of("a.drl"));
        Files.createSymbolicLink(folder.resolve("again"), folder);

        assertThat(told(BookFolder.read(folder)))
                .containsExactly(
                        "UNREADABLE_FILE a.drl: This link leads to no file.",
                        "UNREADABLE_FILE again: This is a link to a folder. Links to folders are not followed.",
                        "UNREADABLE_FILE b.drl: This link leads to no file.");
    }

    @Test
    void pipe_is_told_and_never_opened() throws IOException, InterruptedException {
        Process made = new ProcessBuilder("mkfifo", folder.resolve("a.drl").toString()).start();
        assumeTrue(made.waitFor(10, TimeUnit.SECONDS) && made.exitValue() == 0, "this system has no pipes");

        assertThat(told(BookFolder.read(folder))).containsExactly("UNREADABLE_FILE a.drl: This is not a regular file.");
    }

    @Test
    void what_may_not_be_read_is_one_problem_each() throws IOException {
        write("a.drl", "a");
        write("within/b.drl", "b");
        write("c.drl", "c");
        Files.setPosixFilePermissions(folder.resolve("a.drl"), PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(folder.resolve("within"), PosixFilePermissions.fromString("---------"));
        try {
            assumeTrue(!Files.isReadable(folder.resolve("a.drl")), "whoever may do anything may read anything");
            BookFolder read = BookFolder.read(folder);

            assertThat(names(read)).containsExactly("c.drl");
            assertThat(read.problems())
                    .extracting(Problem::code)
                    .containsOnly(Code.UNREADABLE_FILE)
                    .hasSize(2);
        } finally {
            Files.setPosixFilePermissions(folder.resolve("within"), PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void what_editors_and_builds_leave_is_passed_over() throws IOException {
        write(".a.drl.swp", "no");
        write(".#a.drl", "no");
        write(".git/a.drl", "no");
        write("pom.xml", "<project/>");
        write("target/classes/a.drl", "no");
        write("topic/target/b.drl", "yes");

        assertThat(names(BookFolder.read(folder))).containsExactly("topic/target/b.drl");
    }

    @Test
    void names_cannot_steer_what_shows_them() throws IOException {
        write("a\u001b[31m\u202e\n.drl", "package etiquette");

        assertThat(names(BookFolder.read(folder))).containsExactly("a\u00b7[31m\u00b7\u00b7.drl");
    }

    @Test
    void folders_may_not_stand_too_deep() throws IOException {
        write("f/".repeat(16) + "a.drl", "a");
        assertThat(BookFolder.read(folder).problems()).isEmpty();
        write("f/".repeat(17) + "b.drl", "b");

        BookFolder read = BookFolder.read(folder);

        assertThat(names(read)).hasSize(1);
        assertThat(read.problems()).extracting(Problem::code).containsExactly(Code.TOO_LARGE);
    }

    @Test
    void files_may_not_be_too_many() throws IOException {
        for (int i = 0; i < 1_000; i++) {
            write("r" + i + ".drl", "");
        }
        assertThat(BookFolder.read(folder).problems()).isEmpty();
        write("r1000.drl", "");

        assertThat(BookFolder.read(folder).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.TOO_LARGE);
            assertThat(problem.message()).isEqualTo("The book has more than 1000 rule files.");
        });
    }

    @Test
    void file_may_not_be_too_large() throws IOException {
        Files.write(folder.resolve("norms.csv"), new byte[(16 << 20) + 1]);

        assertThat(BookFolder.read(folder).problems()).extracting(Problem::code).containsExactly(Code.TOO_LARGE);
    }

    @Test
    void files_together_may_not_be_too_large() throws IOException {
        for (String name : List.of("a", "b", "c", "d", "e")) {
            Files.createDirectories(folder.resolve(name));
            Files.write(folder.resolve(name).resolve("norms.csv"), new byte[13 << 20]);
        }

        BookFolder read = BookFolder.read(folder);

        assertThat(read.files()).hasSize(4);
        assertThat(read.problems()).extracting(Problem::code).containsExactly(Code.TOO_LARGE);
    }

    @Test
    void folder_that_is_none_is_named() throws IOException {
        write("a.drl", "a");

        assertThatThrownBy(() -> BookFolder.read(folder.resolve("a.drl"))).isInstanceOf(NoSuchFileException.class);
    }

    private static List<String> names(BookFolder read) {
        return read.files().stream().map(BookFolder.Part::name).toList();
    }

    private static List<String> told(BookFolder read) {
        return read.problems().stream()
                .sorted()
                .map(problem -> problem.code() + " " + problem.position().file() + ": " + problem.message())
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
