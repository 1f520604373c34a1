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

    private static final String BETWEEN_TESTS =
            "between two conditions stands a comma, and facts stand below each other.";
    private static final String IN =
            "one of several values is asked for as in kind in ( Kind.PUBLIC_QUESTION, Kind.PRIVATE_MESSAGE ).";

    static final List<ForeignIdiom> SIGNS = List.of(
            ForeignIdiom.of(
                    Code.SINGLE_EQUALS,
                    "(?<![=!<>])=(?![=<>!/])",
                    "==",
                    "Here stands \"=\"; two things are compared by \"==\"."),
            ForeignIdiom.of(
                    Code.EXTRA_SIGN,
                    "={3,}",
                    "==",
                    "There are too many equals signs; two things are compared by \"==\"."),
            ForeignIdiom.of(
                    Code.AT_LEAST_REVERSED,
                    "=\\s*>|>\\s+=|\u2265",
                    ">=",
                    "This is not how \"at least\" is written; it is \">=\"."),
            ForeignIdiom.of(
                    Code.AT_MOST_REVERSED,
                    "=\\s*<|<\\s+=|\u2264",
                    "<=",
                    "This is not how \"at most\" is written; it is \"<=\"."),
            ForeignIdiom.of(
                    Code.UNEQUAL_SIGN,
                    "<\\s*>|\u2260|=/=|!\\s+=|=!|!==",
                    "!=",
                    "This is not how \"not equal\" is written; it is \"!=\"."));

    static final List<ForeignIdiom> NUMBERS = List.of(
            ForeignIdiom.of(
                            Code.PERCENT_SIGN,
                            "(\\d+)\\s*%",
                            "percent( ~1 )",
                            "Here stands a percent sign; a share is written as in percent( 20 ).")
                    .telling(""),
            ForeignIdiom.of(
                    Code.GROUPED_NUMBER,
                    "(?<![\\w.])(\\d{1,3}(?:[,.'\u2019\u00A0\u202F ]\\d{3})+)(?![\\w.])",
                    groups -> groups.apply(1).replaceAll("\\D", ""),
                    "The number is cut into groups; it is written without signs in it."),
            ForeignIdiom.of(
                    Code.DECIMAL_NUMBER,
                    "(hours|days)\\(\\s*(\\d{1,6})[.,](5|25|75)\\s*\\)",
                    ForeignIdioms::whole,
                    "The number is not whole; rules know whole numbers only."),
            ForeignIdiom.of(
                            Code.DECIMAL_NUMBER,
                            "(\\d+)\\.(\\d+)",
                            "~1.~2",
                            "The number is not whole; rules know whole numbers only.")
                    .telling("Maybe take a smaller unit, as in minutes( 90 )."),
            ForeignIdiom.of(
                    Code.BARE_DURATION,
                    "(?<![\\w.$])" + DurationText.WRITTEN + "\\b(?!\\s*\\()",
                    groups -> DurationText.word(groups.apply(1), groups.apply(2)),
                    "Here stands a length of time without its word; it is written as in hours( 4 )."),
            ForeignIdiom.of(
                    Code.BARE_DURATION,
                    "(minutes|hours|days)\\(\\s*(\\d+)\\s*[a-z]+\\s*\\)",
                    "~1( ~2 )",
                    "Here stands a unit inside the parentheses; the word before them says it already."),
            ForeignIdiom.of(
                    Code.MISSING_PARENTHESIS,
                    "\\b(minutes|hours|days|percent)\\s+(\\d+)\\b",
                    "~1( ~2 )",
                    "The parentheses around the number are missing."),
            ForeignIdiom.of(
                            Code.DATE_AS_TEXT,
                            "\\d{4}-\\d\\d?-\\d\\d?|\\d\\d?/\\d\\d?/\\d{2,4}|\\d\\d?\\.\\d\\d?\\.\\d{2,4}",
                            groups -> "",
                            "Here stands a date; a moment is compared with a moment that a fact holds, never with a"
                                    + " date.")
                    .telling("Maybe count from a moment of a fact, as in plus( $at, days( 30 ) )."));

    static final List<ForeignIdiom> WORDS = List.of(
            ForeignIdiom.of(
                    Code.NOT_IN_AS_WORDS,
                    VALUE + "\\s+(?i:not\\s+in|!in|not in)\\s*\\(([^()]*)\\)",
                    ForeignIdioms::noneOf,
                    "There is no \"not in\"; each value is excluded by \"!=\"."),
            ForeignIdiom.of(
                            Code.NOT_IN_AS_WORDS,
                            "(?i)\\bnot\\s+" + VALUE + "\\s+in\\s*\\(([^()]*)\\)",
                            ForeignIdioms::noneOf,
                            "There is no \"not … in\"; each value is excluded by \"!=\".")
                    .telling(""),
            ForeignIdiom.of(
                    Code.OR_AS_WORD,
                    VALUE + "\\s*==\\s*" + VALUE + "\\s*(?:\\|\\|?|\\b(?i:or)\\b)\\s*\\1\\s*==\\s*" + VALUE,
                    "~1 in ( ~2, ~3 )",
                    "Here stands an \"or\" between comparisons; " + IN),
            ForeignIdiom.of(
                    Code.OR_AS_WORD,
                    VALUE + "\\s*==\\s*" + VALUE + "\\s*(?:\\|\\|?|\\b(?i:or)\\b)\\s*" + VALUE,
                    "~1 in ( ~2, ~3 )",
                    "Here stands an \"or\" between values; " + IN),
            ForeignIdiom.of(
                            Code.OR_AS_WORD,
                            "\\|\\|?",
                            " or ",
                            "Here stands a sign for \"or\"; between facts the word is written.")
                    .telling("Maybe write ( Fact( … ) or Fact( … ) ) for facts, or in ( … ) for values."),
            ForeignIdiom.of(
                            Code.OR_AS_WORD,
                            "\\s+(?i:or)\\s+",
                            " or ",
                            "Here stands an \"or\" between comparisons; " + IN)
                    .telling("Maybe write two facts, as in ( Fact( … ) or Fact( … ) )."),
            ForeignIdiom.of(
                    Code.AND_AS_WORD,
                    "\\s*(?:&&?|\\b(?i:and)\\b)\\s*$",
                    "",
                    "Here stands an \"and\"; " + BETWEEN_TESTS),
            ForeignIdiom.of(
                    Code.AND_AS_WORD,
                    "^(\\s*)(?:&&?|\\b(?i:and)\\b)\\s*",
                    "~1",
                    "Here stands an \"and\"; " + BETWEEN_TESTS),
            ForeignIdiom.of(
                    Code.AND_AS_WORD,
                    "\\s*(?:&&?|\\b(?i:and)\\b)\\s*",
                    ", ",
                    "Here stands an \"and\"; " + BETWEEN_TESTS),
            ForeignIdiom.of(
                            Code.AND_AS_WORD,
                            "\\s*(?:&&?|\\b(?i:and)\\b)\\s*",
                            " ",
                            "Here stands an \"and\"; " + BETWEEN_TESTS)
                    .telling(""),
            ForeignIdiom.of(
                    Code.IF_AS_WORD,
                    "(?i)^(\\s*)if\\b:?",
                    "~1when",
                    "Here stands \"if\"; conditions begin with \"when\"."),
            ForeignIdiom.of(
                            Code.IF_AS_WORD,
                            "(?i)\\bif\\b\\s*",
                            "",
                            "Here stands \"if\"; conditions stand after \"when\".")
                    .telling(""),
            ForeignIdiom.of(
                            Code.ELSE_AS_WORD,
                            "(?i)\\b(else|otherwise)\\b.*$",
                            "",
                            "There is no \"else\"; what is so otherwise is a rule of its own.")
                    .telling("Maybe write a second rule with the opposite conditions."),
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
                    "After this word stands a parenthesis too many; the fact follows at once."),
            ForeignIdiom.of(
                    Code.WORD_FOR_SIGN,
                    "(?<=^|\\s)!\\s*([A-Z]\\w*\\s*\\()",
                    "not ~1",
                    "Here stands \"!\"; that a fact is not there is said by \"not\"."));

    static final List<ForeignIdiom> FORMS = List.of(
            ForeignIdiom.of(
                    Code.MISSING_PARENTHESIS,
                    "@\\s*(\\w+)\\s*[:=]?\\s*(\"\u0001*\")",
                    "@~1( ~2 )",
                    "The parentheses around the text are missing."),
            ForeignIdiom.of(
                    Code.MISSING_QUOTE,
                    "@(\\w+)\\s*\\(\\s*([^\"()\\s][^\"()]*?)\\s*\\)",
                    "@~1( \"~2\" )",
                    "The quotes around the text are missing; a text stands between two \"."),
            ForeignIdiom.of(
                    Code.MISSING_QUOTE,
                    "^(\\s*)rule\\s+([^\"@]+?)\\s*$",
                    "~1rule \"~2\"",
                    "The quotes around the name of the rule are missing; it stands between two \"."),
            ForeignIdiom.of(
                            Code.MISSING_QUOTE,
                            "(?<=^|\\s)rule\\s+([\\w$.-]+)(?=\\s+[\\w@])",
                            "rule \"~1\"",
                            "The quotes around the name of the rule are missing; it stands between two \".")
                    .telling("Maybe put \" before and behind the name."),
            ForeignIdiom.of(
                    Code.MISSING_QUOTE,
                    "(because\\(\\s*)([^\"]+?)(\\s*\\)\\s*\\)\\s*;|\\s*\\)\\s*,?)\\s*$",
                    "~1\"~2\"~3",
                    "The quotes around the text are missing; it stands between two \"."),
            ForeignIdiom.of(
                            Code.MISSING_DOLLAR,
                            "(?<![\\w$.@])([a-z]\\w*)(?=\\s*:\\s*[A-Za-z])",
                            groups -> "$" + groups.apply(1),
                            "Here a name is bound; such a name begins with \"$\".")
                    .telling("Maybe write $ before the name."),
            ForeignIdiom.of(
                            Code.MISSING_COMMA,
                            "(\\$\\w+\\s*:\\s*)(\\w+)\\s*(==|!=|<=|>=|<|>)",
                            "~1~2, ~2 ~3",
                            "Here a field is named and compared at once; these are two things with a comma between.")
                    .telling("Maybe write the field twice, as in $name : field, field == …"),
            ForeignIdiom.of(
                    Code.MISSING_SIGN,
                    "^(\\s*)([A-Z]\\w*|long|boolean)\\s+([a-z]\\w*)(?=\\s*(?:@|$))",
                    "~1~3 : ~2",
                    "A field stands here in another order; it is its name, a colon and what it holds."),
            ForeignIdiom.of(
                    Code.MISSING_SIGN,
                    "^(\\s*)([a-z]\\w*)\\s*(?::=|=|-|->)\\s*([A-Z]\\w*|long|boolean)(?=\\s*(?:@|$))",
                    "~1~2 : ~3",
                    "A field and what it holds have a colon between them."),
            ForeignIdiom.of(
                    Code.STRAY_CHARACTER,
                    "^(\\s*)(?:#+|--+|\u2013|\u2014|')\\s*(.*)$",
                    "~1// ~2",
                    "A line that only explains begins with \"//\"."),
            ForeignIdiom.of(
                    Code.STRAY_CHARACTER, "(?<!/)/(?![/*])\\s*", "// ", "What only explains begins with \"//\"."),
            ForeignIdiom.of(
                    Code.MISSING_PACKAGE,
                    "\\bpackage\\b\\s*[\\w.\"-]*\\s*;?",
                    "package etiquette",
                    "The file does not begin with \"package etiquette\"; every file of rules does."));

    private ForeignIdioms() {}

    private static ForeignIdiom sign(String words, String sign) {
        return ForeignIdiom.of(
                Code.WORD_FOR_SIGN,
                "\\s+(?i:" + words + ")\\s+",
                " " + sign + " ",
                "Here stands a word; this comparison is written \"" + sign + "\".");
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
