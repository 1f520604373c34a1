package dev.etiquette.scenario;

import dev.etiquette.wording.MessageTemplate;

/**
 * All texts that a report of scenarios is made of: what is wrong with a file or a step, what was expected and what was
 * found, and what an author may do about it. What the steps mean is in
 * {@link StepDescription}; the sentences of the steps themselves are a language and are in the classes of steps.
 */
enum ScenarioMessage implements MessageTemplate {

    // Suggestions of names
    MAYBE_WRITE("Maybe write \"%s\"."),
    KNOWN("Known: %s."),
    KNOWN_AND_MORE("Known: %s and %s more."),
    SIMILAR("Similar: %s."),
    NO_PERSON("The scenario has no person yet."),
    ALL_ACTIONS("All actions are in STEPS.md."),
    ALL_COLUMNS("All columns are in STEPS.md."),
    ALL_PLATFORMS("All platforms are in WORDS.md, platforms.csv and norms.csv."),
    ALL_RULES("The rules are in the .drl files of the book."),

    // Files
    TOO_MANY_ENTRIES("The folder has more than %s files of any kind. That is the limit."),
    TOO_MANY_FILES("The folder has more than %s files of scenarios. That is the limit."),
    TOO_LARGE("The file has more than %s bytes. That is the limit."),
    MAYBE_SPLIT_FILE("Maybe split it into several files."),
    NOT_UTF8("The file is not written in UTF-8."),
    MAYBE_SAVE_AS_UTF8("Maybe save it again with the encoding UTF-8."),
    EMPTY_FILE("The file is empty. It must begin with \"Feature:\" and a name, followed by scenarios."),
    LONG_LINE("This line has more than %s characters. That is the limit."),
    MAYBE_PUT_BELOW("Maybe put a long text below its step, on several lines between three quotes."),
    LONG_STEP("With the examples filled in, this step has more than %s characters. That is the limit."),
    LONG_EXAMPLES(
            "With the examples filled in, the files up to this one have more than %s characters. That is the limit."),
    TOO_MANY_SCENARIOS("The files up to this one have more than %s scenarios. That is the limit; each row of examples"
            + " counts as a scenario."),
    NO_SCENARIO("No scenario was found, so nothing was checked."),
    MAYBE_ADD_SCENARIO("Maybe write one into a file that ends in .feature, beside the rules."),
    NO_SCENARIO_IN_FILE("The file has no scenario, so nothing was checked."),
    MAYBE_FILL_FILE("Maybe write a scenario into it, or delete the file."),
    NO_EXAMPLES("This outline has no row of examples, so nothing was checked."),

    // What all scenarios together may do
    TOO_MANY_FACTS("The scenarios have more than %s facts together. That is the limit."),
    TOO_MANY_STEPS("The scenarios have more than %s steps together. That is the limit."),
    TOO_SLOW("The scenarios take longer than %s minutes together. That is the limit."),

    // Lines and headings
    UNEVEN_ROW("This row has more or fewer cells than the first row of its table."),
    UNKNOWN_LANGUAGE("The language on this line is not known."),
    MAYBE_DELETE_LANGUAGE("Maybe delete the line: steps are in English."),
    SPACE_IN_TAG("A tag must not contain spaces."),
    OPEN_TEXT("The text that begins with three quotes has no end."),
    MAYBE_CLOSE_TEXT("Maybe end it with three quotes on a line of their own."),
    EARLY_END("The file ends too early."),
    UNCLEAR_LINE("This line is not understood."),
    NO_FEATURE("The file must begin with \"Feature:\" and a name, not with this line."),
    MAYBE_ADD_FEATURE("Maybe write \"Feature: \" and a name on the first line."),
    SECOND_FEATURE("This is a second \"Feature:\". A file has only one."),
    MAYBE_MOVE_FEATURE("Maybe move it into a file of its own."),
    LATE_BACKGROUND("\"Background:\" must come before the scenarios."),
    STRAY_ROW("This row belongs to no step and to no examples."),
    MAYBE_MOVE_ROW("Maybe move it right below its step."),
    NO_COLON("The colon after \"%s\" is missing."),
    UNKNOWN_HEADING("Unknown heading \"%s:\". The steps below it do not run."),
    UNKNOWN_BEGINNING(
            "This line begins with \"%s\". Expected Given, When, Then, And or But, or \"Scenario:\" and a name."),
    NO_KEYWORD("This step begins with \"%s\", so it does not run. Expected Given, When, Then, And or But."),
    MAYBE_ADD_GIVEN("Maybe write \"Given \" before it."),

