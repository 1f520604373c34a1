package dev.etiquette.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The application as a process of its own, with the beans that were worked out when it was built. */
@Timeout(180)
class AheadOfTimeTest {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    @TempDir
    Path folder;

    @Test
    void starts_by_what_was_worked_out_and_advises_and_ends() throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(command())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            Http http = new Http(port(process, log));
            String maya = """
                    {"etiquette": "situation", "version": 1, "owner": {"id": "maya", "names": ["Maya"]}, "facts": [
                       {"kind": "contact", "id": "ann", "name": "Ann", "priority": 1}]}
                    """;
            assertThat(http.send("PUT", "/owners/maya", maya).statusCode()).isEqualTo(201);
            assertThat(http.get("/owners/maya/advice").body()).contains("\"etiquette\": \"advice\"");
            assertThat(http.get("/actuator/health").body()).contains("\"status\":\"UP\"", "\"etiquette\":{");
            assertThat(http.get("/v3/api-docs").statusCode()).isEqualTo(200);

            assertThat(Files.readString(log)).contains("Starting AOT-processed AdviceApplication");
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(log))
                    .contains("Graceful shutdown complete")
                    .doesNotContain("WARN", "ERROR", "Exception");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> !each.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Dspring.aot.enabled=true",
                "-cp",
                classPath,
                AdviceApplication.class.getName(),
                "--server.port=0",
                "--spring.datasource.url=jdbc:h2:" + folder.resolve("owners"),
                "--spring.main.banner-mode=off"));
        return command;
    }

    private static String port(Process process, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (true) {
            String text = Files.readString(log);
            Matcher port = PORT.matcher(text);
            if (port.find()) {
                return port.group(1);
            }
            assertThat(process.isAlive() && System.nanoTime() < end).as(text).isTrue();
            Thread.sleep(50);
        }
    }
}
