package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A host may bring SLF4J 1.7, which many frameworks still do: the library logs by what both generations have. */
class OlderLoggingTest {

    /** The build puts the older jars there. */
    private static final Path OLDER = Path.of("target", "older-logging");

    @Test
    @Timeout(120)
    void advice_sessions_and_followed_folders_work_with_slf4j_1_7() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isDirectory(OLDER), "Maven has put no older SLF4J under target");
        List<String> older = jars();
        assertThat(older).hasSize(2).allMatch(jar -> jar.contains("1.7."));
        String others = Arrays.stream(classPath().split(File.pathSeparator))
                .filter(entry -> !entry.contains("slf4j"))
                .collect(Collectors.joining(File.pathSeparator));
        Path output = Files.createTempFile("older-logging", ".txt");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dorg.slf4j.simpleLogger.log.dev.etiquette=debug",
                        "-cp",
                        String.join(File.pathSeparator, older) + File.pathSeparator + others,
                        LoggingProgram.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(program.waitFor(100, TimeUnit.SECONDS)).isTrue();
            String said = Files.readString(output, StandardCharsets.UTF_8);
            assertThat(program.exitValue()).describedAs(said).isZero();
            assertThat(said)
                    .contains("Evaluated, facts=")
                    .contains("Rule book in force, folder=")
                    .contains("The listener failed")
                    .contains("Advised with slf4j-api-1.7")
                    .doesNotContain("NoSuchMethodError");
        } finally {
            program.destroyForcibly();
            Files.delete(output);
        }
    }

    private static List<String> jars() throws IOException {
        try (Stream<Path> jars = Files.list(OLDER)) {
            return jars.map(Path::toString).sorted().toList();
        }
    }

    /** Of the tests, which a build may have hidden in a jar. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
