package dev.etiquette.language;

import dev.etiquette.report.Problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people say in whole words, where the language has signs, or words of its own. */
final class ForeignPhrases {

    /** A field, a name, a choice or a value. */
    private static final String PLAIN = "(?:[\\w$.]+|\"\u0001*\")";

    private static final String VALUE = "(" + PLAIN + ")";

    /** The same, or what a function makes of values. */
    private static final String OPERAND = "([\\w$.]+(?:\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))?|\"\u0001*\")";

    /** Several comparisons may stand between values, as in {@code == "a" or group == "b"}. */
    private static final String BETWEEN =
            "\\s*(?:,\\s*n?or\\b|,|/|\\|\\|?|\\bn?or\\b|\\band\\b)\\s*(?:\\1\\s*(?:==?|!=)\\s*)?";

    private static final String ONE_OR_MORE = "(" + PLAIN + "(?:" + BETWEEN + PLAIN + ")*)";

    /** Anything but a field, which begins another comparison. */
    private static final String ITEM = "(?:\"\u0001*\"|[A-Z]\\w*\\.\\w+|\\d+|\\$[\\w.]+)";

    private static final String TWO_OR_MORE = "(" + ITEM + "(?:" + BETWEEN + ITEM + ")+)";
    private static final String IN_BRACKETS = "[\\[({]\\s*" + ONE_OR_MORE + "\\s*[\\])}]";

    /** Where a comparison begins and ends. */
    private static final String BEGINS = "(?<=[(,]\\s{0,40})";

    private static final String ENDS = "(?=\\s*(?:[,)]|(?i:and|or)\\b|&|\\|))";

    /** Where a condition begins: with its line, or within parentheses. */
    private static final String CONDITION = "(?i)(?<=^|[\\s(])";

    private static final String FACT = "(?-i:(?=[A-Z]\\w*\\s*\\())";

    /** Told before all others. */
    static final List<ForeignIdiom> RANGES = List.of(
            range("\\s+(?:is\\s+|lies\\s+)?between\\s*\\(\\s*" + OPERAND + "\\s*(?:,|and)\\s*" + OPERAND + "\\s*\\)"),
            range("\\s+(?:is\\s+|lies\\s+)?(?:between|in\\s+the\\s+range(?:\\s+of)?|within)\\s+" + OPERAND
                    + "\\s*(?:,|\\b(?:and|to)\\b|&&?|-|\u2013)\\s*" + OPERAND + "(?:\\s+inclusive(?:ly)?)?"),
            range("\\s+(?:is\\s+)?from\\s+" + OPERAND + "\\s+(?:up\\s+)?to\\s+" + OPERAND),
            range("\\s+(?:is\\s+)?in\\s*\\(\\s*(\\d+)\\s*(?:\\.\\.+|-|\u2013|to)\\s*(\\d+)\\s*\\)"),
            range("\\s+(?:is\\s+)?in\\s+(\\d+)\\s*(?:\\.\\.+|-|\u2013|to)\\s*(\\d+)"),
            ForeignIdiom.of(
                    Code.WORD_FOR_SIGN,
                    OPERAND + "\\s*(<=?|>=?)\\s*" + OPERAND + "\\s*(<=?|>=?)\\s*" + OPERAND,
                    groups -> groups.apply(3) + " "
                            + Operator.of(groups.apply(2)).mirrored().sign() + " " + groups.apply(1) + ", "
                            + groups.apply(3) + " " + groups.apply(4) + " " + groups.apply(5),
                    LanguageMessage.RANGE_IS_TWO.text()),
            ForeignIdiom.of(
                    Code.WORD_FOR_SIGN,
                    OPERAND + "\\s*(<=?|>=?|!=)\\s*" + OPERAND + "\\s*(?:,|\\b(?i:and|but)\\b|&&?|)\\s*(<=?|>=?|!=)\\s*"
                            + OPERAND,
                    "~1 ~2 ~3, ~1 ~4 ~5",
                    LanguageMessage.FIELD_IN_EACH.text()),
            ForeignIdiom.of(
                    Code.OR_AS_WORD,
                    VALUE + "\\s*!=\\s*" + VALUE + "\\s*(?:\\|\\|?|\\b(?i:or)\\b)\\s*\\1\\s*!=\\s*" + VALUE,
                    "~1 != ~2, ~1 != ~3",
                    LanguageMessage.NOT_ONE_OR_NOT_OTHER.text()),
            ForeignIdiom.of(
                            Code.OR_AS_WORD,
                            "\\(\\s*(?:[A-Z]\\w*\\s*\\(.*\\)\\s*or\\s+)*not\\s+[A-Z]\\w*\\s*\\(.*",
                            "?",
                            LanguageMessage.NO_NOT_IN_OR.text())
                    .telling(LanguageMessage.MAYBE_RULE_FOR_EACH.text()),
            ForeignIdiom.of(
                            Code.OR_AS_WORD,
                            "^\\s*not\\s+[A-Z]\\w*\\s*\\(.*\\)\\s*or\\s+not\\s+[A-Z]\\w*\\s*\\(.*",
                            "?",
                            LanguageMessage.NO_NOT_IN_OR.text())
                    .telling(LanguageMessage.MAYBE_RULE_FOR_EACH.text()),
            ForeignIdiom.of(
                            Code.WORD_FOR_SIGN,
                            "(?i)\\b(?:is\\s+)?between\\b",
                            "?",
                            LanguageMessage.RANGE_IS_TWO.text())
                    .telling(LanguageMessage.MAYBE_TWO_COMPARISONS.text()));

