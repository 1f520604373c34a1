package dev.etiquette.language;

import static dev.etiquette.language.Texts.PACKAGE;
import static dev.etiquette.language.Texts.problems;
import static dev.etiquette.language.Texts.read;
import static dev.etiquette.language.Texts.rule;
import static dev.etiquette.language.Texts.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in GRAMMAR.md is accepted, and what does not is refused. */
class GrammarTest {

    private static final Path PAGE = Path.of("GRAMMAR.md");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$p : Proposal()\nOwner()",
                "$p : Proposal( $who : contact )\n$c : Contact( id == $who )",
                "$p : Proposal( $who : contact )\nnot Contact( id == $who )",
                "$p : Proposal( $who : contact )\nexists Contact( id == $who, priority < 3 )",
                "$p : Proposal( $who : contact )\n( $c : Contact( id == $who ) or $c : Contact( priority == 1 ) )",
                "$p : Proposal()\naccumulate( Relationship( $n : mine ); $sum : sum( $n ), $count : count( $n ) )",
                "$p : Proposal()\naccumulate( Relationship( $at : lastAt ); $first : min( $at ) )\nRelationship( lastAt > $first )",
                "$p : Proposal()\naccumulate( Relationship( $at : lastAt ); $last : max( $at ) )",
                "$p : Proposal( name == \"Ann\", name != \"Bob\" )",
                "$p : Proposal( reachesOut == true, onClosedPlatform == false )",
                "$p : Proposal( action in ( Action.RESPOND, Action.APPROACH ) )",
                "$p : Proposal( action == Action.RESPOND )",
                "$p : Proposal( $came : cameUpAt )\nTurn( at < $came )\nTurn( at <= $came )",
                "$p : Proposal( $came : cameUpAt )\nTurn( $came > at )\nTurn( $came >= at )",
                "$p : Proposal()\nOwner( dailyBudget > 3, dailyBudget <= 12 )",
                "$p : Proposal( $came : cameUpAt )\nNow( time >= plus( $came, days( 30 ) ) )",
                "$p : Proposal( $came : cameUpAt )\nNow( time < $came )\nNow( time > $came )\nNow( $came <= time )",
                "// a comment\n$p : Proposal() /* and\n another */",
            })
    void conditions_are_accepted(String conditions) {
        assertThat(problems(when(conditions))).isEmpty();
    }

    @Test
    void fact_in_a_field_is_bound_and_its_fields_are_read() {
        String conditions = "$p : Proposal()\nShown( $post : post )\nNow( time >= $post.at )";

        assertThat(problems(when(conditions) + "declare Shown @meaning( \"shown\" ) post : MyPost @key end\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "withhold( $p, because( \"So, {p.name} of {who}.\" ) );",
                "withhold( $p, allowedFrom( plus( $came, hours( 3 ) ) ), because( \"So.\" ) );",
            })
    void statements_are_accepted(String statement) {
        String conditions = "$p : Proposal( $who : contact, $came : cameUpAt )";
        assertThat(problems(PACKAGE + rule("A-1", conditions, statement))).isEmpty();
    }

    @Test
    void recommendation_takes_all_its_clauses() {
        String text = rule(
                "A-1",
                "$q : Turn( $how : answerChannel, $due : at, $late : answersUntil, $from : at )",
                "recommend( answer( $q, $how ), by( $due ), lateFrom( $late ), notBefore( $from ), because( \"So.\" ) );");

        assertThat(problems(PACKAGE + text)).isEmpty();
    }

    @Test
    void signal_is_a_statement() {
        String text = rule("A-1", "$post : MyPost()", "signal( new Shown( $post ) );");

        assertThat(problems(PACKAGE + text + "declare Shown @meaning( \"shown\" ) post : MyPost @key end\n"))
                .isEmpty();
    }

    @Test
    void declaration_of_the_page_is_accepted() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("declare EarlyBird");
        String declaration = page.substring(start, page.indexOf("```", start)).replaceAll("[\\[\\]]", "");
        String derives = rule(
                "A-1",
                "$turn : Turn( $who : contact, $at : at )",
                "signal( new EarlyBird( $who, $turn, plus( $at, days( 3 ) ) ) );");
        String reads = rule(
                "A-2",
                "EarlyBird( asked.mine == false, $who : contact )\n$p : Proposal( contact == $who )",
                "withhold( $p, because( \"So.\" ) );");

        assertThat(problems(PACKAGE + declaration + derives + reads)).isEmpty();
    }

    @Test
    void page_names_every_type_of_a_plain_value_and_of_an_id() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("| a field holds |");
        String table = page.substring(start, page.indexOf("\n\n", start));
        Set<String> types = new TreeSet<>(Vocabulary.standard().fieldTypes());
        types.removeAll(Vocabulary.standard().facts().keySet());
        types.removeAll(Vocabulary.standard().choices().keySet());

        assertThat(types).contains("String", "PersonId").allMatch(type -> table.contains("`" + type + "`"));
    }

    @Test
    void rule_knows_its_entries_and_its_place() {
        Rule read = read(when("$p : Proposal()")
                        .replace("@source", "@since( \"0.1.0\" ) @status( \"retired\" ) @source"))
                .rules()
                .get(0);

        assertThat(read.id()).isEqualTo("A-1");
        assertThat(read.name()).isEqualTo("The rule A-1");
        assertThat(read.source()).isEqualTo("test");
        assertThat(read.since()).isEqualTo("0.1.0");
        assertThat(read.retired()).isTrue();
        assertThat(read.position()).hasToString("a.drl:2:1");
    }

    @Test
    void line_ends_of_windows_change_nothing() {
        String text = when("$p : Proposal( $who : contact )\nnot Contact( id == $who )");

        assertThat(read(text.replace("\n", "\r\n")).rules().get(0).canonical())
                .isEqualTo(read(text).rules().get(0).canonical());
        assertThat(problems(text.replace("who", "whö").replace("\n", "\r\n"))
                        .get(0)
                        .position())
                .isEqualTo(problems(text.replace("who", "whö")).get(0).position());
    }

    @Test
    void names_of_bindings_and_places_change_nothing_that_is_said() {
        String one = read(when("$p : Proposal( $who : contact )\nContact( id == $who )"))
                .rules()
                .get(0)
                .canonical();
        String other = read(when("\n  $p : Proposal( $them : contact )\n\n  Contact( id == $them )"))
                .rules()
                .get(0)
                .canonical();

        assertThat(other).isEqualTo(one);
    }

    @Test
    void order_of_files_does_not_matter() {
        Source one =
                new Source("a.drl", PACKAGE + rule("A-1", "$p : Proposal()", "withhold( $p, because( \"So.\" ) );"));
        Source two =
                new Source("b.drl", PACKAGE + rule("B-1", "$p : Proposal()", "withhold( $p, because( \"So.\" ) );"));

        assertThat(RuleReader.read(List.of(two, one), Vocabulary.standard()).rules())
                .isEqualTo(RuleReader.read(List.of(one, two), Vocabulary.standard())
                        .rules());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.util.List",
                "global java.util.List all",
                "function void f() {}",
                "query \"q\" Owner() end",
                "declare Fact end",
                "dialect \"java\"",
                "package other",
                "rule \"r\" salience 10 when Owner() then end",
                "rule \"r\" extends \"q\" when Owner() then end",
                "rule \"r\" when eval( true ) then end",
                "rule \"r\" when $p : Proposal() from entry then end",
                "rule \"r\" when forall( Owner() ) then end",
                "rule \"r\" when $p : Proposal( name matches \".*\" ) then end",
                "rule \"r\" when $p : Proposal( name == \"a\" || name == \"b\" ) then end",
                "rule \"r\" when $p : Proposal( name.length() > 3 ) then end",
                "rule \"r\" when $p : Proposal( cameUpAt > 1 + 1 ) then end",
                "rule \"r\" when $p : Proposal() then System.exit( 1 ); end",
                "rule \"r\" when $p : Proposal() then modify( $p ) {} end",
                "rule \"r\" when $p : Proposal() then delete( $p ); end",
                "rule \"r\" when $p : Proposal() then end",
                "rule \"r\" when $p : Proposal( time == null ) then end",
            })
    void rest_of_drools_is_refused(String text) {
        assertThat(problems(PACKAGE + text)).isNotEmpty();
        assertThat(read(PACKAGE + text).rules()).isEmpty();
    }
}
