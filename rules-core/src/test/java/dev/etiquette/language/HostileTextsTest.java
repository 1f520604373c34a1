package dev.etiquette.language;

import static dev.etiquette.language.Texts.PACKAGE;
import static dev.etiquette.language.Texts.problems;
import static dev.etiquette.language.Texts.rule;
import static dev.etiquette.language.Texts.then;
import static dev.etiquette.language.Texts.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.vocabulary.Vocabulary;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file holds, reading it never throws, and an author is told in plain words. */
class HostileTextsTest {

    /** What only a programmer would say. Names that an author may have written stand in quotes and are left out. */
    private static final Pattern JARGON = Pattern.compile(
            "(?i)\\b(java|drools|kie|exception|null|token|parse[rd]?|parsing|syntax|lexer|boolean|integer|string|class"
                    + "|method|instance|enum|argument|parameter|compile[rd]?|lambda|bytecode|stack|EOF|identifier)\\b");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"", Pattern.DOTALL);

    static List<String> texts() {
        return List.of(
                "",
                " ",
                "\u0000",
                "\uFEFF" + PACKAGE,
                "\uFEFF" + when("$p : Proposal()"),
                "\uD800",
                "\uDC00\uD800",
                when("$p : Proposal( name == \"\uD800\" )") + "\uDFFF",
                when("$p : Proposal( \u202Eeman == \"x\" )"),
                when("        com\n .foo.Bar( a == 1 )"),
                when("$p : Рroposal()"),
                when("$p : Proposal( nаme == \"x\" )"),
                when("$p\u200B : Proposal()"),
                when("$\u0000p : Proposal()"),
                when("$p : Proposal()").replace("package", "pаckage"),
                then("withhold( $p, because( \"\\u0022\" ) );"),
                then("withhold( $p, because( \"${jndi:ldap://x}\" ) );"),
                then("withhold( $p, because( \"{}\" ) );"),
                then("withhold( $p, because( \"{.}{..}{p.}{p..name}{ }\" ) );"),
                then("withhold( $p, because( \"{p.class}\" ) );"),
                then("withhold( $p, because( \"{p.getClass}\" ) );"),
                PACKAGE + "/*",
                PACKAGE + "/*/",
                PACKAGE + "\"",
                PACKAGE + "rule",
                PACKAGE + "rule \"",
                PACKAGE + "rule \"r\" @",
                PACKAGE + "rule \"r\" when",
                PACKAGE + "rule \"r\" when (",
                PACKAGE + "rule \"r\" when accumulate(",
                PACKAGE + "rule \"r\" when $p : Proposal( name in (",
                PACKAGE + "rule \"r\" when $",
                PACKAGE + "rule \"r\" when $p : Proposal() then",
                PACKAGE + "rule rule rule rule",
                PACKAGE + "end end end",
                "rule",
                "then when not in or");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void hostile_text_never_throws_and_gives_plain_sentences(String text) {
        List<Problem> problems = problems(text);

        assertThat(problems).isNotEmpty().allSatisfy(HostileTextsTest::plain);
    }

    @Test
    void look_alike_letters_are_named_by_their_code() {
        assertThat(problems(when("$p : Рroposal()")))
                .extracting(Problem::message)
                .containsExactly("The letter \"Р\" (U+0420) only looks like a plain one.");
    }

    @Test
    void characters_that_turn_the_text_around_are_named_and_not_shown() {
        assertThat(problems(when("$p : Proposal( \u202Ename == \"x\" )")))
                .extracting(Problem::message)
                .containsExactly("The character U+202E is not allowed in a rule.");
    }

    @Test
    void nesting_without_end_is_refused_once() {
        for (String deep : List.of("plus( ".repeat(100_000), "( ".repeat(100_000), "not ".repeat(100_000))) {
            assertThat(problems(then("withhold( " + deep))).hasSize(1);
            assertThat(problems(when(deep))).hasSize(1);
        }
    }

    @Test
    void long_path_is_refused_once() {
        assertThat(problems(when("$p : Proposal( a" + ".a".repeat(100_000) + " == 1 )")))
                .extracting(Problem::code)
                .containsExactly(Code.TOO_LARGE);
    }

    @Test
    void file_of_ten_megabytes_is_refused_unread() {
        assertThat(problems("x".repeat(10 << 20))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.TOO_LARGE);
            assertThat(problem.message()).isEqualTo("The file has 10485760 characters; at most 1048576 are allowed.");
        });
    }

    @Test
    void file_of_mistakes_alone_is_read_in_no_time_and_no_flood_of_problems() {
        String garbage = "#".repeat(RuleReader.LARGEST_FILE);

        assertThat(problems(garbage)).hasSizeLessThan(10_000);
    }

    static List<String> hundredKilobytes() {
        String sound = rule("A-1", "$p : Proposal( name == \"x\" )", "withhold( $p, because( \"So.\" ) );");
        return Stream.of(
                        "x",
                        "\"",
                        "(",
                        "#",
                        "\\",
                        "rule ",
                        "rule\n",
                        "end\n",
                        "not ",
                        "1,000 ",
                        PACKAGE + "x\n",
                        rule("A-1", "$p : Blargling()", "withhold( $p, because( \"So.\" ) );"),
                        rule("A-1", "$p : Proposal( blargling == 1 )", "withhold( $p, because( \"So.\" ) );"),
                        rule("A-1", "$p : Proposal()", "blargle( $p );"),
                        rule("A-1", "$p : Proposal()", "withhold( $p, because( \"{p.blargling}\" ) );"),
                        sound,
                        sound.replace(" )\n", "\n"),
                        sound.replace("end\n", ""))
                .map(piece -> PACKAGE + piece.repeat(100 * 1024 / piece.length()))
                .toList();
    }

    /** A second is what is promised; a machine that does other things as well is given some more. */
    @ParameterizedTest
    @MethodSource("hundredKilobytes")
    void hundred_kilobytes_of_anything_take_no_long_time(String text) {
        assertTimeout(Duration.ofSeconds(4), () -> assertThat(problems(text)).isNotEmpty());
    }

    @Test
    void more_rules_than_a_book_may_have_are_one_problem() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2_501; i++) {
            text.append(rule("A-" + i, "$p : Proposal()", "withhold( $p, because( \"So.\" ) );"));
        }
        String other = text.toString().replace("A-", "B-");

        assertThat(problems(PACKAGE + text, PACKAGE + other))
                .extracting(Problem::message)
                .containsExactly("The book has 5002 rules; at most 5000 are allowed.");
    }

    @Test
    void torn_pieces_of_a_sound_file_never_throw() {
        String sound = when("$p : Proposal( name in ( \"a\", \"b\" ), $who : contact )\nnot Contact( id == $who )");
        for (int end = 0; end < sound.length() - 5; end++) {
            assertThat(problems(sound.substring(0, end)))
                    .as("cut at %s", end)
                    .isNotEmpty()
                    .allSatisfy(HostileTextsTest::plain);
        }
    }

    @Test
    void garbled_files_never_throw() {
        String sound = when("$p : Proposal( name in ( \"a\", \"b\" ), $who : contact )\nnot Contact( id == $who )");
        String[] pieces = {"(", ")", "\"", "$", "rule", "end", "then", "\u0000", "\uD83D", "//", "/*", "{", "\\", "9"};
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder garbled = new StringBuilder(sound);
            for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
                int at = random.nextInt(garbled.length());
                garbled.replace(
                        at, Math.min(garbled.length(), at + random.nextInt(6)), pieces[random.nextInt(pieces.length)]);
            }
            List<Problem> found = i % 20 == 0
                    ? problems(garbled.toString())
                    : RuleReader.read(
                                    List.of(new RuleReader.Source("a.drl", garbled.toString())), Vocabulary.standard())
                            .problems();
            assertThat(found).allSatisfy(HostileTextsTest::plain);
        }
    }

    private static void plain(Problem problem) {
        String message = problem.message();
        assertThat(QUOTED.matcher(message).replaceAll("")).doesNotContainPattern(JARGON);
        assertThat(message.lines().toList()).hasSizeBetween(1, 2);
        assertThat(message.lines().skip(1)).allMatch(line -> line.startsWith("Maybe "));
        assertThat(problem.position().line()).isPositive();
        assertThat(problem.position().column()).isPositive();
        assertThat(problem.position().endColumn())
                .isGreaterThan(problem.position().column());
        assertThat(Stream.of("\u202E", "\u0000", "\uFEFF")).noneMatch(message::contains);
    }
}
