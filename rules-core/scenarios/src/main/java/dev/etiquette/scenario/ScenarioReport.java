package dev.etiquette.scenario;

import dev.etiquette.report.CoverageGoal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The results of all scenarios.
 *
 * @param features those that could be read, in the order of their files
 * @param problems with whole files: that they cannot be read, or that there is none
 * @param coverage whether every condition of the book's own rules was seen true and false, by file and line; without those
 *     of the standard book below it
 */
public record ScenarioReport(
        List<FeatureResult> features, List<ScenarioFailure> problems, List<CoverageGoal> coverage) {

    /** Keeps copies. */
    public ScenarioReport {
        Objects.requireNonNull(features, "features");
        Objects.requireNonNull(problems, "problems");
        Objects.requireNonNull(coverage, "coverage");
        features = List.copyOf(features);
        problems = List.copyOf(problems);
        coverage = List.copyOf(coverage);
    }

    /** Whether every scenario passed, every file could be read, and there was at least one scenario. */
    public boolean passed() {
        return problems.isEmpty()
                && features.stream().flatMap(each -> each.scenarios().stream()).allMatch(ScenarioResult::passed);
    }

    /** Everything that is wrong, in the order of the files. */
    public List<ScenarioFailure> failures() {
        return Stream.concat(
                        problems.stream(),
                        features.stream()
                                .flatMap(each -> each.scenarios().stream())
                                .flatMap(each -> each.failure().stream()))
                .toList();
    }
}
