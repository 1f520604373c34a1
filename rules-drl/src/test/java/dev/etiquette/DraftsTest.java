package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.advice.JudgedDraft;
import dev.etiquette.advice.Reason;
import dev.etiquette.explanation.WhyNot;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Switch;
import dev.etiquette.model.Tag;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.Times;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.scenario.ScenarioReport;
import dev.etiquette.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not sent yet is judged at its own moment, for each of those whom it reaches. */
class DraftsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Owner MAYA = Owner.of("maya");
    private static final PersonId ANN = new PersonId("ann");
    private static final PersonId BEN = new PersonId("ben");

    @TempDir
    Path folder;

    @BeforeEach
    void write_the_book() throws IOException {
        Files.writeString(folder.resolve("book.properties"), "extends = standard\n");
        Files.writeString(folder.resolve("plans.drl"), """
                package etiquette

                rule "Nothing is sold while there is a tragedy in the news"
                    @id( "TRAGEDY-1" )
                    @source( "Our own decision" )
                when
                    $proposal : Proposal( $id : planned )
                    Planned( id == $id, promotes == true )
                    Switch( name == "tragedy" )
                then
                    withhold( $proposal, because( "There is a tragedy in the news." ) );
                end

                rule "Whoever unsubscribed gets no mailing"
                    @id( "MAIL-1" )
                    @source( "Privacy law" )
                when
                    $proposal : Proposal( $id : planned, $who : contact )
                    Planned( id == $id, mailing == true )
                    Tag( contact == $who, name == "unsubscribed" )
                then
                    withhold( $proposal, because( "{proposal.name} has unsubscribed." ) );
                end
                """);
    }

    private Advice advice(Instant now, List<Fact> facts) {
        try {
            return Etiquette.of(RuleBook.load(folder)).advise(new Situation(MAYA, facts), now);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<String> judged(Advice advice) {
        return advice.planned().stream().map(DraftsTest::judged).toList();
    }

    private static String judged(JudgedDraft each) {
        return each.draft().utterance().id() + " " + each.recipient() + " "
                + each.by().stream().map(Reason::rule).toList()
                + each.allowedFrom().map(from -> " " + from).orElse("");
    }

    private static Draft post(String id, Instant at, String text) {
        return Draft.of(Post.of(id, Platform.LINKEDIN, "maya", at, text));
    }

    private static Message message(String id, Instant at, PersonId... to) {
        return new Message(
                new UtteranceId(id),
                Platform.LINKEDIN,
                new PersonId("maya"),
                at,
                at,
                "Shall we meet?",
                new TreeSet<>(List.of(to)),
                new ThreadId("talk"));
    }

    @Test
    void a_plan_is_judged_as_of_its_moment_and_no_earlier() {
        Instant off = NOW.plus(Duration.ofHours(30));
        List<Fact> facts = List.of(
                new Switch("tragedy", Times.ALWAYS, off),
                post("before", off.minusNanos(1), "Buy now, 20 % discount"),
                post("after", off, "Order today: new mugs"),
                post("harmless", NOW, "Rye takes its time."));
        Advice advice = advice(NOW, facts);
        assertThat(judged(advice)).containsExactly("harmless  []", "before  [TRAGEDY-1]", "after  []");
        // What is held back at its moment is held back until the switch is off, and that is when to look again.
        assertThat(advice.nextReview()).contains(off);
        assertThat(judged(advice(off, facts))).containsExactly("harmless  []", "before  []", "after  []");
    }

    @Test
    void a_mailing_is_answered_for_each_recipient() {
        List<Fact> facts = List.of(
                Contact.of("ann", "Ann"),
                Contact.of("ben", "Ben").livingIn(ZoneId.of("America/New_York")),
                new Tag(ANN, "unsubscribed"),
                Draft.mailing(message("news", NOW, ANN, BEN, new PersonId("cleo"))));
        assertThat(judged(advice(NOW, facts)))
                .containsExactly("news ann [MAIL-1]", "news ben [QUIET-2] 2026-03-02T13:00:00Z", "news cleo []");
    }

    @Test
    void whoever_is_to_be_left_alone_is_protected_from_plans_too() {
        List<Fact> facts = List.of(
                new DoNotContact(ANN, Platform.ANY, Channel.ANY, "", NOW.plusSeconds(60)),
                Draft.of(message("early", NOW.plusSeconds(59), ANN)),
                Draft.of(message("late", NOW.plusSeconds(60), ANN)));
        assertThat(judged(advice(NOW, facts))).containsExactly("early ann []", "late ann [LEAVE-1]");
    }

    @Test
    void an_earlier_plan_counts_as_said_for_a_later_one_only() {
        List<Fact> facts = new ArrayList<>();
        facts.add(Contact.of("ann", "Ann"));
        facts.add(
                Message.of("heard", Platform.LINKEDIN, "ann", NOW.minus(Duration.ofDays(60)), "Bye!", "maya", "talk"));
        facts.add(message("first", NOW.minus(Duration.ofDays(20)), ANN));
        facts.add(Draft.of(message("second", NOW.plus(Duration.ofDays(1)), ANN)));
        facts.add(Draft.of(message("third", NOW.plus(Duration.ofDays(3)), ANN)));
        Advice advice = advice(NOW, facts);
        assertThat(judged(advice).get(0)).isEqualTo("second ann []");
        assertThat(judged(advice).get(1)).startsWith("third ann [WAIT-2]");
    }

    @Test
    void an_answer_to_somebody_who_waits_is_fine_at_night() {
        Message asked = new Message(
                new UtteranceId("asked"),
                Platform.LINKEDIN,
                ANN,
                NOW.minusSeconds(60),
                NOW.minusSeconds(60),
                "When do you open?",
                new TreeSet<>(List.of(MAYA.id())),
                new ThreadId("talk"));
        Contact sleeping = Contact.of("ann", "Ann").livingIn(ZoneId.of("America/Los_Angeles"));
        Draft answer = Draft.of(message("answer", NOW, ANN));
        assertThat(judged(advice(NOW, List.of(sleeping, asked, answer)))).containsExactly("answer ann []");
        assertThat(judged(advice(NOW, List.of(sleeping, answer))))
                .containsExactly("answer ann [QUIET-2] 2026-03-02T16:00:00Z");
    }

    @Test
    void plans_change_no_advice_and_their_order_does_not_matter() {
        List<Fact> said = List.of(
                Contact.of("ann", "Ann"),
                message("first", NOW.minus(Duration.ofDays(20)), ANN),
                Post.of("p", Platform.LINKEDIN, "maya", NOW.minus(Duration.ofDays(3)), "A guide: how to bake bread"));
        List<Fact> facts = new ArrayList<>(said);
        facts.add(post("plan", NOW.plusSeconds(60), "Buy now, 20 % discount"));
        facts.add(Draft.of(message("other", NOW.plusSeconds(60), ANN)));
        Advice with = advice(NOW, facts);
        Advice without = advice(NOW, said);
        assertThat(with.recommendations()).isEqualTo(without.recommendations());
        assertThat(with.withheld()).isEqualTo(without.withheld());
        Collections.reverse(facts);
        facts.add(facts.get(0));
        assertThat(advice(NOW, facts)).isEqualTo(with);
    }

    @Test
    void nothing_changes_before_the_next_review() {
        List<Fact> facts = List.of(
                Contact.of("ann", "Ann").livingIn(ZoneId.of("Asia/Tokyo")),
                new Switch("tragedy", NOW.plusSeconds(7_200), NOW.plusSeconds(90_000)),
                post("sale", NOW.plusSeconds(3_600), "Buy now, 20 % discount"),
                Draft.of(message("night", NOW.plusSeconds(21_600), ANN)));
        Instant now = NOW;
        for (int i = 0; i < 12; i++) {
            Advice advice = advice(now, facts);
            Optional<Instant> review = advice.nextReview();
            if (review.isEmpty()) {
                assertThat(i).as("reviews until nothing changes any more").isGreaterThan(2);
                return;
            }
            Advice before = advice(review.get().minusNanos(1), facts);
            assertThat(judged(before)).isEqualTo(judged(advice));
            assertThat(before.recommendations()).isEqualTo(advice.recommendations());
            now = review.get();
        }
    }

    @Test
    void of_very_many_moments_the_first_are_judged_and_the_rest_is_told() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 103; i++) {
            facts.add(post("plan " + i, NOW.plusSeconds(i), "Rye takes its time."));
        }
        Advice advice = advice(NOW, facts);
        assertThat(advice.planned()).hasSize(100);
        assertThat(advice.notes()).anyMatch(note -> note.startsWith("Of what is planned 3 were not judged"));
    }

    private Explanation explanation(List<Fact> facts) {
        try {
            return Etiquette.of(RuleBook.load(folder)).explain(new Situation(MAYA, facts), NOW);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<Fact> mailing() {
        return List.of(
                Contact.of("ann", "Ann"),
                Contact.of("ben", "Ben"),
                new Tag(ANN, "unsubscribed"),
                Draft.of(message("letter", NOW.plusSeconds(3_600), ANN)),
                Draft.mailing(message("news", NOW.plusSeconds(3_600), ANN, BEN)));
    }

    private JudgedDraft judged(String id, PersonId recipient) {
        return advice(NOW, mailing()).planned().stream()
                .filter(each -> each.draft().utterance().id().value().equals(id)
                        && each.recipient().equals(recipient))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_holds_a_plan_back_is_explained_for_each_recipient() {
        Explanation explanation = explanation(mailing());
        assertThat(explanation.why(judged("news", ANN)).lines())
                .first()
                .isEqualTo("MAIL-1 (plans.drl:14): Whoever unsubscribed gets no mailing");
        assertThat(explanation.why(judged("news", ANN)).lines().get(1)).isEqualTo("  from Proposal( reach out, Ann )");
        assertThat(explanation.why(judged("news", ANN)).lines()).anyMatch(line -> line.startsWith("  from Tag( Ann"));
        assertThat(explanation.why(judged("news", BEN)).lines()).isEmpty();
        assertThat(explanation.why(judged("letter", ANN)).lines()).isEmpty();
    }

    @Test
    void a_rule_that_leaves_a_plan_alone_is_explained_for_each_recipient() {
        Explanation explanation = explanation(mailing());
        assertThat(lines(explanation.whyNot("MAIL-1", judged("news", ANN)))).isEmpty();
        assertThat(lines(explanation.whyNot("MAIL-1", judged("news", BEN))).get(0))
                .isEqualTo("MAIL-1 stopped at plans.drl:20: Tag( contact == $who, name == \"unsubscribed\" )");
        // Another plan for the same person and moment is held back; this one stops before.
        assertThat(lines(explanation.whyNot("MAIL-1", judged("letter", ANN))).get(0))
                .isEqualTo("MAIL-1 stopped at plans.drl:19: Planned( id == $id, mailing == true )");
        assertThat(lines(explanation.whyNot("MAIL-1", judged("letter", ANN))).get(1))
                .contains("\"mailing == true\" is false");
        assertThat(lines(explanation.whyNot("MAIL-9", judged("letter", ANN))).get(0))
                .startsWith("Unknown rule");
    }

    @Test
    void a_rule_that_holds_for_a_plan_alone_holds() {
        Explanation explanation = explanation(mailing());
        assertThat(explanation.held("MAIL-1", PersonId.NONE)).hasSize(1);
        assertThat(explanation.held("MAIL-1", ANN)).hasSize(1);
        assertThat(explanation.held("MAIL-1", BEN)).isEmpty();
        assertThat(explanation.whyNot("MAIL-1", ANN)).isEmpty();
        assertThat(explanation.whyNotPlanned("MAIL-1", ANN)).isEmpty();
        assertThat(explanation.whyNotPlanned("MAIL-1", BEN)).hasSize(1);
        assertThat(lines(explanation.whyNotPlanned("MAIL-1", BEN).get(Instant.parse("2026-03-02T10:00:00Z"))))
                .contains("MAIL-1 stopped at plans.drl:20: Tag( contact == $who, name == \"unsubscribed\" )");
        assertThat(explanation.isComplete()).isTrue();
    }

    private static List<String> lines(List<WhyNot> found) {
        return WhyNot.lines(found, ZoneOffset.UTC);
    }

    private ScenarioReport scenarios(String scenario) throws IOException {
        Files.writeString(folder.resolve("plans.feature"), "Feature: What I plan\n\n" + scenario);
        return Scenarios.run(folder);
    }

    private static List<String> neverTrue(ScenarioReport report) {
        return report.coverage().stream()
                .filter(goal -> !goal.seenTrue())
                .map(goal -> goal.rule() + ": " + goal.text())
                .toList();
    }

    @Test
    void a_scenario_covers_the_rules_by_which_plans_are_judged() throws IOException {
        ScenarioReport report = scenarios("""
                  Scenario: A mailing is judged for each of those who get it
                    Given Ann has the tag "unsubscribed"
                    And I plan a mailing to Ann and Ben on LinkedIn tomorrow at 10:00: "News of the bakery"
                    When I ask for advice
                    Then what I plan for Ann should be held back by MAIL-1
                    And what I plan for Ben should be fine
                    And rule MAIL-1 should apply to Ann
                    And rule MAIL-1 should not apply to Ben
                """);
        assertThat(report.failures()).isEmpty();
        assertThat(neverTrue(report)).isNotEmpty().allMatch(line -> line.startsWith("TRAGEDY-1: "));
    }

    @Test
    void what_a_rule_advises_at_the_moment_of_a_plan_is_not_covered() throws IOException {
        Files.writeString(folder.resolve("cake.drl"), """
                package etiquette

                rule "A cake should be baked on Tuesday"
                    @id( "CAKE-1" )
                    @source( "Our own decision" )
                when
                    Today( weekday == Weekday.TUESDAY, $morning : begins )
                then
                    recommend( task( "cake", "Bake a cake", $morning ), because( "It is Tuesday." ) );
                end
                """);
        ScenarioReport report = scenarios("""
                  Scenario: On Monday for Tuesday
                    Given I plan to post on LinkedIn tomorrow at 10:00: "Rye takes its time."
                    When I ask for advice
                    Then what I plan should be fine
                """);
        assertThat(report.failures()).isEmpty();
        assertThat(neverTrue(report)).contains("CAKE-1: weekday == Weekday.TUESDAY");
    }

    @Test
    void a_scenario_that_expects_another_judgement_says_how_far_the_rules_came() throws IOException {
        assertThat(why("Then what I plan for Ann should be fine").get(0)).startsWith("MAIL-1 (plans.drl:14)");
        assertThat(why("Then what I plan for Ben should be held back by MAIL-1").get(0))
                .startsWith("MAIL-1 stopped at plans.drl:20: Tag(");
    }

    private List<String> why(String expected) throws IOException {
        ScenarioReport report = scenarios("""
                  Scenario: A mailing
                    Given Ann has the tag "unsubscribed"
                    And I plan a mailing to Ann and Ben on LinkedIn tomorrow at 10:00: "News of the bakery"
                    When I ask for advice
                    %s
                """.formatted(expected));
        return report.failures().get(0).why();
    }
}
