package dev.etiquette.scenario;

import java.util.List;
import java.util.Objects;

/**
 * The results of the scenarios of one file.
 *
 * @param file its name
 * @param name of the feature, as the file has it
 * @param scenarios in the order of the file
 */
public record FeatureResult(String file, String name, List<ScenarioResult> scenarios) {

    /** Keeps a copy. */
    public FeatureResult {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(scenarios, "scenarios");
        scenarios = List.copyOf(scenarios);
    }
}
