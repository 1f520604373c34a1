package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script as it is handed out, beside the jar. Runs after packaging. */
class StartScriptTest {

    private static final Path SCRIPT = Path.of(System.getProperty("etiquette.jar", "target/etiquette.jar"))
            .resolveSibling("etiquette")
            .toAbsolutePath();

    private static final String[] ADVISE = {"advise", "archive", "--now", Desk.MORNING};

    @TempDir
    private Path folder;

    @BeforeEach
    void needs_a_shell() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "a shell is needed for this");
    }

    private Process start(Path script, Map<String, String> environment, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("ETIQUETTE_CACHE", cache().toString());
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true).start();
    }

    private Desk.Outcome outcome(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Desk.Outcome(process.exitValue(), Desk.withoutProgress(said), "");
    }

    private Path cache() {
        return folder.resolve("cache of classes");
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(cache())) {
            return files.toList();
        }
    }

    @Test
    void first_advice_keeps_classes_and_later_starts_use_them() throws Exception {
        assertThat(outcome(start(SCRIPT, Map.of(), "--version")).code()).isZero();
        assertThat(cache()).doesNotExist();

        Process one = start(SCRIPT, Map.of(), ADVISE);
        Process other = start(SCRIPT, Map.of(), ADVISE);
        assertThat(outcome(one)).isEqualTo(Desk.advise());
        assertThat(outcome(other)).isEqualTo(Desk.advise());
        assertThat(kept()).singleElement().asString().endsWith(".jsa");

        Path link = Files.createSymbolicLink(folder.resolve("link"), SCRIPT);
        assertThat(outcome(start(link, Map.of(), "advise", "no-such-folder")).code())
                .isEqualTo(2);
        Files.delete(link);

        Files.setPosixFilePermissions(kept().get(0), PosixFilePermissions.fromString("rw-r--r--"));
        Files.writeString(kept().get(0), "no classes at all");
        assertThat(outcome(start(SCRIPT, Map.of(), ADVISE))).isEqualTo(Desk.advise());
    }

    @Test
    void nothing_is_kept_where_nothing_can_be() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(outcome(start(
                        SCRIPT, Map.of("ETIQUETTE_CACHE", file.resolve("below").toString()), ADVISE)))
                .isEqualTo(Desk.advise());
        assertThat(outcome(start(SCRIPT, Map.of("ETIQUETTE_CACHE", ""), "--version"))
                        .code())
                .isZero();
    }

    @Test
    void exit_code_is_that_of_the_program() throws Exception {
        assertThat(outcome(start(SCRIPT, Map.of(), "advise", "no-such-folder")).code())
                .isEqualTo(2);
    }

    @Test
    void java_that_is_too_old_is_named() throws Exception {
        Path old = Files.createDirectories(folder.resolve("java 8"));
        Files.createDirectories(old.resolve("bin"));
        Path java = Files.writeString(old.resolve("bin/java"), "#!/bin/sh\nexit 99\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"1.8.0_452\"\n");

        Desk.Outcome refused = outcome(start(SCRIPT, Map.of("JAVA_HOME", old.toString()), ADVISE));

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).contains("Java 1.8.0 is too old").contains(old.toString());
    }
}
