package dev.etiquette.review;

import dev.etiquette.wording.MessageTemplate;

/** What of a walk cannot be. */
enum ReviewMessage implements MessageTemplate {
    ENDS_TOO_EARLY("A walk from %s to %s. It must not end before it begins."),
    NO_EVALUATIONS("At most %s evaluations. There must be at least 1.");

    private final String template;

    ReviewMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
