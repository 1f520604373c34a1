package dev.etiquette.forecast;

import dev.etiquette.wording.MessageTemplate;

/** What of a forecast cannot be. */
enum ForecastMessage implements MessageTemplate {
    WEEKS("A forecast of %s weeks. There must be 1 to %s.");

    private final String template;

    ForecastMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
