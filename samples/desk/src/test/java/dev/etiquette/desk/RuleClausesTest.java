package dev.etiquette.desk;

import static dev.etiquette.desk.RuleSentencesTest.applied;
import static dev.etiquette.desk.RuleSentencesTest.errors;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** By when and from when on: taken out of a rule, and said again. */
class RuleClausesTest {

    private static final String RULE = """
            package etiquette

            rule "Whoever waits is answered"
                @id( "MINE-1" )
                @source( "My own" )
            when
                UnansweredMessage( $asked : asked, $channel : channel, $due : dueAt, $late : overdueAt )
            then
                recommend( answer( $asked, $channel ),   // at once
                           by( $due ),   // not sooner
                           lateFrom( $late ),
                           because( "Somebody waits." ) );
            end
            """;

    private static final String HELD = """
            package etiquette

            rule "Nobody is answered on a holiday"
                @id( "MINE-1" )
                @source( "My own" )
            when
                $advice : Proposal( action == Action.RESPOND )
                SpecialDay( kind == "holiday", $end : ends )
            then
                withhold( $advice, allowedFrom( $end ), because( "It is a holiday." ) );
            end
            """;

    @TempDir
    private Path parent;

    private RuleDesk desk;
    private DeskClient client;

    @BeforeEach
    void open() throws IOException {
        desk = RuleDesk.open(DeskTest.options(parent.resolve("my-rules"), Path.of("../command-line/archive")));
        client = new DeskClient(desk);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** What takes each line of what the rule says away, in order; nothing for a line that must stay. */
    private List<JsonNode> removals(String text) {
        JsonNode sentences =
                client.ask("sentences", "text", text, "id", "MINE-1").path("sentences");
        List<JsonNode> removals = new ArrayList<>();
        sentences.get(sentences.size() - 1).path("lines").forEach(line -> removals.add(line.path("removal")));
        return removals;
    }

    private String added(String text, String clause, Map<String, String> values) {
        JsonNode answer = client.ask("clause/add", "text", text, "id", "MINE-1", "clause", clause, "values", values);
        assertThat(client.status()).as(answer.toString()).isEqualTo(200);
        return applied(text, answer.path("edits"));
    }

    @Test
    void moments_are_taken_away_and_what_is_advised_and_why_must_stay() {
        List<JsonNode> removals = removals(RULE);

        assertThat(removals).hasSize(4);
        assertThat(removals.get(0)).isEmpty();
        assertThat(removals.get(3)).isEmpty();
        String noDue = applied(RULE, removals.get(1));
        assertThat(noDue)
                .isEqualTo(
                        RULE.replace("               by( $due ),   // not sooner", "                  // not sooner"));
        assertThat(errors(noDue)).isEmpty();
        String noLate = applied(RULE, removals.get(2));
        assertThat(noLate).isEqualTo(RULE.replace("               lateFrom( $late ),\n", ""));
        assertThat(errors(noLate)).isEmpty();
    }

    @Test
    void until_is_taken_away_and_said_again() {
        String gone = applied(HELD, removals(HELD).get(0));

        assertThat(gone).isEqualTo(HELD.replace(" allowedFrom( $end ),", ""));
        assertThat(errors(gone)).isEmpty();
        assertThat(added(gone, "allowedFrom", Map.of("value", "0", "unit", "days", "after", "$end")))
                .isEqualTo(HELD);
    }

    @Test
    void what_was_taken_away_is_said_again_in_its_place() {
        String noLate = applied(RULE, removals(RULE).get(2));
        assertThat(client.ask("sentences", "text", noLate, "id", "MINE-1")
                        .path("clauses")
                        .toString())
                .isEqualTo("[\"lateFrom\",\"notBefore\"]");

        String text = added(noLate, "lateFrom", Map.of("value", "2", "unit", "hours", "after", "$due"));

        assertThat(text).contains("by( $due ), lateFrom( plus( $due, hours( 2 ) ) ),   // not sooner");
        assertThat(errors(text)).isEmpty();
        assertThat(added(text.replace(",   // at once", ","), "notBefore", Map.of("value", "0", "after", "$due")))
                .contains("lateFrom( plus( $due, hours( 2 ) ) ), notBefore( $due ),   // not sooner");
    }

    @Test
    void moment_that_has_no_name_yet_gets_one() {
        String text = added(
                RULE.replace(", $late : overdueAt", "").replace("               lateFrom( $late ),\n", ""),
                "notBefore",
                Map.of("value", "1", "unit", "days", "after", "$saidAt"));

        assertThat(text).contains("$due : dueAt, $saidAt : saidAt )", "notBefore( plus( $saidAt, days( 1 ) ) )");
        assertThat(errors(text)).isEmpty();
    }

    @Test
    void rule_without_a_moment_says_so_and_code_is_never_taken() {
        String plain = RULE.replaceAll("UnansweredMessage\\(.*\\)", "exists Contact( )")
                .replaceAll("(?s)answer\\(.*lateFrom\\( \\$late \\)", "task( \"tidy\", \"Tidy up\", always() )");
        assertThat(errors(plain)).isEmpty();
        JsonNode offer = client.ask("clause/offers", "text", plain, "id", "MINE-1")
                .path("clauses")
                .get(0);
        assertThat(offer.path("fields")).isEmpty();
        assertThat(offer.path("hint").asString("")).startsWith("Nothing that this rule asks for has a moment");
        JsonNode refused = client.ask("clause/add", "text", plain, "id", "MINE-1", "clause", "by", "values", Map.of());
        assertThat(client.status()).isEqualTo(422);
        assertThat(refused.path("message").asString(""))
                .isEqualTo(offer.path("hint").asString(""));

        for (Map<String, String> values : List.of(
                Map.of("value", "1", "unit", "days", "after", "$due ), because("),
                Map.of("value", "1 ) )", "unit", "days", "after", "$due"))) {
            client.ask("clause/add", "text", RULE, "id", "MINE-1", "clause", "notBefore", "values", values);
            assertThat(client.status()).isEqualTo(422);
        }
        client.ask("clause/add", "text", RULE, "id", "MINE-1", "clause", "by", "values", Map.of());
        assertThat(client.status()).isEqualTo(400);
    }
}
