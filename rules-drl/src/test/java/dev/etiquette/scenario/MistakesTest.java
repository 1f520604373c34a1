package dev.etiquette.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What authors are told of scenarios that fail or cannot be understood: one file each, and what is said of it. */
class MistakesTest {

    private static final Path FOLDER = Path.of("src/test/resources/steps/mistakes");
    private static final RuleBook STANDARD = RuleBook.standard();

    static Stream<FeatureFile> mistakes() throws IOException {
        return FeatureFile.allIn(FOLDER).stream();
    }

    @ParameterizedTest
    @MethodSource
    void mistakes(FeatureFile file) throws IOException {
        ScenarioReport report = Scenarios.run(STANDARD, List.of(file));
        String told = report.failures().stream()
                .map(ScenarioFailure::inFull)
                .collect(Collectors.joining("\n", "", "\n"))
                // Where a rule stands changes with every line above it.
                .replaceAll("\\.drl:\\d+", ".drl:…");
        Path expected = FOLDER.resolve(file.name().replace(".feature", ".txt"));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(expected, told);
        }

        assertThat(report.passed()).isFalse();
        assertThat(report.failures()).hasSize(1);
        assertThat(told).isEqualTo(Files.readString(expected));
        assertThat(told)
                .doesNotContainPattern(
                        "(?i)java|cucumber|gherkin|drools|exception|parser|\\bnull\\b|\\bclass\\b|#\\w+|regex|\\btoken\\b");
    }
}