    // Steps that do not exist or are not complete
    UNKNOWN_STEP("Unknown step. All steps are in STEPS.md."),
    MAYBE_SIMILAR_STEPS("Maybe you mean one of these: %s"),
    LAST_SIGN("This step must not end with \"%s\"."),
    MAYBE_STEP("Maybe write: %s"),
    UNFILLED("Nothing replaces \"%s\": no column of the examples has this name."),
    MAYBE_ADD_COLUMN("Maybe write a table below \"Examples:\" with the column \"%s\"."),
    WRONG_VALUE("\"%s\" does not fit {%s} in the step: %s"),
    MAYBE_FORM("Maybe write it like this: %s."),
    MAYBE_QUOTE("Maybe put it between quotes: \"%s\"."),
    MAYBE_PLAIN_QUOTES("Maybe write plain quotes, \"\". Word processors change them into curly ones."),
    NOTHING_BELOW("This step takes no table and no text below it."),
    NO_TABLE("The table below this step is missing."),
    NO_TEXT("The text below this step is missing. Expected a text between three quotes."),
    CHECKS_NOTHING("This scenario checks nothing, so it passes whatever the rules do."),
    MAYBE_ADD_CHECK("Maybe end it with a step such as: Then I should be advised to answer Ann."),
    TOO_MANY_COMBINATIONS("This scenario has so many facts that not every rule can be checked."),
    MAYBE_SPLIT_SCENARIO("Maybe split it into several scenarios."),
    FAILED_RULES("Rules that failed: %s."),
    INTERNAL_ERROR("The step \"%s\" failed because of an error in Etiquette itself."),

    // Tables below steps
    IN_ROW("Row %s of the table: %s"),
    UNKNOWN_COLUMN("Unknown column \"%s\". %s"),
    SECOND_COLUMN("The column \"%s\" is in this table twice."),
    NO_COLUMN("The column \"%s\" is missing in this table."),
    NO_ROW("This table has a head and no rows."),
    MORE_COLUMNS("This table must have one column only, and no head."),
    EMPTY_CELL("The column \"%s\" must not be empty."),
    NOT_A_NUMBER("\"%s\" in the column \"%s\" is not a whole number."),
    NOT_YES_OR_NO("Found \"%s\" in the column \"%s\". Expected yes or no."),

    // The owner
    SOMEBODY_ELSE("%s is already somebody else in this scenario."),
    LATE_OWNER("This step must come before the steps that say what happened."),
    MAYBE_OWNER_FIRST("Maybe write \"Given I am %s\" first."),
    AWAKE_TWICE("Your waking hours on %s are given twice."),
    AT_WORK_TWICE("Your working hours on %s are given twice."),
    MANY_DAYS("\"%s\" has more than a first and a last day."),
    UNKNOWN_WEEKDAY("Unknown day of the week \"%s\"."),

    // People
    UNKNOWN_PERSON("Unknown person \"%s\". %s"),
    SIMILAR_PERSON("Unknown person \"%s\". A person of this scenario has a similar name: %s."),
    MAYBE_INTRODUCE("Maybe write \"%s\", or introduce the other person first: Given I know %s."),
    OWNER_BY_NAME("%s is you in this scenario."),
    MAYBE_ME("Maybe write \"I\" or \"me\"."),
    NO_HANDLE("\"%s\" is not a handle on a platform."),
    MAYBE_HANDLE("Maybe write it like \"@ann on Mastodon\"."),
    NO_SCOPE("\"%s\" does not say where to leave somebody alone."),

    // What is said
    UNKNOWN_NAME("Nothing is called \"%s\" in this scenario. %s"),
    RESERVED_NAME("The name \"%s\" is not possible: a name must not begin with \"said \"."),
    SECOND_NAME("Something else is already called \"%s\" in this scenario."),
    NOTHING_SAID("Nothing has been said yet in this scenario, so \"that\" means nothing."),
    NOTHING_SAID_BY("%s has said nothing yet in this scenario."),
    LATEST_NOT_MY_POST("\"that\" means what was said last. It is not a post of yours."),
    NOT_MY_POST("%s is not a post of yours."),
    MAYBE_NAME_POST("Maybe give your post a name: And that is called \"the guide\"."),
    NO_QUESTION("By the table of phrases of this book, \"%s\" is not a question."),
    MAYBE_SAID_TO("Maybe write \"said to\" instead of \"asked\", or change the text into a question."),
    UNKNOWN_READERS("Unknown readers \"%s\". %s"),
    UNKNOWN_PRIVACY("Unknown value \"%s\" in the column \"how\". %s"),
    OTHER_PLATFORM("What is answered is on %s, so the answer cannot be on %s."),
    PRIVATE_ANSWER("What is answered is private, so the answer must be private, too."),
    PUBLIC_ANSWER("What is answered is public, so the answer must be public, too."),
    PRIVATE_MESSAGE("This is a private message. Only those it was written to can read it."),
    NOT_EVERGREEN("Only a post can be evergreen. %s"),
    NOT_PROMOTIONAL("Only a post can sell something. %s"),
    NOT_REPEATED("Only a post can show something again. %s"),
    NO_REACTIONS("Only a post can have likes, shares and comments. %s"),
    IS_PRIVATE("This is private."),
    IS_AN_ANSWER("This is an answer."),
    MANY_WORDS("%s words are too many for one text. Expected at most %s."),
    MORE_WORDS("The text already has more words than %s: it has %s."),

