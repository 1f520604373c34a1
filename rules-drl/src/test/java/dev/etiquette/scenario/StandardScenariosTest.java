package dev.etiquette.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.etiquette.Coverage;
import dev.etiquette.RuleBook;
import dev.etiquette.report.CoverageGoal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The scenarios that stand beside the standard rules: all pass, every rule fires in one and does not in another, and they
 * see every condition both ways that has two.
 */
class StandardScenariosTest {

    /** Conditions that come out in one way only, a line each, below a line that says why. There are no others. */
    private static final Path ONE_WAY = Path.of("src/test/resources/steps/one-way-conditions.txt");

    private static final RuleBook BOOK = RuleBook.standard();

    private static Coverage coverage;
    private static ScenarioReport report;

    @BeforeAll
    static void run() throws IOException {
        coverage = BOOK.coverage();
        report = Scenarios.run(BOOK, FeatureFile.allIn(Path.of("rules")), coverage);
    }

    @TestFactory
    Stream<DynamicNode> scenarios() {
        return report.features().stream()
                .map(feature -> dynamicContainer(
                        feature.file() + ": " + feature.name(),
                        feature.scenarios().stream().map(StandardScenariosTest::test)));
    }

    private static DynamicNode test(ScenarioResult scenario) {
        return dynamicTest(
                scenario.name() + " (line " + scenario.line() + ")",
                () -> scenario.failure().ifPresent(failure -> fail(failure.inFull())));
    }

    @Test
    void every_file_can_be_read() {
        assertThat(report.problems()).extracting(ScenarioFailure::inFull).isEmpty();
    }

    @Test
    void every_rule_fires_in_a_scenario_and_does_not_fire_in_another() {
        List<String> rules = BOOK.rules().values().stream()
                .filter(rule -> !rule.retired())
                .map(RuleBook.Entry::id)
                .toList();

        assertThat(coverage.fired()).as("rules that fire in a scenario").containsExactlyElementsOf(rules);
        assertThat(coverage.notFired())
                .as("rules that do not fire in a scenario")
                .containsExactlyElementsOf(rules);
    }

    @Test
    void every_condition_of_every_rule_is_seen_true_and_seen_false() throws IOException {
        List<String> oneWay = Files.readAllLines(ONE_WAY).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        List<String> unmet = report.coverage().stream()
                .filter(goal -> !goal.isMet())
                .map(StandardScenariosTest::describe)
                // One rule may ask the same twice.
                .distinct()
                .toList();

        assertThat(unmet)
                .as("conditions that no scenario sees both ways, but for those in " + ONE_WAY)
                .containsExactlyInAnyOrderElementsOf(oneWay);
    }

    private static String describe(CoverageGoal goal) {
        return goal.rule() + " was never " + (goal.seenTrue() ? "false" : "true") + ": " + goal.text();
    }
}
