package dev.etiquette.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.report.Edit;
import dev.etiquette.report.Fixes;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One example for each kind of problem: what an author wrote, what the checker says of it, and what is right.
 *
 * <p>{@code -Dgolden=write} writes what is said, and the page of all problems, anew.
 */
class ChecksTest {

    private static final Path CHECKS = Path.of("src", "test", "resources", "checks");
    private static final Path PAGE = Path.of("..", "rules-drl", "CHECKS.md");
    private static final String OUTPUT = "output.txt";

    /** Behind the name of what stands for a link in an example, and holds where it leads. */
    private static final String LINK = ".link";

    /** Checks the same examples once more, so that whoever measures the strength of tests leaves it out. */
    private static final String ONCE_MORE = "once-more";

    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    /** What only a programmer would say. */
    private static final Pattern FOREIGN = Pattern.compile(
            "(?i)\\b(java|drools|kie|exception|null|tokens?|pars(?:e|er|ed|ing)|syntax|lexer|boolean|integer|string"
                    + "|class|method|instance|enum|arguments?|parameters?|compile[rd]?|stack|EOF|identifier|types?"
                    + "|operator|literal|constant|variable|expression|regex|object|array|byte|boolean|PT?\\d+[HMD])\\b");

    @TempDir
    Path folder;

    /** The book over which some examples are laid. */
    @TempDir
    Path below;

    @ParameterizedTest
    @EnumSource(Code.class)
    void example_is_told_once_as_it_stands_in_its_file(Code code) throws IOException {
        List<Problem> problems = problems(code, "bad");

        assertThat(problems).extracting(Problem::code).as(code.id()).containsExactly(code);
        String told = told(problems);
        Path output = CHECKS.resolve(code.id()).resolve(OUTPUT);
        if (WRITE) {
            Files.writeString(output, told);
        }
        assertThat(told).isEqualTo(Files.readString(output));
    }

    @Tag(ONCE_MORE)
    @ParameterizedTest
    @EnumSource(Code.class)
    void what_is_right_has_no_problem(Code code) throws IOException {
        assertThat(problems(code, "fixed")).as(code.id()).isEmpty();
    }

    @Tag(ONCE_MORE)
    @ParameterizedTest
    @EnumSource(Code.class)
    void what_is_suggested_mends_the_example(Code code) throws IOException {
        Problem problem = problems(code, "bad").get(0);
        Map<String, String> texts = new HashMap<>();
        for (Edit edit : problem.suggestion().map(Suggestion::edits).orElse(List.of())) {
            texts.put(edit.file(), Files.readString(folder.resolve(edit.file())));
        }
        Map<String, String> mended = Fixes.of(List.of(problem)).applyTo(texts);
        for (Map.Entry<String, String> file : mended.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        if (!mended.isEmpty()) {
            assertThat(check(code)).as(code.id()).isEmpty();
        }
    }

    @Tag(ONCE_MORE)
    @ParameterizedTest
    @EnumSource(Code.class)
    void no_word_of_a_programmer_reaches_the_author(Code code) throws IOException {
        for (Problem problem : problems(code, "bad")) {
            String said = problem.message()
                    + problem.suggestion()
                            .map(suggestion -> " " + suggestion.text())
                            .orElse("");
            assertThat(QUOTED.matcher(said).replaceAll("")).doesNotContainPattern(FOREIGN);
            assertThat(problem.message()).endsWith(".").doesNotContain("\n");
            assertThat(code.title()).doesNotContainPattern(FOREIGN);
        }
    }

    @Test
    void there_is_an_example_for_each_code_and_for_nothing_else() throws IOException {
        Set<String> codes = Arrays.stream(Code.values()).map(Code::id).collect(Collectors.toSet());
        try (Stream<Path> folders = Files.list(CHECKS)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(each -> each.getFileName().toString())
                            .collect(Collectors.toSet()))
                    .isEqualTo(codes);
        }
    }

    @Test
    void page_shows_every_kind_of_problem() throws IOException {
        StringBuilder page = new StringBuilder("""
            # What the checker says

            `etiquette check DIR` looks at every rule and table of a book. For each kind of problem this page shows what
            is said, and the lines that are right. An error keeps a book from being used; a warning does not. The name
            in brackets never changes.

            """);
        for (Code code : Code.values()) {
            page.append("## ")
                    .append(code.id())
                    .append("\n\n")
                    .append(code.title())
                    .append(" (");
            page.append(code.severity().word()).append(").\n\n```\n");
            page.append(Files.readString(CHECKS.resolve(code.id()).resolve(OUTPUT)));
            page.append("```\n\n").append(right(code));
        }
        if (WRITE) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page.toString());
    }

    /** The lines of what is right that do not stand in the bad example. */
    private static String right(Code code) throws IOException {
        Set<String> bad = new HashSet<>();
        for (Path file : files(CHECKS.resolve(code.id()).resolve("bad"))) {
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .lines()
                    .forEach(bad::add);
        }
        StringBuilder lines = new StringBuilder();
        for (Path file : files(CHECKS.resolve(code.id()).resolve("fixed"))) {
            Files.readAllLines(file).stream()
                    .filter(line -> !bad.contains(line))
                    .limit(8)
                    .forEach(line -> lines.append(line).append('\n'));
        }
        return lines.length() == 0 ? "" : "Right is:\n\n```\n" + lines + "```\n\n";
    }

    private List<Problem> problems(Code code, String which) throws IOException {
        for (String table : List.of("norms.csv", "phrases.csv")) {
            Files.copy(CHECKS.resolve(table), folder.resolve(table));
        }
        Path example = CHECKS.resolve(code.id()).resolve(which);
        for (Path file : files(example)) {
            Path copy = folder.resolve(example.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            if (copy.toString().endsWith(LINK)) {
                Path link = Path.of(copy.toString().replaceFirst("\\" + LINK + "$", ""));
                Files.createSymbolicLink(link, Path.of(Files.readString(file).strip()));
            } else {
                Files.write(copy, Files.readAllBytes(file));
            }
        }
        if (Files.exists(folder.resolve(FileNames.SETTINGS))) {
            // What such a book does not say itself stands in the book below.
            for (String table : List.of("norms.csv", "phrases.csv")) {
                if (Files.notExists(example.resolve(table))) {
                    Files.delete(folder.resolve(table));
                }
            }
        }
        return check(code);
    }

    private List<Problem> check(Code code) throws IOException {
        Path standard = CHECKS.resolve(code.id()).resolve("standard");
        // It stands behind many others, which are not what its example is about.
        boolean behindOthers = code == Code.MORE_PROBLEMS || code == Code.MORE_WARNINGS;
        return problems(standard).stream()
                .filter(problem -> !behindOthers || problem.code() == code)
                .toList();
    }

    private List<Problem> problems(Path standard) throws IOException {
        if (!Files.isDirectory(standard)) {
            return BookCompiler.compile(BookFiles.in(folder), Optional::empty).problems();
        }
        for (Path file :
                List.of(CHECKS.resolve("norms.csv"), CHECKS.resolve("phrases.csv"), standard.resolve("rules.drl"))) {
            Files.write(below.resolve(file.getFileName().toString()), Files.readAllBytes(file));
        }
        BookContent content = BookCompiler.content(BookFiles.in(below).named(StandardContent.PREFIX));
        return BookCompiler.compile(BookFiles.in(folder), () -> Optional.of(content))
                .problems();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String told(List<Problem> problems) {
        return problems.stream().map(Problem::inFull).collect(Collectors.joining("\n\n", "", "\n"));
    }
}
