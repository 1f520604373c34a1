package dev.etiquette.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The words of other languages of rules, each with what is to be said of it; {@code ~} stands for the word. */
final class ForeignKeywords {

    /**
     * What is said of a word.
     *
     * @param message one sentence
     * @param hint one sentence that begins with "Maybe"
     * @param line whether the rest of its line can be left out with it
     */
    record Said(String message, String hint, boolean line) {}

    private static final String FIRST = "\"~\" is not supported: ";

    private static final Said IMPORT =
            left(LanguageMessage.NO_IMPORTS.text(), LanguageMessage.MAYBE_REMOVE_LINE.text());

    private static final Said GROUP = left(LanguageMessage.NO_RULE_GROUPS.text(), LanguageMessage.MAYBE_REMOVE.text());

    private static final Said WHEN_ASKED =
            left(LanguageMessage.CONDITIONS_DECIDE_WHEN.text(), LanguageMessage.MAYBE_CONDITION_ON_TIME.text());

    private static final Said ONCE = left(LanguageMessage.RULE_FIRES_ONCE.text(), LanguageMessage.MAYBE_REMOVE.text());

    private static final Said TEXTS =
            said(LanguageMessage.TEXTS_ONLY_EQUAL.text(), LanguageMessage.MAYBE_MARK_OF_TEXT.text());

    private static final Said SETS =
            said(LanguageMessage.SETS_ASKED_BY_CONTAINS.text(), LanguageMessage.MAYBE_CONTAINS_OR_IN.text());

    private static final Said MOMENTS =
            said(LanguageMessage.COMPARE_MOMENTS_BY_SIGNS.text(), LanguageMessage.MAYBE_MOMENTS_OF_BOTH.text());

    private static final Said SENT =
            said(LanguageMessage.NOTHING_IS_SENT.text(), LanguageMessage.MAYBE_RECOMMEND_IT.text());

    private static final Said REPEATED =
            said(LanguageMessage.NOTHING_IS_REPEATED.text(), LanguageMessage.MAYBE_COUNT.text());

    private static final Said CHANCE = said(LanguageMessage.NO_CHANCE.text(), LanguageMessage.MAYBE_MANNER.text());

    private static final Said CLOCK =
            said(LanguageMessage.TIME_IS_A_FACT.text(), LanguageMessage.MAYBE_NOW_AFTER_MOMENT.text());

    private static final Said CHANGED =
            said(LanguageMessage.RULE_CANNOT_CHANGE_FACT.text(), LanguageMessage.MAYBE_SIGNAL.text());

    private static final Said ADDED =
            said(LanguageMessage.SIGNAL_ADDS_FACT.text(), LanguageMessage.MAYBE_SIGNAL.text());

    static final Said CALLED =
            said(LanguageMessage.ONE_STATEMENT_AFTER_THEN.text(), LanguageMessage.MAYBE_RECOMMEND.text());

    static final Said ASKED = said(LanguageMessage.NOTHING_IS_CALLED.text(), LanguageMessage.MAYBE_FIELD_ALONE.text());

    static final Said DOTTED_FIELD =
            said(LanguageMessage.ONLY_OWN_FIELDS_NAMED.text(), LanguageMessage.MAYBE_NAME_BEFORE_DOT.text());

    static final Said DOTTED =
            said(LanguageMessage.CONDITION_BEGINS_WITH_FACT.text(), LanguageMessage.MAYBE_NAME_OF_FACT.text());

    static final Said TOGETHER =
            said(LanguageMessage.FACT_ON_OWN_LINE.text(), LanguageMessage.MAYBE_REMOVE_OUTER_PARENTHESES.text());

    static final Said EITHER =
            said(LanguageMessage.ALTERNATIVES_IN_PARENTHESES.text(), LanguageMessage.MAYBE_FACT_OR_FACT.text());

    static final Said RECKONED = said(LanguageMessage.NO_ARITHMETIC.text(), LanguageMessage.MAYBE_PLUS.text());

    static final Said CLOSED = said(LanguageMessage.NOTHING_AFTER_FACT.text(), LanguageMessage.MAYBE_REMOVE.text());

    /** What stands where a rule could begin. */
    static final Map<String, Said> BETWEEN_RULES = Map.ofEntries(
            Map.entry("import", IMPORT),
            Map.entry("use", IMPORT),
            Map.entry("unit", left(LanguageMessage.NO_UNITS.text(), LanguageMessage.MAYBE_REMOVE_LINE.text())),
            Map.entry(
                    "expander",
                    left(LanguageMessage.ONE_LANGUAGE_ONLY.text(), LanguageMessage.MAYBE_REMOVE_LINE.text())),
            Map.entry(
                    "dialect",
                    left(LanguageMessage.ONE_LANGUAGE_ONLY.text(), LanguageMessage.MAYBE_REMOVE_LINE.text())),
            Map.entry("global", left(LanguageMessage.NO_GLOBALS.text(), LanguageMessage.MAYBE_VALUE_IN_RULES.text())),
            Map.entry(
                    "function",
                    said(
                            LanguageMessage.CANNOT_DEFINE_FUNCTIONS.text(),
                            LanguageMessage.MAYBE_COMPUTE_IN_RULES.text())),
            Map.entry("query", said(LanguageMessage.NO_QUERIES.text(), LanguageMessage.MAYBE_RULE_WITH_SIGNAL.text())),
            Map.entry(
                    "template", said(LanguageMessage.NO_TEMPLATES.text(), LanguageMessage.MAYBE_RULE_WITH_NORM.text())),
            Map.entry(
                    "package",
                    left(LanguageMessage.PACKAGE_NAMED_ONCE.text(), LanguageMessage.MAYBE_REMOVE_LINE.text())));