    // Names from the book and from the world
    NO_POSTS_THERE("Nobody posts on \"%s\", which has letters only."),
    MAYBE_WROTE_TO("Maybe write to whom, as in \"I wrote to Ann by email\"."),
    NOBODY_CONNECTED("Nobody is connected on \"%s\", which has letters only."),
    UNKNOWN_PLATFORM("Unknown platform \"%s\". %s"),
    UNKNOWN_CHANNEL("Unknown channel \"%s\". %s"),
    UNKNOWN_ZONE("Unknown time zone \"%s\". Expected a zone such as Europe/Berlin or +02:00."),
    UNKNOWN_URGENCY("Unknown urgency \"%s\". %s"),
    UNKNOWN_LANGUAGE_OF_TEXT("Unknown language \"%s\". Write its English name or its code, such as Polish or pl."),
    UNKNOWN_MARK("Unknown mark \"%s\". %s"),
    UNKNOWN_STATE("Unknown state of a connection \"%s\". %s"),
    UNKNOWN_RULE("Unknown rule \"%s\". %s"),

    // Moments
    UNKNOWN_MOMENT("\"%s\" is not a moment."),
    MAYBE_MOMENT("Maybe write it like \"Monday 2 March 2026 at 09:00\", \"3 hours ago\", \"2 days ago at 09:00\","
            + " \"2 hours later\", \"in 3 days\", \"yesterday at 18:30\" or \"13:00\"."),
    PART_OF_A_DAY("\"%s\" has a time of day, but does not count whole days."),
    UNKNOWN_LENGTH("\"%s\" is not a length of time."),
    MAYBE_LENGTH("Maybe write it like \"4 hours\" or \"30 days\"."),
    VARYING_LENGTH("\"%s\" has no fixed length: months and years differ."),
    UNKNOWN_UNIT("Unknown unit of time \"%s\" in \"%s\". Known: minutes, hours, days and weeks."),
    MAYBE_DAYS("Maybe count it in days."),
    UNKNOWN_TIME("The time %s in \"%s\" does not exist. A day runs from 00:00 to 23:59."),
    UNKNOWN_MONTH("Unknown month \"%s\" in \"%s\"."),
    UNKNOWN_DATE("The day in \"%s\" does not exist."),
    WRONG_WEEKDAY("\"%s\" has the wrong day of the week: that day is a %s."),
    MAYBE_WEEKDAY("Maybe write \"%s\", or leave the day of the week out."),
    SKIPPED_TIME("The time %s does not exist on %s in %s: the clocks skip it."),
    PAST_MOMENT("That moment is already past: %s."),

    // Actions
    UNKNOWN_ACTION("Unknown action \"%s\". %s"),
    UNCLEAR_REST("\"%s\" after \"%s\" is not understood."),
    NO_PERSON_NAMED("\"%s\" names no person."),
    NO_TASK_NAMED("\"%s\" names no task."),
    NOT_A_TASK("\"%s\" in \"%s\" is not a task. The name of a task is written between quotes."),
    NO_POST_NAMED("\"%s\" names no post."),
    NOT_A_PERSON("\"%s\" in \"%s\" is not the name of a person."),
    MAYBE_CAPITAL("Maybe begin it with a capital letter, or put it between quotes."),
    NOT_A_POST("\"%s\" in \"%s\" is not a post."),
    MAYBE_THAT("Maybe write \"that\", or the name of the post between quotes."),

    // Steps that need an earlier one
    NO_ADVICE_YET("This scenario has not asked for advice yet."),
    MAYBE_ASK("Maybe write before it: When it is Monday 2 March 2026, 09:00."),
    NO_ADVICE_CHOSEN("No earlier step says which advice \"it\" is."),
    MAYBE_CHOOSE("Maybe write before it: Then I should be advised to answer Ann."),
    NOT_HELD("\"it\" is advice that is not held back."),
    MAYBE_HELD("Maybe write before it: Then the advice to … should be held back."),
    EMPTY_QUOTES("The quotes are empty. Expected words to look for."),