    /** Told when nothing else is. */
    static final List<ForeignIdiom> ALL = List.of(
            several("(?:(?<=\\s)(?i:(?:is|are)\\s+)?(?i:in|one\\s+of|any\\s+of|either(?:\\s+of)?|among)\\b\\s*:?\\s*"
                    + "(?:" + IN_BRACKETS + "|" + ONE_OR_MORE + "))"),
            several("(?:(?:==?|(?<=\\s)(?i:is|are|equals?)\\b)\\s*(?i:either\\s+)?" + "(?:" + IN_BRACKETS + "|"
                    + TWO_OR_MORE + "))"),
            ForeignIdiom.of(
                    Code.NOT_IN_AS_WORDS,
                    VALUE
                            + "\\s*(?:!=|(?<=\\s)(?i:(?:is|are)\\s+)?(?i:not|isn.?t|neither|none\\s+of)\\b"
                            + "(?i:\\s+(?:in|one\\s+of|any\\s+of|either)\\b)?)\\s*(?:" + IN_BRACKETS + "|" + TWO_OR_MORE
                            + ")",
                    groups -> each(groups).stream()
                            .map(value -> groups.apply(1) + " != " + value)
                            .collect(Collectors.joining(", ")),
                    LanguageMessage.EXCLUDE_EACH.text()),
            ForeignIdiom.of(
                    Code.AND_AS_WORD,
                    VALUE + "\\s*(==|!=)\\s*" + VALUE + "\\s*(?:,|\\b(?i:and|but)\\b|&&?)\\s*(?:!|(?i:not)\\b)\\s*("
                            + ITEM + ")",
                    "~1 ~2 ~3, ~1 != ~4",
                    LanguageMessage.FIELD_IN_EACH.text()),
            ForeignIdiom.of(
                    Code.WORD_FOR_SIGN,
                    VALUE + "\\s+(?i:is\\s+)?(\\d+)\\s+(?i:or\\s+(?:more|longer|later|higher|above))",
                    "~1 >= ~2",
                    LanguageMessage.WORD_FOR_SIGN.with(">=")),
            ForeignIdiom.of(
                    Code.WORD_FOR_SIGN,
                    VALUE + "\\s+(?i:is\\s+)?(\\d+)\\s+(?i:or\\s+(?:less|fewer|shorter|earlier|lower|below))",
                    "~1 <= ~2",
                    LanguageMessage.WORD_FOR_SIGN.with("<=")),
            ForeignIdiom.of(
                    Code.WORD_FOR_SIGN,
                    BEGINS
                            + "(?i:(at\\s+least)|(at\\s+most|up\\s+to)|(more\\s+than|over)|((?:less|fewer)\\s+than|under)|"
                            + "(exactly|))\\s*(\\d+)\\s+([a-z]\\w*)" + ENDS,
                    ForeignPhrases::counted,
                    LanguageMessage.FIELD_BEFORE_NUMBER.text()),
            ForeignIdiom.of(
                    Code.WORD_FOR_SIGN,
                    "(<=?|>=?)\\s*(?i:than|to)\\b(?i:\\s+or\\s+equal\\s+to)?\\s*",
                    "~1 ",
                    LanguageMessage.SIGN_SAYS_ALL.text()),
            ForeignIdiom.of(
                    Code.WORD_FOR_SIGN,
                    BEGINS + "([a-z]\\w*)\\s*:\\s*(?=[\"\\d]|true\\b|false\\b|yes\\b|no\\b|[A-Z]\\w*\\.)",
                    "~1 == ",
                    LanguageMessage.COLON_FOR_EQUALS.text()),
            truth(
                    "(?:!|(?i:not|no|never|isn.?t|is\\s+not|doesn.?t|does\\s+not)\\b)\\s*\\(\\s*([a-z]\\w*|\\$\\w+\\.[\\w.]+)\\s*\\)",
                    "== false"),
            truth(
                    "(?:!|(?i:not|no|never|isn.?t|is\\s+not|doesn.?t|does\\s+not)\\s)\\s*([a-z]\\w*|\\$\\w+\\.[\\w.]+)",
                    "== false"),
            truth("([a-z]\\w*|\\$\\w+\\.[\\w.]+)\\s+(?i:is\\s+)?(?i:not|no)", "== false"),
            truth("((?!true\\b|false\\b)[a-z]\\w*|\\$\\w+\\.[\\w.]+)\\s*\\??", "== true"),
            truth("(?i:is|does|has)\\s+((?!true\\b|false\\b)[a-z]\\w*|\\$\\w+\\.[\\w.]+)\\s*\\??", "== true"),
            ForeignIdiom.of(
                    Code.WORD_FOR_SIGN,
                    BEGINS + "(?:!|(?i:not)\\s)\\s*" + VALUE + "\\s*==\\s*" + VALUE + ENDS,
                    "~1 != ~2",
                    LanguageMessage.WORD_FOR_SIGN.with("!=")),
            ForeignIdiom.of(
                    Code.WORD_FOR_SIGN,
                    "==?\\s*(?:!|(?i:not)\\b)\\s*",
                    "!= ",
                    LanguageMessage.WORD_FOR_SIGN.with("!=")),
            fact(
                    "(?:(?:if|and|when|but)\\s+)?(?:there\\s+(?:is|are)\\s+(?:not?|none)|there\\s+must\\s+not\\s+be|there\\s+(?:isn.?t|aren.?t)|(?:does|do|did|is|has)\\s+not"
                            + "(?:\\s+(?:exist|have))?|(?:doesn|don|didn|isn|hasn).?t(?:\\s+(?:exist|have))?"
                            + "|not\\s+exists?|not|no|none(?:\\s+of)?|unless|without|except(?:\\s+for)?|never|nobody|nothing)"
                            + "\\s*:?\\s+(?:there\\s+(?:is|are)\\s+)?(?:(?:a|an|any|the|one)\\s+)?",
                    "not ",
                    LanguageMessage.WORD_FOR_NOT),
            fact(
                    "(?:there\\s+(?:is|are)|there\\s+exists?|some|any|has|have|at\\s+least\\s+one)\\s*:?\\s+"
                            + "(?:(?:a|an|any|some|one|at\\s+least\\s+one)\\s+)?",
                    "exists ",
                    LanguageMessage.WORD_FOR_EXISTS),
            fact(
                    "(?:a|an|the|with|where|given|also|each|every|for|for\\s+each|in\\s+case|while|but|plus)\\s*:?\\s+"
                            + "(?:(?:a|an|the|each|every)\\s+)?",
                    "",
                    LanguageMessage.WORD_BEFORE_FACT),
            ForeignIdiom.of(
                    Code.OTHER_WORD,
                    "^(\\s*)([A-Z]\\w*\\s*\\(.*\\))\\s+(?i:(?:does|do|is)\\s+not(?:\\s+exist)?|doesn.?t\\s+exist"
                            + "|is\\s+missing|not\\s+exists?)\\s*$",
                    "~1not ~2",
                    LanguageMessage.WORD_FOR_NOT.text()),
            ForeignIdiom.of(
                    Code.OTHER_WORD,
                    "^(\\s*)([A-Z]\\w*\\s*\\(.*\\))\\s+(?i:exists?|is\\s+there)\\s*$",
                    "~1exists ~2",
                    LanguageMessage.WORD_FOR_EXISTS.text()),
            ForeignIdiom.of(
                    Code.MISSING_PARENTHESIS,
                    "(?<![\\w$.@])(because|by|allowedFrom|lateFrom|until|atLatest)(?!\\w)\\s*[:=]?\\s*" + OPERAND,
                    "~1( ~2 )",
                    LanguageMessage.CLAUSE_PARENTHESES_MISSING.text()),
            ForeignIdiom.of(
                    Code.MISSING_PARENTHESIS,
                    "(?<![\\w$.@])(because)(?!\\w)\\s*:?\\s+([^\"(\\s].*?)(\\s*\\)\\s*;)\\s*$",
                    "~1( \"~2\" )~3",
                    LanguageMessage.REASON_IN_BECAUSE.text()),
            ForeignIdiom.of(
                    Code.OTHER_WORD,
                    "(?<![\\w$.@])(?i:because(?:\\s+of)?|reason|why|since|as|for|due\\s+to|explanation|text)(?!\\w)\\s*[:=]?"
                            + "\\s*[\\[{]?\\s*(\"\u0001*\")(?:\\s*[\\]}])?",
                    "because( ~1 )",
                    LanguageMessage.REASON_IN_BECAUSE.text()),
            ForeignIdiom.of(
                    Code.OTHER_WORD,
                    "(?<![\\w$.@])(?i:reason|why|since|explanation|text)\\s*\\((?=\\s*\")",
                    "because(",
                    LanguageMessage.REASON_IN_BECAUSE.text()),
            ForeignIdiom.of(
                    Code.OTHER_WORD,
                    "(?<=^\\s{0,80}|,\\s{0,40})(\"\u0001*\")(?=\\s*\\)\\s*;)",
                    "because( ~1 )",
                    LanguageMessage.REASON_IN_BECAUSE.text()),
            ForeignIdiom.of(
                    Code.MISSING_PARENTHESIS,
                    "^(\\s*)(recommend|withhold|signal|bless)\\s+([^(\\s].*?)\\s*;\\s*$",
                    "~1~2( ~3 );",
                    LanguageMessage.CLAUSE_PARENTHESES_MISSING.text()));

