package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Situations.Scene;
import dev.etiquette.advice.Limits;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
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
import java.util.List;
import java.util.Optional;
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
    private static final int SCENES = Integer.getInteger("scenes", 40);

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
    void advice_of_any_situation_is_that_of_the_book_without_rules_on_trial() throws IOException {
        rules(
                rule("TRY-1", "trial", WRITTEN, THINK),
                rule("TRY-2", "trial", HELD, HOLD),
                rule(
                        "TRY-5",
                        "trial",
                        "    $who : Contact( priority < 3, $id : id )\n    Turn( contact == $id, $at : at )",
                        "    recommend( task( \"greet\", \"Greet\", $at ),\n"
                                + "               because( \"{who.name}\" ) );"));
        Etiquette tried = Etiquette.of(RuleBook.load(folder));
        int listed = 0;
        for (long seed = 0; seed < SCENES; seed++) {
            Scene scene = Situations.seeded(seed);
            Advice with = tried.advise(scene.situation(), scene.now());
            Advice without = STANDARD.advise(scene.situation(), scene.now());

            assertThat(with.recommendations()).as("seed %d", seed).isEqualTo(without.recommendations());
            assertThat(with.withheld()).as("seed %d", seed).isEqualTo(without.withheld());
            assertThat(with.planned()).isEqualTo(without.planned());
            assertThat(with.emptyReason()).isEqualTo(without.emptyReason());
            assertThat(with.nextReview()).isEqualTo(without.nextReview());
            listed += with.trial().recommendations().size()
                    + with.trial().withheld().size();
        }
        assertThat(listed).isPositive();
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
}
