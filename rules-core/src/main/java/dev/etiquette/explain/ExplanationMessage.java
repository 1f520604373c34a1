package dev.etiquette.explain;

import dev.etiquette.wording.MessageTemplate;

/** The lines of explanations: where a rule stopped, what it found there, and what a fact came from. */
enum ExplanationMessage implements MessageTemplate {

    // Where a rule stopped
    STOPPED_AT("%s stopped at %s:%s: %s"),
    STOPPED_ABOVE("%s stopped as shown above."),
    UNKNOWN_RULE("Unknown rule \"%s\". The book does not have it, or has retired it."),

    FOR_PLANS("For what is planned for %s:"),

    // What it found there
    FOUND("Found %s."),
    FOUND_NONE("Found no %s."),
    NEAREST("Nearest: %s. %s"),
    FALSE_FOR_VALUE("\"%s\" is false: the value is %s."),
    FALSE_NOW("\"%s\" is false: it is %s, and the other moment is %s."),
    FALSE_FOR_SIDES("\"%s\" is false: the left side is %s, the right side is %s."),
    EMPTY_VALUE("empty"),

    // What a fact came from
    FROM("from %s"),
    MORE("… and more.");

    private final String template;

    ExplanationMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
