package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has Windows or macOS can check out all modules, and has the same bytes in texts. */
class FileNamesTest {

    private static final Path REPOSITORY = Path.of("..");
    private static final Set<String> NOT_OURS =
            Set.of(".git", "target", ".idea", ".vscode", ".settings", ".cifuzz-corpus");

    /** Devices of Windows, whatever stands behind a dot. */
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private static final Pattern FORBIDDEN = Pattern.compile(".*[<>:\"|?*\\\\\\x00-\\x1f].*|.*[. ]");

    private static final Pattern TEXT = Pattern.compile(
            ".*\\.(java|drl|feature|csv|md|xml|properties|json|txt|tsv)|.*/(etiquette|run|LICENSE|NOTICE)");

    /** A folder of somebody may be 100 characters deep, and Windows ends at 260. */
    private static final int LONGEST = 150;

    @BeforeEach
    void all_modules_are_here() {
        assumeTrue(Files.isDirectory(REPOSITORY.resolve("samples")), "this module is built by itself");
    }

    @Test
    void names_are_possible_and_different_everywhere() throws IOException {
        Map<String, Set<String>> alike = new TreeMap<>();
        Set<String> impossible = new TreeSet<>();
        for (String file : files()) {
            alike.computeIfAbsent(file.toLowerCase(Locale.ROOT), first -> new TreeSet<>())
                    .add(file);
            for (String name : file.split("/")) {
                if (RESERVED.matcher(name).matches() || FORBIDDEN.matcher(name).matches() || file.length() > LONGEST) {
                    impossible.add(file);
                }
            }
        }
        assertThat(alike).hasSizeGreaterThan(2000);
        alike.values().removeIf(each -> each.size() == 1);

        assertThat(alike).as("names that differ in capitals alone").isEmpty();
        assertThat(impossible).as("names that Windows has not").isEmpty();
        assertThat("con.txt").matches(RESERVED);
        assertThat("a:b").matches(FORBIDDEN);
    }

    @Test
    void texts_end_their_lines_alike_whatever_git_is_told() throws IOException {
        List<String> attributes = Files.readAllLines(REPOSITORY.resolve(".gitattributes"));
        assertThat(attributes).contains("* text=auto eol=lf", "*.cmd text eol=crlf");

        Set<String> returns = new TreeSet<>();
        int texts = 0;
        for (String file : files()) {
            // What the fuzzer found is kept as it was found.
            if (TEXT.matcher(file).matches() && !file.contains("FuzzTestInputs")) {
                texts++;
                if (Files.readString(REPOSITORY.resolve(file), StandardCharsets.ISO_8859_1)
                        .contains("\r")) {
                    returns.add(file);
                }
            }
        }
        assertThat(texts).isGreaterThan(1500);
        assertThat(returns).isEmpty();
    }

    private static Set<String> files() throws IOException {
        Set<String> files = new TreeSet<>();
        Files.walkFileTree(REPOSITORY, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(REPOSITORY.relativize(file).toString().replace('\\', '/'));
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
