package dev.etiquette.language;

import static dev.etiquette.language.Texts.PACKAGE;
import static dev.etiquette.language.Texts.problems;
import static dev.etiquette.language.Texts.read;
import static dev.etiquette.language.Texts.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Fixes;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Type;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One slip in a declaration, or where one is used, is one problem at its place, with its fix where there is one. */
class DeclarationsTest {

    /** What every slip is made in. */
    private static final String SOUND = """
            package etiquette

            declare EarlyBird
                @meaning( "somebody who wrote before seven" )
                contact : PersonId @key @meaning( "who" )
                asked   : Turn     @key
                ready   : Instant  @key
            end

            rule "Somebody who asked in the last 3 days is an early bird"
                @id( "EARLY-1" )
                @source( "Our bakery" )
            when
                $turn : Turn( mine == false, $who : contact, $at : at )
                Now( time < plus( $at, days( 3 ) ) )
            then
                signal( new EarlyBird( $who, $turn, plus( $at, days( 3 ) ) ) );
            end

            rule "Nobody must be answered while they are an early bird"
                @id( "EARLY-2" )
                @source( "Our bakery" )
            when
                $proposal : Proposal( action == Action.RESPOND, $who : contact )
                $bird : EarlyBird( contact == $who, $ready : ready, asked.mine == false )
                // only one thing was asked
                not EarlyBird( contact == $who, asked != $bird.asked )
            then
                withhold( $proposal, allowedFrom( $ready ), because( "{bird.asked.name} asked early." ) );
            end
            """;