    private ForeignPhrases() {}

    private static ForeignIdiom range(String ends) {
        return ForeignIdiom.of(
                Code.WORD_FOR_SIGN,
                OPERAND + "(?i:" + ends + ")",
                "~1 >= ~2, ~1 <= ~3",
                LanguageMessage.RANGE_IS_TWO.text());
    }

    private static ForeignIdiom several(String values) {
        return ForeignIdiom.of(
                Code.OR_AS_WORD,
                VALUE + "\\s*" + values,
                groups -> groups.apply(1).startsWith("\"") && each(groups).size() == 1
                        ? each(groups).get(0) + " contains " + groups.apply(1)
                        : groups.apply(1) + " in ( " + String.join(", ", each(groups)) + " )",
                LanguageMessage.SEVERAL_VALUES.text());
    }

    /** The values of the second group, or of the third one when they stand in no brackets. */
    private static List<String> each(IntFunction<String> groups) {
        String values = groups.apply(2).isEmpty() ? groups.apply(3) : groups.apply(2);
        String field = groups.apply(1);
        List<String> each = new ArrayList<>();
        Matcher matcher = Pattern.compile("[\\w$.]+|\"[^\"]*\"").matcher(values);
        while (matcher.find()) {
            String value = matcher.group();
            if (!value.equals(field) && !value.matches("(?i)n?or|and")) {
                each.add(value);
            }
        }
        return each;
    }

    private static String counted(IntFunction<String> groups) {
        List<String> signs = List.of(">=", "<=", ">", "<", "==");
        for (int group = 1; group < signs.size(); group++) {
            if (!groups.apply(group).isEmpty()) {
                return groups.apply(7) + " " + signs.get(group - 1) + " " + groups.apply(6);
            }
        }
        return groups.apply(7) + " == " + groups.apply(6);
    }

    private static ForeignIdiom truth(String words, String comparison) {
        return ForeignIdiom.of(
                Code.OTHER_WORD,
                BEGINS + words + ENDS,
                "~1 " + comparison,
                LanguageMessage.TRUTH_IS_COMPARED.with(comparison));
    }

    private static ForeignIdiom fact(String words, String word, LanguageMessage message) {
        return ForeignIdiom.of(Code.OTHER_WORD, CONDITION + words + FACT, word, message.text());
    }
}
