package dev.etiquette.language;

import static dev.etiquette.language.Texts.PACKAGE;
import static dev.etiquette.language.Texts.problems;
import static dev.etiquette.language.Texts.read;
import static dev.etiquette.language.Texts.rule;
import static dev.etiquette.language.Texts.then;
import static dev.etiquette.language.Texts.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.analysis.RuleAnalyzer;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.tables.NormTable;
import dev.etiquette.tables.PhraseTable;
import dev.etiquette.vocabulary.Vocabulary;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bound on what an author writes, on both of its sides. */
class BoundsTest {

    /** One second is what anything that an author writes may take; the machine may have more to do. */
    private static final Duration GENEROUS = Duration.ofSeconds(10);

    /** Two texts: one that just fits, and one with one more of something. */
    record Bound(String of, String within, String beyond) {
        @Override
        public String toString() {
            return of;
        }
    }

    static List<Bound> bounds() {
        String sound = then("withhold( $p, because( \"So.\" ) );");
        return List.of(
                new Bound("characters of a file", filled(sound, 1 << 20), filled(sound, (1 << 20) + 1)),
                new Bound("characters of a rule", reason(9_800), reason(10_001)),
                new Bound("conditions of a rule", conditions(63), conditions(64)),
                new Bound("comparisons of a fact", comparisons(64), comparisons(65)),
                new Bound("branches of an or", branches(64), branches(65)),
                new Bound("ways through several ors", ors(6), ors(7)),
                new Bound("ways through the ors of a book", orsOf(22), orsOf(23)),
                new Bound("values in a list", values(64), values(65)),
                new Bound("results of an accumulate", results(64), results(65)),
                new Bound("letters of a word", binding(100), binding(101)),
                new Bound("digits of a number", number("123456789"), number("1234567890")),
                new Bound("words within words", nested(13), nested(14)),
                new Bound("fields of a declaration", fields(24), fields(25)),
                new Bound("declarations", kinds(500), kinds(501)),
                new Bound("facts within facts", deep(5), deep(6)),
                new Bound("letters of a meaning", meaning(200), meaning(201)),
                new Bound("letters of a declared name", declaredName(60), declaredName(61)));
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void what_just_fits_is_taken_and_one_more_is_refused(Bound bound) {
        assertThat(problems(bound.within())).isEmpty();
        assertThat(problems(bound.beyond()))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.code()).isIn(Code.TOO_LARGE, Code.LONG_NUMBER, Code.TAKEN_NAME));
    }

    private static String filled(String text, int size) {
        String begun = text + "\n/* ";
        return begun + "x".repeat(size - begun.length() - 3) + " */";
    }

    private static String reason(int size) {
        return then("withhold( $p, because( \"" + "x".repeat(size) + "\" ) );");
    }

    private static String conditions(int more) {
        return when("$p : Proposal( $who : contact )"
                + IntStream.range(0, more)
                        .mapToObj(i -> "\nnot Contact( id == $who, priority == " + i + " )")
                        .collect(Collectors.joining()));
    }

    private static String comparisons(int count) {
        return when("$p : Proposal( "
                + IntStream.range(0, count)
                        .mapToObj(i -> "name != \"" + i + "\"")
                        .collect(Collectors.joining(", ")) + " )");
    }

    private static String branches(int count) {
        return when("$p : Proposal( $who : contact )\n( "
                + IntStream.range(0, count)
                        .mapToObj(i -> "Contact( id == $who, priority == " + i + " )")
                        .collect(Collectors.joining(" or "))
                + " )");
    }

    private static String ors(int count) {
        return when("$p : Proposal( $who : contact )"
                + IntStream.range(0, count)
                        .mapToObj(i -> "\n( Contact( id == $who, priority > " + i
                                + " ) or Contact( id == $who, name != \"" + i + "\" ) )")
                        .collect(Collectors.joining()));
    }

    /** Rules of seven conditions with 64 ways each, of which one needs no further rule for the engine. */
    private static String orsOf(int rules) {
        return PACKAGE
                + IntStream.range(0, rules)
                        .mapToObj(i -> rule(
                                "A-" + i,
                                "$p : Proposal()" + "\n( Contact() or Post() )".repeat(6),
                                "withhold( $p, because( \"So.\" ) );"))
                        .collect(Collectors.joining());
    }

    private static String values(int count) {
        return when("$p : Proposal( name in ( "
                + IntStream.range(0, count).mapToObj(i -> "\"" + i + "\"").collect(Collectors.joining(", ")) + " ) )");
    }

    private static String results(int count) {
        return when("$p : Proposal( $who : contact )\naccumulate( Contact( id == $who, $n : priority ); "
                + IntStream.range(0, count)
                        .mapToObj(i -> "$s" + i + " : sum( $n )")
                        .collect(Collectors.joining(", "))
                + " )");
    }

    private static String binding(int letters) {
        String name = "$" + "n".repeat(letters - 1);
        return when("$p : Proposal( " + name + " : contact )\nContact( id == " + name + " )");
    }

    private static String number(String digits) {
        return when("$p : Proposal( $who : contact )\nContact( id == $who, priority < " + digits + " )");
    }

    private static String nested(int deep) {
        return then("withhold( $p, allowedFrom( " + "plus( ".repeat(deep) + "$at" + ", days( 1 ) )".repeat(deep)
                        + " ), because( \"So.\" ) );")
                .replace("$who : contact", "$at : cameUpAt");
    }

    private static String declared(String name, String fields) {
        return "declare " + name + "\n    @meaning( \"so\" )\n" + fields + "end\n";
    }

    private static String using(String first, String declarations) {
        return PACKAGE
                + declarations
                + rule("A-1", "$p : Proposal()\n" + first + "()", "withhold( $p, because( \"So.\" ) );");
    }

    private static String fields(int count) {
        return using("Wide", declared("Wide", repeated(count, i -> "    f" + i + " : long @key\n")));
    }

    private static String repeated(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining());
    }

    private static String kinds(int count) {
        return using("Many0", repeated(count, i -> declared("Many" + i, "    n : long @key\n")));
    }

    /** Each holds the next one in all of its fields: whoever follows all ways never comes to an end. */
    private static String deep(int count) {
        return using(
                "Deep0",
                repeated(
                        count,
                        i -> declared(
                                "Deep" + i,
                                i == count - 1
                                        ? "    n : long @key\n"
                                        : repeated(24, j -> "    f" + j + " : Deep" + (i + 1) + " @key\n"))));
    }

    private static String meaning(int letters) {
        return using("Meant", declared("Meant", "    n : long @key\n").replace("so", "s".repeat(letters)));
    }

    private static String declaredName(int letters) {
        String name = "N" + "n".repeat(letters - 1);
        return using(name, declared(name, "    n : long @key\n"));
    }

    /** Hostile declarations: each is told at its place, in no time, and a slip beside them is told as well. */
    static List<Hostile> hostile() {
        String slip = rule("B-1", "$p : Proposal()\nTrun()", "withhold( $p, because( \"So.\" ) );");
        return List.of(
                new Hostile("many declarations", kinds(15_000) + slip, Code.TOO_LARGE),
                new Hostile("many fields", fields(20_000) + slip, Code.TOO_LARGE),
                new Hostile("deep declarations", deep(400) + slip, Code.TOO_LARGE),
                new Hostile(
                        "a great circle",
                        using(
                                        "Ring0",
                                        repeated(
                                                500,
                                                i -> declared(
                                                        "Ring" + i, "    next : Ring" + (i + 1) % 500 + " @key\n")))
                                + slip,
                        Code.DECLARED_IN_CIRCLE),
                new Hostile(
                        "circles within circles",
                        using(
                                        "Net0",
                                        repeated(
                                                400,
                                                i -> declared(
                                                        "Net" + i,
                                                        repeated(
                                                                24,
                                                                j -> "    f" + j + " : Net" + (i * 7 + j * 13) % 400
                                                                        + " @key\n"))))
                                + slip,
                        Code.DECLARED_IN_CIRCLE),
                new Hostile(
                        "one name many times",
                        using("Same", repeated(400, i -> declared("Same", "    n : long @key\n"))) + slip,
                        Code.TAKEN_NAME),
                new Hostile(
                        "fields that hold what is not there",
                        using("Lost0", repeated(500, i -> declared("Lost" + i, "    n : Presonid" + i + " @key\n")))
                                + slip,
                        Code.UNKNOWN_TYPE),
                new Hostile(
                        "a declaration without an end",
                        PACKAGE + slip + "declare Endless\n    @meaning( \"so\" )\n"
                                + repeated(20_000, i -> "    f" + i + " : long @key\n"),
                        Code.UNEXPECTED),
                new Hostile("a word many times", PACKAGE + slip + "declare ".repeat(100_000), Code.UNEXPECTED),
                new Hostile(
                        "many parentheses",
                        PACKAGE + slip + "declare Open @x" + "( ".repeat(200_000),
                        Code.UNEXPECTED));
    }

    record Hostile(String of, String text, Code code) {
        @Override
        public String toString() {
            return of;
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostile_declarations_are_told_in_no_time_and_nothing_else_is_lost(Hostile hostile) {
        List<Problem> told = new ArrayList<>();
        assertThat(cpu(() -> told.addAll(problems(hostile.text())))).isLessThan(GENEROUS);
        assertThat(told).extracting(Problem::code).contains(hostile.code(), Code.UNKNOWN_FACT);
    }

    @Test
    void comment_is_no_part_of_a_rule_that_is_too_large() {
        assertThat(problems(then("withhold( $p, because( \"So.\" ) );") + "/*" + " so".repeat(10_000) + " */"))
                .isEmpty();
    }

    @Test
    void rows_of_a_table_are_bounded() {
        StringBuilder table = new StringBuilder("language,mark,where,phrase\n");
        IntStream.range(0, 20_000)
                .forEach(i -> table.append("en,question,anywhere,so").append(i).append('\n'));
        List<Problem> problems = new ArrayList<>();
        PhraseTable.read("phrases.csv", table.toString(), problems);
        assertThat(problems).isEmpty();

        PhraseTable.read("phrases.csv", table + "en,question,anywhere,more\n", problems);
        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly("This is row 20001; at most 20000 are allowed.");
    }

    /** Branches of many ors multiply: sixty-four of two would be more rules than there are atoms in a stone. */
    @Test
    void ors_that_multiply_are_refused_in_no_time() {
        assertThat(cpu(() -> assertThat(problems(ors(60))).hasSize(1))).isLessThan(GENEROUS);
    }

    /** Which condition of one rule stands for which of another can be tried in more ways than there is time for. */
    @Test
    void rules_of_many_like_conditions_are_compared_in_no_time() {
        StringBuilder text = new StringBuilder(PACKAGE);
        for (int i = 0; i < 4; i++) {
            String last = "\nContact( priority == " + (i + 1) + " )";
            text.append(rule(
                    "A-" + i,
                    "$p : Proposal()" + "\nContact()".repeat(28 + i) + last,
                    "withhold( $p, because( \"So.\" ) );"));
        }
        RuleReader.Result book = read(text.toString());
        assertThat(book.rules()).hasSize(4);
        assertThat(cpu(() -> RuleAnalyzer.problems(book, Vocabulary.standard(), List.of())))
                .isLessThan(GENEROUS);
    }

    /** What was likely meant is looked for once for each name, however many mistakes a table holds. */
    @Test
    void table_of_nothing_but_mistakes_is_read_in_no_time() {
        StringBuilder table = new StringBuilder("platform,figure,value,hours,source,date\n");
        IntStream.range(0, 20_000)
                .forEach(i -> table.append("any,qestion remind").append(i).append(",30 minutes,waking,test,2026\n"));
        List<Problem> problems = new ArrayList<>();

        assertThat(cpu(() -> NormTable.read("norms.csv", table.toString(), problems)))
                .isLessThan(GENEROUS);
        assertThat(problems).hasSize(20_000);
    }

    @Test
    void name_without_end_is_refused_in_no_time() {
        String name = "x".repeat(1_000_000);
        for (String text : List.of(
                when(name + "()"), when("$p : Proposal( " + name + " == 1 )"), then(name + "();"), PACKAGE + name)) {
            assertThat(cpu(() -> assertThat(problems(text))
                            .isNotEmpty()
                            .allSatisfy(problem -> assertThat(problem.message()).hasSizeLessThan(300))))
                    .isLessThan(GENEROUS);
        }
    }

    /** Of the processor alone. */
    private static Duration cpu(Runnable work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }
}
