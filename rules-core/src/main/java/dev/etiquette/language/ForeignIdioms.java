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

    private static final String BETWEEN_TESTS = LanguageMessage.COMMA_BETWEEN_CONDITIONS.text();
    private static final String IN = LanguageMessage.IN_FOR_SEVERAL_VALUES.text();

    static final List<ForeignIdiom> SIGNS = List.of(
            ForeignIdiom.of(
                    Code.SINGLE_EQUALS, "(?<![=!<>])=(?![=<>!/])", "==", LanguageMessage.SINGLE_EQUALS_SIGN.text()),
            ForeignIdiom.of(Code.EXTRA_SIGN, "={3,}", "==", LanguageMessage.TOO_MANY_EQUALS_SIGNS.text()),
            ForeignIdiom.of(
                    Code.AT_LEAST_REVERSED, "=\\s*>|>\\s+=|\u2265", ">=", LanguageMessage.SIGN_FOR_AT_LEAST.text()),
            ForeignIdiom.of(
                    Code.AT_MOST_REVERSED, "=\\s*<|<\\s+=|\u2264", "<=", LanguageMessage.SIGN_FOR_AT_MOST.text()),
            ForeignIdiom.of(
                    Code.UNEQUAL_SIGN,
                    "<\\s*>|\u2260|=/=|!\\s+=|=!|!==",
                    "!=",
                    LanguageMessage.SIGN_FOR_NOT_EQUAL.text()));

    static final List<ForeignIdiom> NUMBERS = List.of(
            ForeignIdiom.of(
                            Code.PERCENT_SIGN,
                            "(\\d+)\\s*%",
                            "percent( ~1 )",
                            LanguageMessage.FOUND_PERCENT_SIGN.text())
                    .telling(""),
            ForeignIdiom.of(
                    Code.GROUPED_NUMBER,
                    "(?<![\\w.])(\\d{1,3}(?:[,.'\u2019\u00A0\u202F ]\\d{3})+)(?![\\w.])",
                    groups -> groups.apply(1).replaceAll("\\D", ""),
                    LanguageMessage.NUMBER_HAS_SEPARATORS.text()),
            ForeignIdiom.of(
                    Code.DECIMAL_NUMBER,
                    "(hours|days)\\(\\s*(\\d{1,6})[.,](5|25|75)\\s*\\)",
                    ForeignIdioms::whole,
                    LanguageMessage.NUMBER_NOT_WHOLE.text()),
            ForeignIdiom.of(Code.DECIMAL_NUMBER, "(\\d+)\\.(\\d+)", "~1.~2", LanguageMessage.NUMBER_NOT_WHOLE.text())
                    .telling(LanguageMessage.MAYBE_SMALLER_UNIT.text()),
            ForeignIdiom.of(
                    Code.BARE_DURATION,
                    "(?<![\\w.$])" + DurationText.WRITTEN + "\\b(?!\\s*\\()",
                    groups -> DurationText.word(groups.apply(1), groups.apply(2)),
                    LanguageMessage.LENGTH_WITHOUT_FUNCTION.text()),
            ForeignIdiom.of(
                    Code.BARE_DURATION,
                    "(?<![\\w.$])(\\d{1,4})\\s*(months?|years?)\\b(?!\\s*\\()",
                    groups -> DurationText.days(groups.apply(1), groups.apply(2)),
                    LanguageMessage.NO_MONTHS.text()),
            ForeignIdiom.of(
                    Code.UNKNOWN_WORD,
                    "(?<![\\w.$])(months?|years?)\\s*\\(\\s*(\\d{1,4})\\s*\\)",
                    groups -> DurationText.days(groups.apply(2), groups.apply(1)),
                    LanguageMessage.NO_MONTHS.text()),
            ForeignIdiom.of(
                    Code.UNKNOWN_WORD,
                    "(?<![\\w.$])(weeks?)\\s*\\(\\s*(\\d{1,4})\\s*\\)",
                    groups -> DurationText.days(groups.apply(2), groups.apply(1)),
                    LanguageMessage.WEEKS_IN_DAYS.text()),
            ForeignIdiom.of(
                    Code.BARE_DURATION,
                    "(minutes|hours|days)\\(\\s*(\\d+)\\s*[a-z]+\\s*\\)",
                    "~1( ~2 )",
                    LanguageMessage.UNIT_INSIDE_PARENTHESES.text()),
            ForeignIdiom.of(
                    Code.MISSING_PARENTHESIS,
                    "\\b(minutes|hours|days|percent)\\s+(\\d+)\\b",
                    "~1( ~2 )",
                    LanguageMessage.NUMBER_PARENTHESES_MISSING.text()),
            ForeignIdiom.of(
                            Code.DATE_AS_TEXT,
                            "\\d{4}-\\d\\d?-\\d\\d?|\\d\\d?/\\d\\d?/\\d{2,4}|\\d\\d?\\.\\d\\d?\\.\\d{2,4}",
                            groups -> "",
                            LanguageMessage.FOUND_DATE.text())
                    .telling(LanguageMessage.MAYBE_COUNT_FROM_MOMENT.text()));

    static final List<ForeignIdiom> WORDS = List.of(
            ForeignIdiom.of(
                    Code.NOT_IN_AS_WORDS,
                    VALUE + "\\s+(?i:not\\s+in|!in|not in)\\s*\\(([^()]*)\\)",
                    ForeignIdioms::noneOf,
                    LanguageMessage.NOT_IN_UNSUPPORTED.text()),
            ForeignIdiom.of(
                            Code.NOT_IN_AS_WORDS,
                            "(?i)\\bnot\\s+" + VALUE + "\\s+in\\s*\\(([^()]*)\\)",
                            ForeignIdioms::noneOf,
                            LanguageMessage.NOT_BEFORE_IN_UNSUPPORTED.text())
                    .telling(""),
            ForeignIdiom.of(
                    Code.OR_AS_WORD,
                    VALUE + "\\s*==\\s*" + VALUE + "\\s*(?:\\|\\|?|\\b(?i:or)\\b)\\s*\\1\\s*==\\s*" + VALUE,
                    "~1 in ( ~2, ~3 )",
                    LanguageMessage.OR_BETWEEN_COMPARISONS.with(IN)),
            ForeignIdiom.of(
                    Code.OR_AS_WORD,
                    VALUE + "\\s*==\\s*" + VALUE + "\\s*(?:\\|\\|?|\\b(?i:or)\\b)\\s*" + VALUE,
                    "~1 in ( ~2, ~3 )",
                    LanguageMessage.OR_BETWEEN_VALUES.with(IN)),
            ForeignIdiom.of(Code.OR_AS_WORD, "\\|\\|?", " or ", LanguageMessage.SIGN_FOR_OR.text())
                    .telling(LanguageMessage.MAYBE_OR_OR_IN.text()),
            ForeignIdiom.of(Code.OR_AS_WORD, "\\s+(?i:or)\\s+", " or ", LanguageMessage.OR_BETWEEN_COMPARISONS.with(IN))
                    .telling(LanguageMessage.MAYBE_TWO_FACTS.text()),
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
            ForeignIdiom.of(Code.IF_AS_WORD, "(?i)^(\\s*)if\\b:?", "~1when", LanguageMessage.IF_FOR_WHEN.text()),
            ForeignIdiom.of(Code.IF_AS_WORD, "(?i)\\bif\\b\\s*", "", LanguageMessage.IF_AFTER_WHEN.text())
                    .telling(""),
            ForeignIdiom.of(Code.ELSE_AS_WORD, "(?i)\\b(else|otherwise)\\b.*$", "", LanguageMessage.NO_ELSE.text())
                    .telling(LanguageMessage.MAYBE_SECOND_RULE.text()),
            sign(
                    "is\\s+not(?:\\s+equal\\s+to)?|isn.?t|are\\s+not|aren.?t|not(?:\\s+equals?(?:\\s+to)?)?|unequal|differs\\s+from"
                            + "|is\\s+other\\s+than|other\\s+than|ist\\s+nicht|does\\s+not\\s+equal|doesn.?t\\s+equal|was\\s+not|wasn.?t",
                    "!="),
            sign(
                    "(?:is\\s+)?(?:at\\s+least|(?:not?|never)\\s+(?:less|fewer|smaller|earlier|lower)\\s+than"
                            + "|(?:greater|more|larger|bigger|later|higher)\\s+(?:than\\s+)?or\\s+equals?(?:\\s+to)?"
                            + "|min(?:imum)?|not\\s+(?:before|below|under))",
                    ">="),
            sign(
                    "(?:is\\s+)?(?:at\\s+most|(?:not?|never)\\s+(?:more|greater|larger|later|higher|bigger)\\s+than"
                            + "|(?:less|smaller|fewer|earlier|lower)\\s+(?:than\\s+)?or\\s+equals?(?:\\s+to)?"
                            + "|max(?:imum)?|up\\s+to|not\\s+(?:after|above|over))",
                    "<="),
            sign(
                    "(?:is\\s+)?(?:(?:greater|more|larger|bigger|later|older|higher|longer)(?:\\s+th[ae]n)?|after|over|above|beyond|gt)"
                            + "|exceeds",
                    ">"),
            sign(
                    "(?:is\\s+)?(?:(?:less|smaller|fewer|earlier|lower|younger|shorter)(?:\\s+th[ae]n)?|before|under|below|lt)",
                    "<"),
            sign(
                    "(?:is|are|was|were|be|has|ist|sind)(?:\\s+(?:exactly|equal\\s+to|the\\s+same\\s+as))?|equals?(?:\\s+to)?"
                            + "|eq|exactly|same\\s+as",
                    "=="),
            ForeignIdiom.of(
                    Code.EXTRA_PARENTHESIS,
                    "\\b(not|exists)\\s*\\(\\s*(\\w+\\s*\\(.*\\))\\s*\\)\\s*$",
                    "~1 ~2",
                    LanguageMessage.PARENTHESES_AROUND_FACT.text()),
            ForeignIdiom.of(
                    Code.WORD_FOR_SIGN,
                    "(?<=^|\\s)!\\s*([A-Z]\\w*\\s*\\()",
                    "not ~1",
                    LanguageMessage.SIGN_FOR_NOT.text()));

    static final List<ForeignIdiom> FORMS = List.of(
            ForeignIdiom.of(
                    Code.MISSING_PARENTHESIS,
                    "@\\s*(\\w+)\\s*[:=]?\\s*(\"\u0001*\")",
                    "@~1( ~2 )",
                    LanguageMessage.TEXT_PARENTHESES_MISSING.text()),
            ForeignIdiom.of(
                    Code.MISSING_QUOTE,
                    "@(\\w+)\\s*\\(\\s*([^\"()\\s][^\"()]*?)\\s*\\)",
                    "@~1( \"~2\" )",
                    LanguageMessage.TEXT_QUOTES_MISSING.text()),
            ForeignIdiom.of(
                    Code.MISSING_QUOTE,
                    "^(\\s*)rule\\s+([^\"@]+?)\\s*$",
                    "~1rule \"~2\"",
                    LanguageMessage.RULE_NAME_QUOTES_MISSING.text()),
            ForeignIdiom.of(
                            Code.MISSING_QUOTE,
                            "(?<=^|\\s)rule\\s+([\\w$.-]+)(?=\\s+[\\w@])",
                            "rule \"~1\"",
                            LanguageMessage.RULE_NAME_QUOTES_MISSING.text())
                    .telling(LanguageMessage.MAYBE_QUOTES_AROUND_NAME.text()),
            ForeignIdiom.of(
                    Code.MISSING_QUOTE,
                    "(because\\(\\s*)([^\"]+?)(\\s*\\)\\s*\\)\\s*;|\\s*\\)\\s*,?)\\s*$",
                    "~1\"~2\"~3",
                    LanguageMessage.TEXT_QUOTES_MISSING.text()),
            ForeignIdiom.of(
                            Code.MISSING_DOLLAR,
                            "(?<![\\w$.@])([a-z]\\w*)(?=\\s*:\\s*[A-Za-z])",
                            groups -> "$" + groups.apply(1),
                            LanguageMessage.DOLLAR_BEGINS_NAME.text())
                    .telling(LanguageMessage.MAYBE_DOLLAR_BEFORE_NAME.text()),
            ForeignIdiom.of(
                            Code.MISSING_COMMA,
                            "(\\$\\w+\\s*:\\s*)(\\w+)\\s*(==|!=|<=|>=|<|>)",
                            "~1~2, ~2 ~3",
                            LanguageMessage.NAMED_AND_COMPARED.text())
                    .telling(LanguageMessage.MAYBE_FIELD_TWICE.text()),
            ForeignIdiom.of(
                    Code.MISSING_SIGN,
                    "^(\\s*)([A-Z]\\w*|long|boolean)\\s+([a-z]\\w*)(?=\\s*(?:@|$))",
                    "~1~3 : ~2",
                    LanguageMessage.FIELD_IN_OTHER_ORDER.text()),
            ForeignIdiom.of(
                    Code.MISSING_SIGN,
                    "^(\\s*)([a-z]\\w*)\\s*(?::=|=|-|->)\\s*([A-Z]\\w*|long|boolean)(?=\\s*(?:@|$))",
                    "~1~2 : ~3",
                    LanguageMessage.FIELD_COLON_MISSING.text()),
            ForeignIdiom.of(
                    Code.STRAY_CHARACTER,
                    "^(\\s*)(?:#+|--+|\u2013|\u2014|')\\s*(.*)$",
                    "~1// ~2",
                    LanguageMessage.SLASHES_BEGIN_COMMENT_LINE.text()),
            ForeignIdiom.of(
                    Code.STRAY_CHARACTER, "(?<!/)/(?![/*])\\s*", "// ", LanguageMessage.SLASHES_BEGIN_COMMENT.text()),
            ForeignIdiom.of(
                    Code.MISSING_PACKAGE,
                    "\\bpackage\\b\\s*[\\w.\"-]*\\s*;?",
                    "package etiquette",
                    LanguageMessage.PACKAGE_NOT_FIRST.text()));

    private ForeignIdioms() {}

    private static ForeignIdiom sign(String words, String sign) {
        return ForeignIdiom.of(
                Code.WORD_FOR_SIGN,
                "\\s+(?i:" + words + ")\\s+",
                " " + sign + " ",
                LanguageMessage.WORD_FOR_SIGN.with(sign));
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
