package dev.etiquette.analysis;

import dev.etiquette.wording.MessageTemplate;

/** What is wrong with rules that can be read, but hardly mean what they say. */
enum AnalysisMessage implements MessageTemplate {

    // Conditions
    NEVER_TRUE("This can never be true."),
    NEVER_TRUE_WITH("This can never be true together with the condition %s."),
    NO_VALUE_LEFT("This can never be true: no value fulfils it."),
    OUTSIDE_BOUNDS("This can never be true: \"%s\" is %s."),
    WITHIN_BOUNDS("This is always true: \"%s\" is %s."),
    FROM_TO("from %s to %s"),
    NEVER_BELOW("never below %s"),
    NOT_LATER_THAN_NOW("This can never be true: rules see only what was before now, so \"%s\" is never later."),
    NO_SUCH_DAY("There is no such day."),
    FORBIDDEN_AND_REQUIRED("The rule forbids such a %s, and requires one %s. It can never fire."),
    ALWAYS_TRUE("This is always true."),
    ALWAYS_TRUE_WITH("This is always true where the condition %s is true."),
    MAYBE_REMOVE("Maybe remove it."),
    ALWAYS_EQUAL("Something is compared with itself, which is always true."),
    NEVER_EQUAL("Something is compared with itself, which is never true."),
    MAYBE_ADD_DOLLAR_SIGN("Maybe a dollar sign is missing on one side."),
    ONE_ALWAYS_TRUE("One branch of the \"or\" is always true, whatever %s is."),
    MAYBE_ALL_IN_ONE_FACT("Maybe write all of these comparisons in one fact, with commas between them."),
    MAYBE_NO_BRANCHES("Maybe write one fact without these comparisons, or change one of them."),
    BRANCH_ASKS_LEAST("This branch of the \"or\" is true wherever another one is."),
    MAYBE_THIS_BRANCH_ALONE("Maybe write this fact alone, without the other branches."),
    IN_COLUMN("in column %s"),
    ON_LINE("on line %s"),

    // Facts that no condition joins with the others
    NOT_JOINED("Nothing says which %s: the rule would fire for every one of them."),
    MAYBE_JOIN("Maybe join it with another fact of the rule, as in contact == $who."),

    EVERYBODY_COUNTED("Nothing says whose %s: those of everybody are counted."),
    ANYBODY_COUNTS("Nothing says whose %s: that of anybody counts."),
    MAYBE_CONTACT("Maybe write %s == %s in its parentheses."),

    // Days
    UNKNOWN_KIND_OF_DAY("No row of days.csv has the kind \"%s\"."),
    UNKNOWN_DAY("No row of days.csv has a day with the name \"%s\"."),
    SAME_TASK(
            "The rule \"%s\" calls another task by this name: where both rules hold, only one of the two is told, and doing it does both."),
    MAYBE_OTHER_TASK_NAME("Maybe give this one a name of its own, or both the same words."),
    MAYBE_ADD_DAY("Maybe add a row to days.csv."),

    // Figures of one's own
    FIGURE_WITHOUT_ROW("No row of norms.csv has the figure \"%s\"."),
    MAYBE_ADD_FIGURE("Maybe add a row there, such as any,%s,%s,,Our handbook,2026."),
    FIGURE_NOT_READ("No rule reads the figure \"%s\", so its rows change nothing."),
    NO_SUCH_FIGURE("Unknown figure \"%s\"."),
    MAYBE_WRITE_SO("Maybe write %s."),
    MAYBE_READ_FIGURE("Maybe read it in a rule, as in %s."),
    FIGURE_IS_LENGTH("The figure \"%s\" is a length of time."),
    FIGURE_IS_NUMBER("The figure \"%s\" is a number."),
    FIGURE_OF_LIBRARY("The figure \"%s\" is none of your own: a norm has it."),
    MAYBE_READ_NORM("Maybe read that norm; WORDS.md says which one has it."),
    FIGURE_BY_PLATFORM("The figure \"%s\" differs by platform, and nothing says which platform is meant."),
    MAYBE_SAY_PLATFORM("Maybe write platform == $place in its parentheses."),
    FIGURE_FOR_ANY("The figure \"%s\" is the same on all platforms, so its platform is \"any\"."),
    MAYBE_NO_PLATFORM("Maybe leave the platform out."),
    FIGURE_NOT_FOR_ANY("No row for \"any\" in norms.csv has the figure \"%s\"."),

    // Norms that differ by people
    NORM_OF_ALL(
            "Rows of norms.csv are for some people alone, and nothing says whose %s: the rule would hold for each of them."),
    PEOPLE_OF_SEVERAL("Whoever belongs to several groups or has several tags is not found so."),
    MAYBE_SAY_PEOPLE("Maybe write people == $people, with $people : people in Turn, Relationship or Account."),

    // Acts of one's own
    ACT_WITHOUT_ROW("No row of acts.csv has the act \"%s\"."),
    MAYBE_ROW_FOR_ACT("Maybe add a row such as %s,%s to,yes,no there."),
    STANDARD_ACT_NAMED("\"%s\" is an act of the standard book, and no row of acts.csv."),
    MAYBE_STANDARD_ACT("Maybe write Action.%s to ask for it, or use its own word to recommend it."),
    ACT_NOT_USED("No rule recommends the act \"%s\"."),
    MAYBE_USE_ACT("Maybe recommend it in a rule, as in act( \"%s\", $who ), or remove this row."),
    SILENT_ACT("The rule \"%s\" aims the act \"%s\" at somebody, and acts.csv says that it does not reach out: what"
            + " protects people from being spoken to does not hold it back."),
    MAYBE_REACH_OUT("Maybe write yes under \"reaches out\" there, unless that person hears nothing of it."),

