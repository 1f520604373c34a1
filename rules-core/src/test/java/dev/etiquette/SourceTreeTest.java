package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** House rules for the sources of all modules together, samples included. */
class SourceTreeTest {

    private static final Path REPOSITORY = Path.of("..");
    private static final String MAIN = "/src/main/java/";

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");
    private static final Pattern OURS = Pattern.compile("\\b(dev\\.etiquette(?:\\.[a-z]\\w*)*)\\.[A-Z]");

    /** A class, as a page names it: alone, or before a dot. */
    private static final Pattern NAMED = Pattern.compile("`@?([A-Z]\\w*[a-z]\\w*)[`.]");

    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|record|enum|interface) ([A-Z]\\w*)");

    @BeforeEach
    void all_modules_are_here() {
        assumeTrue(Files.isDirectory(REPOSITORY.resolve("samples")), "this module is built by itself");
    }

    @Test
    void one_name_is_one_class_in_all_modules() throws IOException {
        Map<String, Set<String>> places = new TreeMap<>();
        for (Path file : sources(REPOSITORY)) {
            String name = file.getFileName().toString().replace(".java", "");
            if (slashed(file).contains(MAIN) && !name.endsWith("-info")) {
                places.computeIfAbsent(name, first -> new TreeSet<>()).add(slashed(file));
            }
        }
        assertThat(places).hasSizeGreaterThan(300);
        places.values().removeIf(each -> each.size() == 1);

        assertThat(places).as("names that stand twice").isEmpty();
    }

    @Test
    void samples_use_what_is_exported_and_nothing_else() throws IOException {
        Path core = REPOSITORY.resolve("rules-core/src/main/java");
        Set<String> exported = EXPORT.matcher(Files.readString(core.resolve("module-info.java")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        Set<String> rooms = new TreeSet<>();
        for (Path file : sources(core)) {
            rooms.add(packageOf(Files.readString(file)));
        }
        assertThat(rooms).containsAll(exported).hasSizeGreaterThan(exported.size());

        List<String> reachedInto = new ArrayList<>();
        for (Path file : sources(REPOSITORY.resolve("samples"))) {
            String text = Files.readString(file);
            if (rooms.contains(packageOf(text))) {
                reachedInto.add(slashed(file) + " stands in a package of the library");
            }
            OURS.matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .filter(used -> rooms.contains(used) && !exported.contains(used))
                    .forEach(used -> reachedInto.add(slashed(file) + " uses " + used));
        }
        assertThat(reachedInto).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONTRIBUTING.md", "SECURITY.md"})
    void page_names_classes_that_are_there(String page) throws IOException {
        String text = Files.readString(REPOSITORY.resolve(page)).replaceAll("(?ms)^```.*?^```$", "");
        Set<String> there = new TreeSet<>();
        for (Path file : sources(REPOSITORY)) {
            DECLARED.matcher(Files.readString(file)).results().forEach(found -> there.add(found.group(1)));
        }
        Set<String> named = NAMED.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        // No class may be called so.
        named.removeAll(Set.of("Impl", "Helper", "Manager", "Utils", "Base"));

        assertThat(named).hasSizeGreaterThan(8).isSubsetOf(there);
    }

    private static String packageOf(String text) {
        Matcher found = PACKAGE.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file ->
                            file.getFileName().toString().endsWith(".java") && !file.endsWith("module-info.java"))
                    .filter(file ->
                            slashed(file).contains("/src/") || slashed(file).startsWith("src/"))
                    .sorted()
                    .toList();
        }
    }

    private static String slashed(Path file) {
        return file.toString().replace('\\', '/');
    }
}
