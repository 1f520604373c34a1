package dev.etiquette.forgetting;

import dev.etiquette.wording.MessageTemplate;

/** Why somebody cannot be taken out of the facts. */
enum ForgettingMessage implements MessageTemplate {
    OWNER("\"%s\" is the owner. Only somebody else can be taken out of the owner's facts."),
    MAYBE_DROP("Maybe drop the whole situation.");

    private final String template;

    ForgettingMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
