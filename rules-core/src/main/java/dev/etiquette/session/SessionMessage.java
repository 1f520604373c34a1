package dev.etiquette.session;

import dev.etiquette.wording.MessageTemplate;

/** Why a session refuses something. */
enum SessionMessage implements MessageTemplate {
    EARLIER_MOMENT("The session has reached %s. It cannot advise for %s, which is before that."),
    OTHER_OWNER("The session advises the owner \"%s\". It cannot advise \"%s\"."),
    NOTHING_ASKED("The session has given no advice yet. Maybe ask it to advise first.");

    private final String template;

    SessionMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
