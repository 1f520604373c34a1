package dev.etiquette.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library as a repository gets it, and what a program has on its class path with it. Runs after packaging. */
class PublishedJarsTest {

    private static final Path TARGET = Path.of("target");

    /** What a program must load and ship; each jar beyond these wants a reason. */
    private static final int MOST_JARS = 20;

    private static final long MOST_BYTES = 6 << 20;

    static List<Path> classPath() throws IOException {
        List<Path> jars = new ArrayList<>();
        try (Stream<Path> files = Files.list(TARGET)) {
            files.filter(each -> each.getFileName().toString().matches("rules-drl-[\\w.-]+\\.jar"))
                    .filter(each -> !each.toString().matches(".*-(sources|javadoc|tests)\\.jar"))
                    .forEach(jars::add);
        }
        assertThat(jars)
                .as("jars of this module, which a clean build has one of")
                .hasSize(1);
        Arrays.stream(Files.readString(TARGET.resolve("runtime-classpath.txt"))
                        .strip()
                        .split(File.pathSeparator))
                .map(Path::of)
                .forEach(jars::add);
        return jars;
    }

    static List<Path> ours() throws IOException {
        return classPath().stream()
                .filter(each -> each.getFileName().toString().startsWith("rules-"))
                .toList();
    }

    /** Those of a program, and that which is for tests of rule books. */
    static List<Path> published() throws IOException {
        List<Path> jars = new ArrayList<>(ours());
        jars.add(Path.of("../rules-core/scenarios", "target", "rules-core-scenarios-" + version() + ".jar"));
        return jars;
    }

    private static String version() throws IOException {
        try (JarFile jar = new JarFile(ours().get(0).toFile())) {
            return jar.getManifest().getMainAttributes().getValue("Implementation-Version");
        }
    }

    @Test
    void bill_of_materials_names_all_that_is_published() throws IOException {
        String bill = Files.readString(Path.of("../rules-core/bom/pom.xml"));
        assertThat(bill).contains("<version>" + version() + "</version>");
        assertThat(Pattern.compile("<artifactId>(rules-[\\w-]+)</artifactId>")
                        .matcher(bill.substring(bill.indexOf("<dependencyManagement>")))
                        .results()
                        .map(each -> each.group(1) + "-VERSION.jar"))
                .containsExactlyInAnyOrderElementsOf(published().stream()
                        .map(each -> each.getFileName().toString().replaceFirst("-\\d.*", "-VERSION.jar"))
                        .toList());
    }

    @Test
    void class_path_of_a_program_is_short_and_small() throws IOException {
        List<Path> jars = classPath();
        long bytes = 0;
        for (Path each : jars) {
            assertThat(each).isRegularFile();
            bytes += Files.size(each);
        }
        assertThat(ours()).hasSize(2);
        assertThat(jars).hasSizeLessThanOrEqualTo(MOST_JARS);
        assertThat(bytes).as("bytes of %s", jars).isLessThanOrEqualTo(MOST_BYTES);
    }

    @ParameterizedTest
    @MethodSource("published")
    void jar_says_what_it_is(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            assertThat(manifest.getValue("Implementation-Title")).startsWith("Etiquette ");
            assertThat(file.getFileName().toString()).contains(manifest.getValue("Implementation-Version"));
            assertThat(jar.getEntry("module-info.class")).isNotNull();
            assertThat(text(jar, "META-INF/LICENSE")).isEqualTo(Files.readString(Path.of("../LICENSE")));
            assertThat(text(jar, "META-INF/NOTICE")).startsWith("Etiquette\n");
        }
    }

    @ParameterizedTest
    @MethodSource("published")
    void jar_holds_no_tests_and_no_moment_at_which_it_was_made(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            List<JarEntry> entries = jar.stream().toList();
            assertThat(entries.stream().map(JarEntry::getName))
                    .hasSizeGreaterThan(20)
                    .noneMatch(each -> each.endsWith("Test.class") || each.endsWith(".feature"));
            assertThat(entries.stream().map(JarEntry::getTimeLocal).distinct()).hasSize(1);
        }
    }

    /** Maven Central asks for these, some of which may stand in the parent. */
    @ParameterizedTest
    @MethodSource("published")
    void pom_says_what_a_repository_asks_for(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            String name = jar.stream()
                    .map(JarEntry::getName)
                    .filter(each -> each.endsWith("/pom.xml"))
                    .findFirst()
                    .orElseThrow();
            String parent = Files.readString(Path.of("../pom.xml"));
            assertThat(text(jar, name))
                    .contains("<name>", "<description>")
                    .doesNotContain("<systemPath>", "<repositories>");
            assertThat(parent)
                    .contains("<name>", "<description>", "<url>", "<licenses>", "<developers>", "<scm", "<connection>")
                    .doesNotContain("<email>", "<repositories>");
        }
    }

    private static String text(JarFile jar, String name) throws IOException {
        JarEntry entry = jar.getJarEntry(name);
        assertThat(entry).as(name).isNotNull();
        return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
}
