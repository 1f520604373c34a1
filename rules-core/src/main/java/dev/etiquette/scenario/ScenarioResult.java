package dev.etiquette.scenario;

import java.util.Optional;

/**
 * What became of one scenario, or of one row of examples.
 *
 * @param name as the file says it
 * @param line on which it begins; that of the row for an example
 * @param failure what is wrong, when something is
 */
public record ScenarioResult(String name, int line, Optional<ScenarioFailure> failure) {

    /** Whether all is as the scenario says. */
    public boolean passed() {
        return failure.isEmpty();
    }
}
