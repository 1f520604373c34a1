package dev.etiquette.engine;

import dev.etiquette.wording.MessageTemplate;

/** What advice says in the name of the engine, not of a rule, and why an evaluation was stopped. */
enum EngineMessage implements MessageTemplate {

    // Why there is nothing to do
    NOTHING_SAID("Nothing to do: nobody has said anything yet."),
    NOTHING_DUE("Nothing to do: no answer is due, and none of your posts needs anything."),
    ALL_DONE("Nothing more to do: you have done all that was advised."),
    BUDGET_USED_UP("Nothing more to do today: your daily budget is used up."),
    ONE_HELD_UNTIL("Nothing to do now: 1 thing is held back until %s."),
    ONE_HELD_WITHOUT_END("Nothing to do now: 1 thing is held back. Time alone does not change that."),
    SEVERAL_HELD_UNTIL("Nothing to do now: %s things are held back, the first of them until %s."),
    SEVERAL_HELD_WITHOUT_END("Nothing to do now: %s things are held back. Time alone does not change that."),

    // Why advice is held back by no rule
    BUDGET_RULE("The daily budget limits what nobody asked for"),
    BUDGET_SOURCE("The owner's daily budget"),
    BUDGET("Your budget is %s a day."),
    BUDGET_AND_DONE("Your budget is %s a day. You have done %s today."),

    // Notes on what was given
    TWO_VERSIONS("Two versions of %s \"%s\" were given. The later one counts."),
    PLATFORM_CLOSED("%s is closed. Nothing is advised for it, but what was said there counts."),

    // What advice says of texts
    NO_TEXT("(no text)"),
    AT_MOST_ONE_CHARACTER("%s, at most 1 character"),
    AT_MOST_CHARACTERS("%s, at most %s characters"),

    // Why an evaluation was stopped
    STOPPED_AFTER_COMBINATIONS("The evaluation was stopped after %s combinations of facts."),
    STOPPED_AFTER_FACTS("The evaluation was stopped after rules added %s facts."),
    STOPPED_AFTER_CHARACTERS("The evaluation was stopped after rules wrote %s characters of reasons."),
    STOPPED_AFTER_SECONDS("The evaluation was stopped after %s seconds."),
    STOPPED_AFTER_MILLISECONDS("The evaluation was stopped after %s milliseconds."),
    INTERRUPTED("The evaluation was stopped because its thread was interrupted. There is no advice.");

    private final String template;

    EngineMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
