package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The jar as it is handed out. Runs after packaging. */
class RunnableJarTest {

    private static final Path JAR = Path.of(System.getProperty("etiquette.jar", "target/etiquette.jar"));

    @TempDir
    private Path folder;

    private Desk.Outcome run(String... words) throws IOException, InterruptedException {
        Process process = start(words);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Desk.Outcome(process.exitValue(), read("out"), Desk.withoutProgress(read("err")));
    }

    private Process start(String... words) throws IOException {
        return builder(words).redirectOutput(folder.resolve("out").toFile()).start();
    }

    private ProcessBuilder builder(String... words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String word : words) {
            if (word.startsWith("-D")) {
                command.add(word);
            }
        }
        command.addAll(List.of("-jar", JAR.toString()));
        Arrays.stream(words).filter(word -> !word.startsWith("-D")).forEach(command::add);
        return new ProcessBuilder(command).redirectError(folder.resolve("err").toFile());
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }

    @Test
    void jar_gives_the_same_advice_in_utf_8_whatever_the_charset() throws Exception {
        Desk.Outcome text = run("-Dfile.encoding=US-ASCII", "advise", "archive", "--now", Desk.MORNING);
        assertThat(text).isEqualTo(Desk.advise());
        assertThat(text.out()).contains("…");
        Desk.Outcome json = run(
                "-Dfile.encoding=US-ASCII", "advise", "archive", "--now", Desk.MORNING, "--format", "json", "--all");
        assertThat(json).isEqualTo(Desk.advise("--format", "json", "--all"));
        assertThat(JsonMapper.builder().build().readTree(json.out()).get("recommendations"))
                .isNotEmpty();
    }

    @Test
    void jar_says_its_version_and_refuses_politely() throws Exception {
        assertThat(run("--version").out()).matches("etiquette \\d+\\.\\d+\\.\\d+\\S*\\R");
        Desk.Outcome refused = run("advise", "no-such-folder");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err().lines()).hasSize(1);
    }

    @Test
    void closed_pipe_is_no_trouble() throws Exception {
        Process process = builder("advise", "archive", "--now", Desk.MORNING, "--format", "json")
                .start();
        process.getInputStream().close();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Desk.withoutProgress(read("err"))).isEmpty();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void jar_brings_licence_and_notices_and_no_signature_of_others() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.getEntry("META-INF/NOTICE")).isNotNull();
            assertThat(jar.getManifest().getMainAttributes().getValue("Multi-Release"))
                    .isEqualTo("true");
            assertThat(jar.stream().map(Object::toString))
                    .contains("META-INF/LICENSE")
                    .doesNotHaveDuplicates()
                    .noneMatch(name -> name.matches("META-INF/.*\\.(SF|RSA|DSA)|.*module-info\\.class"));
        }
    }
}
