package dev.etiquette.scenario;

/** Thrown for a step that cannot be understood. The last line of its message may begin with "Maybe". */
final class InvalidStepException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidStepException(String message) {
        super(message, null, false, false);
    }

    InvalidStepException(String message, String maybe) {
        this(ScenarioMessage.lines(message, maybe));
    }

    /** The message, which is never missing. */
    String text() {
        return String.valueOf(getMessage());
    }
}
