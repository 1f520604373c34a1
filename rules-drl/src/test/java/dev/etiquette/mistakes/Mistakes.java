package dev.etiquette.mistakes;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The kinds of mistakes that beginners make, each in three variants. */
final class Mistakes {

    private static final List<UnaryOperator<String>> SLIPS =
            List.of(Mistakes::swapped, Mistakes::dropped, Mistakes::doubled);

    static final List<MistakeKind> ALL = List.of(
            MistakeKind.of("missing rule", "^rule (?=\")", "", "^rule (?=\")", "     ", "^rule(?= \")", ""),
            MistakeKind.of(
                    "extra rule", "^rule (?=\")", "rule rule ", "^rule (?=\")", "rule\nrule ", "^end$", "end\nrule"),
            MistakeKind.of("missing when", "^when\\n", "", "^when$", "", "^when$", "   "),
            MistakeKind.of("extra when", "^when$", "when when", "^when$", "when\nwhen", "^then$", "when\nthen"),
            MistakeKind.of("missing then", "^then\\n", "", "^then$", "", "^then$", "   "),
            MistakeKind.of("extra then", "^then$", "then then", "^then$", "then\nthen", "^end$", "then\nend"),
            MistakeKind.of("missing end", "^end\\n", "", "^end$", "", "^end$", "   "),
            MistakeKind.of("extra end", "^end$", "end end", "^end$", "end\nend", "^then$", "end\nthen"),
            MistakeKind.of("missing )", "(?<=\\w) \\)$", "", "(?<=\\w) \\)(?=,$)", "", "(?<=\") \\)$", ""),
            MistakeKind.of("missing (", "(?<=[a-z])\\( ", " ", "(?<=@id)\\( ", " ", "(?<=because)\\(", ""),
            MistakeKind.of("extra )", "(?<=\\w) \\)$", " ) )", " \\)(?=,$)", " ) )", "(?<=\") \\)$", " ))"),
            MistakeKind.of(
                    "extra (", "(?<=[A-Z]\\w{2,20})\\( ", "( ( ", "(?<=because)\\( ", "(( ", "(?<=@source)\\(", "(("),
            MistakeKind.of("missing ,", ",(?= \\w)", "", ",(?= \\$)", "", ",$", ""),
            MistakeKind.of("extra ,", ",(?= \\w)", ",,", "(?<=\\w) \\)$", ", )", ",$", ",,"),
            MistakeKind.of("missing ;", ";$", "", "(?<=\\));$", " ", ";(?=\\n {8,})", ""),
            MistakeKind.of("extra ;", ";$", ";;", "^end$", "end;", "^( {4}\\w.* \\))$", "~1;"),
            MistakeKind.of("missing quote", "^rule \"", "rule ", "\" \\) \\);$", " ) );", "(?<=@id\\( )\"", ""),
            MistakeKind.inTexts(
                    "extra quote",
                    "(because\\( \"\\w+) (\\w+)",
                    "~1 \"~2\"",
                    "^(rule \"\\w+) (\\w+)",
                    "~1 \"~2\"",
                    "(@source\\( \"\\w+)",
                    "~1\""),
            MistakeKind.of(
                    "typographic quotes",
                    "\"(\u0001*)\"",
                    "\u201C~1\u201D",
                    "\"(\u0001*)\"(?= \\) \\);)",
                    "\u201E~1\u201C",
                    "(?<=rule )\"(\u0001*)\"",
                    "\u201D~1\u201D"),
            MistakeKind.of(
                    "single quotes",
                    "(?<=@id\\( )\"(\u0001*)\"",
                    "'~1'",
                    "(?<=rule )\"(\u0001*)\"",
                    "'~1'",
                    "(?<=@since\\( )\"(\u0001*)\"",
                    "\u2018~1\u2019"),
            MistakeKind.of(
                    "no-break space", "(?<=,) (?=\\w)", "\u00A0", "(?<=\\() (?=\\w)", "\u202F", " (?=[=<>])", "\u00A0"),
            MistakeKind.of(
                    "byte-order mark", "\\Apackage", "\uFEFFpackage", "^rule", "\uFEFFrule", "^when", "\uFEFFwhen"),
            MistakeKind.of("stray character", "$(?<=\\))", " ~~", "(?<=,) (?=\\w)", " \u00A7", "^then$", "then!"),
            MistakeKind.of(
                    "look-alike letter",
                    "(?<= )(\\w*)a(\\w*)(?= ==)",
                    "~1\u0430~2",
                    "(?<=^rul)e",
                    "\u0435",
                    "Contact(?=\\()",
                    "\u0421ontact"),
            MistakeKind.of("keyword in capitals", "^rule\\b", "Rule", "^when$", "WHEN", "^end$", "End"),
            MistakeKind.of(
                    "keyword in capitals within",
                    "^    not ",
                    "    Not ",
                    "\\btrue\\b",
                    "True",
                    "    accumulate\\(",
                    "    Accumulate("),
            MistakeKind.of("keyword misspelt", "^rule\\b", "rul", "^then$", "than", "^when$", "wehn"),
            MistakeKind.of(
                    "keyword misspelt within",
                    "^    not ",
                    "    nto ",
                    "    accumulate\\(",
                    "    acumulate(",
                    "^end$",
                    "ende"),
            MistakeKind.of("=", "==(?= true)", "=", "==(?= \\$)", "=", "==(?= [A-Z])", "="),
            MistakeKind.of("=>", ">=", "=>", ">=", "> =", ">=", "\u2265"),
            MistakeKind.of("=<", "<=", "=<", "<=", "< =", "<=", "\u2264"),
            MistakeKind.of("<>", "!=", "<>", "!=", "=!", "!=", "\u2260"),
            MistakeKind.of("is", "==(?= true)", "is", "==(?= \\$)", "equals", "!=", "is not"),
            MistakeKind.of(
                    "and",
                    "(?<= true|\\$\\w{1,12}), ",
                    " and ",
                    "(?<= true|\\$\\w{1,12}), ",
                    " && ",
                    "^( {4}\\w+\\(.*\\))$",
                    "~1 and"),
            MistakeKind.of(
                    "or",
                    "kind == Kind\\.PUBLIC_QUESTION",
                    "kind == Kind.PUBLIC_QUESTION or Kind.PRIVATE_MESSAGE",
                    "kind == Kind\\.COMPLAINT",
                    "kind == Kind.COMPLAINT || kind == Kind.PRIVATE_MESSAGE",
                    "state in \\( State.BLOCKED, State.DECLINED \\)",
                    "state == State.BLOCKED or state == State.DECLINED"),
            MistakeKind.of(
                    "not in",
                    "kind == Kind\\.PUBLIC_QUESTION",
                    "kind not in ( Kind.CLOSING, Kind.REMARK )",
                    "kind != Kind\\.CLOSING",
                    "not kind in ( Kind.CLOSING )",
                    "state in \\(",
                    "state not in ("),
            MistakeKind.of("if", "^when$", "if", "^when$", "If:", "^when$", "when if"),
            MistakeKind.of(
                    "else",
                    "^end$",
                    "else\n    recommend( nothing );\nend",
                    "^end$",
                    "otherwise\nend",
                    "^end$",
                    "    ELSE wait\nend"),
            MistakeKind.of(
                    "percent", "(?<=mine >) 0", " 20%", "(?<=mine >) 0", " 20 %", "days\\( 30 \\)", "days( 30% )"),
            MistakeKind.of(
                    "1,000",
                    "days\\( 30 \\)",
                    "days( 1,000 )",
                    "hours\\( 1 \\)",
                    "hours( 1.000 )",
                    "(?<=mine >) 0",
                    " 1 000"),
            MistakeKind.of(
                    "bare duration",
                    "days\\( 30 \\)",
                    "30 days",
                    "hours\\( 1 \\)",
                    "1h",
                    "days\\( 30 \\)",
                    "\"30 days\""),
            MistakeKind.of(
                    "date",
                    "(?<= at >) \\$at",
                    " \"2026-03-01\"",
                    "(?<= at >) \\$at",
                    " 2026-03-01",
                    "(?<= at >) \\$\\w+",
                    " \"1.3.2026\""),
            MistakeKind.changing("unknown fact", false, "\\b[A-Z][A-Za-z]{4,}(?=\\()", SLIPS),
            MistakeKind.changing("unknown field", false, "(?<=: |[(,] )[a-z][A-Za-z]{4,}(?=,| \\)| [=<>!])", SLIPS),
            MistakeKind.changing(
                    "unknown word",
                    false,
                    "\\b(?:recommend|withhold|signal|answer|because|showAgain|moveOffline|talk|waiting|rested)(?=\\()",
                    SLIPS),
            MistakeKind.changing(
                    "unknown choice", false, "(?<=(?:Kind|Verdict|Scope|Manner|State)\\.)[A-Z_]{4,}", SLIPS),
            MistakeKind.changing("unknown binding", false, "(?<=== )\\$[a-z]{3,}\\b", SLIPS),
            MistakeKind.changing("unknown metadata", false, "(?<=@)(?:source|since)", SLIPS),
            MistakeKind.changing("unknown placeholder", true, "(?<=\\{)[a-z]{4,}(?=[.}])", SLIPS),
            MistakeKind.changing("unknown field in text", true, "(?<=\\{[a-z]{1,12}\\.)[a-zA-Z]{4,}(?=})", SLIPS),
            MistakeKind.of(
                    "missing dollar",
                    "(?<=== )\\$(?=\\w+[, ])",
                    "",
                    "^    \\$(?=\\w+ +: [A-Z])",
                    "    ",
                    "(?<=[(,] )\\$(?=\\w+ : [a-z])",
                    ""),
            MistakeKind.of(
                    "different kinds",
                    "== true",
                    "== \"true\"",
                    "(?<=mine >) 0",
                    " \"0\"",
                    "== Kind\\.(\\w+)",
                    "== \"~1\""),
            MistakeKind.of(
                    "contact with name",
                    "(?<=contact == )\\$who",
                    "$who.name",
                    "(?<=contact ==) \\$who",
                    " \"Ann\"",
                    "(?<=platform ==) \\$place",
                    " \"facebook\""),
            MistakeKind.of(
                    "moment with length",
                    "(?<= at >) \\$at",
                    " hours( 4 )",
                    "(?<=time <) plus\\( \\$\\w+, (days\\( 30 \\)) \\)",
                    " ~1",
                    "(?<=time <) \\$\\w+\\.\\w+",
                    " days( 7 )"),
            MistakeKind.of(
                    "used before it is bound",
                    "^( +\\$(\\w+) +: [A-Z]\\w+\\([^\\n]*)\\n( +\\w+\\([^\\n]*\\$\\2\\b[^\\n]*)$",
                    "~3\n~1",
                    "^( +\\$(\\w+) +: [A-Z]\\w+\\([^\\n]*)\\n( +\\$\\w+ +: \\w+\\([^\\n]*\\$\\2\\b[^\\n]*)$",
                    "~3\n~1",
                    "^( +\\$\\w+ +: [A-Z]\\w+\\([^\\n]*\\$(who|place|id) : [^\\n]*)\\n( +\\$\\w+ +: \\w+\\([^\\n]*\\$\\2\\b[^\\n]*)$",
                    "~3\n~1"),
            MistakeKind.of(
                    "never used",
                    "^    (?=(?:RepeatNorm|OfflineNorm|SellingNorm)\\()",
                    "    $spare : ",
                    "(?<=Proposal\\( )",
                    "$spare : name, ",
                    "(?<=\\$proposal : Proposal\\( [^()\\n]{1,80}) \\)$",
                    ", $spare : name )"),
            MistakeKind.of(
                    "missing @id",
                    "^    @id\\(.*\\)\\n",
                    "",
                    "^    @id\\(.*\\)$",
                    "",
                    "(?<=@id\\( )\"\u0001+\"",
                    "\"\""),
            MistakeKind.inTexts(
                    "duplicate @id",
                    "(?<=@id\\( )\"RESPOND-[234]\"",
                    "\"RESPOND-1\"",
                    "(?<=@id\\( )\"TALKS-2\"",
                    "\"TALKS-1\"",
                    "(?<=@id\\( )\"OFFLINE-[23]\"",
                    "\"OFFLINE-1\""),
            MistakeKind.of(
                    "no @source",
                    "^    @source\\(.*\\)\\n",
                    "",
                    "^    @source\\(.*\\)$",
                    "",
                    "(?<=@source\\( )\"\u0001+\"",
                    "\"\""),
            MistakeKind.of(
                    "metadata without parentheses",
                    "@id\\( (\"\u0001+\") \\)",
                    "@id ~1",
                    "@source\\( (\"\u0001+\") \\)",
                    "@source: ~1",
                    "@id\\( (\"\u0001+\") \\)",
                    "@id = ~1"),
            MistakeKind.of(
                    "no because",
                    ",\\n +because\\( \"\u0001*\" \\) \\);$",
                    " );",
                    ",\\s+because\\( \"\u0001*\" \\)",
                    "",
                    "because\\( \"\u0001*\" \\)(?= \\);)",
                    ""),
            MistakeKind.inTexts(
                    "same name",
                    "(?<=^rule )\"A complaint should [^\"]*\"",
                    "\"A private message should not go unanswered\"",
                    "(?<=^rule )\"What was done [^\"]*\"",
                    "\"Nothing must be advised for a platform that is closed\"",
                    "(?<=^rule )\"Selling should pause after [^\"]*\"",
                    "\"Selling should pause while too many of my recent posts sell\""),
            MistakeKind.of(
                    "second statement",
                    "^end$",
                    "    signal( rested( $post ) );\nend",
                    "^end$",
                    "    recommend( answer( $x ) );\nend",
                    "^end$",
                    "    withhold( $p );\nend"),
            MistakeKind.of(
                    "condition after then",
                    "^( +(?:not |exists )?[A-Z]\\w+\\([^\\n]*\\)\\n)then\\n",
                    "then\n~1",
                    "^( +\\$\\w+ +: [A-Z]\\w+\\([^\\n]*\\)\\n)then\\n",
                    "then\n~1",
                    "^( +(?:not |exists )?[A-Z]\\w+\\([^\\n]*\\)\\n)then\\n((?: +[^\\n]*\\n)+?)end$",
                    "then\n~2~1end"),
            MistakeKind.of(
                    "statement before then",
                    "^then\\n((?: +[^\\n]*\\n)+?)end$",
                    "~1then\nend",
                    "^then\\n( +(?:recommend|withhold|signal)\\([^\\n]*\\n)",
                    "~1then\n",
                    "^then\\n( +[^\\n]*,\\n)( +because\\([^\\n]*\\n)",
                    "~2then\n~1"),
            MistakeKind.of(
                    "entry after when",
                    "^( +@\\w+\\([^\\n]*\\n)when\\n",
                    "when\n~1",
                    "^( +@id\\([^\\n]*\\n)((?: +@[^\\n]*\\n)+)when\\n",
                    "~2when\n~1",
                    "^( +@\\w+[^\\n]*\\n)when\\n( +[^\\n]*\\)\\n)",
                    "when\n~2~1"),
            MistakeKind.of(
                    "condition before when",
                    "^when\\n( +\\$[^\\n]*\\)\\n)",
                    "~1when\n",
                    "^( +@\\w+[^\\n]*\\n)when\\n( +\\$[^\\n]*\\)\\n)",
                    "~2~1when\n",
                    "^when\\n( +[A-Z]\\w+\\([^\\n]*\\)\\n)",
                    "~1when\n"),
            MistakeKind.of(
                    "clause behind the statement",
                    "^( +(?:by|lateFrom|notBefore|allowedFrom)\\([^\\n]*\\),\\n)( +because\\([^\\n]*\\) \\);\\n)",
                    "~2~1",
                    ",\\n( +because\\([^\\n]*\\)) \\);",
                    " );\n~1;",
                    ",\\s+(because\\( \"\u0001*\" \\)) \\);$",
                    " );\n    ~1"),
            MistakeKind.of(
                    "impossible",
                    "kind == Kind\\.(?:PUBLIC_QUESTION|REMARK)",
                    "kind == Kind.PRIVATE_MESSAGE, kind == Kind.CLOSING",
                    "(?<=mine >) 0",
                    " 5, mine < 3",
                    "(?<=mine == )true",
                    "true, mine == false"),
            MistakeKind.of(
                    "tied to no other",
                    "^then$",
                    "    Contact( priority < 3 )\nthen",
                    "(?<=^ {4}\\$\\w{1,20} {0,12}: Contact)\\( id == \\$who, ",
                    "( ",
                    "^then$",
                    "    GroupNorm()\nthen"),
            MistakeKind.of(
                    "foreign line",
                    "^when$",
                    "    salience 10\nwhen",
                    "^rule",
                    "import java.util.List;\nrule",
                    "^when$",
                    "    no-loop true\nwhen"));

    private Mistakes() {}

    private static String swapped(String name) {
        int at = name.length() / 2;
        return name.charAt(at) == name.charAt(at - 1)
                ? dropped(name)
                : name.substring(0, at - 1) + name.charAt(at) + name.charAt(at - 1) + name.substring(at + 1);
    }

    private static String dropped(String name) {
        return name.substring(0, name.length() - 2) + name.substring(name.length() - 1);
    }

    private static String doubled(String name) {
        String letter = name.substring(2, 3);
        return name.substring(0, 2) + letter.toLowerCase(Locale.ROOT) + name.substring(2);
    }
}
