package dev.etiquette.json;

import dev.etiquette.wording.MessageTemplate;

/** What is wrong with a text of JSON, and how things are called in it. */
enum JsonMessage implements MessageTemplate {

    // Where
    AT_LINE("Line %s, column %s: %s"),
    AT_POINTER("Line %s, column %s, at %s: %s"),
    MAYBE_WRITE("Maybe write \"%s\"."),

    // JSON at all
    EMPTY_INPUT("There is nothing. Expected an object: { ... }"),
    NO_DOCUMENT("Found \"%s\". A document begins with an object: { ... }"),
    BROKEN_OFF("The text breaks off here."),
    TRAILING("Found \"%s\" after the end of the document. Expected nothing more."),
    NO_NAME("Found \"%s\". Expected the name of a member, in straight double quotes."),
    NO_COLON("Found \"%s\". Expected a colon between a name and its value."),
    NO_VALUE("Found \"%s\". Expected a value: a text in straight double quotes, a number in digits, true, false, a list"
            + " or an object."),
    NO_NUMBER("\"%s\" is no number. Expected digits, such as 3 or -12."),
    NO_END_OF_OBJECT("Found \"%s\". Expected a comma and the next member, or } at the end of the object."),
    NO_END_OF_LIST("Found \"%s\". Expected a comma and the next element, or ] at the end of the list."),
    NO_END_OF_TEXT("A text begins here and has no end. Expected a closing double quote."),
    CONTROL_CHARACTER(
            "The character U+%s cannot be in a text as it is. Expected an escape, such as \\n for a new line."),
    UNKNOWN_ESCAPE(
            "This is no escape. Expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t, or \\u with four hexadecimal digits."),
    HALF_A_PAIR("The text has U+%s alone, which is half of a pair of characters. Expected both halves."),
    TWICE("The member \"%s\" is there twice in one object. Expected it once."),
    TOO_DEEP("Lists and objects lie deeper in each other than %s. No document does so."),
    TOO_MANY_VALUES("One fact, or what is no list of them, holds more than %s values. No document does so."),
    TOO_LONG("The text is longer than %s characters. Maybe it is not what was meant, or else allow more of them."),
    NOT_UTF_8("From here on it is not written in UTF-8. Maybe save it again with the encoding UTF-8."),
    NO_LIMIT("The limit is %s characters. It must be at least 1."),

    // The document
    NO_MARKER("The object has no member \"%1$s\". A document of this format says what it is: \"%1$s\": \"%2$s\"."),
    NO_VERSION("The document has no member \"%s\". Expected the version of the format, such as %s."),
    NEWER("It was written by a newer version (%s); this one reads up to %s."),

    // Fields and values
    UNKNOWN_FIELD("There is no field \"%2$s\" in %1$s. Known: %3$s."),
    MISSING_FIELD("The field \"%2$s\" is missing in %1$s. Expected %3$s."),
    NO_KIND("The field \"kind\" is missing in %s. Expected one of: %s."),
    UNKNOWN_KIND("There is no kind \"%2$s\" for %1$s. Known: %3$s."),
    UNDECLARED("No fact \"%s\" is declared by the rule book with @given. %s."),
    UNKNOWN_NAME("There is no %s \"%s\". %s. Others are told under \"%s\", or belong to a rule book."),
    WRONG_TYPE("Found %s. Expected %s."),
    NULL_FOUND("Found null. Expected %s; what is not known is left out."),
    UNWRITABLE("There is no JSON for a value of %s."),
    NOTHING_RECOMMENDED("The first span has no recommendation. Expected one; later spans may leave it out."),
    NO_DIFFERENCE("The list of kinds is empty. Expected one of GAINED, LOST, MOVED, REWORDED."),
    UNLISTED_DAYS_OFF("Days off of %s cannot be written. Expected days that are listed, as DaysOff.of makes them."),

    // What is found
    A_TEXT("the text \"%s\""),
    A_NUMBER("the number %s"),
    A_NULL("null"),
    A_LIST("a list"),
    AN_OBJECT("an object"),

