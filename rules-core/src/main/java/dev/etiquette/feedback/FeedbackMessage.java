package dev.etiquette.feedback;

import dev.etiquette.wording.MessageTemplate;

/** The sentences of a report. */
enum FeedbackMessage implements MessageTemplate {
    REFUSED("%s was refused %s of %s times"),
    BY_FIGURES("%s: its numbers are in %s."),
    BY_FIGURE("%s: its number is in %s."),
    BY_RULE("%s: it is in %s, line %s."),
    PLACE("%s, line %s (%s, %s, %s)");

    private final String template;

    FeedbackMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
