package dev.etiquette.language;

import dev.etiquette.report.Problem.Code;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The habits that are known, the most telling first. */
final class ForeignIdioms {

    /** What is compared: a field, a name, a choice or a value. */
    private static final String VALUE = "([\\w$.]+|\"\u0001*\")";

    private static final String BETWEEN_TESTS = LanguageMessage.WRITE_COMMA_BETWEEN_TWO_CONDITIONS.text();
    private static final String IN = LanguageMessage.WRITE_SEVERAL_VALUES_AS_IN.text();

    static final List<ForeignIdiom> SIGNS = List.of(
            ForeignIdiom.of(
                    Code.SINGLE_EQUALS, "(?<![=!<>])=(?![=<>!/])", "==", LanguageMessage.FOUND_WRITE_TO_COMPARE.text()),
            ForeignIdiom.of(Code.EXTRA_SIGN, "={3,}", "==", LanguageMessage.TOO_MANY_EQUALS_SIGNS_WRITE.text()),
            ForeignIdiom.of(
                    Code.AT_LEAST_REVERSED, "=\\s*>|>\\s+=|\u2265", ">=", LanguageMessage.WRITE_FOR_AT_LEAST.text()),
            ForeignIdiom.of(
                    Code.AT_MOST_REVERSED, "=\\s*<|<\\s+=|\u2264", "<=", LanguageMessage.WRITE_FOR_AT_MOST.text()),
            ForeignIdiom.of(
                    Code.UNEQUAL_SIGN,
                    "<\\s*>|\u2260|=/=|!\\s+=|=!|!==",
                    "!=",
                    LanguageMessage.WRITE_FOR_NOT_EQUAL.text()));

    static final List<ForeignIdiom> NUMBERS = List.of(
            ForeignIdiom.of(
                            Code.PERCENT_SIGN,
                            "(\\d+)\\s*%",
                            "percent( ~1 )",
                            LanguageMessage.FOUND_PERCENT_SIGN_WRITE_SHARE.text())
                    .telling(""),
            ForeignIdiom.of(
                    Code.GROUPED_NUMBER,
                    "(?<![\\w.])(\\d{1,3}(?:[,.'\u2019\u00A0\u202F ]\\d{3})+)(?![\\w.])",
                    groups -> groups.apply(1).replaceAll("\\D", ""),
                    LanguageMessage.NUMBER_HAS_SEPARATORS_WRITE_WITH.text()),
            ForeignIdiom.of(
                    Code.DECIMAL_NUMBER,
                    "(hours|days)\\(\\s*(\\d{1,6})[.,](5|25|75)\\s*\\)",
                    ForeignIdioms::whole,
                    LanguageMessage.NUMBER_NOT_WHOLE_ONLY_WHOLE.text()),
            ForeignIdiom.of(
                            Code.DECIMAL_NUMBER,
                            "(\\d+)\\.(\\d+)",
                            "~1.~2",
                            LanguageMessage.NUMBER_NOT_WHOLE_ONLY_WHOLE.text())
                    .telling(LanguageMessage.MAYBE_USE_SMALLER_UNIT_AS_IN.text()),
            ForeignIdiom.of(
                    Code.BARE_DURATION,
                    "(?<![\\w.$])" + DurationText.WRITTEN + "\\b(?!\\s*\\()",
                    groups -> DurationText.word(groups.apply(1), groups.apply(2)),
                    LanguageMessage.WRITE_LENGTH_TIME_AS_IN.text()),
            ForeignIdiom.of(
                    Code.BARE_DURATION,
                    "(minutes|hours|days)\\(\\s*(\\d+)\\s*[a-z]+\\s*\\)",
                    "~1( ~2 )",
                    LanguageMessage.FOUND_UNIT_INSIDE_PARENTHESES_FUNCTION.text()),
            ForeignIdiom.of(
                    Code.MISSING_PARENTHESIS,
                    "\\b(minutes|hours|days|percent)\\s+(\\d+)\\b",
                    "~1( ~2 )",
                    LanguageMessage.PARENTHESES_AROUND_NUMBER_ARE_MISSING.text()),
            ForeignIdiom.of(
                            Code.DATE_AS_TEXT,
                            "\\d{4}-\\d\\d?-\\d\\d?|\\d\\d?/\\d\\d?/\\d{2,4}|\\d\\d?\\.\\d\\d?\\.\\d{2,4}",
                            groups -> "",
                            LanguageMessage.FOUND_DATE_MOMENT_CAN_ONLY.text())
                    .telling(LanguageMessage.MAYBE_COUNT_FROM_MOMENT_FACT_AS.text()));

