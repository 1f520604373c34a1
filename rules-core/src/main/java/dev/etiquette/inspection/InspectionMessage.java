package dev.etiquette.inspection;

import dev.etiquette.wording.MessageTemplate;

/** What is said of facts that look wrong. The first value is the fact, but where none is meant. */
enum InspectionMessage implements MessageTemplate {

    // The owner
    NO_ZONE("The owner has no zone. Hours and days are counted in UTC, and every hour of the day is one to answer in."),
    MAYBE_ZONE("Maybe give the owner a zone with livingIn, also where that is UTC."),
    OWNER_ABSENT("The owner is \"%s\", and nothing of what was said (%s) is by, to or about that id."),
    MAYBE_OWNER("Maybe the owner's id should be \"%s\"."),
    MAYBE_OWNER_ID("Maybe the owner has another id in these facts."),
    OWNER_AS_CONTACT("%s is the owner. The owner is nobody to keep in touch with."),

    // Times
    EARLY_TIME("%s has the time %s (%s), which lies in January 1970."),
    MAYBE_SECONDS("Maybe seconds were read as milliseconds: as seconds it is %s."),
    LATE_TIME("%s has the time %s (%s), which is more than two years ahead."),
    MAYBE_MILLISECONDS("Maybe milliseconds were read as seconds: as milliseconds it is %s."),
    ANSWER_TOO_EARLY("%s was written at %s, before what it answers, which was written at %s."),
    MAYBE_TIME_ZONE("Maybe one of the times was read in another zone."),

    // Ids
    PERSON_BY_HANDLE("%s names \"%s\" as a person. That is the handle of \"%s\" and the id of nobody."),
    MAYBE_PERSON("Maybe write the id \"%s\"."),
    LOOKALIKE_PERSON("\"%s\" looks like \"%s\" and is written in other letters: two people, \"%s\" and \"%s\"."),
    MAYBE_IMITATION("Maybe one of them wants to be taken for the other."),
    UNKNOWN_PERSON("%s is about \"%s\", who is no contact and has said nothing."),
    UNKNOWN_TEXT("%s are about a text that is not among the facts."),
    UNKNOWN_ADVICE("%s names no advice. An id of advice is the name of an act, a hyphen and 20 digits from 0 to f."),
    TWO_VERSIONS("%s was given with different contents, and nothing says which is the later one."),
    OTHER_PLATFORM("%s is on %s and answers \"%s\", which is on %s."),

    // Talk
    TO_ONESELF("%s on %s went from \"%s\" to \"%s\" alone."),
    NOTHING_RECEIVED("The owner sent %s on %s, and nobody else sent one there."),
    MAYBE_SENT_ALONE("Maybe what others wrote is in another file."),

    // Counts
    MORE("%s more like the last one.");

    private final String template;

    InspectionMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
