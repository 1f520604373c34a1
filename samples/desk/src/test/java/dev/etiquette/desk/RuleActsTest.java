package dev.etiquette.desk;

import static dev.etiquette.desk.RuleSentencesTest.applied;
import static dev.etiquette.desk.RuleSentencesTest.errors;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a rule advises becomes something else, and nothing else of its text does. */
class RuleActsTest {

    private static final String RULE = """
            package etiquette

            // Ask Ida before you change this.
            rule "Whoever waits is answered"
                @id( "MINE-1" )
                @source( "My own" )
            when
                UnansweredMessage( $who : contact, $asked : asked, $channel : channel, $due : dueAt )   // whoever it is
            then
                recommend( answer( $asked,   // what they said
                                   $channel ),
                           by( $due ),   // not sooner
                           because( "Somebody waits." ) );
            end
            """;

    private static final String CARDS = "act,says,reaches out,owed\nsend a card,send a card to,yes,\n";

    @TempDir
    private Path parent;

    private RuleDesk desk;
    private DeskClient client;

    @BeforeEach
    void open() throws IOException {
        Path folder = parent.resolve("my-rules");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("book.properties"), "extends = standard\n");
        Files.writeString(folder.resolve("acts.csv"), CARDS);
        desk = RuleDesk.open(DeskTest.options(folder, Path.of("../command-line/archive")));
        client = new DeskClient(desk);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private JsonNode offers(String text) {
        JsonNode offers = client.ask("act/offers", "text", text, "id", "MINE-1");
        assertThat(client.status()).as(offers.toString()).isEqualTo(200);
        return offers;
    }

    private String exchanged(String text, String act, Map<String, String> values) {
        JsonNode answer = client.ask("act/exchange", "text", text, "id", "MINE-1", "act", act, "values", values);
        assertThat(client.status()).as(answer.toString()).isEqualTo(200);
        return applied(text, answer.path("edits"));
    }

    private static Map<String, JsonNode> byId(JsonNode offers) {
        Map<String, JsonNode> all = new TreeMap<>();
        offers.forEach(each -> all.put(each.path("id").asString(""), each));
        return all;
    }

    @Test
    void act_is_another_one_and_remarks_and_lines_stay() {
        String text = exchanged(RULE, "waitForAnswer", Map.of());

        assertThat(text)
                .isEqualTo(RULE.replace("answer( $asked,", "waitForAnswer( $asked")
                        .replace("\n                       $channel ),", "\n                        ),"));
        assertThat(errors(text)).isEmpty();
    }

    @Test
    void what_the_new_act_needs_is_taken_from_what_the_rule_says() {
        String text = exchanged(RULE, "taskAbout", Map.of("2", "Ask \"Priya\" first", "3", "$due"));

        assertThat(text)
                .isEqualTo(RULE.replace("$due : dueAt )   // whoever it is\n", """
                        $due : dueAt )   // whoever it is
                            $person : Contact( id == $who )
                        """)
                        .replace("answer( $asked,", "taskAbout( $person,")
                        .replace("$channel ),", "\"ask-priya-first\", \"Ask 'Priya' first\", $due ),"));
        assertThat(errors(text)).isEmpty();
    }

    @Test
    void field_without_a_name_gets_one_where_the_new_act_needs_it() {
        String waits = exchanged(RULE, "waitForAnswer", Map.of()).replace("$channel : channel, ", "");

        String text = exchanged(waits, "recordOptOutAt", Map.of("1", "$platform"));

        assertThat(text).contains("$due : dueAt, $platform : platform )", "recordOptOutAt( $asked, $platform");
        assertThat(errors(text)).isEmpty();
    }

    @Test
    void words_and_their_name_for_good_stay_when_the_act_that_says_them_is_another() {
        String text = exchanged(RULE, "taskAbout", Map.of("2", "Ask Priya", "3", "$due"));

        assertThat(exchanged(text, "task", Map.of("1", "Ask Priya at once")))
                .contains("task( \"ask-priya\",", "\"Ask Priya at once\", $due )");
    }