    /** What others say of a rule before {@code when}. */
    static final Map<String, Said> OPTIONS = options();

    /** What stands among conditions. */
    static final Map<String, Said> CONDITIONS = Map.ofEntries(
            Map.entry(
                    "eval",
                    said(
                            LanguageMessage.NOTHING_COMPUTED_THERE.text(),
                            LanguageMessage.MAYBE_COMPARE_INSIDE_FACT.text())),
            Map.entry(
                    "from",
                    said(LanguageMessage.FACTS_HOLD_NO_LISTS.text(), LanguageMessage.MAYBE_MATCH_FACT_ITSELF.text())),
            Map.entry(
                    "forall", said(LanguageMessage.NOT_FOR_ALL.text(), LanguageMessage.MAYBE_NOT_WITH_OPPOSITE.text())),
            Map.entry("collect", said(LanguageMessage.COUNT_BY_ACCUMULATE.text(), "Maybe write accumulate( … ).")),
            Map.entry(
                    "null", said(LanguageMessage.FIELDS_HAVE_VALUES.text(), LanguageMessage.MAYBE_EMPTY_VALUE.text())),
            Map.entry(
                    "this",
                    said(LanguageMessage.COMPARE_FIELDS_NOT_FACT.text(), LanguageMessage.MAYBE_NAME_FIELD.text())),
            Map.entry(
                    "new",
                    said(
                            LanguageMessage.CONDITION_CANNOT_MAKE_FACT.text(),
                            LanguageMessage.MAYBE_FIELD_OR_VALUE.text())),
            Map.entry(
                    "instanceof",
                    said(LanguageMessage.FACT_BEFORE_PARENTHESIS.text(), LanguageMessage.MAYBE_REMOVE.text())),
            Map.entry("over", said(LanguageMessage.NO_WINDOWS.text(), LanguageMessage.MAYBE_COMPARE_MOMENTS.text())),
            Map.entry("random", CHANCE),
            Map.entry("sometimes", CHANCE),
            Map.entry("for", REPEATED),
            Map.entry("foreach", REPEATED),
            Map.entry("while", REPEATED),
            Map.entry("repeat", REPEATED),
            Map.entry("today", CLOCK),
            Map.entry("currentTime", CLOCK),
            Map.entry("matches", TEXTS),
            Map.entry("soundslike", TEXTS),
            Map.entry("str", TEXTS),
            Map.entry("excludes", SETS),
            Map.entry("memberOf", SETS),
            Map.entry("after", MOMENTS),
            Map.entry("before", MOMENTS),
            Map.entry("during", MOMENTS),
            Map.entry("includes", SETS),
            Map.entry("meets", MOMENTS),
            Map.entry("metby", MOMENTS),
            Map.entry("overlaps", MOMENTS),
            Map.entry("coincides", MOMENTS),
            Map.entry("starts", TEXTS),
            Map.entry("ends", TEXTS),
            Map.entry("begins", TEXTS),
            Map.entry("like", TEXTS),
            Map.entry("startsWith", TEXTS),
            Map.entry("endsWith", TEXTS),
            Map.entry("regex", TEXTS),
            Map.entry("finishes", MOMENTS));

    /** What does something after {@code then}. */
    static final Map<String, Said> STATEMENTS = Map.ofEntries(
            Map.entry("insert", ADDED),
            Map.entry("insertLogical", ADDED),
            Map.entry("assert", ADDED),
            Map.entry("modify", CHANGED),
            Map.entry("update", CHANGED),
            Map.entry("retract", CHANGED),
            Map.entry("delete", CHANGED),
            Map.entry("set", CHANGED),
            Map.entry("change", CHANGED),
            Map.entry("remove", CHANGED),
            Map.entry("send", SENT),
            Map.entry("sendEmail", SENT),
            Map.entry("sendMessage", SENT),
            Map.entry("publish", SENT),
            Map.entry("tweet", SENT),
            Map.entry("email", SENT),
            Map.entry("mail", SENT),
            Map.entry("notify", SENT),
            Map.entry("for", REPEATED),
            Map.entry("foreach", REPEATED),
            Map.entry("while", REPEATED),
            Map.entry("repeat", REPEATED),
            Map.entry("random", CHANCE));

    private ForeignKeywords() {}

    private static Map<String, Said> options() {
        Map<String, Said> options = new LinkedHashMap<>();
        options.put("salience", left(LanguageMessage.NO_RULE_ORDER.text(), LanguageMessage.MAYBE_REMOVE.text()));
        options.put("dialect", left(LanguageMessage.ONE_LANGUAGE_ONLY.text(), LanguageMessage.MAYBE_REMOVE.text()));
        options.put(
                "enabled",
                left(LanguageMessage.STATUS_SWITCHES_OFF.text(), LanguageMessage.MAYBE_STATUS_RETIRED.text()));
        options.put(
                "extends",
                left(LanguageMessage.RULE_CANNOT_EXTEND.text(), LanguageMessage.MAYBE_CONDITIONS_OF_OTHER.text()));
        options.put(
                "attributes", left(LanguageMessage.ONLY_ENTRIES_WITH_AT.text(), LanguageMessage.MAYBE_REMOVE.text()));
        Stream.of("no-loop", "lock-on-active").forEach(word -> options.put(word, ONCE));
        Stream.of("agenda-group", "activation-group", "ruleflow-group", "auto-focus", "xor-group")
                .forEach(word -> options.put(word, GROUP));
        Stream.of("timer", "duration", "calendars", "date-effective", "date-expires")
                .forEach(word -> options.put(word, WHEN_ASKED));
        return Map.copyOf(options);
    }

    private static Said said(String message, String hint) {
        return new Said(FIRST + message, hint, false);
    }

    private static Said left(String message, String hint) {
        return new Said(FIRST + message, hint, true);
    }
}