    // What is expected
    EXPECTED_TEXT("a text"),
    EXPECTED_NUMBER("a whole number from %s to %s, in digits alone"),
    EXPECTED_TRUTH("true or false"),
    EXPECTED_MOMENT("a moment with its offset, such as \"2026-03-02T09:00:00Z\""),
    EXPECTED_LENGTH("a length of time, such as \"PT4H\" or \"P7D\""),
    EXPECTED_ZONE("a time zone, such as \"Europe/Berlin\""),
    EXPECTED_HOUR("a time of the day, such as \"09:00\""),
    EXPECTED_DATE("a date, such as \"2026-12-24\""),
    EXPECTED_DAY("a day of the year, such as \"--12-24\""),
    EXPECTED_WEEKDAY("a day of the week, such as \"MONDAY\""),
    EXPECTED_ID("the id of a %s, as a text"),
    EXPECTED_PLATFORM("the id of a platform, such as \"mastodon\""),
    EXPECTED_CHANNEL("the id of a channel, such as \"phone\""),
    EXPECTED_ACTION("the id of an action, such as \"RESPOND\""),
    EXPECTED_CHOICE("one of %s"),
    EXPECTED_LIST("a list, each element of it %s"),
    EXPECTED_TABLE("an object, each member of it %s and its name %s"),
    EXPECTED_VALUES("an object with a member for each field"),

    // How objects are called
    A_FACT("a fact"),
    AN_UTTERANCE("a post, reply or message"),
    A_SITUATION("a situation"),
    LOOSE_FACTS("a document of facts"),
    SOME_ADVICE("advice"),
    AN_OWNER("an owner"),
    A_SPAN("a span of hours"),
    A_WEEK("a week of hours"),
    A_CADENCE("a cadence"),
    A_CONTACT("a contact"),
    A_CONNECTION("a connection"),
    A_TAG("a tag"),
    A_DETAIL("a detail"),
    A_PERSONAL_DATE("a personal date"),
    A_DO_NOT_CONTACT("a do-not-contact"),
    A_SWITCH("a switch"),
    A_COUNT("a count of reactions"),
    A_POST("a post"),
    A_REPLY("a reply"),
    A_MESSAGE("a message"),
    A_DRAFT("a draft"),
    A_SET_OF_MARKS("a set of marks"),
    A_MEETING("a meeting"),
    A_FEEDBACK("a feedback"),
    A_GIVEN_FACT("a given fact"),
    A_SUBJECT("a subject"),
    AN_ACT("an act"),
    A_REASON("a reason"),
    A_RECOMMENDATION("a recommendation"),
    A_WITHHELD("a withheld recommendation"),
    A_JUDGED_DRAFT("a judged draft"),
    SOME_TRIAL("trial advice"),
    A_PLATFORM("a platform"),
    A_CHANNEL("a channel"),
    AN_ACTION("an action"),
    A_FACT_FOUND("a fact that was found"),
    A_RULE("a rule"),
    A_GROUND("a ground"),
    A_STEP("a step"),
    AN_OBSTACLE("an obstacle"),
    A_FIELD_COMPARISON("a comparison of a field"),
    A_STOP("a stop"),
    A_WHY("an explanation why"),
    A_REASON_WHY_NOT("a reason why not"),
    REASONS_WHY_NOT("an explanation why not"),
    AN_EARLIEST_MOMENT("an earliest moment"),
    A_SPAN_OF_ADVICE("a span of advice"),
    A_FORECAST_ENTRY("an entry of a forecast"),
    A_FORECAST("a forecast"),
    A_RECIPIENT_REVIEW("a review for one recipient"),
    A_DRAFT_REVIEW("a review of a draft"),
    A_CHANGE("a change"),
    CHANGES_OF_A_BOOK("changes of a rule book"),
    A_DIFFERENCE("a difference"),
    A_COMPARISON("a comparison"),
    A_VERDICT("a verdict"),
    A_FIGURE("a figure"),
    A_RULE_RECORD("a record of a rule"),
    A_WEEK_RECORD("a record of a week"),
    A_REPORT("a report"),
    SCHEMA_TITLE(
            "Situations, facts, advice, explanations and what is made of them, of Etiquette, version %s of the format");

    private final String template;

    JsonMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
