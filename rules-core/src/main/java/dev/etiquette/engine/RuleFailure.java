package dev.etiquette.engine;

/** A closure of a rule threw; carries the text by which the rules that share it are known. */
final class RuleFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String expression;

    RuleFailure(String expression, Throwable cause) {
        super(cause);
        this.expression = expression;
    }

    String expression() {
        return expression;
    }
}
