package dev.etiquette.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.etiquette.RuleBook;
import dev.etiquette.trace.Coverage.Goal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The scenarios that stand beside the standard rules: all pass, and they see every condition both ways, but for those of
 * the rules in a list that only becomes shorter.
 */
class StandardScenariosTest {

    /** Ids of rules whose conditions are not all covered yet, one a line. It must only become shorter;
     * {@code mvn test -Dgolden=write} takes out those that are covered by now. */
    private static final Path UNCOVERED = Path.of("src/test/resources/steps/uncovered-rules.txt");

    private static ScenarioReport report;

    @BeforeAll
    static void run() throws IOException {
        report = Scenarios.run(RuleBook.standard(), FeatureFile.in(Path.of("rules")));
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
        assertThat(report.problems()).extracting(Failure::inFull).isEmpty();
    }

    @Test
    void every_condition_of_every_rule_is_seen_true_and_seen_false() throws IOException {
        List<String> listed = Files.readAllLines(UNCOVERED);
        Set<String> open = new TreeSet<>();
        TreeSet<String> unmet = new TreeSet<>();
        for (Goal goal : report.coverage()) {
            if (!goal.isMet()) {
                open.add(goal.rule());
                if (!listed.contains(goal.rule())) {
                    unmet.add(goal.position() + " " + goal.rule() + " was never " + (goal.seenTrue() ? "false" : "true")
                            + ": " + goal.text());
                }
            }
        }
        if ("write".equals(System.getProperty("golden"))) {
            Files.write(UNCOVERED, listed.stream().filter(open::contains).toList());
        }
        assertThat(unmet).as("conditions that no scenario sees both ways").isEmpty();
        assertThat(open)
                .as("rules that " + UNCOVERED + " need not name any more")
                .containsAll("write".equals(System.getProperty("golden")) ? Files.readAllLines(UNCOVERED) : listed);
        assertThat(RuleBook.standard().rules().keySet())
                .as("rules, some of which " + UNCOVERED + " names")
                .containsAll(listed);
    }
}
