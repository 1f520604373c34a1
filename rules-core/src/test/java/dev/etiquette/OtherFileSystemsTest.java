package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.etiquette.report.Problem;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Folders of Windows and macOS: letters of drives, other signs between names, names that do not mind capitals, other line ends. */
@Timeout(60)
class OtherFileSystemsTest {

    private static final String RULE = """
        package etiquette
        rule "One sentence"
            @id( "A-1" )
            @source( "test" )
        when
            $p : Proposal()
        then
            withhold( $p, because( "So." ) );
        end
        """;

    static Stream<Arguments> folders() {
        return Stream.of(
                Arguments.of("Windows", Configuration.windows(), "C:\\Users\\Jane Doe\\My rules"),
                Arguments.of(
                        "a share of Windows",
                        Configuration.windows().toBuilder()
                                .setRoots("C:\\", "\\\\server\\share\\")
                                .build(),
                        "\\\\server\\share\\rules"),
                Arguments.of("macOS", Configuration.osX(), "/Users/jane/Rules"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void a_book_is_read_alike(String name, Configuration configuration, String folder) throws IOException {
        try (FileSystem files = Jimfs.newFileSystem(configuration)) {
            Path book = Files.createDirectories(files.getPath(folder));
            write(book.resolve("Topic").resolve("A.drl"), RULE);
            writeNorms(book);
            write(book.resolve("phrases.csv"), "language,mark,where,phrase\r\nen,question,anywhere,?\r\n");
            write(book.resolve(".git").resolve("b.drl"), "nothing");

            RuleBook read = RuleBook.load(book);

            assertThat(read.rules()).containsOnlyKeys("A-1");
            assertThat(read.rules().get("A-1").file()).isEqualTo("Topic/A.drl");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void line_ends_of_windows_change_no_book_and_no_place_of_a_problem(
            String name, Configuration configuration, String folder) throws IOException {
        try (FileSystem files = Jimfs.newFileSystem(configuration)) {
            Path book = Files.createDirectories(files.getPath(folder));
            writeNorms(book);
            Path rule = book.resolve("a.drl");
            write(rule, RULE.replace("\n", "\r\n"));
            assertThat(RuleBook.load(book).rules()).hasSize(1);

            write(rule, RULE.replace("withhold(", "withold(").replace("\n", "\r\n"));
            assertThatThrownBy(() -> RuleBook.load(book)).isInstanceOfSatisfying(RuleBookException.class, refused -> {
                List<Problem> problems = refused.problems();
                assertThat(problems).hasSize(1);
                assertThat(problems.get(0).position().file()).isEqualTo("a.drl");
                assertThat(problems.get(0).position().line()).isEqualTo(8);
                assertThat(problems.get(0).position().column()).isEqualTo(5);
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void what_is_not_there_is_named_as_the_system_names_it(String name, Configuration configuration, String folder)
            throws IOException {
        try (FileSystem files = Jimfs.newFileSystem(configuration)) {
            assertThatThrownBy(() -> RuleBook.load(files.getPath(folder)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(folder);
        }
    }

    /** Rules need norms. */
    private static void writeNorms(Path book) throws IOException {
        write(
                book.resolve("norms.csv"),
                "platform,figure,value,hours,source,date\r\nany,repeat rest,30 days,,Somebody,2026\r\n");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
