package dev.etiquette.archives;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.etiquette.archives.findings.ExportFormatProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house rules for packages of this module, and for names of all samples. */
class ArchivesArchitectureTest {

    private static final String ROOT = "dev.etiquette.archives";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** The packages of this module that each package may use. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("text", List.of()),
            Map.entry("problem", List.of()),
            Map.entry("files", List.of("problem", "text")),
            Map.entry("csv", List.of("files", "text")),
            Map.entry("json", List.of("files")),
            Map.entry("people", List.of("text")),
            Map.entry("findings", List.of("files", "people", "problem")),
            Map.entry("activitystreams", List.of("findings", "files", "json", "people", "text")),
            Map.entry("mastodon", List.of("findings", "files", "csv", "people", "text")),
            Map.entry("x", List.of("findings", "files", "csv", "json", "people", "text")),
            Map.entry("linkedin", List.of("findings", "files", "csv", "people", "text")),
            Map.entry("whatsapp", List.of("findings", "files", "csv", "people", "text")),
            Map.entry("telegram", List.of("findings", "files", "json", "people", "text")),
            Map.entry("mail", List.of("findings", "files", "people", "text")),
            Map.entry("meta", List.of("findings", "files", "json", "people", "text")),
            Map.entry("slack", List.of("findings", "files", "json", "people", "text")),
            Map.entry("discord", List.of("findings", "files", "json", "people", "text")),
            Map.entry("bluesky", List.of("findings", "files", "json", "people", "text")),
            Map.entry("calendar", List.of("findings", "files", "csv", "people", "text")),
            Map.entry("journal", List.of("csv", "files", "problem")),
            Map.entry("contacts", List.of("files", "csv", "journal", "people", "problem", "text")),
            Map.entry("joining", List.of("contacts", "findings", "files", "journal", "people", "problem", "text")));

    @TestFactory
    Stream<DynamicTest> each_package_uses_only_those_below_it() {
        return ARROWS.keySet().stream()
                .sorted()
                .map(name -> DynamicTest.dynamicTest(name, () -> arrows(name).check(CLASSES)));
    }

    private static ArchRule arrows(String name) {
        String[] below = Stream.concat(Stream.of(name), ARROWS.get(name).stream())
                .map(each -> ROOT + "." + each)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(ROOT + "." + name)
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(below))))
                .because("arrows between packages point one way, so that each can be read without those above it");
    }

    @Test
    void every_package_has_its_arrows() {
        classes()
                .should(be(resideInAPackage(ROOT)
                        .or(describe(
                                "in a package of the table",
                                each -> ARROWS.containsKey(each.getPackageName()
                                        .substring(each.getPackageName().lastIndexOf('.') + 1))))))
                .because("a new package must say what it may use")
                .check(CLASSES);
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void formats_do_not_use_each_other() {
        slices().matching(ROOT
                        + ".(activitystreams|mastodon|x|linkedin|whatsapp|telegram|mail|meta|slack|discord|calendar)..")
                .should()
                .notDependOnEachOther()
                .because("a format must be readable alone")
                .check(CLASSES);
    }

    @Test
    void a_format_is_reached_by_its_provider_alone() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Format")
                .and()
                .areNotInterfaces()
                .should()
                .notBePublic()
                .because("whoever reads an export knows no format, so that others can add one")
                .check(CLASSES);
        List<String> providers = CLASSES.stream()
                .filter(each -> each.isAssignableTo(ExportFormatProvider.class) && !each.isInterface())
                .map(JavaClass::getName)
                .sorted()
                .toList();
        assertThat(ExportFormats.installed())
                .extracting(each -> each.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(providers);
    }

    @Test
    void classes_are_final() {
        classes()
                .that()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .because("nothing here is made for extension")
                .check(CLASSES);
    }

    @Test
    void no_simple_name_stands_for_two_classes_of_the_samples() throws IOException {
        SortedMap<String, List<String>> places = new TreeMap<>();
        Path samples = Path.of("").toAbsolutePath().getParent();
        try (Stream<Path> files = Files.walk(samples)) {
            files.map(file -> samples.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.contains("/src/main/java/") && file.endsWith(".java"))
                    .filter(file -> !file.endsWith("/package-info.java"))
                    .forEach(file -> places.computeIfAbsent(
                                    file.substring(file.lastIndexOf('/') + 1), key -> new ArrayList<>())
                            .add(file));
        }
        assertThat(places).containsKeys("Archives.java", "ActionText.java", "PeopleTable.java");
        places.values().removeIf(files -> files.size() == 1);
        assertThat(places).isEmpty();
    }
}
