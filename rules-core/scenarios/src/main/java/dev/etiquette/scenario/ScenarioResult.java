package dev.etiquette.scenario;

import java.util.Objects;
import java.util.Optional;

/**
 * The result of one scenario, or of one row of examples.
 *
 * @param name as the file has it
 * @param line on which it begins; that of the row for an example
 * @param failure what is wrong, when something is
 */
public record ScenarioResult(String name, int line, Optional<ScenarioFailure> failure) {

    /** Refuses what is missing. */
    public ScenarioResult {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(failure, "failure");
    }

    /** Whether everything is as the scenario expects. */
    public boolean passed() {
        return failure.isEmpty();
    }
}