    @Test
    void reason_for_an_act_is_what_has_happened_before_what_is_still_to_come() {
        String text = exchanged(RULE, "task", Map.of("1", "Ask Priya"));

        assertThat(text).contains("$due : dueAt, $saidAt : saidAt )", "\"Ask Priya\", $saidAt )");
        assertThat(errors(text)).isEmpty();
    }

    /** All acts that the library knows, each in a rule that speaks of everything. */
    @Test
    void everything_that_can_be_advised_makes_a_sound_rule() {
        StringBuilder conditions = new StringBuilder();
        for (String fact : new String[] {"Connection", "Meeting", "Conversation", "Relationship"}) {
            conditions.append("    ").append(fact).append("( contact == $who )\n");
        }
        conditions.append("    TheirPost( contact == $who )\n    MyPost()\n    RepeatablePost()\n");
        String rule = RULE.replace("// whoever it is\n", "// whoever it is\n" + conditions);
        Map<String, JsonNode> offers = byId(offers(rule).path("fitting"));
        TreeSet<String> sound = new TreeSet<>();
        offers.forEach((act, offer) -> {
            Map<String, String> values = new LinkedHashMap<>();
            offer.path("fields").forEach(blank -> {
                JsonNode options = blank.path("options");
                values.put(
                        blank.path("key").asString(""),
                        options.isEmpty()
                                ? blank.path("kind").asString("").equals("number") ? "2" : "Do it"
                                : options.propertyNames().iterator().next());
            });
            String text = exchanged(rule, act, values);
            assertThat(errors(text, "acts.csv", CARDS)).as(text).isEmpty();
            assertThat(text).contains("recommend( " + act + "(", "// what they said", "by( $due ),   // not sooner");
            sound.add(act);
        });
        assertThat(sound).hasSizeGreaterThan(36).contains("act", "reachOut", "showAgain", "followUp", "warmUp");
        assertThat(offers(rule).path("unfitting")).isEmpty();
    }

    @Test
    void what_is_missing_for_an_act_is_said_and_the_text_stays_as_it_is() {
        String hint = byId(offers(RULE).path("unfitting"))
                .get("followUp")
                .path("hint")
                .asString("");

        assertThat(hint)
                .startsWith("It needs ")
                .contains("of which this rule says nothing", "Maybe add this condition");
        JsonNode refused =
                client.ask("act/exchange", "text", RULE, "id", "MINE-1", "act", "followUp", "values", Map.of());
        assertThat(client.status()).isEqualTo(422);
        assertThat(refused.path("message").asString("")).isEqualTo(hint);
    }

    @Test
    void rule_about_nobody_says_that_a_person_is_missing() {
        String rule = RULE.replaceFirst("UnansweredMessage\\(.*\\)", "Today( \\$due : ends )")
                .replaceAll("(?s)answer\\(.*?\\),", "task( \"a\", \"Tidy up\", \\$due ),");

        JsonNode offers = offers(rule);

        assertThat(byId(offers.path("unfitting")).get("taskAbout").path("hint").asString(""))
                .contains("the person");
        assertThat(byId(offers.path("fitting"))).containsKey("postSomething").doesNotContainKey("task");
    }

    @Test
    void only_what_is_advised_is_exchanged_and_only_by_what_is_offered() {
        client.ask("act/offers", "text", RULE.replace("recommend( answer( $asked,", "signal( new Told( $asked,"));
        assertThat(client.status()).isEqualTo(422);
        client.ask("act/exchange", "text", RULE, "id", "MINE-1", "act", "explode", "values", Map.of());
        assertThat(client.status()).isEqualTo(400);
        client.ask(
                "act/exchange",
                "text",
                RULE,
                "id",
                "MINE-1",
                "act",
                "recordOptOutAt",
                "values",
                Map.of("1", "Platform.X ) Tag("));
        assertThat(client.status()).isEqualTo(422);
    }
}
