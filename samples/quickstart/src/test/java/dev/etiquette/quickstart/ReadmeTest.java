package dev.etiquette.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What README shows is what is compiled, what is in the book, and what comes out. */
class ReadmeTest {

    private static final Path README = Path.of("../../README.md");
    private static final Path BOOK = Path.of("../../rules-drl/rules");
    private static final Path PROGRAMS = Path.of("src/main/java/dev/etiquette/quickstart");

    private String readme = "";

    @BeforeEach
    void read() throws IOException {
        assumeTrue(Files.exists(README), "README is not here: the quickstart is built by itself");
        readme = Files.readString(README);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quickstart.java", "Session.java"})
    void program_in_readme_is_the_compiled_one(String file) throws IOException {
        String program = Files.readString(PROGRAMS.resolve(file));
        String shown = between(program, "// README begins\n", "\n        // README ends")
                .stripIndent()
                .strip();

        assertThat(readme).contains("```java\n" + shown + "\n```");
    }

    @Test
    void output_in_readme_is_the_real_one() throws IOException {
        assertThat(readme).contains("```\n" + QuickstartTest.golden() + "```");
        assertThat(readme).contains("```\n" + SessionTest.golden() + "```");
    }

    @Test
    void rule_in_readme_is_the_one_in_the_book() throws IOException {
        String book = Files.readString(BOOK.resolve("respond/respond.drl"));
        String shown = between(readme, "```\n// Somebody asked me", "```");

        assertThat(book).contains("// Somebody asked me" + shown);
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start);
        assertThat(from).as(start).isNotNegative();
        int begin = from + start.length();
        return text.substring(begin, text.indexOf(end, begin));
    }
}
