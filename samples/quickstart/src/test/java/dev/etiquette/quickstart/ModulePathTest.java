package dev.etiquette.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library and its standard book work on the class path and on the module path alike, each in a fresh process. */
class ModulePathTest {

    private static final String CLASSES = Path.of("target", "classes").toString();
    private static final String TEST_CLASSES = Path.of("target", "test-classes").toString();

    @TempDir
    Path folder;

    @Test
    void standard_book_gives_the_same_advice_on_both_paths() throws Exception {
        String main = FirstAdvice.class.getName();
        List<String> onClassPath = lines(run("-cp", path(entry -> true), main));
        List<String> onModulePath = lines(run(
                "-p",
                path(entry -> !isOwn(entry)),
                "-cp",
                TEST_CLASSES,
                "--add-modules",
                "dev.etiquette.standard",
                main));

        assertThat(onClassPath.get(0)).startsWith("unnamed module");
        assertThat(onModulePath.get(0)).isEqualTo("module dev.etiquette.core");
        assertThat(onClassPath.get(1)).contains("fingerprint=", "answer");
        assertThat(onModulePath.get(1)).isEqualTo(onClassPath.get(1));
    }

    @Test
    void application_that_is_a_module_runs() throws Exception {
        String printed = run(
                "-p",
                path(entry -> !entry.endsWith(TEST_CLASSES)),
                "-m",
                "dev.etiquette.quickstart/" + Quickstart.class.getName());

        assertThat(printed).isEqualTo(QuickstartTest.golden());
    }

    /** Whether it is this sample itself. */
    private static boolean isOwn(String entry) {
        Path here = Path.of("").toAbsolutePath();
        return entry.equals(here.resolve(CLASSES).toString()) || entry.endsWith(TEST_CLASSES);
    }

    private static String path(Predicate<String> wanted) {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(wanted)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> lines(String printed) {
        return printed.lines().toList();
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dfile.encoding=UTF-8");
        command.addAll(List.of(arguments));
        Path errors = folder.resolve("errors");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String printed;
        try (InputStream output = process.getInputStream()) {
            printed = new String(output.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
        return printed.replace(System.lineSeparator(), "\n");
    }
}
