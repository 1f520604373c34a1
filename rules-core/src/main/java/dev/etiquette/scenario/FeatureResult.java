package dev.etiquette.scenario;

import java.util.List;

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
        scenarios = List.copyOf(scenarios);
    }
}
