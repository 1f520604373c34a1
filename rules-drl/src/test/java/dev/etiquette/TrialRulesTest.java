package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.advice.Limits;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.TrialAdvice;
import dev.etiquette.comparison.AdviceDifference;
import dev.etiquette.comparison.BookComparer;
import dev.etiquette.comparison.BookComparison;
import dev.etiquette.explanation.WhyNot;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.report.Problem;
import dev.etiquette.scenario.ScenarioFailure;
import dev.etiquette.scenario.ScenarioResult;
import dev.etiquette.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules on trial are evaluated and listed apart; the advice is as if they were not there. */
class TrialRulesTest {

    private static final Instant SUNDAY = Instant.parse("2026-03-01T12:00:00Z");
    private static final Situation ASKED = Situation.of(
            Owner.of("maya"),
            Post.of("q", Platform.MASTODON, "ann", SUNDAY, "Maya, which oven do you bake in?")
                    .mentioning("maya"),
            Message.of("m", Platform.X, "bob", SUNDAY, "Can you send me the recipe?", "maya", "t"));

    private static final Etiquette STANDARD = Etiquette.of(RuleBook.standard());

    /** More with {@code -Dscenes=…} and {@code -Dbooks=…}. */
    private static final int SCENES = 8;

    private static final int BOOKS = Repetitions.of(1);

    @TempDir
    Path folder;

    @BeforeEach
    void layer() throws IOException {
        Files.writeString(folder.resolve("book.properties"), "extends = standard\n");
    }

    private void rules(String... rules) throws IOException {
        Files.writeString(folder.resolve("own.drl"), "package etiquette\n\n" + String.join("\n", rules));
    }

    private static String rule(String id, String status, String conditions, String statement) {
        return "rule \"Rule " + id + "\"\n    @id( \"" + id + "\" )\n    @status( \"" + status
                + "\" )\n    @source( \"me\" )\nwhen\n" + conditions + "\nthen\n" + statement + "\nend\n";
    }

    private static final String WRITTEN = "    $said : Turn( mine == false, privately == true, $at : at )";
    private static final String THINK =
            "    recommend( task( \"think\", \"Think about it\", $at ),\n               because( \"{said.name} wrote.\" ) );";
    private static final String HELD = "    $proposal : Proposal( action == Action.RESPOND )";
    private static final String HOLD = "    withhold( $proposal,\n              because( \"No answers.\" ) );";

    private Advice advice() throws IOException {
        return Etiquette.of(RuleBook.load(folder)).advise(ASKED, SUNDAY.plus(Duration.ofHours(1)));
    }

    private static Advice standard() {
        return STANDARD.advise(ASKED, SUNDAY.plus(Duration.ofHours(1)));
    }

    @Test
    void what_a_rule_on_trial_asks_for_is_listed_apart_and_not_advised() throws IOException {
        rules(rule("TRY-1", "trial", WRITTEN, THINK));

        Advice advice = advice();

        assertThat(advice.recommendations()).isEqualTo(standard().recommendations());
        assertThat(advice.withheld()).isEqualTo(standard().withheld());
        assertThat(advice.trial().recommendations()).singleElement().satisfies(each -> {
            assertThat(each.reasons()).extracting("rule").containsExactly("TRY-1");
            assertThat(each.act().subject().beginning()).isEqualTo("Think about it");
        });
        assertThat(advice.trial().withheld()).isEmpty();
        assertThat(standard().trial().isEmpty()).isTrue();
    }