    // Groups of people
    GROUP_WITH_CAPITALS("Nobody is in the group \"%s\": groups are compared in small letters here."),
    UNKNOWN_GROUP("The group \"%s\" is new, and looks like \"%s\"."),

    ONE_OF_SEVERAL_GROUPS(
            "Somebody who is in other groups beside \"%s\" is not found so: \"group\" is the text of all their"
                    + " groups."),
    MAYBE_GROUPS_CONTAIN("Maybe write groups contains \"%s\"."),
    MAYBE_GROUPS_LACK("Maybe write groups not contains \"%s\"."),

    // Rules that protect others
    PROTECTION_RETIRED("This switches off \"%s\", which protects %s."),
    MAYBE_KEEP_PROTECTION("Maybe remove this, and keep that rule."),
    PROTECTION_LOOSENED(
            "This takes the place of \"%s\", which protects %s, and does not speak wherever that rule does."),
    GONE(" Gone: %s."),
    NEW(" New: %s."),
    MAYBE_OWN_ID("Maybe give your rule an id of its own; then both hold."),
    OPT_OUT_HELD_BACK("This also holds back that somebody who asked to be left alone is put on the list."),
    DECISION_HELD_BACK("This also holds back that you decide about somebody who may want to be left alone."),
    OPT_OUT_HIDDEN("By this \"%s\" holds back that somebody who asked to be left alone is put on the list."),
    DECISION_HIDDEN("By this \"%s\" holds back that you decide about somebody who may want to be left alone."),
    MAYBE_OTHER_ACT("Maybe name another act, or let feedback of yours say so."),
    MAYBE_NOT_THESE_ACTS(
            "Maybe write action != Action.RECORD_OPT_OUT, action != Action.DECIDE in its parentheses as well."),
    MAYBE_REACHES_OUT("Maybe write reachesOut == true in its parentheses."),

    // Times
    LATE_BEFORE_DUE("This is late before it is due: the moment in \"by\" is after the one in \"lateFrom\"."),
    ENDS_WHEN_DUE("The advice ends when it is due: from then on this is false, and nobody hears that it is late."),
    MAYBE_END_LATER("Maybe let it end later, as in time < $end with $end : %s in %s( … )."),
    MAYBE_END_DAYS_LATER("Maybe let it end later, as in time < plus( %s, days( %s ) )."),
    MAYBE_SWAP_TIMES("Maybe swap the two moments."),

    // Rules that say what another rule says
    SAME_CONDITIONS("The rule \"%s\" at %s has the same conditions."),
    SAYS_THE_SAME("Whenever this rule fires, the rule \"%s\" at %s says the same."),
    CHANGED_ID("This is the standard rule \"%s\" with another id. An id never changes."),
    MAYBE_WRITE("Maybe write \"%s\"."),

    // Signals that no rule reads, or no rule makes
    UNREAD("This rule signals %s, but no rule reads it."),
    MAYBE_NO_READER("Maybe a rule that should read it is missing or retired."),
    UNREAD_WITHOUT_RETIRED("The standard rule \"%s\" signals %s. Without the old \"%s\", no rule reads it."),
    MAYBE_RETIRE_TOO("Maybe retire that rule as well."),
    SIGNALED_ON_TRIAL("Only \"%2$s\" signals %1$s, and it is on trial, so \"%3$s\" never finds one."),
    MAYBE_TRY_READER_TOO("Maybe put the rule that reads it on trial as well."),
    NEVER_SIGNALED("No rule signals %s, so there is never one."),
    MAYBE_EXTEND_STANDARD("Maybe build on the standard book, which signals it: write extends = standard in a file"
            + " book.properties beside the rules."),
    MAYBE_NO_SIGNALER("Maybe the rule that should signal it is missing or retired."),
    RETIRED_WITH_READER("Without the old \"%s\", no rule signals %s, which %s reads."),
    RETIRED_WITH_READERS("Without the old \"%s\", no rule signals %s, which %s read."),
    AND_OTHERS("%s and %s more"),
    UNUSED("No rule uses \"%s\", which is declared here."),
    NEAR_NAME("The %s \"%s\" may be misspelt. This book also has \"%s\"."),
    UNREAD_TABLE("No rule reads \"%s\", so this table changes nothing."),
    MAYBE_READ_TABLE("Maybe write a rule that asks for %s( … ), or remove the file."),
    MAYBE_USE_OR_REMOVE("Maybe write a rule that signals it, or remove the declaration."),

    // MarkUse
    MARK_WITHOUT_PHRASE("No row of phrases.csv has the mark \"%s\", so no text has it."),
    MAYBE_ROW_FOR_MARK(
            "Maybe add rows such as en,%s,anywhere,… there, or any,%s,given, for a mark that your program gives."),
    MARK_NOT_ASKED("No rule asks for the mark \"%s\"."),
    MAYBE_ASK_FOR_MARK("Maybe ask for it in a rule, as in Turn( marks contains \"%s\" ).");

    private final String template;

    AnalysisMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
