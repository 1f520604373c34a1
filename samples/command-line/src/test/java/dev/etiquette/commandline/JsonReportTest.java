package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.RuleBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static JsonNode advise(String... words) {
        return MAPPER.readTree(Desk.advise(words).out());
    }

    private static JsonNode all() {
        return advise("--format", "json", "--all");
    }

    private static List<String> names(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }

    @Test
    void names_and_their_order_are_fixed() {
        JsonNode json = all();
        assertThat(names(json))
                .containsExactly(
                        "now", "nextReview", "ruleBook", "input", "recommendations", "withheld", "planned", "silence");
        assertThat(names(json.get("ruleBook"))).containsExactly("rules", "fingerprint");
        assertThat(names(json.get("input")))
                .containsExactly("contacts", "posts", "replies", "messages", "skipped", "notes");
        JsonNode recommendation = json.get("recommendations").get(0);
        assertThat(names(recommendation))
                .containsExactly(
                        "id",
                        "action",
                        "contact",
                        "platform",
                        "channel",
                        "subject",
                        "urgency",
                        "notBefore",
                        "dueBy",
                        "text",
                        "manner",
                        "reasons");
        assertThat(names(recommendation.get("contact"))).containsExactly("id", "name");
        assertThat(names(recommendation.get("subject"))).containsExactly("type", "id", "excerpt");
        assertThat(names(recommendation.get("reasons").get(0)))
                .containsExactly("rule", "name", "source", "file", "line", "facts");
        JsonNode withheld = json.get("withheld").get(0);
        assertThat(names(withheld)).startsWith(names(recommendation).toArray(String[]::new));
        assertThat(names(withheld)).endsWith("reasons", "by", "allowedFrom");
        assertThat(names(withheld.get("by"))).containsExactly("rule", "name");
    }

    @Test
    void what_is_withheld_is_listed_on_demand_only() {
        assertThat(all().get("withheld")).isNotEmpty();
        assertThat(advise("--format", "json").get("withheld").isArray()).isTrue();
        assertThat(advise("--format", "json").get("withheld")).isEmpty();
    }

    @Test
    void what_is_absent_is_null() {
        JsonNode pause = null;
        for (JsonNode each : all().get("recommendations")) {
            pause = each.get("action").stringValue().equals("HOLD_PROMOTION") ? each : pause;
        }
        assertThat(pause).isNotNull();
        assertThat(pause.get("contact").isNull()).isTrue();
        assertThat(pause.get("dueBy").isNull()).isTrue();
        assertThat(all().get("silence").isNull()).isTrue();
        assertThat(all().get("withheld").get(0).get("allowedFrom").isNull()).isTrue();
        assertThat(advise("--format", "json", "--now", "2025-10-01")
                        .get("silence")
                        .stringValue())
                .startsWith("Nothing to do");
        assertThat(advise("--format", "json", "--now", "2027-10-01")
                        .get("nextReview")
                        .isNull())
                .isTrue();
    }

    @Test
    void reason_says_where_its_rule_stands() {
        JsonNode reason = all().get("recommendations").get(0).get("reasons").get(0);
        RuleBook.Entry rule =
                RuleBook.standard().rule(reason.get("rule").stringValue()).orElseThrow();
        assertThat(reason.get("file").stringValue()).isEqualTo(rule.file());
        assertThat(reason.get("line").intValue()).isEqualTo(rule.line());
        assertThat(reason.get("name").stringValue()).isEqualTo(rule.name());
    }

    @Test
    void ids_are_those_of_the_export() {
        JsonNode first = all().get("recommendations").get(0);
        assertThat(first.get("contact").get("id").stringValue()).isEqualTo("https://letters.example/users/tomas");
        assertThat(first.get("subject").get("id").stringValue())
                .startsWith("https://letters.example/users/tomas/statuses/");
        assertThat(first.get("subject").get("type").stringValue()).isEqualTo("utterance");
    }

    @Test
    void counts_are_those_of_the_archive_whenever_it_is() {
        JsonNode input = all().get("input");
        assertThat(advise("--format", "json", "--now", "2025-10-01").get("input"))
                .isEqualTo(input);
        assertThat(input.get("contacts").intValue()).isEqualTo(10);
    }

    @Test
    void what_could_not_be_used_is_listed(@TempDir Path folder) throws IOException {
        Path export = Export.question(folder, "Eve", "Are you there?");
        java.nio.file.Files.writeString(
                export.resolve("broken.json"), "[{\"type\": \"Create\"}, {\"type\": \"Note\", ");
        JsonNode skipped = MAPPER.readTree(
                        Desk.adviseOn(export, "--format", "json").out())
                .get("input")
                .get("skipped");
        assertThat(skipped).isNotEmpty();
        assertThat(names(skipped.get(0))).containsExactly("file", "where", "reason");
    }

    @Test
    void steering_characters_are_escaped_and_come_back_when_read(@TempDir Path folder) throws IOException {
        Path export = Export.question(folder, "Eve \u202eEvil\u202c", "Will you come?");
        String out = Desk.adviseOn(export, "--format", "json").out();
        assertThat(out).contains("Eve \\u202EEvil\\u202C").doesNotContain("\u202e");
        assertThat(MAPPER.readTree(out)
                        .get("recommendations")
                        .get(0)
                        .get("contact")
                        .get("name")
                        .stringValue())
                .isEqualTo("Eve \u202eEvil\u202c");
    }

    @Test
    void same_input_yields_the_same_bytes() {
        assertThat(Desk.advise("--format", "json", "--all")).isEqualTo(Desk.advise("--format", "json", "--all"));
    }
}
