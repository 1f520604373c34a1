package dev.etiquette.scenario;

/** Something in a scenario that cannot be understood. Carries plain sentences, the last of which may begin with "Maybe". */
final class InvalidStepException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidStepException(String message) {
        super(message, null, false, false);
    }

    InvalidStepException(String message, String maybe) {
        this(maybe.isEmpty() ? message : message + "\n" + maybe);
    }

    /** What was said, without the class before it. */
    String said() {
        return String.valueOf(getMessage());
    }
}
