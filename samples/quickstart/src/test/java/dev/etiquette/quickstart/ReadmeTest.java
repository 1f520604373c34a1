package dev.etiquette.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What README shows is what is compiled, what is in the book, and what comes out. */
class ReadmeTest {

    private static final Path README = Path.of("../../README.md");
    private static final Path BOOK = Path.of("../../rules-drl/rules");
    private static final Path PROGRAMS = Path.of("src/main/java/dev/etiquette/quickstart");

    private static final Pattern JAVA = Pattern.compile("(?m)^```java\n(.*?)^```$", Pattern.DOTALL);
    private static final List<String> PACKAGES = List.of("", ".advice", ".explanation", ".model", ".review");

    @TempDir
    private Path folder;

    private String readme = "";

    @BeforeEach
    void read() throws IOException {
        assumeTrue(Files.exists(README), "README is not here: the quickstart is built by itself");
        readme = Files.readString(README);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quickstart.java", "Session.java", "Drafting.java"})
    void program_in_readme_is_the_compiled_one(String file) throws IOException {
        String program = Files.readString(PROGRAMS.resolve(file));
        String shown = between(program, "// README begins\n", "\n        // README ends")
                .stripIndent()
                .strip()
                // The programs write to a stream that their tests read.
                .replace("out.println", "System.out.println");

        assertThat(readme).contains("```java\n" + shown + "\n```");
    }

    @Test
    void output_in_readme_is_the_real_one() throws IOException {
        assertThat(readme).contains("```\n" + QuickstartTest.golden() + "```");
        assertThat(readme).contains("```\n" + SessionTest.golden() + "```");
        assertThat(readme).contains("```\n" + DraftingTest.golden() + "```");
    }

    @Test
    void rule_in_readme_is_the_one_in_the_book() throws IOException {
        String book = Files.readString(BOOK.resolve("respond/respond.drl"));
        String shown = between(readme, "```\n// Somebody asked me", "```");

        assertThat(book).contains("// Somebody asked me" + shown);
    }

    /** One after the other, as somebody types them who reads the page: what a block names, an earlier one has declared. */
    @Test
    void java_in_readme_compiles() throws Exception {
        List<String> blocks =
                JAVA.matcher(readme).results().map(block -> block.group(1)).toList();
        assertThat(blocks).hasSize(4);
        String imports = PACKAGES.stream()
                .map(name -> "import dev.etiquette" + name + ".*;\n")
                .collect(Collectors.joining());
        Path program = Files.writeString(
                folder.resolve("Readme.java"),
                imports
                        + "import java.nio.file.*;\nimport java.time.*;\n\nclass Readme {\n    void typed() throws Exception {\n"
                        + String.join("\n", blocks) + "\n    }\n}\n");
        Path said = folder.resolve("said.txt");
        Process compiler = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                        "-proc:none",
                        "-encoding",
                        "UTF-8",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "-d",
                        folder.toString(),
                        program.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(compiler.waitFor()).as(Files.readString(said)).isZero();
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start);
        assertThat(from).as(start).isNotNegative();
        int begin = from + start.length();
        return text.substring(begin, text.indexOf(end, begin));
    }
}
