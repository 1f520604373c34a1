package dev.etiquette.advice;

import dev.etiquette.wording.MessageTemplate;

/** Why an evaluation ended without advice, and which limits of one cannot be. */
enum AdviceMessage implements MessageTemplate {

    // Which rules did most of the work of an evaluation that was stopped
    BUSY_RULE("%s The rule %s did most of the work."),
    BUSY_RULES("%s The rules %s did most of the work."),
    MAYBE_JOIN_FACTS("Maybe say what its facts have in common, as in contact == $who."),
    NO_BUSY_RULE("%s No rule did most of the work."),
    MAYBE_FEWER_FACTS(
            "Maybe the time is too short, or the memory too small, for so many facts, texts, phrases or rules."),

    // Limits
    LIMIT_BELOW_ZERO("A limit is %s and %s more for each fact. Both must be at least 0."),
    TIME_NOT_ABOVE_ZERO("The time of an evaluation is %s and %s more for each fact. It must be longer than 0."
            + " What each fact adds must be at least 0.");

    private final String template;

    AdviceMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