    static final List<ForeignIdiom> WORDS = List.of(
            ForeignIdiom.of(
                    Code.NOT_IN_AS_WORDS,
                    VALUE + "\\s+(?i:not\\s+in|!in|not in)\\s*\\(([^()]*)\\)",
                    ForeignIdioms::noneOf,
                    LanguageMessage.NOT_IN_NOT_SUPPORTED.text()),
            ForeignIdiom.of(
                            Code.NOT_IN_AS_WORDS,
                            "(?i)\\bnot\\s+" + VALUE + "\\s+in\\s*\\(([^()]*)\\)",
                            ForeignIdioms::noneOf,
                            LanguageMessage.NOT_BEFORE_IN_NOT_SUPPORTED.text())
                    .telling(""),
            ForeignIdiom.of(
                    Code.OR_AS_WORD,
                    VALUE + "\\s*==\\s*" + VALUE + "\\s*(?:\\|\\|?|\\b(?i:or)\\b)\\s*\\1\\s*==\\s*" + VALUE,
                    "~1 in ( ~2, ~3 )",
                    LanguageMessage.FOUND_OR_BETWEEN_COMPARISONS.with(IN)),
            ForeignIdiom.of(
                    Code.OR_AS_WORD,
                    VALUE + "\\s*==\\s*" + VALUE + "\\s*(?:\\|\\|?|\\b(?i:or)\\b)\\s*" + VALUE,
                    "~1 in ( ~2, ~3 )",
                    LanguageMessage.FOUND_OR_BETWEEN_VALUES.with(IN)),
            ForeignIdiom.of(Code.OR_AS_WORD, "\\|\\|?", " or ", LanguageMessage.FOUND_SIGN_FOR_OR_BETWEEN.text())
                    .telling(LanguageMessage.MAYBE_WRITE_FACT_OR_FACT_FOR.text()),
            ForeignIdiom.of(
                            Code.OR_AS_WORD,
                            "\\s+(?i:or)\\s+",
                            " or ",
                            LanguageMessage.FOUND_OR_BETWEEN_COMPARISONS.with(IN))
                    .telling(LanguageMessage.MAYBE_WRITE_TWO_FACTS_AS_IN.text()),
            ForeignIdiom.of(
                    Code.AND_AS_WORD,
                    "\\s*(?:&&?|\\b(?i:and)\\b)\\s*$",
                    "",
                    LanguageMessage.FOUND_AND.with(BETWEEN_TESTS)),
            ForeignIdiom.of(
                    Code.AND_AS_WORD,
                    "^(\\s*)(?:&&?|\\b(?i:and)\\b)\\s*",
                    "~1",
                    LanguageMessage.FOUND_AND.with(BETWEEN_TESTS)),
            ForeignIdiom.of(
                    Code.AND_AS_WORD,
                    "\\s*(?:&&?|\\b(?i:and)\\b)\\s*",
                    ", ",
                    LanguageMessage.FOUND_AND.with(BETWEEN_TESTS)),
            ForeignIdiom.of(
                            Code.AND_AS_WORD,
                            "\\s*(?:&&?|\\b(?i:and)\\b)\\s*",
                            " ",
                            LanguageMessage.FOUND_AND.with(BETWEEN_TESTS))
                    .telling(""),
            ForeignIdiom.of(
                    Code.IF_AS_WORD,
                    "(?i)^(\\s*)if\\b:?",
                    "~1when",
                    LanguageMessage.FOUND_IF_CONDITIONS_BEGIN_WITH.text()),
            ForeignIdiom.of(
                            Code.IF_AS_WORD,
                            "(?i)\\bif\\b\\s*",
                            "",
                            LanguageMessage.FOUND_IF_WRITE_CONDITIONS_AFTER.text())
                    .telling(""),
            ForeignIdiom.of(
                            Code.ELSE_AS_WORD,
                            "(?i)\\b(else|otherwise)\\b.*$",
                            "",
                            LanguageMessage.ELSE_NOT_SUPPORTED_WRITE_SECOND.text())
                    .telling(LanguageMessage.MAYBE_WRITE_SECOND_RULE_WITH_OPPOSITE.text()),
            sign("is\\s+not|isnt|not\\s+equals?|unequal", "!="),
            sign("(?:is\\s+)?(?:greater|more|larger|bigger|later|older|higher)\\s+than|is\\s+after|exceeds", ">"),
            sign("(?:is\\s+)?(?:less|smaller|fewer|earlier|lower|younger)\\s+than|is\\s+before", "<"),
            sign("(?:is\\s+)?at\\s+least", ">="),
            sign("(?:is\\s+)?at\\s+most", "<="),
            sign("is|equals?|eq", "=="),
            ForeignIdiom.of(
                    Code.EXTRA_PARENTHESIS,
                    "\\b(not|exists)\\s*\\(\\s*(\\w+\\s*\\(.*\\))\\s*\\)\\s*$",
                    "~1 ~2",
                    LanguageMessage.PARENTHESIS_TOO_MANY.text()),
            ForeignIdiom.of(
                    Code.WORD_FOR_SIGN,
                    "(?<=^|\\s)!\\s*([A-Z]\\w*\\s*\\()",
                    "not ~1",
                    LanguageMessage.FOUND_WRITE_NOT_FOR_FACT.text()));

