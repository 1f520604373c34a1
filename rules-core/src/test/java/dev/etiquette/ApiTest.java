package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an application sees is what the module exports, and nothing of what stands behind that. */
class ApiTest {

    private static final String ROOT = "dev.etiquette";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final Set<String> EXPORTED = ExportedClasses.packages(RuleBook.class);

    @Test
    void front_package_holds_the_api_and_nothing_else() {
        assertThat(CLASSES.stream()
                        .filter(each -> each.getPackageName().equals(ROOT))
                        .filter(each -> each.isTopLevelClass() && !isPage(each))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder(
                        "Advice",
                        "AdviceSession",
                        "AdviceUpdate",
                        "BookChanges",
                        "BookEvent",
                        "BookReport",
                        "Catalogue",
                        "Coverage",
                        "Etiquette",
                        "Explanation",
                        "GivenFacts",
                        "ReloadingEtiquette",
                        "RuleBook",
                        "RuleBookException",
                        "Situation",
                        "WatchOptions",
                        "WatchStatus");
        assertThat(CLASSES.stream()
                        .filter(each -> each.getPackageName().equals(ROOT))
                        .filter(each -> each.isTopLevelClass() && !isPage(each)))
                .allMatch(ApiTest::isVisible);
    }

    @Test
    void these_packages_are_exported() {
        assertThat(EXPORTED)
                .containsExactlyInAnyOrder(
                        ROOT,
                        ROOT + ".advice",
                        ROOT + ".comparison",
                        ROOT + ".explanation",
                        ROOT + ".feedback",
                        ROOT + ".forecast",
                        ROOT + ".inspection",
                        ROOT + ".json",
                        ROOT + ".model",
                        ROOT + ".report",
                        ROOT + ".review",
                        ROOT + ".spi");
    }

    @Test
    void what_is_exported_shows_nothing_that_is_not() {
        assertThat(shown(EXPORTED)).isEmpty();
    }

    /** What classes in these packages show that is in none of them. */
    static List<String> shown(Set<String> exported) {
        List<String> shown = new ArrayList<>();
        for (JavaClass each : CLASSES) {
            if (exported.contains(each.getPackageName()) && isVisible(each)) {
                supertypes(each)
                        .forEach(type ->
                                hidden(type, exported).forEach(room -> shown.add(each.getName() + ": " + room)));
                each.getMembers().stream()
                        .filter(ApiTest::isVisible)
                        .forEach(member -> types(member)
                                .flatMap(type -> hidden(type, exported))
                                .forEach(room -> shown.add(member.getFullName() + ": " + room)));
            }
        }
        return shown;
    }

    private static boolean isPage(JavaClass each) {
        return each.getSimpleName().endsWith("-info");
    }

    private static boolean isVisible(JavaClass each) {
        return each.getModifiers().contains(JavaModifier.PUBLIC)
                && each.getEnclosingClass().map(ApiTest::isVisible).orElse(true);
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaType> supertypes(JavaClass each) {
        return Stream.concat(each.getSuperclass().stream(), each.getInterfaces().stream());
    }

    private static Stream<JavaType> types(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit code = (JavaCodeUnit) member;
        return Stream.of(
                        Stream.of(code.getReturnType()),
                        code.getParameterTypes().stream(),
                        code.getExceptionTypes().stream(),
                        code.getTypeParameters().stream())
                .flatMap(types -> types.map(JavaType.class::cast));
    }

    private static Stream<String> hidden(JavaType type, Set<String> exported) {
        return type.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getBaseComponentType)
                .filter(each -> each.getPackageName().startsWith(ROOT))
                .filter(each -> !exported.contains(each.getPackageName()))
                .map(JavaClass::getName);
    }
}
