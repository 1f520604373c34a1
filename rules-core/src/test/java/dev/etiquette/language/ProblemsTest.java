package dev.etiquette.language;

import static dev.etiquette.language.Texts.PACKAGE;
import static dev.etiquette.language.Texts.problems;
import static dev.etiquette.language.Texts.rule;
import static dev.etiquette.language.Texts.then;
import static dev.etiquette.language.Texts.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of mistake gives one problem, at its place, in a plain sentence. */
class ProblemsTest {

    private static final String SHOWN = "declare Shown @meaning( \"shown\" ) post : MyPost @key end\n";

    private static final String SOUND = rule("S-1", "$p : Proposal()", "withhold( $p, because( \"So.\" ) );");

    /** One mistake, where it stands, and the beginning of what is said of it. */
    private record Mistake(Code code, String text, int line, int column, String message) {

        @Override
        public String toString() {
            return code + ": " + message;
        }
    }

    static List<Mistake> mistakes() {
        return List.of(
                new Mistake(
                        Code.SINGLE_EQUALS,
                        when("$p : Proposal( reachesOut = true )"),
                        6,
                        27,
                        "Found \"=\". Write \"==\" to compare."),
                new Mistake(
                        Code.SINGLE_QUOTE,
                        when("$p : Proposal( name == 'Ann' )"),
                        6,
                        24,
                        "Found single quotes. Write a text in double quotes, \"."),
                new Mistake(
                        Code.STRAY_CHARACTER,
                        when("$p : Proposal( name == \"Ann\" ) ~"),
                        6,
                        32,
                        "The character \"~\" (U+007E) is not allowed in a rule."),
                new Mistake(
                        Code.MISSING_QUOTE,
                        then("withhold( $p, because( \"It is so. ) );"),
                        8,
                        24,
                        "The text is never closed. It must end with \" on the same line."),
                new Mistake(
                        Code.BACKSLASH,
                        then("withhold( $p, because( \"It is \\n so.\" ) );"),
                        8,
                        31,
                        "A text cannot contain a backslash."),
                new Mistake(
                        Code.OPEN_COMMENT,
                        when("$p : Proposal() /* and so on"),
                        6,
                        17,
                        "The comment is never closed. It must end with \"*/\"."),
                new Mistake(
                        Code.LONG_NUMBER,
                        when("$p : Proposal()\nTalk( turns > 1234567890123456789 )"),
                        7,
                        15,
                        "The number has 19 digits; at most 9 are allowed."),
                new Mistake(
                        Code.MISSING_SIGN,
                        when("$p : Proposal( reachesOut true )"),
                        6,
                        26,
                        "A comparison is missing here. Expected a sign such as \"==\"."),
                new Mistake(
                        Code.UNEXPECTED,
                        when("$p : Proposal( reachesOut nothing whatever true )"),
                        6,
                        27,
                        "Found \"nothing\". Expected a comparison such as \"==\" or \"<\"."),
                new Mistake(
                        Code.MISSING_END,
                        PACKAGE
                                + SOUND.replace("end\n", "")
                                + rule("B-1", "$p : Proposal()", "withhold( $p, because( \"\" ) );"),
                        8,
                        34,
                        "The rule does not end. Expected \"end\" on a line of its own."),
                new Mistake(
                        Code.TOO_LARGE,
                        then("withhold( " + "plus( ".repeat(16)),
                        8,
                        11 + 15 * 6,
                        "Functions are nested too deeply; at most 16 levels are allowed."),
                new Mistake(
                        Code.TOO_LARGE,
                        when(
                                "$p : Proposal()\n$c : Contact()\n$k : Connection()\n$t : Turn()\n$m : Meeting()\n"
                                        + "Feedback( recommendation == idOf( keepInTouch( $c, $k.platform, $t.channel, $m.at ) ) )"),
                        11,
                        11,
                        "This comparison reads 4 other facts; at most 3 are allowed."),
                new Mistake(Code.UNKNOWN_FACT, when("$p : Propsal()"), 6, 6, "Unknown fact \"Propsal\"."),
                new Mistake(
                        Code.UNKNOWN_FIELD,
                        when("$p : Proposal( reachesout == true )"),
                        6,
                        16,
                        "Proposal has no field \"reachesout\"."),
                new Mistake(
                        Code.UNKNOWN_WORD,
                        then("withold( $p, because( \"It is so.\" ) );"),
                        8,
                        1,
                        "Unknown function \"withold\"."),
                new Mistake(
                        Code.UNKNOWN_ACTION,
                        when("$p : Proposal( action == Action.ANSWER )"),
                        6,
                        33,
                        "\"ANSWER\" is no choice of Action. Known: "),
                new Mistake(
                        Code.UNKNOWN_CHOICE,
                        when("$p : Proposal( platform == Platform.TWITTER )"),
                        6,
                        37,
                        "\"TWITTER\" is another name for Platform.X."),
                new Mistake(
                        Code.UNKNOWN_CHOICE,
                        when("$p : Proposal()\nTurn( kind == Kind.CLOSIGN )"),
                        7,
                        20,
                        "\"CLOSIGN\" is no choice of Kind."),
                new Mistake(
                        Code.UNKNOWN_PLACEHOLDER,
                        then("withhold( $p, because( \"Ask {p.name first.\" ) );"),
                        8,
                        29,
                        "The brace is never closed"),
                new Mistake(
                        Code.UNKNOWN_CHOICE,
                        when("$p : Proposal()\nTurn( platform == Platform.LINKDIN )"),
                        7,
                        28,
                        "\"LINKDIN\" is no choice of Platform."),
                new Mistake(
                        Code.UNKNOWN_BINDING,
                        when("$p : Proposal( contact == $whom )"),
                        6,
                        27,
                        "Unknown name \"$whom\". Known: $p."),
                new Mistake(
                        Code.UNKNOWN_METADATA,
                        PACKAGE + SOUND.replace("@source", "@sauce( \"test\" ) @source"),
                        4,
                        6,
                        "Unknown entry \"@sauce\". Known: @id, @protects, @source, @since and @status."),
                new Mistake(
                        Code.UNKNOWN_STATUS,
                        PACKAGE + SOUND.replace("@source", "@status( \"old\" ) @source"),
                        4,
                        14,
                        "The status is \"old\"; it must be \"active\", \"trial\" or \"retired\"."),
                new Mistake(
                        Code.UNKNOWN_PLACEHOLDER,
                        then("withhold( $p, because( \"{$p.name} is it.\" ) );"),
                        8,
                        25,
                        "Unknown name \"{$p.name}\"."),
                new Mistake(
                        Code.UNKNOWN_PLACEHOLDER,
                        then("withhold( $p, because( \"It is {p}.\" ) );"),
                        8,
                        31,
                        "\"{p}\" is a whole fact. Use one of its fields, such as name."),
                new Mistake(
                        Code.BOUND_TWICE,
                        when("$p : Proposal()\n$p : Owner()"),
                        7,
                        1,
                        "The name \"$p\" is already used in this rule."),
                new Mistake(
                        Code.DIFFERENT_KINDS,
                        when("$p : Proposal( reachesOut == \"yes\" )"),
                        6,
                        30,
                        "Found true or false compared with a text. Both must be of the same kind."),
                new Mistake(
                        Code.DIFFERENT_KINDS,
                        when("$p : Proposal( name in ( \"Ann\", 7 ) )"),
                        6,
                        33,
                        "Found a number after \"in\". Expected a plain value such as a text."),
                new Mistake(
                        Code.NOT_ORDERED,
                        when("$p : Proposal( name < \"Zoe\" )"),
                        6,
                        21,
                        "A text cannot be compared with \"<\" or \">\". Only numbers, moments and lengths of time can."),
                new Mistake(
                        Code.WRONG_ARGUMENTS,
                        when("$p : Proposal( cameUpAt > plus( cameUpAt ) )"),
                        6,
                        27,
                        "The function \"plus\" takes a moment, a length of time; found 1 value. Missing: a length of time."),
                new Mistake(
                        Code.WRONG_ARGUMENTS,
                        when("$p : Proposal( cameUpAt > plus( cameUpAt, 30 ) )"),
                        6,
                        43,
                        "The function \"plus\" takes a length of time here; found a number."),
                new Mistake(
                        Code.WRONG_ARGUMENTS,
                        when(
                                "$p : Proposal()\naccumulate( Contact( $n : priority ); $c : count( $n ), $m : min( $n ) )"),
                        7,
                        62,
                        "\"min\" needs an accumulate of its own"),
                new Mistake(
                        Code.TIME_MISUSED,
                        when("$p : Proposal( $came : cameUpAt )\nNow( time == $came )"),
                        7,
                        11,
                        "The time of Now can only be compared with a moment, by <, <=, > or >=."),
                new Mistake(
                        Code.TIME_MISUSED,
                        when("$p : Proposal()\nNow( $now : time )"),
                        7,
                        6,
                        "The time of Now can only be compared with a moment, by <, <=, > or >="),
                new Mistake(
                        Code.NOT_ABOUT_FACT,
                        when("$p : Proposal( $came : cameUpAt )\nOwner( $came > $came )"),
                        7,
                        8,
                        "This comparison does not use the Owner in which it is written. One side must be a field of it."),
                new Mistake(
                        Code.UNEQUAL_BRANCHES,
                        when("$p : Proposal()\n( $a : Contact() or $b : Contact() )"),
                        7,
                        26,
                        "This branch of the \"or\" names other fields than the first branch"),
                new Mistake(
                        Code.NO_STATEMENT,
                        then("because( \"It is so.\" );"),
                        8,
                        1,
                        "Found \"because\" after \"then\". Expected bless, recommend, signal or withhold."),
                new Mistake(
                        Code.WRONG_ARGUMENTS,
                        then("withhold( $p, because( \"One.\" ), because( \"Two.\" ) );"),
                        8,
                        34,
                        "\"because\" is written twice in one \"withhold\"."),
                new Mistake(
                        Code.GUARDS_ITSELF,
                        PACKAGE + rule("C-1", "$post : MyPost()\nnot Shown()", "signal( new Shown( $post ) );") + SHOWN,
                        7,
                        5,
                        "The rule requires that there is no Shown, and signals one itself"),
                new Mistake(
                        Code.MISSING_SOURCE,
                        PACKAGE + SOUND.replace("@source( \"test\" )", ""),
                        3,
                        17,
                        "The rule has no @source. Every rule needs one."),
                new Mistake(
                        Code.MISSING_BECAUSE,
                        then("withhold( $p );"),
                        8,
                        13,
                        "The rule gives no reason. \"withhold\" needs because( \"…\" )."),
                new Mistake(
                        Code.MISSING_NAME,
                        PACKAGE + SOUND.replace("rule \"The rule S-1\"", "rule \" \""),
                        2,
                        6,
                        "The rule has no name"),
                new Mistake(
                        Code.DUPLICATE_NAME,
                        PACKAGE + SOUND + SOUND.replace("@id( \"S-1\" )", "@id( \"S-2\" )"),
                        10,
                        6,
                        "The rule has the same name as the rule at a.drl:2:1, \"The rule S-1\". Every rule needs its own."),
                new Mistake(
                        Code.DUPLICATE_NAME,
                        PACKAGE
                                + SOUND
                                + SOUND.replace("@id( \"S-1\" )", "@id( \"S-2\" )")
                                        .replace("The rule", "Th\u0435 rule"),
                        10,
                        6,
                        "The name of the rule looks like that of the rule at a.drl:2:1, \"Th\u0435 rule S-1\", and is written in other letters or"
                                + " spaces. Every rule needs a name of its own."),
                new Mistake(
                        Code.DUPLICATE_ID,
                        PACKAGE + SOUND + SOUND.replace("The rule", "Another rule"),
                        11,
                        10,
                        "The rule has the same id as the rule at a.drl:2:1, \"S-1\". Every rule needs its own."),
                new Mistake(
                        Code.DUPLICATE_METADATA,
                        PACKAGE + SOUND.replace("@source", "@id( \"S-2\" ) @source"),
                        4,
                        6,
                        "The rule has \"@id\" twice."),
                new Mistake(Code.NO_RULES, PACKAGE, 1, 1, "The book has no rules. It needs at least one."));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void one_mistake_gives_one_problem_at_its_place(Mistake mistake) {
        assertThat(problems(mistake.text())).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(mistake.code());
            assertThat(problem.position().file()).isEqualTo("a.drl");
            assertThat(problem.position().line()).isEqualTo(mistake.line());
            assertThat(problem.position().column()).isEqualTo(mistake.column());
            assertThat(problem.message()).startsWith(mistake.message());
        });
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void reading_goes_on_at_the_next_rule(Mistake mistake) {
        if (!mistake.text().contains("end\n") || mistake.code() == Code.GUARDS_ITSELF) {
            return;
        }
        String next = rule("NEXT", "$p : Proposal()", "withhold( $p, because( \"So.\" ) );");

        RuleReader.Result result = Texts.read(mistake.text() + next);

        boolean swallowed = mistake.message().contains("comment");
        assertThat(result.rules().stream().anyMatch(rule -> rule.id().equals("NEXT")))
                .isNotEqualTo(swallowed);
    }

