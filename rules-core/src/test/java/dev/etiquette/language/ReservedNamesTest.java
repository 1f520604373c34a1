package dev.etiquette.language;

import static dev.etiquette.language.Texts.PACKAGE;
import static dev.etiquette.language.Texts.problems;
import static dev.etiquette.language.Texts.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.vocabulary.Vocabulary;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.KieModule;
import org.kie.api.builder.Message;

/** Names that stock Drools takes for its own are refused, all of them and no others. */
class ReservedNamesTest {

    @Test
    void all_public_types_of_java_lang_are_reserved() throws IOException {
        FileSystem modules = FileSystems.getFileSystem(URI.create("jrt:/"));
        try (Stream<Path> files = Files.list(modules.getPath("/modules/java.base/java/lang"))) {
            assertThat(ReservedNames.JAVA).containsAll(publicTypes("java.lang.", files));
        }
    }

    @Test
    void all_annotations_of_drools_are_reserved() throws IOException {
        URI jar = URI.create(
                "jar:" + KieServices.class.getProtectionDomain().getCodeSource().getLocation());
        try (FileSystem files = FileSystems.newFileSystem(jar, java.util.Map.of());
                Stream<Path> types = Files.list(files.getPath("/org/kie/api/definition/type"))) {
            assertThat(ReservedNames.DROOLS).containsAll(publicTypes("org.kie.api.definition.type.", types));
        }
    }

    private static Set<String> publicTypes(String prefix, Stream<Path> files) {
        return files.map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-"))
                .map(name -> name.substring(0, name.length() - ".class".length()))
                .filter(name -> isPublic(prefix + name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isPublic(String name) {
        try {
            return Modifier.isPublic(Class.forName(name, false, ReservedNamesTest.class.getClassLoader())
                    .getModifiers());
        } catch (ClassNotFoundException gone) {
            return false;
        }
    }

    static Set<String> kinds() {
        return new TreeSet<>(Set.of("D", "Global", "Query", "Rule", "Number", "Override", "Record", "Thread", "Role"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void kind_of_a_reserved_name_breaks_drools(String name) {
        assertThat(ReservedNames.DROOLS.contains(name) || ReservedNames.JAVA.contains(name))
                .isTrue();
        assertThat(drools_takes("declare " + name + " n : long @key end\nrule \"r\" when " + name
                        + "( $n : n, n > 0 ) then new " + name + "( $n ); end"))
                .isFalse();
    }

    static Set<String> fields() {
        return new TreeSet<>(ReservedNames.FIELDS);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void field_of_a_reserved_name_breaks_drools(String name) {
        assertThat(drools_takes(fields(name))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"value", "type", "time", "id", "aB", "isMine", "before", "over", "from", "timer", "query"})
    void field_of_another_name_does_not(String name) {
        assertThat(drools_takes(fields(name))).isTrue();
        assertThat(problems(sound("Fresh", name))).isEmpty();
    }

    private static String fields(String name) {
        return "declare Kk " + name + " : long @key end\nrule \"r\" when $x : Kk( " + name + " > 0, $n : " + name
                + " ) not Kk( " + name + " > $x." + name + " ) Kk( " + name + " == $n, " + name
                + " in ( 1, 2 ) ) then end";
    }

    private static boolean drools_takes(String text) {
        return taken(text, true) && taken(text, false);
    }

    private static boolean taken(String text, boolean model) {
        KieServices services = KieServices.get();
        KieFileSystem system = services.newKieFileSystem();
        system.write("src/main/resources/etiquette/a.drl", PACKAGE + text);
        KieBuilder builder = services.newKieBuilder(system);
        try {
            builder.buildAll(model ? ExecutableModelProject.class : DrlProject.class);
            if (!builder.getResults().getMessages(Message.Level.ERROR).isEmpty()) {
                return false;
            }
            KieModule module = builder.getKieModule();
            services.newKieContainer(module.getReleaseId())
                    .getKieBase()
                    .newKieSession()
                    .dispose();
            return true;
        } catch (RuntimeException | LinkageError | AssertionError broken) {
            return false;
        }
    }

    @Test
    void every_reserved_name_is_refused_once() {
        Set<String> kinds = new TreeSet<>(ReservedNames.JAVA);
        kinds.addAll(ReservedNames.DROOLS);
        kinds.addAll(Vocabulary.standard().facts().keySet());
        kinds.addAll(Vocabulary.standard().choices().keySet());
        kinds.addAll(Set.of("String", "Instant", "Duration", "PersonId"));
        for (String name : kinds) {
            assertThat(problems(sound(name, "value")))
                    .as(name)
                    .extracting(Problem::code)
                    .contains(Code.TAKEN_NAME);
        }
        Set<String> fields = new TreeSet<>(ReservedNames.FIELDS);
        fields.addAll(ReservedNames.GRAMMAR);
        fields.addAll(Vocabulary.standard().words().keySet());
        for (String name : fields) {
            assertThat(problems(sound("Fresh", name)))
                    .as(name)
                    .extracting(Problem::code)
                    .containsExactly(Code.TAKEN_NAME);
        }
    }

    private static String sound(String kind, String field) {
        return PACKAGE + "declare " + kind + " @meaning( \"so\" )\n    " + field + " : long @key\nend\n"
                + rule("A-1", "Contact( $n : priority )", "signal( new " + kind + "( $n ) );")
                + rule("A-2", kind + "( " + field + " > 1 )\n$p : Proposal()", "withhold( $p, because( \"So.\" ) );");
    }
}
