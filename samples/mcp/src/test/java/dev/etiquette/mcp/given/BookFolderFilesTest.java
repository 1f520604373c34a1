package dev.etiquette.mcp.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.etiquette.BookReport;
import dev.etiquette.RuleBook;
import dev.etiquette.report.Problem;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library reads the same folder beside it, and finds the same. */
class BookFolderFilesTest {

    private static final String BROKEN = "package etiquette\n\nrule\n";

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private String rule;

    @BeforeEach
    void write() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        rule = Files.readString(Path.of("example", "book", "shy.drl"));
        write("book.properties", "extends = standard\n");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> told(Stream<Problem> problems) {
        return problems.sorted().map(Problem::inFull).toList();
    }

    private BookReport assertReadAlike() throws IOException {
        BookReport expected = RuleBook.report(folder);
        BookFolderFiles read = BookFolderFiles.in(folder);
        BookReport report = RuleBook.report(read.files());
        assertThat(told(Stream.concat(read.problems().stream(), report.problems().stream())))
                .isEqualTo(told(expected.problems().stream()));
        if (expected.book().isPresent()) {
            assertThat(report.book().orElseThrow().fingerprint())
                    .isEqualTo(expected.book().get().fingerprint());
        }
        return expected;
    }

    @Test
    void links_within_the_folder_are_followed_and_what_programs_leave_is_passed_over() throws IOException {
        write("..2026_11_25/mine.drl", rule);
        Files.createSymbolicLink(folder.resolve("..data"), Path.of("..2026_11_25"));
        Files.createSymbolicLink(folder.resolve("mine.drl"), Path.of("..data", "mine.drl"));
        write(".git/a.drl", BROKEN);
        write(".a.drl.swp", BROKEN);
        write("pom.xml", "<project/>");
        write("target/classes/a.drl", BROKEN);
        write("topic/target/b.drl", rule.replace("SHY-1", "SHY-2").replace("rule \"Some", "rule \"Some other some"));
        write("notes.txt", "no");
        write("other.csv", "no");
        write("norm.csv", "no");
        write("topic/mine.DRL", BROKEN);

        BookReport report = assertReadAlike();

        assertThat(report.book().orElseThrow().changes().lines().toString()).contains("SHY-1", "SHY-2");
        assertThat(BookFolderFiles.in(folder).files().get("mine.drl")).isNotEmpty();
    }

    @Test
    void what_cannot_be_read_is_told_alike() throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret"), rule);
        for (String name : List.of("a.drl", "norms.csv", "other.csv", "photo", "facts/Tag.csv", ".b.drl")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.createSymbolicLink(folder.resolve(name), secret);
        }
        Files.createSymbolicLink(folder.resolve("more"), elsewhere);
        Files.createSymbolicLink(folder.resolve("again"), folder);
        Files.createSymbolicLink(folder.resolve("c.drl"), Path.of("d.drl"));
        Files.createSymbolicLink(folder.resolve("d.drl"), Path.of("c.drl"));
        write("f/".repeat(16) + "deep.drl", rule);
        write("f/".repeat(17) + "deeper.drl", BROKEN);

        assertThat(assertReadAlike().book()).isEmpty();
        assertThat(BookFolderFiles.in(folder).files().get("a.drl")).isNull();
    }

    @Test
    void too_much_is_refused_alike() throws IOException {
        for (String name : List.of("a", "b", "c", "d", "e")) {
            Files.createDirectories(folder.resolve(name));
            Files.write(folder.resolve(name).resolve("norms.csv"), new byte[13 << 20]);
        }
        assertThat(RuleBook.report(BookFolderFiles.in(folder).files()).problems())
                .extracting(Problem::code)
                .contains(Problem.Code.TOO_LARGE);
        assertThat(RuleBook.check(folder)).extracting(Problem::code).contains(Problem.Code.TOO_LARGE);
    }
}
