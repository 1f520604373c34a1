package dev.etiquette.explanation;

import dev.etiquette.wording.MessageTemplate;

/** The lines of explanations: where a rule stopped, what it found there, and what a fact came from. */
enum ExplanationMessage implements MessageTemplate {

    // What a rule is, and what it found
    RULE("%s (%s:%s): %s"),
    NO_RULE("%s: %s"),
    FROM("from %s"),
    FROM_COUNTED("from %s, made of: %s"),
    OF("of %s"),
    OF_MORE("… and of %s more"),
    MORE("… and more."),

    // Where a rule stopped
    STOPPED_AT("%s stopped at %s:%s: %s"),
    STOPPED_ABOVE("%s stopped as shown above."),
    FOUND("Found %s."),
    FOUND_THE_SAME("Nearest: the same, for the same reason."),
    FOUND_NONE("Found no %s."),
    NEAREST("Nearest: %s. %s"),
    FALSE_FOR_VALUE("\"%s\" is false: the value is %s."),
    FALSE_NOW("\"%s\" is false: it is %s, and the other moment is %s."),
    FALSE_FOR_SIDES("\"%s\" is false: the left side is %s, the right side is %s."),

    // The cause in one sentence
    ADVISED("This is advised: %s"),
    HELD_BACK("%s holds it back: %s"),
    HELD_BACK_UNTIL("%s holds it back until %s: %s"),
    HELD_BACK_BY_SEVERAL("%s hold it back: %s"),
    HELD_BACK_BY_SEVERAL_UNTIL("%s hold it back until %s: %s"),
    SETTLED("You have settled it: %s."),
    SETTLED_ON("You have settled it on %s: %s."),
    SETTLED_UNTIL("You have settled it on %s, until %s: %s."),
    SETTLED_BY_WORDS("You have settled it on %s with these words: \"%s\""),
    ON_TRIAL("%s is on trial, so nothing that it says is advised."),
    WOULD_ADVISE("It would advise: %s"),
    UNKNOWN_RULE("Unknown rule \"%s\". The book does not have it, or has retired it."),
    UNKNOWN_RULE_MEANT("Unknown rule \"%s\". The book does not have it, or has retired it. Did you mean \"%s\"?"),
    TOO_EARLY("It is too early until %s."),
    TOO_LATE("It has been too late since %s."),
    IS_TRUE("\"%s\" is true of %s, and must not be."),
    IS_NOT_TRUE("\"%s\" is not true of %s."),
    IS_EMPTY("\"%s\" is empty in %s."),
    NO_MOMENT("No \"%s\" is known of %s."),
    LACKS_TEXT("\"%s\" does not have \"%s\": %s."),
    HAS_TEXT("\"%s\" has \"%s\", and must not: %s."),
    IS_OTHER("\"%s\" is %s, not %s: %s."),
    SHOULD_BE("\"%s\" is %s and should be %s: %s."),
    SHOULD_BE_BY("\"%s\" is %s and should be %s, which is \"%s\" of %s."),
    SHOULD_BE_AS("\"%s\" is %s and should be %s, which is \"%s\" of %s: %s."),
    NONE_FITS("No %s that fits has the \"%s\" %s."),
    NONE_FITS_FACT("No %s that fits has the \"%s\" %s: %s."),
    UNEQUAL("anything but %s"),
    LESS("less than %s"),
    AT_MOST("%s or less"),
    MORE_THAN("more than %s"),
    AT_LEAST("%s or more"),
    BEFORE("before %s"),
    UNTIL("%s or earlier"),
    AFTER("after %s"),
    FROM_THEN("%s or later"),
    AMONG("one of %s"),
    NEEDS("It needs \"%s\", and %s has %s."),
    NEEDS_OTHER("It needs \"%s\"; for %s that compares %s with %s."),
    AGAINST("This speaks against it: %s (%s)."),
    NOTHING_KNOWN("Nothing of this kind is known about %s: %s."),
    NOTHING_KNOWN_OF_ANYBODY("Nothing of this kind is known about anybody: %s."),
    NO_NORM("The table of norms has nothing that fits here (%s)."),
    NO_SUCH_FACT("There is no %s about %s."),
    NO_SUCH_FACT_AT_ALL("There is no %s at all."),

    // What is missing that a host would give
    NO_ACCOUNT("%s has no handle on any platform."),
    NO_ACCOUNT_AT_ALL("Nobody has a handle on any platform."),
    NO_CONTACT("%s is not among your contacts."),
    NO_CONTACT_AT_ALL("You have no contacts."),
    NO_CONNECTION("Nothing is known of a connection between you and %s."),
    NO_CONNECTION_AT_ALL("Nothing is known of any connection of yours."),
    NO_TURN("Nothing is known that you and %s have said to each other."),
    NO_TURN_AT_ALL("Nothing is known that you and anybody have said to each other."),
    NO_MEETING("No meeting with %s is known."),
    NO_MEETING_AT_ALL("No meeting is known."),
    NO_POST_OF_THEIRS("No post of %s is known."),
    NO_POST_OF_THEIRS_AT_ALL("No post of anybody else is known."),
    NO_POST_OF_MINE("No post of yours is known.");

    private final String template;

    ExplanationMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
