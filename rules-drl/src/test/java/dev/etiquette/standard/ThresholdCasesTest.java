package dev.etiquette.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.language.Condition;
import dev.etiquette.language.Condition.Pattern;
import dev.etiquette.language.Constraint.Compare;
import dev.etiquette.language.Rule;
import dev.etiquette.language.Term;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No rule with a figure comes into the book without a test on both sides of it. That every rule has scenarios in which it
 * fires, and in which it does not, is what {@code StandardScenariosTest} holds.
 */
class ThresholdCasesTest {

    @Test
    void every_rule_that_compares_an_order_or_a_figure_is_tried_on_both_sides_of_a_threshold() throws Exception {
        SortedSet<String> rules = RuleEvidence.rules().stream()
                .filter(ThresholdCasesTest::hasThreshold)
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(tried()).containsAll(rules);
    }

    private static boolean hasThreshold(Rule rule) {
        return rule.conditions().stream()
                .flatMap(ThresholdCasesTest::patterns)
                .flatMap(pattern -> pattern.tests().stream())
                .anyMatch(test -> test instanceof Compare compare
                        && (compare.operator().orders() || isFigure(compare.left()) || isFigure(compare.right())));
    }

    /** A number that stands in the rule. */
    private static boolean isFigure(Term term) {
        return term instanceof Term.Constant constant && constant.value() instanceof Number;
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

    /** The ids in all annotations of this package. */
    private static SortedSet<String> tried() throws IOException, URISyntaxException {
        return methods()
                .filter(method -> method.isAnnotationPresent(Threshold.class))
                .peek(method -> assertThat(method)
                        .as("only a test can be on both sides of a threshold")
                        .matches(each -> each.isAnnotationPresent(Test.class)))
                .flatMap(method ->
                        Stream.of(method.getAnnotation(Threshold.class).value()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Method> methods() throws IOException, URISyntaxException {
        Path folder = Path.of(ThresholdCasesTest.class.getResource(".").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .toList();
            return names.stream().map(ThresholdCasesTest::load).flatMap(each -> Stream.of(each.getDeclaredMethods()));
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(ThresholdCasesTest.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
