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
            left(LanguageMessage.ALL_FACTS_AND_FUNCTIONS_ARE.text(), LanguageMessage.MAYBE_REMOVE_LINE.text());

    private static final Said GROUP =
            left(LanguageMessage.RULES_HAVE_NO_GROUPS_AND.text(), LanguageMessage.MAYBE_REMOVE.text());

    private static final Said WHEN_ASKED = left(
            LanguageMessage.CONDITIONS_DECIDE_WHEN_RULE_HOLDS.text(),
            LanguageMessage.MAYBE_WRITE_CONDITION_INSTEAD_AS_IN.text());

    private static final Said ONCE =
            left(LanguageMessage.RULE_FIRES_ONCE_FOR_EACH.text(), LanguageMessage.MAYBE_REMOVE.text());

    private static final Said TEXTS =
            said(LanguageMessage.TEXTS_CAN_ONLY_BE_COMPARED.text(), LanguageMessage.MAYBE_USE_MARK_TEXT_AS_IN.text());

    private static final Said LISTS =
            said(LanguageMessage.FIELDS_HOLD_NO_LISTS.text(), LanguageMessage.MAYBE_TURN_AROUND_WRITE_FIELD_IN.text());

    private static final Said MOMENTS =
            said(LanguageMessage.COMPARE_TWO_MOMENTS_BY_AND.text(), LanguageMessage.MAYBE_NAME_FIELD_BOTH_AS_IN.text());

    private static final Said CHANGED = said(
            LanguageMessage.RULE_CANNOT_CHANGE_FACT.text(), LanguageMessage.MAYBE_WRITE_SIGNAL_FOR_WHAT_OTHER.text());

    private static final Said ADDED = said(
            LanguageMessage.RULE_ADDS_FACT_BY_SIGNAL.text(), LanguageMessage.MAYBE_WRITE_SIGNAL_FOR_WHAT_OTHER.text());

    static final Said CALLED = said(
            LanguageMessage.AFTER_THEN_RULE_HAS_ONE.text(),
            LanguageMessage.MAYBE_WRITE_RECOMMEND_FOR_WHAT_SHOULD.text());

    static final Said ASKED =
            said(LanguageMessage.ONLY_FIELDS_FACTS_CAN_BE.text(), LanguageMessage.MAYBE_WRITE_NAME_FIELD_ALONE.text());

    static final Said DOTTED_FIELD =
            said(LanguageMessage.NAME_STANDS_FOR_OWN_FIELD.text(), LanguageMessage.MAYBE_NAME_FACT_IN_FIELD.text());

    static final Said DOTTED = said(
            LanguageMessage.CONDITION_BEGINS_WITH_FACT_TYPE.text(), LanguageMessage.MAYBE_WRITE_FACT_TYPE_AS_IN.text());

    static final Said TOGETHER = said(
            LanguageMessage.WRITE_EACH_FACT_ON_LINE.text(),
            LanguageMessage.MAYBE_REMOVE_OUTER_PARENTHESES_ONLY_FACT.text());

    static final Said EITHER = said(
            LanguageMessage.WRITE_ALTERNATIVES_IN_PARENTHESES.text(), LanguageMessage.MAYBE_WRITE_FACT_OR_FACT.text());

    static final Said RECKONED =
            said(LanguageMessage.NO_ARITHMETIC.text(), LanguageMessage.MAYBE_WRITE_PLUS_AT_DAYS_WHICH.text());

    static final Said CLOSED =
            said(LanguageMessage.NOTHING_FOLLOWS_CONDITIONS_FACT.text(), LanguageMessage.MAYBE_REMOVE.text());

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
            Map.entry(
                    "global",
                    left(
                            LanguageMessage.RULES_KNOW_ONLY_FACTS_AND.text(),
                            LanguageMessage.MAYBE_WRITE_VALUE_ITSELF_IN_RULES.text())),
            Map.entry(
                    "function",
                    said(
                            LanguageMessage.RULE_FILE_CANNOT_DEFINE_FUNCTIONS.text(),
                            LanguageMessage.MAYBE_WRITE_IN_RULES_WHAT_WOULD.text())),
            Map.entry(
                    "query",
                    said(
                            LanguageMessage.FILE_HOLDS_ONLY_RULES_AND.text(),
                            LanguageMessage.MAYBE_WRITE_RULE_WITH_SIGNAL.text())),
            Map.entry(
                    "template",
                    said(
                            LanguageMessage.RULE_TEMPLATES_ARE_NOT_SUPPORTED.text(),
                            LanguageMessage.MAYBE_WRITE_ONE_RULE_READS_NORM.text())),
            Map.entry(
                    "package",
                    left(
                            LanguageMessage.PACKAGE_NAMED_ONCE_ON_FIRST.text(),
                            LanguageMessage.MAYBE_REMOVE_LINE.text())));

    /** What others say of a rule before {@code when}. */
    static final Map<String, Said> OPTIONS = options();

    /** What stands among conditions. */
    static final Map<String, Said> CONDITIONS = Map.ofEntries(
            Map.entry(
                    "eval",
                    said(
                            LanguageMessage.NOTHING_COMPUTED_THERE.text(),
                            LanguageMessage.MAYBE_COMPARE_INSIDE_FACT_AS_IN.text())),
            Map.entry(
                    "from",
                    said(
                            LanguageMessage.FACTS_DO_NOT_CONTAIN_LISTS.text(),
                            LanguageMessage.MAYBE_MATCH_FACT_ITSELF_AND_COMPARE.text())),
            Map.entry(
                    "forall",
                    said(
                            LanguageMessage.WRITE_NOT_AND_OPPOSITE_FOR.text(),
                            LanguageMessage.MAYBE_WRITE_NOT_WITH_OPPOSITE_CONDITION.text())),
            Map.entry(
                    "collect", said(LanguageMessage.COUNT_FACTS_BY_ACCUMULATE.text(), "Maybe write accumulate( … ).")),
            Map.entry(
                    "null",
                    said(
                            LanguageMessage.EVERY_FIELD_HAS_VALUE_EMPTY.text(),
                            LanguageMessage.MAYBE_REMOVE_COMPARISON_OR_COMPARE_WITH.text())),
            Map.entry(
                    "this",
                    said(
                            LanguageMessage.COMPARE_FIELDS_FACT_NOT_FACT.text(),
                            LanguageMessage.MAYBE_NAME_FIELD_AS_IN_ID.text())),
            Map.entry(
                    "new",
                    said(
                            LanguageMessage.CONDITION_CANNOT_MAKE_FACT.text(),
                            LanguageMessage.MAYBE_COMPARE_WITH_FIELD_OR_PLAIN.text())),
            Map.entry(
                    "instanceof",
                    said(
                            LanguageMessage.WRITE_FACT_TYPE_BEFORE_PARENTHESIS.text(),
                            LanguageMessage.MAYBE_REMOVE.text())),
            Map.entry(
                    "over",
                    said(
                            LanguageMessage.WINDOWS_ARE_NOT_SUPPORTED.text(),
                            LanguageMessage.MAYBE_COMPARE_THEIR_MOMENTS.text())),
            Map.entry("matches", TEXTS),
            Map.entry("soundslike", TEXTS),
            Map.entry("str", TEXTS),
            Map.entry("contains", LISTS),
            Map.entry("excludes", LISTS),
            Map.entry("memberOf", LISTS),
            Map.entry("after", MOMENTS),
            Map.entry("before", MOMENTS),
            Map.entry("during", MOMENTS),
            Map.entry("includes", MOMENTS),
            Map.entry("meets", MOMENTS),
            Map.entry("metby", MOMENTS),
            Map.entry("overlaps", MOMENTS),
            Map.entry("coincides", MOMENTS),
            Map.entry("starts", MOMENTS),
            Map.entry("finishes", MOMENTS));

    /** What does something after {@code then}. */
    static final Map<String, Said> STATEMENTS = Map.of(
            "insert", ADDED,
            "insertLogical", ADDED,
            "assert", ADDED,
            "modify", CHANGED,
            "update", CHANGED,
            "retract", CHANGED,
            "delete", CHANGED);

    private ForeignKeywords() {}

    private static Map<String, Said> options() {
        Map<String, Said> options = new LinkedHashMap<>();
        options.put(
                "salience",
                left(LanguageMessage.RULES_HAVE_NO_ORDER_THEIR.text(), LanguageMessage.MAYBE_REMOVE.text()));
        options.put("dialect", left(LanguageMessage.ONE_LANGUAGE_ONLY.text(), LanguageMessage.MAYBE_REMOVE.text()));
        options.put(
                "enabled",
                left(
                        LanguageMessage.RULE_SWITCHED_OFF_BY_ITS.text(),
                        LanguageMessage.MAYBE_WRITE_STATUS_RETIRED_ABOVE_WHEN.text()));
        options.put(
                "extends",
                left(
                        LanguageMessage.EACH_RULE_WRITTEN_IN_FULL.text(),
                        LanguageMessage.MAYBE_WRITE_CONDITIONS_OF_OTHER_RULE.text()));
        options.put(
                "attributes",
                left(LanguageMessage.RULE_ONLY_HAS_ENTRIES_BEGIN.text(), LanguageMessage.MAYBE_REMOVE.text()));
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
