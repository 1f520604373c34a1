package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The zip as whoever has Java alone unpacks it, into a folder with blanks in its name. Runs after packaging. */
class DownloadTest {

    private static final Path ZIP = Path.of(System.getProperty("etiquette.zip", "target/etiquette-0.1.0-SNAPSHOT.zip"));

    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)[^)]*\\)");

    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    @TempDir
    private static Path folder;

    private static Path home;

    @BeforeAll
    static void unpack() throws IOException {
        Path target = Files.createDirectories(folder.resolve("my own programs"));
        try (FileSystem zip = FileSystems.newFileSystem(ZIP, Map.of("enablePosixFileAttributes", true));
                Stream<Path> files = Files.walk(zip.getPath("/"))) {
            for (Path each : files.toList()) {
                Path copy = target.resolve(zip.getPath("/").relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(each, copy);
                    if (!WINDOWS) {
                        Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(each));
                    }
                }
            }
        }
        try (Stream<Path> all = Files.list(target)) {
            home = all.toList().get(0);
        }
    }

    private Desk.Outcome run(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (WINDOWS) {
            command.addAll(List.of("cmd", "/c", home.resolve("etiquette.cmd").toString()));
        } else {
            command.add(home.resolve("etiquette").toString());
        }
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("ETIQUETTE_CACHE", "");
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Desk.Outcome(process.exitValue(), Desk.withoutProgress(said), "");
    }

    @Test
    void program_runs_where_it_was_unpacked() throws Exception {
        assertThat(run("--version").out()).matches("etiquette \\d+\\.\\d+\\.\\d+\\S*\\R");
        assertThat(run("advise", "samples/command-line/archive", "--now", Desk.MORNING))
                .isEqualTo(Desk.advise());
    }

    @Test
    void example_book_passes_its_scenarios() throws Exception {
        Desk.Outcome tried = run("test", "samples/wishes/book");
        assertThat(tried.code()).as(tried.out()).isZero();
    }

    @Test
    void files_have_the_modes_and_line_ends_of_where_they_are_used() throws IOException {
        Set<PosixFilePermission> readable = PosixFilePermissions.fromString("rw-r--r--");
        Set<PosixFilePermission> runnable = PosixFilePermissions.fromString("rwxr-xr-x");
        try (FileSystem zip = FileSystems.newFileSystem(ZIP, Map.of("enablePosixFileAttributes", true));
                Stream<Path> files = Files.walk(zip.getPath("/"))) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                String name = each.getFileName().toString();
                assertThat(Files.getPosixFilePermissions(each))
                        .as(name)
                        .isEqualTo(name.equals("etiquette") ? runnable : readable);
            }
        }
        assertThat(Files.readString(home.resolve("etiquette")))
                .startsWith("#!/bin/sh\n")
                .doesNotContain("\r");
        assertThat(Files.readString(home.resolve("completion/etiquette.bash"))).doesNotContain("\r");
        for (String name : List.of("etiquette.cmd", "READ-ME.txt")) {
            assertThat(Files.readString(home.resolve(name)).replace("\r\n", ""))
                    .as(name)
                    .isNotEmpty()
                    .doesNotContain("\r", "\n");
        }
    }

    @Test
    void pages_lead_nowhere_outside() throws IOException {
        Set<String> missing = new TreeSet<>();
        int links = 0;
        try (Stream<Path> files = Files.walk(home)) {
            // The changes tell of samples for programmers, too, who have them from the repository.
            for (Path page : files.filter(each -> each.toString().endsWith(".md"))
                    .filter(each -> !each.endsWith("CHANGELOG.md"))
                    .toList()) {
                Matcher link = LINK.matcher(Files.readString(page));
                while (link.find()) {
                    links++;
                    String target = link.group(1);
                    if (!URI.create(target).isAbsolute()
                            && !target.endsWith(".java")
                            && !Files.exists(page.resolveSibling(target).normalize())) {
                        missing.add(home.relativize(page) + " leads to " + target);
                    }
                }
            }
        }
        assertThat(links).isGreaterThan(100);
        assertThat(missing).isEmpty();
    }

    @Test
    void completion_is_that_of_the_program() throws Exception {
        Path script = home.resolve("completion/etiquette.bash");
        assertThat(Files.readString(script)).isEqualTo(run("completion").out());

        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "bash is needed to try the rest");
        Process bash = new ProcessBuilder(
                        "/bin/bash", "-c", "source \"$0\" && complete -p etiquette", script.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("etiquette");
        assertThat(bash.waitFor()).isZero();
    }
}