    @Test
    void what_a_rule_on_trial_would_hold_back_is_advised_and_listed() throws IOException {
        rules(rule("TRY-2", "trial", HELD, HOLD));

        Advice advice = advice();

        assertThat(advice.recommendations())
                .isEqualTo(standard().recommendations())
                .isNotEmpty();
        assertThat(advice.trial().withheld())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.by()).extracting("rule").contains("TRY-2"));
        assertThat(advice.trial().withheld())
                .extracting(each -> each.recommendation().id())
                .isSubsetOf(advice.recommendations().stream()
                        .map(Recommendation::id)
                        .toList());
    }

    private static final String NOVELTY = """
            declare Novelty
                @meaning( "somebody wrote" )
                at : Instant @key @meaning( "when" )
            end

            """;

    @Test
    void what_a_rule_on_trial_derives_feeds_rules_on_trial_only() throws IOException {
        String derives = rule("TRY-3", "trial", WRITTEN, "    signal( new Novelty( $at ) );");
        String reads = "    $novelty : Novelty( $at : at )";
        String think = THINK.replace("{said.name} wrote.", "There is something new.");
        rules(
                NOVELTY,
                derives,
                rule("OWN-1", "active", reads, think),
                rule("TRY-4", "trial", reads, think.replace("\"think\"", "\"think again\"")));

        Advice advice = advice();

        assertThat(advice.recommendations()).isEqualTo(standard().recommendations());
        assertThat(advice.trial().recommendations())
                .singleElement()
                .satisfies(each -> assertThat(each.reasons()).extracting("rule").containsExactly("TRY-4"));
    }

    @Test
    void rule_on_trial_that_runs_away_takes_no_advice_away() throws IOException {
        rules(rule(
                "TRY-6",
                "trial",
                "    $one : Turn( $first : id, $at : at )\n    $two : Turn( id != $first, $second : id )\n"
                        + "    $three : Turn( id != $second )",
                "    recommend( task( \"many\", \"{one.id} {two.id} {three.id}\", $at ),\n"
                        + "               because( \"many\" ) );"));
        Situation many = ASKED;
        for (int i = 0; i < 60; i++) {
            many = many.with(Message.of(
                    "n" + i, Platform.X, "bob", SUNDAY.minus(Duration.ofHours(9L * i)), "Hello " + i, "maya", "t"));
        }
        Instant now = SUNDAY.plus(Duration.ofHours(1));

        Limits tight = Limits.USUAL.trying(50_000);
        Advice advice = Etiquette.of(RuleBook.load(folder)).within(tight).advise(many, now);

        assertThat(advice.recommendations())
                .isEqualTo(STANDARD.within(tight).advise(many, now).recommendations());
        assertThat(advice.failed()).isEmpty();
        assertThat(advice.trial().failed()).containsExactly("TRY-6");
        assertThat(advice.trial().isEmpty()).isTrue();
    }

    @Test
    void making_a_rule_active_is_a_change_of_its_status() throws IOException {
        rules(rule("TRY-1", "trial", WRITTEN, THINK));
        RuleBook before = RuleBook.load(folder);
        rules(rule("TRY-1", "active", WRITTEN, THINK));
        RuleBook after = RuleBook.load(folder);

        assertThat(after.changesSince(before).lines()).containsExactly("rule TRY-1 replaced: other status");
        assertThat(after.fingerprint()).isNotEqualTo(before.fingerprint());
        assertThat(before.rule("TRY-1").orElseThrow().trial()).isTrue();
        assertThat(after.rule("TRY-1").orElseThrow().trial()).isFalse();
        assertThat(Catalogue.of(before).markdown("")).contains("on trial");
    }

    @Test
    void rule_on_trial_cannot_take_the_place_of_a_standard_rule() throws IOException {
        rules(rule("RESPOND-1", "trial", WRITTEN, THINK));

        assertThat(RuleBook.check(folder)).extracting(Problem::code).contains(Problem.Code.TRIAL_IN_PLACE);
    }

    @Test
    void scenarios_say_what_rules_on_trial_would_do() throws IOException {
        rules(rule("TRY-1", "trial", WRITTEN, THINK), rule("TRY-2", "trial", HELD, HOLD));
        Files.writeString(folder.resolve("own.feature"), """
                Feature: On trial

                  Scenario: A message
                    Given Ann wrote to me on X on Monday 2 March 2026 at 09:00: "Can you send me the recipe?"
                    When it is Monday 2 March 2026, 14:00
                    Then I should be advised to answer Ann
                    And I should not be advised to do the task "think"
                    And rules on trial would advise me to do the task "think", because of TRY-1
                    And rules on trial would hold back the advice to answer Ann

                  Scenario: Nothing
                    When it is Monday 2 March 2026, 14:00
                    Then rules on trial would say nothing

                  Scenario: Something after all
                    Given Ann wrote to me on X on Monday 2 March 2026 at 09:00: "Can you send me the recipe?"
                    When it is Monday 2 March 2026, 14:00
                    Then rules on trial would say nothing

                  Scenario: Another task
                    Given Ann wrote to me on X on Monday 2 March 2026 at 09:00: "Can you send me the recipe?"
                    When it is Monday 2 March 2026, 14:00
                    Then rules on trial would advise me to approach Ann
                """);

        List<Optional<ScenarioFailure>> failures = Scenarios.run(folder).features().get(0).scenarios().stream()
                .map(ScenarioResult::failure)
                .toList();

        assertThat(failures.get(0)).isEmpty();
        assertThat(failures.get(1)).isEmpty();
        assertThat(failures.get(2).orElseThrow().found()).anyMatch(line -> line.contains("TRY-1"));
        assertThat(failures.get(3).orElseThrow().found()).anyMatch(line -> line.contains("TRY-1"));
    }

    /** Rules of the standard book with another status, as an author writes it. */
    private static String standard(List<String> ids, String status) {
        StringBuilder rules = new StringBuilder();
        ids.forEach(id -> rules.append("rule \"Without " + id + "\"\n    @id( \"" + id + "\" )\n    @status( \""
                + status + "\" )\nwhen\nthen\nend\n\n"));
        return rules.toString();
    }

    private static String greet(String status) {
        return rule(
                "TRY-5",
                status,
                "    $who : Contact( priority < 3, $id : id )\n    Turn( contact == $id, $at : at )",
                "    recommend( task( \"greet\", \"Greet\", $at ),\n               because( \"{who.name}\" ) );");
    }

    private Etiquette book(String... rules) throws IOException {
        rules(rules);
        return Etiquette.of(RuleBook.load(folder));
    }

    /** All of an advice but what is tried. */
    private static Advice untried(Advice advice, String fingerprint) {
        return new Advice(
                advice.now(),
                advice.nextReview(),
                fingerprint,
                advice.recommendations(),
                advice.withheld(),
                advice.planned(),
                TrialAdvice.NONE,
                advice.emptyReason(),
                advice.duplicateFacts(),
                advice.failed(),
                advice.notes());
    }

    private static boolean hasPart(Set<String> tried, List<Reason> reasons) {
        return reasons.stream().anyMatch(reason -> tried.contains(reason.rule()));
    }

    /**
     * Of any rules, of the standard book and others: the advice is that of a book in which they are retired, to the last
     * sign, and what is tried is that part of the advice of a book in which they are active in which one of them has a part.
     */
    @Test
    void rules_on_trial_say_what_they_would_and_change_nothing() throws IOException {
        List<String> standard = new ArrayList<>(RuleBook.standard().rules().values().stream()
                .filter(rule -> !rule.retired())
                .map(RuleBook.Entry::id)
                .toList());
        int listed = 0;
        for (int seed = 0; seed < BOOKS; seed++) {
            Collections.shuffle(standard, new Random(seed));
            List<String> some = new ArrayList<>(standard.subList(0, 12));
            some.addAll(List.of("RESPOND-1", "LEAVE-1"));
            List<String> ids = some.stream().distinct().toList();
            Etiquette tried = book(
                    standard(ids, "trial"),
                    rule("TRY-1", "trial", WRITTEN, THINK),
                    rule("TRY-2", "trial", HELD, HOLD),
                    greet("trial"));
            Etiquette without = book(standard(ids, "retired"));
            Etiquette with =
                    book(rule("TRY-1", "active", WRITTEN, THINK), rule("TRY-2", "active", HELD, HOLD), greet("active"));
            Set<String> onTrial = tried.book().rules().values().stream()
                    .filter(RuleBook.Entry::trial)
                    .map(RuleBook.Entry::id)
                    .collect(Collectors.toSet());
            assertThat(onTrial).hasSize(ids.size() + 3);

            for (long scene = 0; scene < SCENES; scene++) {
                Situation situation = Situations.seeded(scene).situation();
                Instant now = Situations.seeded(scene).now();
                Advice advice = tried.advise(situation, now);
                Advice untried = untried(without.advise(situation, now), "");
                Advice full = with.advise(situation, now);

                assertThat(untried(advice, ""))
                        .as("scene %d", scene)
                        .isEqualTo(untried)
                        .hasToString(untried.toString());
                assertThat(advice.trial())
                        .as("scene %d", scene)
                        .isEqualTo(new TrialAdvice(
                                full.recommendations().stream()
                                        .filter(each -> hasPart(onTrial, each.reasons()))
                                        .toList(),
                                full.withheld().stream()
                                        .filter(each -> hasPart(onTrial, each.by())
                                                || hasPart(
                                                        onTrial,
                                                        each.recommendation().reasons()))
                                        .toList(),
                                full.planned().stream()
                                        .filter(each -> hasPart(onTrial, each.by()))
                                        .toList(),
                                full.nextReview(),
                                List.of()));
                listed += advice.trial().recommendations().size()
                        + advice.trial().withheld().size();
            }
        }
        assertThat(listed).isGreaterThan(BOOKS * SCENES);
    }

    @Test
    void standard_rule_can_be_put_on_trial() throws IOException {
        rules(standard(List.of("RESPOND-1"), "trial"));

        assertThat(RuleBook.check(folder)).isEmpty();
        assertThat(RuleBook.load(folder).changes().lines()).containsExactly("rule RESPOND-1 replaced: other status");
        Advice advice = advice();
        assertThat(advice.recommendations())
                .noneMatch(each ->
                        each.reasons().stream().anyMatch(reason -> reason.rule().equals("RESPOND-1")));
        assertThat(advice.trial().recommendations())
                .anySatisfy(
                        each -> assertThat(each.reasons()).extracting("rule").contains("RESPOND-1"));
    }

    @Test
    void protection_is_not_put_on_trial_in_silence() throws IOException {
        rules(standard(List.of("LEAVE-1"), "trial"));

        assertThat(RuleBook.check(folder)).extracting(Problem::code).contains(Problem.Code.PROTECTION_RETIRED);
    }

    @Test
    void unknown_rule_cannot_be_put_on_trial() throws IOException {
        rules(rule("TRY-1", "trial", WRITTEN, THINK), standard(List.of("RESPOND-99"), "trial"));

        assertThat(RuleBook.check(folder))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .startsWith("Unknown standard rule \"RESPOND-99\"; it cannot be put on trial."));
    }

    @Test
    void active_rule_that_reads_what_only_a_rule_on_trial_signals_is_told() throws IOException {
        String reads = "    $novelty : Novelty( $at : at )";
        String think = THINK.replace("{said.name} wrote.", "There is something new.");
        rules(
                NOVELTY,
                rule("TRY-3", "trial", WRITTEN, "    signal( new Novelty( $at ) );"),
                rule("OWN-1", "active", reads, think));

        assertThat(RuleBook.check(folder)).last().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Problem.Code.UNDERIVED_SIGNAL);
            assertThat(problem.message())
                    .isEqualTo("Only \"TRY-3\" signals Novelty, and it is on trial, so \"OWN-1\" never finds one.");
        });
    }

    @Test
    void session_follows_what_is_tried_and_tells_nobody() throws IOException {
        Etiquette etiquette =
                book(rule("TRY-1", "trial", WRITTEN + "\n    Now( time >= plus( $at, minutes( 61 ) ) )", THINK));
        List<AdviceUpdate> told = new ArrayList<>();
        AdviceSession session = etiquette.open(ASKED);
        session.advise(SUNDAY.plus(Duration.ofMinutes(60)));
        session.addListener(told::add);

        for (int minute = 60; minute < 64; minute++) {
            Instant now = SUNDAY.plus(Duration.ofMinutes(minute));
            assertThat(session.advise(now)).isEqualTo(etiquette.advise(ASKED, now));
            assertThat(session.advise(now).trial().isEmpty()).isEqualTo(minute < 61);
            assertThat(session.nextReview())
                    .isEqualTo(STANDARD.advise(ASKED, now).nextReview());
        }
        assertThat(told).isEmpty();
    }

    @Test
    void what_is_tried_is_explained() throws IOException {
        rules(
                rule("TRY-1", "trial", WRITTEN, THINK),
                rule("TRY-7", "trial", WRITTEN.replace("mine == false, privately == true", "mine == true"), THINK));
        Etiquette etiquette = Etiquette.of(RuleBook.load(folder));
        Instant now = SUNDAY.plus(Duration.ofHours(1));
        Explanation explanation = etiquette.explain(ASKED, now);
        Recommendation think =
                etiquette.advise(ASKED, now).trial().recommendations().get(0);

        assertThat(explanation.why(think).lines()).anyMatch(line -> line.startsWith("TRY-1 (own.drl:"));
        assertThat(explanation.whyNot("TRY-1", PersonId.NONE))
                .containsExactly(new WhyNot.OnTrial("TRY-1", List.of(think), List.of()));
        assertThat(WhyNot.lines(explanation.whyNot("TRY-1", PersonId.NONE), ZoneOffset.UTC))
                .containsExactly(
                        "TRY-1 is on trial, so nothing that it says is advised.", "  It would advise: bob wrote.");
        assertThat(explanation.whyNot("TRY-7", PersonId.NONE)).singleElement().satisfies(each -> {
            assertThat(((WhyNot.OnTrial) each).recommendations()).isEmpty();
            assertThat(((WhyNot.OnTrial) each).otherwise()).isNotEmpty().allMatch(WhyNot.Stopped.class::isInstance);
        });
    }

    @Test
    void comparison_tells_what_a_rule_on_trial_would_change() throws IOException {
        Etiquette before = book(rule("TRY-1", "trial", WRITTEN, THINK));
        Etiquette after = book(rule("TRY-1", "active", WRITTEN, THINK));

        BookComparison comparison =
                BookComparer.of(before, after).compare(ASKED, SUNDAY, SUNDAY.plus(Duration.ofHours(2)));

        assertThat(comparison.differences()).singleElement().satisfies(each -> {
            assertThat(each.kinds()).containsExactly(AdviceDifference.Kind.GAINED);
            assertThat(each.causes()).containsExactly("rule TRY-1 replaced: other status");
        });
    }

    @Test
    void planned_post_that_a_rule_on_trial_would_hold_back_is_fine_and_listed() throws IOException {
        rules(rule(
                "TRY-8",
                "trial",
                "    $proposal : Proposal( scheduled == true )",
                "    withhold( $proposal,\n              because( \"Not now.\" ) );"));
        Instant now = SUNDAY.plus(Duration.ofHours(1));
        Situation planned = ASKED.with(Draft.of(Post.of(
                "d", Platform.MASTODON, "maya", now.plus(Duration.ofHours(3)), "The oven is on again tomorrow.")));

        Advice advice = Etiquette.of(RuleBook.load(folder)).advise(planned, now);

        assertThat(advice.planned()).isEqualTo(STANDARD.advise(planned, now).planned());
        assertThat(advice.trial().planned())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.by()).extracting("rule").contains("TRY-8"));
    }
}
