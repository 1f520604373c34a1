package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The jar as it is handed out. Runs after packaging. */
class RunnableJarTest {

    private static final Path JAR = Path.of(System.getProperty("etiquette.jar", "target/etiquette.jar"));

    private static final Pattern LIBRARY = Pattern.compile("^ +([\\w.-]+):([\\w.-]+):jar:");
    private static final Pattern LICENCE = Pattern.compile("META-INF/licenses/([^/]+)/([^/]+)");

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
        Desk.Outcome json = run(
                "-Dfile.encoding=US-ASCII", "advise", "archive", "--now", Desk.MORNING, "--format", "json", "--all");
        assertThat(json).isEqualTo(Desk.advise("--format", "json", "--all"));
        assertThat(json.out()).contains("…");
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
    void jar_brings_its_licence_and_notice_and_no_signature_of_others() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(text(jar, "META-INF/NOTICE")).startsWith("Etiquette, the command line\n");
            assertThat(text(jar, "META-INF/LICENSE")).isEqualTo(Files.readString(Path.of("../../LICENSE")));
            Attributes manifest = jar.getManifest().getMainAttributes();
            assertThat(manifest.getValue("Multi-Release")).isEqualTo("true");
            assertThat(manifest.getValue("Implementation-Title")).isEqualTo("etiquette");
            assertThat(jar.stream().map(Object::toString))
                    .contains("META-INF/LICENSE")
                    .doesNotHaveDuplicates()
                    .noneMatch(name -> name.matches("META-INF/.*\\.(SF|RSA|DSA)|.*module-info\\.class"));
        }
    }

    @Test
    void jar_brings_the_licence_of_each_library_in_it() throws Exception {
        List<String> libraries = Files.readAllLines(JAR.resolveSibling("libraries.txt")).stream()
                .map(LIBRARY::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1) + ":" + found.group(2))
                .toList();
        assertThat(libraries).hasSizeGreaterThan(60).contains("io.cucumber:gherkin", "org.drools:drools-core");

        Map<String, Set<String>> licences = new TreeMap<>();
        try (JarFile jar = new JarFile(JAR.toFile())) {
            jar.stream()
                    .map(each -> LICENCE.matcher(each.getName()))
                    .filter(Matcher::matches)
                    .forEach(found -> licences.computeIfAbsent(found.group(1), first -> new TreeSet<>())
                            .add(found.group(2)));
            assertThat(text(jar, "META-INF/licenses/io.cucumber/LICENSE")).contains("Aslak Hellesøy");
            assertThat(text(jar, "META-INF/licenses/drools-core/NOTICE")).contains("Apache Software Foundation");
        }
        for (String library : libraries) {
            String group = library.substring(0, library.indexOf(':'));
            String name = library.substring(library.indexOf(':') + 1);
            assertThat(licences.getOrDefault(name, licences.getOrDefault(group, Set.of())))
                    .as("licences of %s: what it brings, or a file in src/main/licences/%s", library, group)
                    .anyMatch(each -> each.matches("(?i).*licen[cs]e.*"));
        }
        assertThat(licences.keySet())
                .as("licences of what is not in the jar; Maybe clean, and build again")
                .allMatch(each -> libraries.stream()
                        .anyMatch(library -> library.startsWith(each + ":") || library.endsWith(":" + each)));
    }

    private static String text(JarFile jar, String name) throws IOException {
        return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
