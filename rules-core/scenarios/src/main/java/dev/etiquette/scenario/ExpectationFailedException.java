package dev.etiquette.scenario;

import java.util.List;

/** Thrown by a step whose expectation is not met. */
final class ExpectationFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String expected;
    private final transient List<String> found;
    private final transient List<String> why;

    /**
     * A failure with what was expected and what was found.
     *
     *
     * @param expected in one sentence
     * @param found a line for each thing
     * @param why the reasons for it, a line for each step
     */
    ExpectationFailedException(String expected, List<String> found, List<String> why) {
        super(expected, null, false, false);
        this.expected = expected;
        this.found = List.copyOf(found);
        this.why = List.copyOf(why);
    }

    String expected() {
        return expected;
    }

    List<String> found() {
        return found == null ? List.of() : found;
    }

    List<String> why() {
        return why == null ? List.of() : why;
    }
}
