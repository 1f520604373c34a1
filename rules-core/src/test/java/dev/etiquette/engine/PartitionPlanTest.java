package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.language.Rule;
import dev.etiquette.language.RuleReader;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartitionPlanTest {

    private static final String DECLARED = "package etiquette\n"
            + signal("Wish", "contact : PersonId @key @meaning( \"who\" )")
            + signal("Hope", "contact : PersonId @key @meaning( \"who\" )")
            + signal("Mood", "place : Platform @key @meaning( \"where\" )");

    private static String signal(String name, String field) {
        return "declare " + name + "\n@meaning( \"made up\" )\n" + field + "\nend\n";
    }

    private static String rule(String id, String conditions, String statement) {
        return "rule \"Rule " + id + " should be\"\n@id( \"" + id + "\" )\n@source( \"nowhere\" )\nwhen\n" + conditions
                + "\nthen\n" + statement + ";\nend\n";
    }

    private static List<Rule> rules(String... written) {
        RuleReader.Result book = RuleReader.read(
                List.of(new Source("case.drl", DECLARED + String.join("", written))), Vocabulary.standard());
        assertThat(book.problems()).isEmpty();
        return book.rules();
    }

    /** The ids of each part, in order; those that are asked about all people at once in brackets. */
    private static List<String> plan(String... written) {
        return PartitionPlan.of(rules(written)).stream()
                .map(part -> {
                    String ids = String.join(
                            " ", part.rules().stream().map(Rule::id).sorted().toList());
                    return part.personal() ? ids : "[" + ids + "]";
                })
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turn( $who : contact )",
                "Contact( $who : id )\n Turn( contact == $who )",
                "Turn( $who : contact )\n not Meeting( contact == $who )",
                "Turn( $who : contact, $a : at )\n exists Turn( contact == $who, at > $a )",
                "Turn( $who : contact )\n accumulate( Meeting( contact == $who, $m : at ); $last : max( $m ) )",
                "$t : Turn( $who : contact )\n Contact( id == $t.contact )",
                "Owner()\n Turn( $who : contact )\n Feedback( verdict == Verdict.DONE )",
            })
    void what_is_about_one_person_is_personal(String conditions) {
        assertThat(PersonalRule.is(rules(rule("ONE-1", conditions, "signal( new Wish( $who ) )"))
                        .get(0)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turn( $who : contact )\n Turn( contact != $who )",
                "Turn( $who : contact, $id : id )\n not Turn( answers == $id )",
                "Turn( $who : contact, $p : platform )\n exists Meeting( about != \"\" )",
                "Turn( $who : contact )\n accumulate( Meeting( $m : at ); $last : max( $m ) )",
                "Contact( $who : id )\n ( Turn( mine == true ) or Meeting() )",
            })
    void what_joins_several_people_is_not(String conditions) {
        assertThat(PersonalRule.is(rules(rule("ONE-1", conditions, "signal( new Wish( $who ) )"))
                        .get(0)))
                .isFalse();
    }

    @Test
    void personal_rules_that_feed_each_other_stay_together() {
        assertThat(plan(
                        rule("A-1", "Turn( $who : contact )", "signal( new Wish( $who ) )"),
                        rule("B-1", "Wish( $who : contact )", "signal( new Hope( $who ) )")))
                .containsExactly("A-1 B-1");
    }

    @Test
    void what_reads_everybody_waits_for_everybody() {
        assertThat(plan(
                        rule("A-1", "Turn( $who : contact )", "signal( new Wish( $who ) )"),
                        rule(
                                "B-1",
                                "MyAccount( $p : platform )\n accumulate( Wish( $w : contact ); $n : count( $w ) )",
                                "signal( new Mood( $p ) )"),
                        rule(
                                "C-1",
                                "Turn( $who : contact, $p : platform )\n not Mood( place == $p )",
                                "signal( new Hope( $who ) )")))
                .containsExactly("A-1", "[B-1]", "C-1");
    }

    @Test
    void rules_in_a_circle_are_one_part() {
        assertThat(plan(
                        rule("A-1", "MyAccount( $p : platform )", "signal( new Mood( $p ) )"),
                        rule(
                                "B-1",
                                "Mood( $p : place )\n Turn( platform == $p, $who : contact )",
                                "signal( new Wish( $who ) )"),
                        rule(
                                "C-1",
                                "Wish( $who : contact )\n Turn( contact == $who, $p : platform )",
                                "signal( new Mood( $p ) )")))
                .containsExactly("[A-1]", "[B-1 C-1]");
    }

    @Test
    void every_rule_is_in_one_part() {
        List<Rule> all = rules(Stream.of("A", "B", "C")
                .map(id -> rule(id + "-1", "Turn( $who : contact )", "signal( new Wish( $who ) )"))
                .toArray(String[]::new));
        assertThat(PartitionPlan.of(all))
                .flatExtracting(PartitionPlan.Part::rules)
                .containsExactlyInAnyOrderElementsOf(all);
    }
}