    // What is expected
    ADVISED("I should be advised to %s."),
    ADVISED_BEFORE("There should be advice to %s before this step."),
    PLAN_FINE("What I plan should be fine."),
    PLAN_HELD("What I plan should be held back by %s."),
    PLAN_ALLOWED("What I plan should be allowed from %s."),
    PLAN_BLESSED("What I plan should be blessed by %s."),
    PLAN_NOT_BLESSED("What I plan should not be blessed."),
    PLAN_FOUND_FINE("It is fine."),
    PLAN_FOUND_FINE_FOR("It is fine for %s."),
    PLAN_FOUND_HELD("It is held back by %s."),
    PLAN_FOUND_HELD_FOR("It is held back for %s by %s."),
    PLAN_FOUND_ALLOWED("It is allowed from %s."),
    PLAN_FOUND_BLESSED("It is blessed by %s."),
    PLAN_FOUND_BLESSED_FOR("It is blessed for %s by %s."),
    PLAN_FOUND_NOT_BLESSED("No rule blesses it."),
    PLAN_REACHES_OTHERS("What I plan does not reach %s."),
    NO_PLAN("No step before this one plans anything."),
    MAYBE_PLAN("Maybe begin with \"I plan to post on LinkedIn tomorrow: ...\"."),
    TRIAL_ADVISED("Rules on trial would advise me to %s."),
    TRIAL_HELD_BACK("Rules on trial would hold back the advice to %s."),
    TRIAL_NOTHING("Rules on trial would say nothing."),
    NOT_ADVISED("I should not be advised to %s."),
    COMES_BEFORE("The advice to %s should come before the advice to %s."),
    ONE_ENTRY("The advice should have 1 entry."),
    ENTRIES("The advice should have %s entries."),
    IN_ORDER("I should be advised, in this order: %s."),
    NOTHING_TO_DO("There should be nothing to do."),
    NOTHING_TO_DO_BECAUSE("There should be nothing to do, because \"%s\"."),
    HELD_BACK("The advice to %s should be held back."),
    HELD_BACK_BY("The advice to %s should be held back by %s."),
    NOT_HELD_BACK("The advice to %s should not be held back."),
    NOTHING_HELD_BACK("Nothing should be held back."),
    DUE_BY("It should be due by %s."),
    DUE_WHENEVER("It should be due at no particular time."),
    URGENCY("Its urgency should be %s."),
    NOT_BEFORE("It should not be done before %s."),
    BY_CHANNEL("It should be done by %s."),
    ON_PLATFORM("It should be done on %s."),
    ABOUT("It should be about \"%s\"."),
    BECAUSE_OF("It should be because of %s."),
    REASON_SAYS("The reason should say \"%s\"."),
    REASON_SAYS_NOT("The reason should not say \"%s\"."),
    MANNER_SAYS("The manner should say \"%s\"."),
    HELD_UNTIL("It should be held back until %s."),
    HELD_WITHOUT_END("Time alone should not lift that."),
    NEXT_REVIEW("The next review should be %s."),
    NO_NEXT_REVIEW("There should be no next review."),
    NOTE("I should be told \"%s\"."),
    APPLIES("Rule %s should apply."),
    APPLIES_TO("Rule %s should apply to %s."),
    APPLIES_NOT("Rule %s should not apply."),
    APPLIES_NOT_TO("Rule %s should not apply to %s."),

    // What was found; what is advised is written as a step would write it
    FOUND_ADVISED("Advised: %s"),
    FOR_PLANS("For what is planned for %s, the rule does not hold."),
    FOUND_HELD("Held back by %s: %s"),
    FOUND_HELD_UNTIL("Held back by %s until %s: %s"),
    FOUND_NOTHING("Nothing is advised, and nothing is held back."),
    FOUND_PLAN_BLESSED("Blessed by %s: what is planned for %s."),
    FOUND_PLAN_HELD("Held back by %s: what is planned for %s."),
    FOUND_FAILED_ON_TRIAL("Rule %s failed, so nobody knows what it would say."),
    FOUND_NOTHING_ON_TRIAL("No rule on trial says anything."),
    FOUND_DIFFERENT("Not as expected: %s."),
    FOUND_EMPTY_REASON("The advice says: %s"),
    FOUND_REASON("The reason says: %s"),
    FOUND_MANNER("The manner says: %s"),
    FOUND_CHANNEL("It is done by %s."),
    FOUND_SUBJECT("It is about: %s"),
    FOUND_REVIEW("The next review is %s."),
    FOUND_NO_REVIEW("There is no next review."),
    FOUND_NO_NOTE("There is no note."),
    FOUND_TO_APPLY("The rule applies."),
    FOUND_NOT_TO_APPLY("The rule does not apply."),

    // The lines of a failure
    EXPECTED_LINE("expected: %s"),
    FOUND_LINE("found: %s"),
    WHY_LINE("why:");

    private final String template;

    ScenarioMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }

    /** A text, and below it what an author may do about it, if anything. */
    static String lines(String text, String maybe) {
        return maybe.isEmpty() ? text : text + "\n" + maybe;
    }
}