    static final List<ForeignIdiom> FORMS = List.of(
            ForeignIdiom.of(
                    Code.MISSING_PARENTHESIS,
                    "@\\s*(\\w+)\\s*[:=]?\\s*(\"\u0001*\")",
                    "@~1( ~2 )",
                    LanguageMessage.PARENTHESES_AROUND_TEXT_ARE_MISSING.text()),
            ForeignIdiom.of(
                    Code.MISSING_QUOTE,
                    "@(\\w+)\\s*\\(\\s*([^\"()\\s][^\"()]*?)\\s*\\)",
                    "@~1( \"~2\" )",
                    LanguageMessage.QUOTES_AROUND_TEXT_ARE_MISSING.text()),
            ForeignIdiom.of(
                    Code.MISSING_QUOTE,
                    "^(\\s*)rule\\s+([^\"@]+?)\\s*$",
                    "~1rule \"~2\"",
                    LanguageMessage.QUOTES_AROUND_NAME_RULE_ARE.text()),
            ForeignIdiom.of(
                            Code.MISSING_QUOTE,
                            "(?<=^|\\s)rule\\s+([\\w$.-]+)(?=\\s+[\\w@])",
                            "rule \"~1\"",
                            LanguageMessage.QUOTES_AROUND_NAME_RULE_ARE.text())
                    .telling(LanguageMessage.MAYBE_WRITE_BEFORE_AND_AFTER_NAME.text()),
            ForeignIdiom.of(
                    Code.MISSING_QUOTE,
                    "(because\\(\\s*)([^\"]+?)(\\s*\\)\\s*\\)\\s*;|\\s*\\)\\s*,?)\\s*$",
                    "~1\"~2\"~3",
                    LanguageMessage.QUOTES_AROUND_TEXT_ARE_MISSING.text()),
            ForeignIdiom.of(
                            Code.MISSING_DOLLAR,
                            "(?<![\\w$.@])([a-z]\\w*)(?=\\s*:\\s*[A-Za-z])",
                            groups -> "$" + groups.apply(1),
                            LanguageMessage.NAME_YOU_DEFINE_BEGINS_WITH.text())
                    .telling(LanguageMessage.MAYBE_WRITE_BEFORE_NAME.text()),
            ForeignIdiom.of(
                            Code.MISSING_COMMA,
                            "(\\$\\w+\\s*:\\s*)(\\w+)\\s*(==|!=|<=|>=|<|>)",
                            "~1~2, ~2 ~3",
                            LanguageMessage.FIELD_NAMED_AND_COMPARED_AT.text())
                    .telling(LanguageMessage.MAYBE_WRITE_FIELD_TWICE_AS_IN.text()),
            ForeignIdiom.of(
                    Code.MISSING_SIGN,
                    "^(\\s*)([A-Z]\\w*|long|boolean)\\s+([a-z]\\w*)(?=\\s*(?:@|$))",
                    "~1~3 : ~2",
                    LanguageMessage.FIELD_WRITTEN_IN_ANOTHER_ORDER.text()),
            ForeignIdiom.of(
                    Code.MISSING_SIGN,
                    "^(\\s*)([a-z]\\w*)\\s*(?::=|=|-|->)\\s*([A-Z]\\w*|long|boolean)(?=\\s*(?:@|$))",
                    "~1~2 : ~3",
                    LanguageMessage.COLON_MISSING_BETWEEN_FIELD_AND.text()),
            ForeignIdiom.of(
                    Code.STRAY_CHARACTER,
                    "^(\\s*)(?:#+|--+|\u2013|\u2014|')\\s*(.*)$",
                    "~1// ~2",
                    LanguageMessage.COMMENT_LINE_BEGINS_WITH.text()),
            ForeignIdiom.of(
                    Code.STRAY_CHARACTER, "(?<!/)/(?![/*])\\s*", "// ", LanguageMessage.COMMENT_BEGINS_WITH.text()),
            ForeignIdiom.of(
                    Code.MISSING_PACKAGE,
                    "\\bpackage\\b\\s*[\\w.\"-]*\\s*;?",
                    "package etiquette",
                    LanguageMessage.FILE_DOES_NOT_BEGIN_WITH.text()));

    private ForeignIdioms() {}

    private static ForeignIdiom sign(String words, String sign) {
        return ForeignIdiom.of(
                Code.WORD_FOR_SIGN,
                "\\s+(?i:" + words + ")\\s+",
                " " + sign + " ",
                LanguageMessage.FOUND_WORD_WRITE_COMPARISON_AS.with(sign));
    }

    private static String noneOf(IntFunction<String> groups) {
        return Arrays.stream(groups.apply(2).split(","))
                .map(value -> groups.apply(1) + " != " + value.strip())
                .collect(Collectors.joining(", "));
    }

    private static String whole(IntFunction<String> groups) {
        int parts = groups.apply(3).equals("5") ? 50 : Integer.parseInt(groups.apply(3));
        int hundredths = Integer.parseInt(groups.apply(2)) * 100 + parts;
        return groups.apply(1).equals("hours")
                ? "minutes( " + hundredths * 60 / 100 + " )"
                : "hours( " + hundredths * 24 / 100 + " )";
    }
}