    @Test
    void rule_without_a_condition_is_refused() {
        assertThat(problems(PACKAGE + rule("A-1", "", "withhold( $p, because( \"So.\" ) );")))
                .extracting(Problem::message)
                .contains("The rule has no condition. It needs at least one after \"when\".");
    }

    @Test
    void several_mistakes_in_several_rules_are_reported_together_in_order() {
        String text = Stream.of("A-1", "B-1", "C-1")
                .map(id -> rule(id, "$p : Proposal( nme == \"" + id + "\" )", "withhold( $p, because( \"So.\" ) );"))
                .collect(Collectors.joining("", PACKAGE, ""));

        assertThat(problems(text)).extracting(each -> each.position().line()).containsExactly(6, 14, 22);
    }

    @Test
    void rules_of_two_files_may_not_share_an_id() {
        assertThat(problems(PACKAGE + SOUND, PACKAGE + SOUND.replace("The rule", "Another rule")))
                .extracting(Problem::code)
                .containsExactly(Code.DUPLICATE_ID);
    }

    @Test
    void retired_rule_is_read_and_takes_part_in_no_circle() {
        String circle = PACKAGE + rule("C-1", "$post : MyPost()\nnot Shown()", "signal( new Shown( $post ) );") + SHOWN;

        assertThat(problems(circle.replace("@source", "@status( \"retired\" ) @source")))
                .isEmpty();
    }
}
