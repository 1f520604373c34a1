package dev.etiquette.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.language.Condition;
import dev.etiquette.language.Condition.Pattern;
import dev.etiquette.language.Constraint.Compare;
import dev.etiquette.language.Rule;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No rule comes into the book without a case in which it holds and one in which it just does not. */
class RulesHaveCasesTest {

    @Test
    void every_rule_has_a_case_in_which_it_fires() throws Exception {
        assertThat(named(Fires.class, Fires::value)).containsExactlyElementsOf(ids(rule -> true));
    }

    @Test
    void every_rule_has_a_near_miss() throws Exception {
        assertThat(named(NearMiss.class, NearMiss::value)).containsExactlyElementsOf(ids(rule -> true));
    }

    @Test
    void every_rule_that_asks_for_an_order_is_tried_on_both_sides_of_a_threshold() throws Exception {
        assertThat(named(Threshold.class, Threshold::value)).containsAll(ids(RulesHaveCasesTest::hasThreshold));
    }

    private static SortedSet<String> ids(Function<Rule, Boolean> wanted) {
        return Evidence.rules().stream()
                .filter(wanted::apply)
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ids in all annotations of that type in this package. */
    private static <A extends Annotation> SortedSet<String> named(Class<A> type, Function<A, String[]> value)
            throws IOException, URISyntaxException {
        return methods()
                .filter(method -> method.isAnnotationPresent(type))
                .peek(method -> assertThat(method)
                        .as("what is annotated with %s must be a test", type.getSimpleName())
                        .matches(each -> each.isAnnotationPresent(Test.class)))
                .flatMap(method -> Stream.of(value.apply(method.getAnnotation(type))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Method> methods() throws IOException, URISyntaxException {
        Path folder = Path.of(RulesHaveCasesTest.class.getResource(".").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .toList();
            return names.stream().map(RulesHaveCasesTest::load).flatMap(each -> Stream.of(each.getDeclaredMethods()));
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(RulesHaveCasesTest.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static boolean hasThreshold(Rule rule) {
        return rule.conditions().stream()
                .flatMap(RulesHaveCasesTest::patterns)
                .flatMap(pattern -> pattern.tests().stream())
                .anyMatch(test ->
                        test instanceof Compare compare && compare.operator().orders());
    }

    private static Stream<Pattern> patterns(Condition condition) {
        if (condition instanceof Condition.Match match) {
            return Stream.of(match.pattern());
        } else if (condition instanceof Condition.Not absent) {
            return Stream.of(absent.pattern());
        } else if (condition instanceof Condition.Exists present) {
            return Stream.of(present.pattern());
        } else if (condition instanceof Condition.Or either) {
            return either.branches().stream();
        }
        return Stream.of(((Condition.Accumulate) condition).source());
    }
}
