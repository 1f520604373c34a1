package dev.etiquette.model;

import dev.etiquette.wording.MessageTemplate;

/** Why a fact cannot be. The first value of most texts is the fact: its kind and, where it has one, its id in quotes. */
enum ModelMessage implements MessageTemplate {

    // Any part
    MISSING("%s has no %s. It must have one."),
    INCOMPLETE("%s cannot be built: it has %s."),
    MAYBE_CALL("Maybe call %s before build."),
    EMPTY("%s has an empty %s. Expected at least one character that is not a space."),
    TOO_LOW("%s has the %s %s. It must be at least %s."),
    OUT_OF_RANGE("%s has the %s %s. It must be from %s to %s."),
    NEGATIVE("%s has the %s %s. It must not be negative."),

    // Ids
    ID_MISSING("%s has no value. It must have one."),
    ID_ONLY_SPACES("%s has only spaces. Expected at least one other character."),
    ID_EMPTY("%s has an empty id. Expected at least one character."),
    ID_WITH_CAPITALS("%s has capital letters in its id. Expected small letters only."),
    MAYBE_WRITE("Maybe write \"%s\"."),

    // People
    AUTHOR_EMPTY("%s has an empty author. Expected the id of a person."),
    FOREIGN_DO_NOT_CONTACT("%s has a do-not-contact of \"%s\". It must be about the contact itself."),

    // Posts, replies and messages
    CHANGED_TOO_EARLY("%s was changed at %s, but it was written later, at %s."),
    ANSWERS_NOTHING("%s answers nothing. A reply must name what it answers."),
    MAYBE_POST("Maybe it is a post."),
    NO_RECIPIENT("%s is sent to nobody. A message must have a recipient."),
    NO_OWN_MARK(
            "%s has a mark \"%s\". A mark of one's own has small letters and digits, with one space or hyphen between"
                    + " words."),
    NO_LANGUAGE("%s has the language \"%s\". A language is a code of two or three letters, such as en, or empty."),
    NO_CONVERSATION("%s is in no thread. A message must name its conversation."),

    // Dates of people
    NO_DATE("\"%s\" is no date."),
    NO_MONTH("\"%s\" in \"%s\" is no month."),
    NO_SUCH_DAY("The day \"%s\" does not exist."),
    DAY_OR_MONTH("Of \"%s\" nobody can say which number is the month."),
    NO_YEAR("What is once needs the year of its day; %s %s has none."),
    MAYBE_WRITE_DATE("Maybe write it like \"14 March 1990\"."),

    // Values in tables
    NO_MOMENT("\"%s\" is no moment; write it like 2026-03-02T09:00:00Z, 2026-03-02T10:00 or 2026-03-02."),
    NO_LENGTH("\"%s\" is no length of time; write it like 4 hours or 30 days."),
    SEVERAL_PEOPLE("%s people are called \"%s\"."),
    MAYBE_WRITE_ID("Maybe write an id, or a name such as @ann."),

    // Times
    OUTSIDE_CALENDAR("Now is %s. It must be between the years -9999 and 9999."),
    ENDS_BEFORE_IT_BEGINS("%s begins at %s and ends at %s. It must not end before it begins."),
    NAMES_SOMEBODY("%s names %s. Only a feedback that says never names somebody."),
    SPAN_NOT_FORWARD("A span of hours is from %s to %s. It must end after it begins, on the same day."),
    NO_SPAN("A week of hours has no span on any day. Expected at least one."),
    LONGEST_TOO_SHORT("%s has the longest time %s and the usual time %s."
            + " The longest time must be at least as long as the usual one."),
    NOT_IN_ORDER("%s has remind %s, due %s, overdue %s, expire %s. Each must be at least as long as the one before.");

    private final String template;

    ModelMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