    @Test
    void kinds_are_known_in_any_order_of_files() {
        int rules = SOUND.indexOf("rule \"Somebody");
        Source declared = new Source("b.drl", SOUND.substring(0, rules));
        Source using = new Source("a.drl", PACKAGE + SOUND.substring(rules));
        RuleReader.Result one = RuleReader.read(List.of(using, declared), Vocabulary.standard());
        RuleReader.Result other = RuleReader.read(List.of(declared, using), Vocabulary.standard());

        assertThat(one.problems()).isEmpty();
        assertThat(one.rules())
                .extracting(Rule::canonical)
                .isEqualTo(other.rules().stream().map(Rule::canonical).toList());
        FactType kind = one.vocabulary().fact("EarlyBird").orElseThrow();
        assertThat(kind).isEqualTo(other.vocabulary().fact("EarlyBird").orElseThrow());
        assertThat(kind.meaning()).isEqualTo("somebody who wrote before seven");
        assertThat(kind.declaredFields().get(0).meaning()).isEqualTo("who");
        assertThat(kind.place()).isEqualTo("b.drl:3:9");
        assertThat(Vocabulary.standard().fact("EarlyBird")).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            declare EarlyBird                    | Declare EarlyBird                     | keyword-case
            declare EarlyBird                    | decalre EarlyBird                     | misspelt-keyword
            declare EarlyBird                    | EarlyBird                             | missing-declare
            EarlyBird                            | earlyBird                             | taken-name
            EarlyBird                            | Record                                | taken-name
            EarlyBird                            | Early_Bird                            | taken-name
            declare EarlyBird                    | declare EarlyBird extends Bird        | foreign-part
            declare EarlyBird                    | declare trait EarlyBird               | foreign-part
            @meaning( "somebody who wrote before seven" ) |                              | missing-meaning
            "somebody who wrote before seven"    | " "                                   | missing-meaning
            ( "somebody who wrote before seven" )| "somebody"                            | missing-parenthesis
            "somebody who wrote before seven"    | somebody who wrote                    | missing-quote
            @key @meaning( "who" )               | @meaning( "who" )                     | missing-key
            Turn     @key                        | Turn     @Key                         | unknown-metadata
            Turn     @key                        | Turn     key                          | missing-sign
            Turn     @key                        | Turn     @key @typesafe( false )      | unknown-metadata
            Turn     @key                        | Turn     @key @key                    | duplicate-metadata
            Turn     @key                        | Turn     @key,                        | extra-comma
            Turn     @key                        | Turn     @key;                        | extra-semicolon
            Turn     @key                        | Turn     @key()                       | extra-parenthesis
            asked   : Turn                       | asked Turn                            | missing-sign
            asked   : Turn                       | asked = Turn                          | missing-sign
            asked   : Turn                       | Turn asked                            | missing-sign
            asked   : Turn     @key              | @key asked : Turn                     | misplaced
            : Instant                            | : instant                             | unknown-type
            : Instant                            | : Date                                | unknown-type
            : Instant                            | : java.time.Instant                   | unknown-type
            : PersonId                           | : PersonID                            | unknown-type
            : PersonId                           | : Person                              | unknown-type
            : Instant  @key                      | : Instant = now @key                  | foreign-part
            signal( new EarlyBird                | signal( EarlyBird                     | missing-new
            signal( new EarlyBird                | signal( New EarlyBird                 | keyword-case
            signal( new EarlyBird                | signal( new EarlyBrid                 | unknown-fact
            $bird : EarlyBird(                   | $bird : EarlyBrid(                    | unknown-fact
            $ready : ready                       | $ready : redy                         | unknown-field
            $who, $turn, plus                    | $turn, $who, plus                     | wrong-arguments
            declare EarlyBird                    | declare earlyBird                     | taken-name
            declare EarlyBird                    | declare Early Bird                    | unexpected
            contact : PersonId                   | $contact : PersonId                   | taken-name
            days( 3 )                            | 3 months                              | bare-duration
            days( 3 )                            | months( 3 )                           | unknown-word
            days( 3 )                            | years( 1 )                            | unknown-word
            days( 3 )                            | weeks( 2 )                            | unknown-word
            {bird.asked.name}                    | {action}                              | unknown-placeholder
            Action.RESPOND                       | Action.Respond                        | unknown-action
            Action.RESPOND                       | respond                               | unknown-choice
            $who, $turn, plus                    | contact: $who, asked = $turn, plus    | extra-sign
            """)
    void slip_is_one_problem_with_its_fix(String right, String written, String code) {
        String text = slip(right, written == null ? "" : written);
        List<Problem> problems = problems(text);

        assertThat(problems).extracting(problem -> problem.code().id()).containsExactly(code);
        assertThat(problems(fixed(problems, text))).isEmpty();
    }

    private static String slip(String right, String written) {
        assertThat(SOUND).contains(right);
        boolean everywhere = right.equals("EarlyBird");
        return everywhere
                ? SOUND.replace(right, written)
                : SOUND.substring(0, SOUND.indexOf(right))
                        + written
                        + SOUND.substring(SOUND.indexOf(right) + right.length());
    }

    private static String fixed(List<Problem> problems, String text) {
        return Fixes.of(problems).applyTo(Map.of("a.drl", text)).getOrDefault("a.drl", text);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            asked   : Turn                       | asked   : EarlyBird                   | declared-in-circle
            asked   : Turn                       | asked   : List<Turn>                  | unknown-type
            asked   : Turn                       | asked   : Turn[]                      | unknown-type
            asked   : Turn                       | asked   : Set<String>                 | unknown-type
            asked   : Turn                       | asked   : Now                         | unknown-type
            asked   : Turn                       | asked   : Proposal                    | unknown-type
            ready   : Instant                    | end     : Instant                     | taken-name
            ready   : Instant                    | class   : Instant                     | taken-name
            ready   : Instant                    | days    : Instant                     | taken-name
            ready   : Instant                    | asked   : Instant                     | taken-name
            ready   : Instant                    | askeD   : Instant                     | taken-name
            declare EarlyBird                    | declare                               | unexpected
            $who, $turn, plus( $at, days( 3 ) )  | $who, $turn                           | wrong-arguments
            $who, $turn, plus( $at, days( 3 ) )  | $who, $turn, 3                        | wrong-arguments
            ( $who, $turn, plus( $at, days( 3 ) ) ) | | unexpected
            new EarlyBird( $who, $turn, plus( $at, days( 3 ) ) ) | $turn                 | wrong-arguments
            new EarlyBird( $who, $turn, plus( $at, days( 3 ) ) ) | new Turn( $who )      | misplaced-new
            asked != $bird.asked                 | asked != new EarlyBird( $who )        | misplaced-new
            withhold( $proposal                  | withhold( new EarlyBird( $who )       | misplaced-new
            signal(                              | insert(                               | code-after-then
            """)
    void slip_that_nobody_can_mend_for_sure_is_one_problem(String right, String written, String code) {
        assertThat(problems(slip(right, written == null ? "" : written)))
                .extracting(problem -> problem.code().id())
                .containsExactly(code);
    }

    @Test
    void end_that_is_missing_is_told_of_the_declaration() {
        String text = SOUND.replace("    ready   : Instant  @key\nend\n", "    ready   : Instant  @key\n");
        List<Problem> problems = problems(text);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.MISSING_END);
            assertThat(problem.message()).startsWith("The declaration does not end");
            assertThat(problem.position().line()).isEqualTo(7);
        });
        assertThat(problems(fixed(problems, text))).isEmpty();
    }

    @Test
    void end_is_missing_even_where_a_field_has_no_key() {
        String text = SOUND.replace("    ready   : Instant  @key\nend\n", "    ready   : Instant\n");

        assertThat(problems(text)).extracting(Problem::code).containsExactly(Code.MISSING_END);
        String ended = fixed(problems(text), text);
        assertThat(problems(ended)).extracting(Problem::code).containsExactly(Code.MISSING_KEY);
        assertThat(problems(fixed(problems(ended), ended))).isEmpty();
    }

    @Test
    void function_of_the_name_of_a_declaration_is_left_as_it_is() {
        String text = SOUND.replace("EarlyBird", "days");

        assertThat(fixed(problems(text), text))
                .contains("days( 3 )", "declare Days")
                .doesNotContain("Days( 3 )");
    }

    @Test
    void rule_in_a_declaration_is_one_problem() {
        String text = SOUND.replace("    ready   : Instant  @key\nend\n", "    ready   : Instant  @key\n") + "end\n";
        List<Problem> problems = problems(text);

        assertThat(problems).extracting(Problem::code).containsExactly(Code.MISPLACED);
        assertThat(problems(fixed(problems, text))).isEmpty();
    }

    @Test
    void declaration_in_a_rule_is_one_problem() {
        int start = SOUND.indexOf("declare");
        int end = SOUND.indexOf("rule");
        String declaration = SOUND.substring(start, end);
        String text = (SOUND.substring(0, start) + SOUND.substring(end))
                .replaceFirst("when\n", declaration.replace("$", "\\$") + "when\n");
        List<Problem> problems = problems(text);

        assertThat(problems).extracting(Problem::code).containsExactly(Code.MISPLACED);
        assertThat(problems(fixed(problems, text))).isEmpty();
    }

    @Test
    void fields_in_braces_are_one_problem() {
        String text = SOUND.replace("declare EarlyBird\n", "declare EarlyBird {\n")
                .replace("ready   : Instant  @key\nend", "ready   : Instant  @key\n}");
        List<Problem> problems = problems(text);

        assertThat(problems).extracting(Problem::code).containsExactly(Code.FOREIGN_PART);
        assertThat(problems(fixed(problems, text))).isEmpty();
    }

    @Test
    void fact_that_is_made_and_not_said_is_one_problem() {
        String text = SOUND.replace("signal( new", "new").replace("days( 3 ) ) ) );", "days( 3 ) ) );");
        List<Problem> problems = problems(text);

        assertThat(problems).extracting(Problem::code).containsExactly(Code.NO_STATEMENT);
        assertThat(problems(fixed(problems, text))).isEmpty();
    }

    @Test
    void all_fields_without_a_key_are_one_problem() {
        String text = SOUND.replace(" @key", "");
        List<Problem> problems = problems(text);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.MISSING_KEY);
            assertThat(problem.suggestion().orElseThrow().edits()).hasSize(3);
        });
        assertThat(problems(fixed(problems, text))).isEmpty();
    }

    @Test
    void kind_that_is_declared_twice_is_told_at_the_second_place() {
        assertThat(problems(SOUND + "\ndeclare EarlyBird @meaning( \"so\" ) n : long @key end\n"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.TAKEN_NAME);
                    assertThat(problem.message()).contains("a.drl:3:9");
                    assertThat(problem.position().line()).isEqualTo(32);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"earlybird", "EARLYBIRD", "EarlyBlrd", "EarlyB1rd"})
    void names_that_look_alike_are_refused(String name) {
        String both =
                SOUND.replace("EarlyBird", "EarlyBIrd") + "declare " + name + " @meaning( \"so\" ) n : long @key end\n";
        assertThat(problems(both)).extracting(Problem::code).containsExactly(Code.TAKEN_NAME);
    }

    @Test
    void circle_of_three_is_told_once_with_its_way() {
        assertThat(problems(SOUND + """
                declare Aa @meaning( "so" ) b : Bb @key end
                declare Bb @meaning( "so" ) c : Cc @key end
                declare Cc @meaning( "so" ) a : Aa @key d : Aa @key end
                """)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.DECLARED_IN_CIRCLE);
            assertThat(problem.message())
                    .isEqualTo("\"Cc\" holds \"Aa\", which holds \"Cc\" by way of \"Bb\", so it would never end.");
        });
    }

