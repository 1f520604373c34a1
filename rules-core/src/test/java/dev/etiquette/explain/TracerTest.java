package dev.etiquette.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.explanation.WhyNot;
import dev.etiquette.language.Rule;
import dev.etiquette.language.RuleReader;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Now;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.report.CoverageGoal;
import dev.etiquette.vocabulary.FunctionEntry;
import dev.etiquette.vocabulary.Vocabulary;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TracerTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Contact ANN = Contact.of("ann", "Ann").withPriority(1);
    private static final Contact BEN = Contact.of("ben", "Ben").withPriority(3);

    private static List<Rule> rules(String conditions) {
        RuleReader.Result read =
                RuleReader.read(List.of(new Source("a.drl", """
                        package etiquette
                        rule "Somebody is somebody"
                            @id( "A-1" )
                            @source( "a test" )
                        when
                        %s
                        then
                            signal( new Known( $who ) );
                        end
                        declare Known
                            @meaning( "somebody known" )
                            person : Contact @key
                        end
                        """.formatted(conditions))), Vocabulary.standard());
        assertThat(read.problems()).isEmpty();
        return read.rules();
    }

    private static Tracer explanation(List<Rule> rules, Object... facts) {
        List<Object> given = new ArrayList<>(List.of(facts));
        given.add(new Now(NOON));
        given.add(Owner.of("maya"));
        return new Tracer(rules, given, List.of(), ZoneOffset.UTC);
    }

    private static List<String> lines(List<WhyNot> found) {
        return WhyNot.lines(found, ZoneOffset.UTC);
    }

    private static List<String> open(List<Rule> rules, Object... facts) {
        CoverageRecorder coverage = CoverageRecorder.of(rules);
        explanation(rules, facts).cover(coverage);
        return coverage.goals().stream()
                .filter(goal -> !goal.isMet())
                .map(goal -> goal.position().line() + " " + goal.text() + (goal.seenTrue() ? " T" : "")
                        + (goal.seenFalse() ? " F" : ""))
                .toList();
    }

    @Test
    void comparison_is_covered_when_it_was_true_and_false() {
        List<Rule> rules = rules("$who : Contact( priority <= 2 )");

        assertThat(open(rules)).containsExactly("6 priority <= 2");
        assertThat(open(rules, ANN)).containsExactly("6 priority <= 2 T");
        assertThat(open(rules, ANN, BEN)).isEmpty();
    }

    @Test
    void comparison_behind_one_that_is_false_is_not_reached() {
        List<Rule> rules = rules("$who : Contact( priority <= 2, groupKey == \"friend\" )");

        assertThat(open(rules, ANN, BEN)).containsExactly("6 groupKey == \"friend\" F");
    }

    @Test
    void what_is_forbidden_is_covered_as_a_whole_as_well() {
        List<Rule> rules = rules("$who : Contact( $id : id )\nnot DoNotContact( contact == $id )");

        assertThat(open(rules, ANN))
                .containsExactly(
                        "6 Contact( $id : id ) T", "7 not DoNotContact( contact == $id ) T", "7 contact == $id");
    }

    @Test
    void owner_and_moment_are_always_there() {
        List<Rule> rules = rules("Owner()\n$who : Contact( priority <= 2 )");

        assertThat(open(rules, ANN, BEN)).isEmpty();
    }

    @Test
    void least_is_missing_where_there_is_nothing() {
        List<Rule> rules =
                rules("$who : Contact( priority <= 2 )\naccumulate( Contact( $p : priority ); $most : max( $p ) )\n"
                        + "Contact( priority == $most )");

        assertThat(open(rules, BEN)).contains("7 accumulate( Contact( $p : priority ); … )");
        assertThat(open(rules, ANN)).contains("7 accumulate( Contact( $p : priority ); … ) T");
    }

    @Test
    void greatest_is_not_missing_where_a_least_of_the_same_was_found() {
        List<Rule> rules = rules("$who : Contact( priority <= 2 )\n"
                + "accumulate( Contact( priority > 2, $p : priority ); $least : min( $p ) )\n"
                + "accumulate( Contact( priority > 2, $q : priority ); $most : max( $q ) )\n"
                + "Contact( priority == $least )\nContact( priority == $most )");

        assertThat(open(rules, ANN)).noneMatch(goal -> goal.startsWith("8 accumulate"));
        assertThat(open(rules, ANN, BEN)).contains("7 accumulate( Contact( priority > 2, $p : priority ); … ) T");
    }

    @Test
    void branches_are_covered_each() {
        List<Rule> rules = rules("( $who : Contact( priority < 2 ) or $who : Contact( priority > 4 ) )");

        assertThat(open(rules, ANN, BEN)).containsExactly("6 priority > 4 F");
    }

    @Test
    void what_did_not_hold_is_told_with_its_values() {
        List<Rule> rules = rules("$who : Contact( priority <= 2, groupKey == \"friend\" )");

        assertThat(lines(explanation(rules, ANN, BEN).whyNot("A-1", PersonId.NONE)))
                .containsExactly(
                        "A-1 stopped at a.drl:6: Contact( priority <= 2, groupKey == \"friend\" )",
                        "  Nearest: Contact( Ann ). \"groupKey == \"friend\"\" is false: the value is empty.");
        assertThat(lines(explanation(rules, ANN, BEN).whyNot("A-1", new PersonId("ben")))
                        .get(1))
                .isEqualTo("  Nearest: Contact( Ben ). \"priority <= 2\" is false: the value is 3.");
        assertThat(lines(explanation(rules).whyNot("A-1", PersonId.NONE)).get(1))
                .isEqualTo("  Found no Contact.");
    }

    @Test
    void obstacle_of_one_is_told_though_the_rule_went_on_with_another() {
        List<Rule> rules =
                rules("$who : Contact( $id : id, priority <= 2 )\nContact( id == $id, groupKey == \"friend\" )");

        assertThat(lines(explanation(rules, ANN, BEN).whyNot("A-1", new PersonId("ben")))
                        .get(1))
                .isEqualTo("  Nearest: Contact( Ben ). \"priority <= 2\" is false: the value is 3.");
        assertThat(lines(explanation(rules, ANN, BEN).whyNot("A-1", new PersonId("ann")))
                        .get(1))
                .contains("groupKey");
    }

    @Test
    void obstacle_of_one_is_told_though_the_rule_holds_for_another() {
        List<Rule> rules = rules("$who : Contact( priority <= 2 )");

        assertThat(lines(explanation(rules, ANN, BEN).whyNot("A-1", new PersonId("ben"))))
                .hasSize(2);
        assertThat(explanation(rules, ANN, BEN).whyNot("A-1", new PersonId("ann")))
                .isEmpty();
    }

    @Test
    void nothing_is_covered_by_what_was_not_looked_at() {
        List<Rule> rules = rules("$who : Contact( $id : id )\nnot DoNotContact( contact == $id )");
        for (int steps = 0; steps < 4; steps++) {
            CoverageRecorder coverage = CoverageRecorder.of(rules);
            Tracer cut = new Tracer(
                    rules,
                    List.of(ANN, BEN, DoNotContact.anywhere(ANN.id(), "asked to", NOON)),
                    List.of(),
                    ZoneOffset.UTC,
                    steps);
            cut.cover(coverage);

            assertThat(cut.isComplete()).isFalse();
            assertThat(coverage.goals().stream().filter(goal -> goal.text().startsWith("not")))
                    .as("%s steps", steps)
                    .noneMatch(CoverageGoal::seenTrue);
            assertThat(cut.whyNot("A-1", PersonId.NONE)).isEmpty();
        }
    }

    @Test
    void rule_that_held_has_no_obstacle() {
        List<Rule> rules = rules("$who : Contact( priority <= 2 )");

        assertThat(explanation(rules, ANN).held("A-1", new PersonId("ann"))).containsExactly("Contact( Ann )");
        assertThat(explanation(rules, ANN).held("A-1", new PersonId("ben"))).isEmpty();
        assertThat(explanation(rules, ANN).whyNot("A-1", PersonId.NONE)).isEmpty();
    }

    @Test
    void endless_work_is_cut_and_says_so() {
        List<Rule> rules = rules("$who : Contact( priority <= 2 )\nContact( priority <= 2 )");
        Tracer cut = new Tracer(rules, List.of(ANN, BEN), List.of(), ZoneOffset.UTC, 3);

        assertThat(cut.firings("A-1")).isNotNull();
        assertThat(cut.isComplete()).isFalse();
        assertThat(explanation(rules, ANN).isComplete()).isTrue();
    }

    @Test
    void actions_are_known_of_every_word_for_what_can_be_done() {
        TreeSet<String> words = new TreeSet<>();
        for (FunctionEntry word : Vocabulary.standard().words().values()) {
            if (word.result().raw() == SuggestedAction.class) {
                words.add(word.name());
            }
        }

        assertThat(new TreeSet<>(PossibleActions.byWord().keySet())).isEqualTo(words);
        assertThat(PossibleActions.byWord().values().stream().flatMap(each -> each.stream()))
                .containsAll(Action.known());
    }

    /** Facts that a rule ties together are not tried with all others: four million pairs would be too many to look at. */
    @Test
    void joins_of_many_facts_are_explained_to_the_end() {
        List<Object> many = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            many.add(Contact.of("c" + i, "C " + i).withPriority(1 + i % 3));
        }
        Tracer tracer = explanation(
                rules("$who : Contact( $id : id, $priority : priority ) Contact( id == $id, priority == $priority )"),
                many.toArray());

        assertThat(tracer.held("A-1", new PersonId("c1999"))).hasSize(1);
        assertThat(tracer.isComplete()).isTrue();
    }
}
