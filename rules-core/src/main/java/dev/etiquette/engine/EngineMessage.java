package dev.etiquette.engine;

import dev.etiquette.wording.MessageTemplate;

/** What advice says in the name of the engine, not of a rule, and why an evaluation was stopped. */
enum EngineMessage implements MessageTemplate {

    // Why there is nothing to do
    NOTHING_SAID("Nothing to do: nothing is known yet of what anybody has said."),
    NOTHING_DUE("Nothing to do: nobody waits for an answer that is due, and no post of yours calls for anything."),
    ALL_DONE("Nothing more to do: all that was advised is done."),
    BUDGET_USED_UP("Nothing more to do today: your daily budget is used up."),
    ONE_HELD_UNTIL("Nothing that may be done now: 1 thing is held back, until %s."),
    ONE_HELD_WITHOUT_END("Nothing that may be done now: 1 thing is held back, and time alone does not lift that."),
    SEVERAL_HELD_UNTIL("Nothing that may be done now: %s things are held back, the first of them until %s."),
    SEVERAL_HELD_WITHOUT_END(
            "Nothing that may be done now: %s things are held back, and time alone does not lift that."),

    // Why advice is held back by no rule
    BUDGET_RULE("A day holds only so much"),
    BUDGET_SOURCE("The owner's daily budget"),
    BUDGET("Your budget is %s a day."),
    BUDGET_AND_DONE("Your budget is %s a day; done today: %s."),
    WAITING_RULE("A list says what to do before it says whom to wait for"),
    WAITING_SOURCE("Common sense: a list is for doing"),
    WAITING("Enough others on this list are to be waited for. They are left in peace all the same."),

    // Notes on what was given
    TWO_CONTACTS(
            "Two versions of contact \"%s\" were given, and none says that it is the later one. The fuller one counts, and"
                    + " whom one of them wants left alone is left alone."),
    TWO_VERSIONS("Two versions of %s \"%s\" were given. The later one counts."),
    PLATFORM_CLOSED("%s is closed: what was said there is known, but nothing is advised for it."),

    PLATFORMS_LEFT("On %s platforms nothing is advised: at most %s are looked at."),
    DRAFTS_LEFT(
            "Of what is planned %s were not judged: at most %s different moments are, within the years of the calendar."),
    ONE_LEFT_OUT("%s It was left out."),
    LEFT_OUT("%s %s of them were left out."),
    UNDECLARED_HOST_FACT("The rule book declares no fact \"%s\" with @given."),
    UNREADABLE_HOST_FACT(
            "A fact \"%s\" of the program cannot be read; it must be a public record in a package that is open to this library."),
    UNKNOWN_HOST_FIELD("The rule book declares the fact \"%s\" without the field \"%s\", which it was given with."),
    MISSING_HOST_FIELD("A fact \"%s\" was given without a value of its field \"%s\"."),
    WRONG_HOST_FIELD("A fact \"%s\" was given whose field \"%s\" is not %s."),

    // What was left out
    SET_ASIDE_PERSON(
            "%s So %s facts of %s were set aside: nothing is said of that person, and all else is judged without them."),
    SET_ASIDE_CONVERSATION(
            "%s So %s facts of %s were set aside: nothing is said of those who spoke or were named there, and all else is judged"
                    + " without them."),
    UNJUDGED_RULE("What cannot be judged is not sent"),
    UNJUDGED_SOURCE("Common sense: when in doubt, ask before you write"),
    UNJUDGED("This was not judged: facts about whom it reaches were set aside, and a note says why."),
    CONVERSATION("the conversation \"%s\" on %s"),
    NOTHING_BUT_SET_ASIDE("Nothing to do as far as was judged; a note says which facts were set aside."),

    // What advice says of texts
    NO_TEXT("(without words: a picture, a recording or a file)"),
    ASKED_AFTER("%s (you promised: %s)"),
    PROMISED_WHEN_ASKED("%s (when asked: %s)"),
    ASKED_IN_A_ROW("%s \u2026 %s"),
    AT_MOST_ONE_CHARACTER("%s, at most 1 character"),
    AT_MOST_CHARACTERS("%s, at most %s characters"),

    // Why an evaluation was stopped
    STOPPED_AFTER_COMBINATIONS("The evaluation was stopped after %s combinations of facts."),
    STOPPED_AFTER_FACTS("The evaluation was stopped after rules added %s facts."),
    STOPPED_AFTER_CHARACTERS("The evaluation was stopped after rules wrote %s characters of reasons."),
    STOPPED_AFTER_BYTES("The evaluation was stopped after rules filled about %s MB of memory."),
    STOPPED_FOR_MEMORY(
            "The evaluation was stopped after rules filled about %s MB: the facts leave no more of the program's memory."),
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
