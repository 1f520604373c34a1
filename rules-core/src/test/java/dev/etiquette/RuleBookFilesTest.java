package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.etiquette.report.Problem.Code;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book is a folder; what is wrong with any of its files is said at once. */
class RuleBookFilesTest {

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

    private static final String NORMS =
            "platform,figure,value,hours,source,date\nany,repeat rest,30 days,,Somebody,2026\n";
    private static final String PHRASES = "language,mark,where,phrase\nen,question,anywhere,?\n";

    @TempDir
    Path folder;

    @Test
    void folder_of_rules_and_tables_is_a_book() throws IOException {
        write(RULE);
        RuleBook book = RuleBook.load(folder);

        assertThat(book.rules()).containsOnlyKeys("A-1");
        assertThat(book.rule("A-1").orElseThrow().file()).isEqualTo("topic/a.drl");
        assertThat(book.rule("A-1").orElseThrow().line()).isEqualTo(2);
    }

    @Test
    void fingerprint_changes_with_what_is_said_and_not_with_where_it_stands() throws IOException {
        write(RULE);
        String before = RuleBook.load(folder).fingerprint();

        write("package etiquette // moved\n\n" + RULE.substring(RULE.indexOf('\n') + 1));
        assertThat(RuleBook.load(folder).fingerprint()).isEqualTo(before);
        write(RULE.replace("So.", "Because."));
        assertThat(RuleBook.load(folder).fingerprint()).isNotEqualTo(before);
    }

    @Test
    void file_that_is_not_utf_8_is_one_problem() throws IOException {
        write(RULE);
        Files.write(folder.resolve("b.drl"), "package etiquette // Höflichkeit".getBytes(StandardCharsets.ISO_8859_1));

        RuleBookException refused = refused();

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.NOT_UTF8);
            assertThat(problem.position()).hasToString("b.drl:1:23");
            assertThat(problem.message()).isEqualTo("The file is not written in UTF-8. This character cannot be read.");
        });
    }

    @Test
    void problems_of_all_files_are_told_at_once_in_order() throws IOException {
        write(RULE.replace("Proposal", "Propsal"));
        Files.writeString(folder.resolve("norms.csv"), NORMS.replace("30 days", "often"));
        Files.writeString(folder.resolve("phrases.csv"), PHRASES.replace("question", "questoin"));

        assertThat(refused().problems())
                .extracting(each -> each.position().toString())
                .containsExactly("norms.csv:2:17", "phrases.csv:2:4", "topic/a.drl:6:10");
        assertThat(refused()).hasMessageStartingWith("The rule book has 3 problems.\nnorms.csv:2:17: ");
    }

    @Test
    void folder_that_is_not_there_is_named() {
        assertThatThrownBy(() -> RuleBook.load(folder.resolve("gone")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("gone")
                .hasMessageContaining("there is no such folder");
    }

    @Test
    void core_alone_brings_no_book() {
        assertThatThrownBy(RuleBook::standard)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Maybe depend on dev.etiquette:rules-drl.");
    }

    private RuleBookException refused() {
        return catchThrowableOfType(RuleBookException.class, () -> RuleBook.load(folder));
    }

    private void write(String rule) throws IOException {
        Path topic = Files.createDirectories(folder.resolve("topic"));
        Files.writeString(topic.resolve("a.drl"), rule);
        Files.writeString(folder.resolve("norms.csv"), NORMS);
        Files.writeString(folder.resolve("phrases.csv"), PHRASES);
    }
}
