package dev.etiquette.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.json.JsonFormat;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The desk as its page asks it, on the archive that comes along. */
class DeskTest {

    private static final String MOMENT = "2026-03-02T09:00:00Z";

    private static final String RULE = """
            package etiquette

            // LinkedIn is where I meet customers. My sister is none.
            rule "Tomas must not be answered"
                @id( "MINE-1" )
                @source( "My own taste" )
            when
                $advice : Proposal( action == Action.RESPOND, $who : contact )
                $person : Contact( id == $who, name == "Tomas Lind" )
            then
                withhold( $advice,
                          because( "{person.name} is called instead." ) );
            end
            """;

    @TempDir
    private Path parent;

    private Path folder;
    private RuleDesk desk;
    private DeskClient client;

    @BeforeEach
    void open() throws IOException {
        folder = parent.resolve("my-rules");
        desk = RuleDesk.open(options(folder, Path.of("../command-line/archive")));
        client = new DeskClient(desk);
    }

    static DeskOptions options(Path folder, Path archive) {
        return new DeskOptions(
                folder,
                List.of(archive),
                Optional.empty(),
                Optional.of(ZoneId.of("Europe/Berlin")),
                List.of(),
                0,
                InstantSource.fixed(Instant.parse(MOMENT)));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static List<String> all(JsonNode list, String field) {
        List<String> values = new ArrayList<>();
        list.forEach(each -> values.add(
                field.isEmpty() ? each.asString("") : each.path(field).asString("")));
        return values;
    }

    private JsonNode row(JsonNode rows, String says) {
        for (JsonNode each : rows) {
            if (each.path("says").asString("").equals(says)) {
                return each;
            }
        }
        throw new AssertionError(says + " is not among " + rows);
    }

    @Test
    void today_shows_what_is_advised_and_why() {
        JsonNode today = client.ask("today", "moment", MOMENT);

        assertThat(all(today.path("advised"), "says")).startsWith("Answer Tomas Lind on Mastodon");
        assertThat(today.path("owner").asString("")).isEqualTo("Ida Falk");
        assertThat(all(today.path("people"), "name")).contains("Ann Berg").isSorted();
        JsonNode why = client.ask(
                "why",
                "moment",
                MOMENT,
                "key",
                today.path("advised").get(0).path("key").asString(""));
        assertThat(String.join("\n", all(why.path("lines"), ""))).contains("RESPOND-2");
    }

    @Test
    void why_not_names_the_condition_at_which_a_rule_stopped() {
        JsonNode people = client.ask("today", "moment", MOMENT).path("people");
        String ben = "";
        for (JsonNode each : people) {
            ben = each.path("name").asString("").equals("Ben Aarts")
                    ? each.path("id").asString("")
                    : ben;
        }

        JsonNode reasons = client.ask("why-not", "moment", MOMENT, "person", ben, "action", "KEEP_IN_TOUCH");

        assertThat(reasons.path("lines").size()).isPositive();
        assertThat(all(reasons.path("stops"), "rule")).isNotEmpty();
        assertThat(all(reasons.path("stops"), "says"))
                .allSatisfy(each -> assertThat(each).isNotBlank().doesNotContain("$", "=="));
    }

    @Test
    void draft_changes_nothing_until_it_is_published_and_then_is_in_force_and_can_be_undone() {
        client.save("mine.drl", RULE);
        JsonNode effect = client.ask("effect", "moment", MOMENT);
        assertThat(effect.path("sound").asBoolean(false)).isTrue();
        assertThat(all(effect.path("changes"), "kind")).contains("held back");
        assertThat(all(client.ask("today", "moment", MOMENT).path("advised"), "says"))
                .contains("Answer Tomas Lind on Mastodon");

        JsonNode version = client.publish("He prefers the phone");

        assertThat(version.path("inForce").asBoolean(false)).isTrue();
        assertThat(all(version.path("lines"), "")).containsExactly("New rule: “Tomas must not be answered” (MINE-1)");
        assertThat(folder.resolve("mine.drl")).hasContent(RULE);
        JsonNode today = client.ask("today", "moment", MOMENT);
        assertThat(all(today.path("advised"), "says")).doesNotContain("Answer Tomas Lind on Mastodon");
        JsonNode held = row(today.path("heldBack"), "Answer Tomas Lind on Mastodon");
        assertThat(held.path("heldBackBy").get(0).path("text").asString("")).isEqualTo("Tomas Lind is called instead.");
        assertThat(String.join(
                        "\n",
                        all(
                                client.ask(
                                                "why",
                                                "moment",
                                                MOMENT,
                                                "key",
                                                held.path("key").asString(""))
                                        .path("lines"),
                                "")))
                .contains("MINE-1");

        JsonNode undone = client.ask("undo", "number", version.path("number").asInt());

        assertThat(undone.path("inForce").asBoolean(false)).isTrue();
        assertThat(folder.resolve("mine.drl")).doesNotExist();
        assertThat(all(client.ask("history").path("versions"), "reason"))
                .containsExactly("Version 2 taken back.", "He prefers the phone", "As it was found.");
    }

    @Test
    void slip_is_told_at_its_place_with_a_fix_and_cannot_be_published() {
        JsonNode state = client.save("mine.drl", RULE.replace("name ==", "nmae =="));

        JsonNode problem = state.path("problems").get(0);
        assertThat(problem.path("file").asString("")).isEqualTo("mine.drl");
        assertThat(problem.path("line").asInt()).isEqualTo(9);
        assertThat(problem.path("edits").get(0).path("replacement").asString(""))
                .isEqualTo("name");
        client.publish("");
        assertThat(client.status()).isEqualTo(422);
        assertThat(folder.resolve("mine.drl")).doesNotExist();

        JsonNode mended = client.ask("fix");

        assertThat(mended.path("sound").asBoolean(false)).isTrue();
        assertThat(client.ask("files")
                        .path("files")
                        .path("mine.drl")
                        .path("text")
                        .asString(""))
                .isEqualTo(RULE);
    }

    @Test
    void standard_rule_is_turned_off_and_on_without_a_trace() {
        client.ask("switch", "id", "RESPOND-2", "on", false);
        JsonNode state = client.ask("state");
        assertThat(all(state.path("changes"), "")).singleElement().asString().endsWith("(RESPOND-2) is turned off");

        client.ask("switch", "id", "RESPOND-2", "on", true);

        assertThat(client.ask("state").path("drafted").size()).isZero();
    }

    @Test
    void own_rule_is_turned_off_and_on_without_a_trace() {
        client.save("mine.drl", RULE);
        client.publish("");
        client.ask("switch", "id", "MINE-1", "on", false);
        assertThat(client.ask("files")
                        .path("files")
                        .path("mine.drl")
                        .path("text")
                        .asString(""))
                .isEqualTo(RULE.replace("@id( \"MINE-1\" )\n", "@id( \"MINE-1\" )\n    @status( \"retired\" )\n"));

        client.ask("switch", "id", "MINE-1", "on", true);

        assertThat(client.ask("state").path("drafted").size()).isZero();
    }

    @Test
    void standard_rule_becomes_mine_with_its_remarks_and_another_begins_as_its_copy() {
        String mine = client.ask("mine", "id", "RESPOND-1").path("file").asString("");
        JsonNode rule = client.ask("rule", "id", "RESPOND-1");
        assertThat(rule.path("mine").asBoolean(false)).isTrue();
        assertThat(rule.path("file").asString("")).isEqualTo(mine);
        assertThat(rule.path("text").asString("")).startsWith("// Somebody asked me something.");
        assertThat(rule.path("figures").size()).isPositive();

        JsonNode copy =
                client.ask("copy", "id", "RESPOND-1", "name", "A question of a friend should be answered at once");

        JsonNode made = client.ask("rule", "id", copy.path("id").asString(""));
        assertThat(made.path("name").asString("")).isEqualTo("A question of a friend should be answered at once");
        assertThat(made.path("kind").asString("")).isEqualTo("recommend");
        assertThat(client.ask("state").path("sound").asBoolean(false)).isTrue();
    }

    @Test
    void number_is_changed_and_put_back() throws IOException {
        client.ask("norm", "platform", "any", "figure", "question due", "value", "2 hours", "hours", "waking");
        assertThat(all(client.ask("state").path("changes"), ""))
                .containsExactly("A question: by when I should answer: 2 hours instead of 4 hours, while I am awake");
        client.publish("We promise two hours");
        assertThat(Files.readString(folder.resolve("norms.csv")))
                .isEqualTo("platform,figure,value,hours,source,date\nany,question due,2 hours,waking,My own,2026\n");

        client.ask("norm", "platform", "any", "figure", "question due", "value", "");

        assertThat(all(client.ask("state").path("drafted"), "")).containsExactly("norms.csv");
        client.publish("");
        assertThat(folder.resolve("norms.csv")).doesNotExist();
    }

    @Test
    void phrase_is_tried_on_texts_before_it_is_added() {
        JsonNode tried = client.ask("phrase/try", "phrase", "keeps fraying", "mark", "complaint", "language", "en");

        assertThat(tried.path("differ").asInt()).isEqualTo(1);
        JsonNode text = tried.path("texts").get(0);
        assertThat(text.path("who").asString("")).isEqualTo("Ann Berg");
        assertThat(all(text.path("gained"), "")).containsExactly("complaint");
        assertThat(client.ask("state").path("drafted").size()).isZero();

        client.ask("phrase/add", "phrase", "keeps fraying", "mark", "complaint", "language", "en");

        assertThat(all(client.ask("state").path("changes"), ""))
                .containsExactly("“keeps fraying” (English) is read as complaint: anywhere in a text");
        assertThat(all(client.ask("phrase/read", "text", "It keeps fraying.").path("marks"), ""))
                .contains("complaint");
    }

    @Test
    void moment_becomes_a_scenario_with_invented_names_that_says_the_same() {
        JsonNode today = client.ask("today", "moment", MOMENT);
        String key = row(today.path("advised"), "Answer Ann Berg on Mastodon")
                .path("key")
                .asString("");

        JsonNode made = client.ask("scenario/make", "moment", MOMENT, "key", key);

        String text = made.path("text").asString("");
        assertThat(made.path("passes").asBoolean(false)).as(made.toString()).isTrue();
        assertThat(text)
                .contains("Then I should be advised to answer Ann, because of RESPOND-1")
                .doesNotContain("Berg")
                .doesNotContain("Ida");
        client.ask("scenario/keep", "text", text);
        JsonNode run = client.ask("scenarios");
        assertThat(run.path("passed").asInt()).isEqualTo(1);
        assertThat(run.path("failed").asInt()).isZero();
    }

    @Test
    void scenario_that_fails_says_what_was_found_and_conditions_that_were_not_tried_are_named() {
        client.save("mine.drl", RULE);
        client.save("mine.feature", """
                Feature: Mine

                  Scenario: Nobody answers Tomas
                    Given I am Maya
                    And "Tomas Lind" asked me on Mastodon 2 hours ago: "Which oven do you bake in?"
                    When I ask for advice
                    Then I should be advised to answer "Tomas Lind"
                """);

        JsonNode run = client.ask("scenarios");

        assertThat(run.path("failed").asInt()).isEqualTo(1);
        JsonNode failure = run.path("features").get(0).path("scenarios").get(0).path("failure");
        assertThat(failure.path("message").asString("")).isNotBlank();
        assertThat(all(run.path("coverage"), "rule")).contains("MINE-1");
    }

    @Test
    void draft_of_a_text_is_reviewed() {
        JsonNode today = client.ask("today", "moment", MOMENT);
        String ann = row(today.path("advised"), "Answer Ann Berg on Mastodon")
                .path("person")
                .asString("");

        JsonNode review = client.ask(
                "review",
                "moment",
                MOMENT,
                "text",
                "Do you come to the market on Friday?",
                "platform",
                "mastodon",
                "person",
                ann);

        assertThat(review.path("recipients").get(0).path("name").asString("")).isEqualTo("Ann Berg");
        assertThat(all(review.path("marks"), "")).contains("question");
    }

    @Test
    void four_months_are_run_in_the_background_and_rules_are_counted() throws InterruptedException {
        client.save("mine.drl", RULE);
        client.ask("period/start", "moment", MOMENT, "days", 20);
        JsonNode run = finished();

        assertThat(run.path("done").asInt()).isEqualTo(20);
        assertThat(run.path("kinds").path("held back").asInt()).isPositive();
        assertThat(run.path("people").path("held back").has("Tomas Lind")).isTrue();
        assertThat(run.path("spoke").path("MINE-1").asInt()).isPositive();
        for (JsonNode each : client.ask("rules").path("rules")) {
            assertThat(each.path("spoke").asInt()).isNotNegative();
        }
    }

    @Test
    void run_is_stopped() throws InterruptedException {
        client.ask("period/start", "moment", MOMENT, "days", 400);
        client.ask("period/stop");

        JsonNode run = finished();

        assertThat(run.path("stopped").asBoolean(false)).isTrue();
        assertThat(run.path("done").asInt()).isLessThan(400);
    }

    private JsonNode finished() throws InterruptedException {
        for (int i = 0; i < 1_500; i++) {
            JsonNode run = client.ask("period");
            if (!run.path("running").asBoolean(true)) {
                return run;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("It never ended.");
    }

    @Test
    void two_desks_on_one_folder_lose_nothing() throws IOException {
        try (RuleDesk second = RuleDesk.open(options(folder, Path.of("../command-line/archive")))) {
            DeskClient other = new DeskClient(second);
            client.save("mine.drl", RULE);
            other.ask("save", "files", Map.of("mine.drl", Map.of("text", "package etiquette\n", "seen", "")));
            assertThat(other.status()).isEqualTo(409);
            assertThat(other.ask("files")
                            .path("files")
                            .path("mine.drl")
                            .path("text")
                            .asString(""))
                    .isEqualTo(RULE);

            JsonNode version = other.publish("by the other desk");

            assertThat(version.path("inForce").asBoolean(false)).isTrue();
            assertThat(client.ask("state").path("drafted").size()).isZero();
            assertThat(all(client.ask("history").path("versions"), "reason")).contains("by the other desk");
        }
    }

    @Test
    void change_by_hand_comes_to_the_page_and_into_the_history() throws IOException {
        client.save("mine.drl", RULE);
        client.publish("by the desk");
        Files.writeString(folder.resolve("mine.drl"), RULE.replace("Tomas Lind", "Nils Hagen"));

        assertThat(client.ask("files")
                        .path("files")
                        .path("mine.drl")
                        .path("text")
                        .asString(""))
                .contains("Nils Hagen");
        JsonNode last = client.ask("history").path("versions").get(0);
        assertThat(last.path("reason").asString("")).isEqualTo("Changed outside of the desk.");
        assertThat(all(last.path("lines"), ""))
                .containsExactly("The rule “Tomas must not be answered” (MINE-1) has other conditions");
        JsonNode compared = client.ask("compare", "one", 2, "other", 3);
        assertThat(compared.path("files").path("mine.drl").path("after").asString(""))
                .contains("Nils Hagen");

        client.ask("take-back", "number", 2);

        assertThat(client.ask("files")
                        .path("files")
                        .path("mine.drl")
                        .path("text")
                        .asString(""))
                .isEqualTo(RULE);
    }

    @Test
    void unsound_folder_is_opened_and_said_so() throws IOException {
        Path broken = parent.resolve("broken");
        Files.createDirectories(broken);
        Files.writeString(broken.resolve("book.properties"), "extends = standard\n");
        Files.writeString(broken.resolve("mine.drl"), RULE.replace("then", "than"));

        try (RuleDesk second = RuleDesk.open(options(broken, Path.of("../command-line/archive")))) {
            DeskClient other = new DeskClient(second);
            JsonNode state = other.ask("state");
            assertThat(state.path("publishedSound").asBoolean(true)).isFalse();
            assertThat(state.path("problems").size()).isPositive();
            assertThat(other.ask("today", "moment", MOMENT).path("advised").size())
                    .isPositive();
            assertThat(other.ask("rules").path("rules").size()).isPositive();

            other.save("mine.drl", RULE);

            assertThat(other.publish("").path("inForce").asBoolean(false)).isTrue();
        }
    }

    @Test
    void rules_with_hostile_names_come_as_they_are() {
        client.save("mine.drl", RULE.replace("Tomas must not be answered", "<img src=x onerror=alert(1)> must not be"));

        JsonNode rule = client.ask("rule", "id", "MINE-1");

        assertThat(rule.path("name").asString("")).isEqualTo("<img src=x onerror=alert(1)> must not be");
    }

    @Test
    void situation_that_was_written_down_is_read_as_well() throws IOException {
        Owner maya =
                Owner.builder("maya", ZoneId.of("Europe/Berlin")).named("Maya").build();
        Post question = Post.builder("p2", Platform.MASTODON, Instant.parse("2026-03-01T17:00:00Z"))
                .writtenBy("ann")
                .saying("Maya, which oven do you bake in?")
                .mentioning("maya")
                .build();
        Situation situation =
                Situation.of(maya, Contact.builder("ann").named("Ann").build(), question);
        Path file = parent.resolve("situation.json");
        Files.writeString(file, JsonFormat.of(RuleBook.standard()).write(situation));

        try (RuleDesk second = RuleDesk.open(options(parent.resolve("second"), file))) {
            assertThat(all(new DeskClient(second).ask("today").path("advised"), "says"))
                    .containsExactly("Answer Ann on Mastodon");
        }
    }

    @Test
    void archive_that_is_none_is_said_so_and_rules_can_be_edited_all_the_same() throws IOException {
        try (RuleDesk second = RuleDesk.open(options(parent.resolve("second"), parent.resolve("nowhere")))) {
            DeskClient other = new DeskClient(second);
            JsonNode today = other.ask("today");
            assertThat(today.path("given").asBoolean(true)).isFalse();
            assertThat(all(today.path("dataNotes"), ""))
                    .singleElement()
                    .asString()
                    .contains("nowhere");
            other.save("mine.drl", RULE);
            assertThat(other.ask("state").path("sound").asBoolean(false)).isTrue();
        }
    }

    @Test
    void everything_that_was_drafted_is_there_after_a_restart() throws IOException {
        client.save("mine.drl", RULE);
        desk.close();

        desk = RuleDesk.open(options(folder, Path.of("../command-line/archive")));

        assertThat(new DeskClient(desk)
                        .ask("files")
                        .path("files")
                        .path("mine.drl")
                        .path("text")
                        .asString(""))
                .isEqualTo(RULE);
    }
}
