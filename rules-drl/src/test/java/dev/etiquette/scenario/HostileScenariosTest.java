package dev.etiquette.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenario files are as foreign as rule files are. */
class HostileScenariosTest {

    private static final RuleBook STANDARD = RuleBook.standard();
    private static final String SOUND = """
            Feature: x
              Scenario: a
                When I ask for advice
                Then there should be nothing to do
            """;

    private static String told(String text) {
        ScenarioReport report = Scenarios.run(STANDARD, List.of(new FeatureFile("x.feature", text)));
        assertThat(report.passed()).isFalse();
        return report.failures().get(0).inFull();
    }

    @Test
    void nothing_in_a_folder_but_scenarios_has_a_say(@TempDir Path folder) throws IOException {
        Path marker = folder.resolve("marker");
        Files.writeString(folder.resolve("a.feature"), SOUND);
        Files.writeString(folder.resolve("cucumber.properties"), "cucumber.plugin=pretty,html:" + marker);
        Files.writeString(folder.resolve("junit-platform.properties"), "cucumber.plugin=html:" + marker);
        Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(folder.resolve("META-INF/services/io.cucumber.core.backend.BackendProviderService"), "Evil");
        Files.writeString(folder.resolve("Steps.java"), "class Steps {}");

        assertThat(Scenarios.run(STANDARD, FeatureFile.allIn(folder)).passed()).isTrue();
        assertThat(marker).doesNotExist();
    }

    @Test
    void links_are_not_followed(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "Feature: secret");
        Path book = Files.createDirectory(folder.resolve("book"));
        Files.createSymbolicLink(book.resolve("a.feature"), secret);

        assertThat(FeatureFile.allIn(book)).isEmpty();
    }

    @Test
    void file_without_a_scenario_is_told_beside_others() {
        for (String empty : List.of("Feature: y\n", "# nothing\n")) {
            ScenarioReport report = Scenarios.run(
                    STANDARD, List.of(new FeatureFile("x.feature", SOUND), new FeatureFile("y.feature", empty)));

            assertThat(report.passed()).isFalse();
            assertThat(report.failures())
                    .singleElement()
                    .satisfies(failure -> assertThat(failure.inFull()).contains("y.feature", "no scenario"));
        }
    }

    @Test
    void folders_of_programs_are_passed_over_and_links_inside_the_folder_are_not(@TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("pom.xml"), "");
        for (String other : List.of(".git", "target")) {
            Files.writeString(Files.createDirectory(folder.resolve(other)).resolve("a.feature"), SOUND);
        }
        Files.writeString(folder.resolve("kept"), SOUND);
        Files.createSymbolicLink(folder.resolve("b.feature"), folder.resolve("kept"));

        assertThat(FeatureFile.allIn(folder)).containsExactly(new FeatureFile("b.feature", SOUND));
    }

    @Test
    void no_file_at_all_is_told_without_a_place() {
        assertThat(Scenarios.run(STANDARD, List.of()).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.inFull()).startsWith("No scenario was found"));
    }

    @Test
    void large_file_is_not_read(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.feature"), SOUND + "# more\n".repeat(40_000));

        assertThat(told(FeatureFile.allIn(folder).get(0).text())).contains("more than 262144 bytes");
    }

    @Test
    void long_line_is_refused() {
        assertThat(told(SOUND.replace("I ask", "I " + "ask ".repeat(300)))).contains("This line has more than 1000");
    }

    @Test
    void examples_that_fill_the_memory_are_refused_before_they_are_filled_in() {
        String bomb = "Feature: x\n  Scenario Outline: a\n    Given Ann said to me on X now: \"" + "<x>".repeat(300)
                + "\"\n    Examples:\n      | x |\n"
                + ("      | " + "y".repeat(900) + " |\n").repeat(250);

        assertThat(told(bomb)).contains("more than 20000000 characters");
    }

    @Test
    void many_scenarios_are_refused() {
        assertThat(told("Feature: x\n" + "  Scenario:\n    * I ask for advice\n".repeat(5_100)))
                .contains("more than 5000 scenarios");
    }

    @Test
    void many_files_are_refused() {
        List<FeatureFile> files = IntStream.range(0, 201)
                .mapToObj(i -> new FeatureFile(i + ".feature", SOUND))
                .toList();

        assertThat(Scenarios.run(STANDARD, files).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.message()).contains("more than 200 files"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Given I know {A }",
                "Then I should be advised to {answer A }",
                "Given Ann said to me on X {now on X }: \"a\"",
                "Given {Ann and } asked me on X now: \"a\"",
                "When it is {on }2 March 2026",
                "Given {\" }",
                "Given {{}",
                "Given {\\u0000}",
                "Given that is read as {a, }",
                "Then the advice to {a } should be held back by {A-1 and }",
                "Then rule {((((}+ should apply"
            })
    void tangled_step_is_told_in_no_time(String step) {
        int open = step.indexOf('{');
        int close = step.lastIndexOf('}');
        String tangled = step.substring(0, open)
                + step.substring(open + 1, close).repeat(900 / Math.max(1, close - open - 1))
                + step.substring(close + 1);
        String shortened = tangled.substring(0, Math.min(tangled.length(), 980));
        long before = System.nanoTime();

        assertThat(told("Feature: x\n  Scenario: a\n    When I ask for advice\n    " + shortened + "\n"))
                .startsWith("x.feature:");
        assertThat(System.nanoTime() - before).isLessThan(20_000_000_000L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"${java.version}", "#{1+1}", "../../../etc/passwd", "file:///etc/passwd", "T(java.lang.Runtime)"
            })
    void texts_are_data(String text) {
        String scenario = """
                Feature: x
                  Scenario: a
                    Given Ann wrote to me on X 3 hours ago: "%s"
                    When I ask for advice
                    Then I should be advised to answer Ann
                    And the reason should say "%s"
                """.formatted(text, text);

        assertThat(Scenarios.run(STANDARD, List.of(new FeatureFile("x.feature", scenario)))
                        .failures())
                .extracting(ScenarioFailure::inFull)
                .isEmpty();
    }
}