    @Test
    void least_and_greatest_fill_fields_of_numbers_and_moments_by_a_word() {
        String text = PACKAGE + """
                declare Last
                    @meaning( "what was last" )
                    at    : Instant @key
                    count : long    @key
                    most  : long    @key
                end
                """
                + rule("A-1", """
                        accumulate( MyPost( $at : at ); $last : max( $at ) )
                        accumulate( MyPost( $one : at ); $n : count( $one ) )
                        accumulate( Contact( $p : priority ); $most : max( $p ) )""", "signal( new Last( $last, $n, $most ) );")
                + rule(
                        "A-2",
                        "Last( $at : at )\n$p : Proposal( cameUpAt < $at )",
                        "withhold( $p, because( \"So.\" ) );");
        List<Problem> problems = problems(text);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.WRONG_ARGUMENTS);
            assertThat(problem.suggestion().orElseThrow().text()).isEqualTo("Maybe write moment( … ) around it.");
        });
        String fixed = fixed(problems, text);
        assertThat(fixed).contains("new Last( moment( $last ), $n, $most )");
        assertThat(problems(fixed)).isEmpty();
    }

    @Test
    void types_of_fields_are_those_of_the_vocabulary() {
        FactType kind = read(PACKAGE + """
                declare All
                    @meaning( "so" )
                    text : String @key
                    number1 : long @key
                    truth : boolean @key
                    at : Instant @key
                    span : Duration @key
                    who : PersonId @key
                    kind : Kind @key
                    place : Platform @key
                    turn : Turn @key
                    said : Utterance @key
                    none : Empty @key
                end
                declare Empty @meaning( "nothing" ) end
                """ + rule("A-1", "All()\nOwner()", "signal( new Empty() );")
                        + rule("A-2", "Empty()\n$p : Proposal()", "withhold( $p, because( \"So.\" ) );"))
                .vocabulary()
                .fact("All")
                .orElseThrow();

        assertThat(kind.declaredFields())
                .extracting(field -> field.type())
                .contains(Type.TEXT, Type.NUMBER, Type.TRUTH, Type.MOMENT, Type.LENGTH);
        assertThat(kind.field("none").orElseThrow().type().declared()).isEqualTo("Empty");
    }

    @Test
    void book_over_another_may_derive_its_kinds_and_not_declare_them() {
        RuleReader.Result below = RuleReader.read(List.of(new Source("standard:a.drl", SOUND)), Vocabulary.standard());
        String mine = PACKAGE
                + rule(
                        "B-1",
                        "$t : Turn( mine == true, $who : contact, $at : at )",
                        "signal( new EarlyBird( $who, $t, $at ) );");
        assertThat(over(below, Map.of("b.drl", mine))).isEmpty();

        Map<String, String> files = new HashMap<>();
        files.put(
                "b.drl",
                PACKAGE + "declare EarlyBird @meaning( \"mine\" ) contact : PersonId @key end\n"
                        + rule("B-1", "Turn( mine == true, $who : contact )", "signal( new EarlyBird( $who ) );"));
        files.put(
                "c.drl",
                PACKAGE
                        + rule(
                                "B-2",
                                "$p : Proposal( $who : contact )\nexists EarlyBird( contact == $who )",
                                "withhold( $p, because( \"So.\" ) );"));
        List<Problem> problems = over(below, files);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.STANDARD_NAME);
            assertThat(problem.message()).contains("standard:a.drl:3:9");
            assertThat(problem.suggestion().orElseThrow().edits())
                    .extracting(Edit::file)
                    .containsExactlyInAnyOrder("b.drl", "b.drl", "c.drl");
        });
        files.putAll(Fixes.of(problems).applyTo(files));
        assertThat(files.get("c.drl")).contains("exists OurEarlyBird(");
        assertThat(over(below, files)).isEmpty();
    }

    @Test
    void declaration_that_says_what_the_standard_one_says_is_left_out() {
        RuleReader.Result below = RuleReader.read(List.of(new Source("standard:a.drl", SOUND)), Vocabulary.standard());
        String copy = SOUND.substring(0, SOUND.indexOf("rule"))
                + rule(
                        "B-1",
                        "$t : Turn( mine == true, $who : contact, $at : at )",
                        "signal( new EarlyBird( $who, $t, $at ) );");
        List<Problem> problems = over(below, Map.of("b.drl", copy));

        assertThat(problems).extracting(Problem::code).containsExactly(Code.STANDARD_NAME);
        assertThat(over(below, Fixes.of(problems).applyTo(Map.of("b.drl", copy))))
                .isEmpty();
    }

    private static List<Problem> over(RuleReader.Result below, Map<String, String> files) {
        List<Source> sources = files.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(file -> new Source(file.getKey(), file.getValue()))
                .toList();
        return RuleReader.read(sources, below.vocabulary(), below.rules()).problems();
    }

    @Test
    void book_that_stands_alone_is_told_where_a_kind_is_declared() {
        Vocabulary standard = RuleReader.read(List.of(new Source("standard:a.drl", SOUND)), Vocabulary.standard())
                .vocabulary();
        String alone = PACKAGE + rule("A-1", "$p : Proposal()\nEarlyBird()", "withhold( $p, because( \"So.\" ) );");

        assertThat(RuleReader.read(
                                List.of(new Source("a.drl", alone)), Vocabulary.standard(), List.of(), () -> standard)
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message()).contains("Unknown fact \"EarlyBird\"");
                    assertThat(problem.suggestion().orElseThrow().text()).contains("extends = standard");
                });
    }

    @Test
    void circle_that_an_author_closes_names_the_rule_of_the_author() {
        RuleReader.Result below = RuleReader.read(
                List.of(new Source(
                        "standard:a.drl",
                        PACKAGE + """
                        declare Quiet @meaning( "so" ) contact : PersonId @key end
                        declare Loud @meaning( "so" ) contact : PersonId @key end
                        """
                                + rule(
                                        "S-1",
                                        "Contact( $who : id )\nnot Loud( contact == $who )",
                                        "signal( new Quiet( $who ) );")
                                + rule("S-2", "Turn( $who : contact )", "signal( new Loud( $who ) );")
                                + rule(
                                        "S-3",
                                        "Quiet( $who : contact )\n$p : Proposal( contact == $who )",
                                        "withhold( $p, because( \"So.\" ) );"))),
                Vocabulary.standard());
        String mine = PACKAGE
                + rule("B-1", "Turn( $who : contact, mine == true )", "signal( new Quiet( $who ) );")
                + rule("B-2", "Quiet( $who : contact )", "signal( new Loud( $who ) );");

        assertThat(below.problems()).isEmpty();
        assertThat(over(below, Map.of("b.drl", mine))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.CIRCLE);
            assertThat(problem.position().line())
                    .isEqualTo(mine.lines().toList().indexOf("rule \"The rule B-2\"") + 1);
            assertThat(problem.message()).contains("B-2");
        });
    }
}
