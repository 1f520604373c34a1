package dev.etiquette.analysis;

import dev.etiquette.wording.MessageTemplate;

/** What is said of rules that can be read and hardly mean what they say. Those of a class are together, in the order in which it needs them. */
enum AnalysisMessage implements MessageTemplate {

    // ConditionAnalysis
    CAN_NEVER_BE_TRUE("This can never be true."),
    ALWAYS_TRUE("This is always true."),
    MAYBE_REMOVE("Maybe remove it."),
    SOMETHING_COMPARED_WITH_ITSELF_WHICH("Something is compared with itself, which is %s true."),
    MAYBE_DOLLAR_SIGN_MISSING_ON_ONE("Maybe a dollar sign is missing on one side."),
    CAN_NEVER_BE_TRUE_TOGETHER("This can never be true together with the condition %s."),
    CAN_NEVER_BE_TRUE_NO("This can never be true: no value fulfils it."),
    ALWAYS_TRUE_WHERE_CONDITION_TRUE("This is always true where the condition %s is true."),
    IN_COLUMN("in column %s"),
    ON_LINE("on line %s"),
    RULE_FORBIDS_SUCH_AND_REQUIRES("The rule forbids such a %s, and requires one %s. It can never fire."),
    // JoinCheck
    NOTHING_SAYS_WHICH_RULE_WOULD("Nothing says which %s: the rule would fire for every one of them."),
    MAYBE_JOIN_WITH_ANOTHER_FACT_RULE("Maybe join it with another fact of the rule, as in contact == $who."),
    // NormalizedComparison
    PRESENT_MOMENT("the present moment"),
    // RenamedIdCheck
    STANDARD_RULE_WITH_ANOTHER_ID("This is the standard rule \"%s\" with another id. An id never changes."),
    MAYBE_WRITE("Maybe write \"%s\"."),
    // SignalUse
    RULE_SIGNALS_BUT_NO_RULE("This rule signals %s, but no rule reads it."),
    MAYBE_RULE_SHOULD_READ_MISSING_OR("Maybe a rule that should read it is missing or retired."),
    STANDARD_RULE_SIGNALS_WITHOUT_OLD("The standard rule \"%s\" signals %s. Without the old \"%s\", no rule reads it."),
    MAYBE_RETIRE_RULE_AS_WELL("Maybe retire that rule as well."),
    NO_RULE_SIGNALS_SO_THERE("No rule signals %s, so there is never one."),
    MAYBE_BUILD_ON_STANDARD_BOOK_WHICH(
            "Maybe build on the standard book, which signals it: write extends = standard in a file"
                    + " book.properties beside the rules."),
    MAYBE_RULE_SHOULD_SIGNAL_MISSING_OR("Maybe the rule that should signal it is missing or retired."),
    AND_OTHERS(" and %s others"),
    WITHOUT_OLD_NO_RULE_SIGNALS("Without the old \"%s\", no rule signals %s, which %s%s%s"),
    // SubsumptionCheck
    RULE_AT_HAS_SAME_CONDITIONS("The rule \"%s\" at %s has the same conditions."),
    WHENEVER_RULE_FIRES_RULE_AT("Whenever this rule fires, the rule \"%s\" at %s says the same."),
    WHENEVER_STANDARD_RULE_FIRES_RULE("Whenever the standard rule \"%s\" fires, this rule says the same."),
    MAYBE_RETIRE_ONE("Maybe retire that one."),
    // UnusedFactTypes
    NO_RULE_USES_WHICH_DECLARED("No rule uses \"%s\", which is declared here."),
    MAYBE_WRITE_RULE_SIGNALS_OR_REMOVE("Maybe write a rule that signals it, or remove the declaration.");

    private final String template;

    AnalysisMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
