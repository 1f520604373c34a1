package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.json.JsonFormat;
import dev.etiquette.model.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final JsonFormat FORMAT = JsonFormat.of(RuleBook.standard());

    private static JsonNode advise(String... words) {
        return MAPPER.readTree(Desk.advise(words).out());
    }

    private static JsonNode all() {
        return advise("--format", "json");
    }

    private static List<String> names(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }

    @Test
    void names_and_their_order_are_fixed() {
        JsonNode json = all();
        assertThat(names(json))
                .containsExactly(
                        "etiquette",
                        "version",
                        "now",
                        "nextReview",
                        "fingerprint",
                        "recommendations",
                        "withheld",
                        "planned",
                        "about");
        assertThat(names(json.get("about")))
                .containsExactly(
                        "contacts", "posts", "replies", "messages", "skipped", "notes", "activeRules", "rules");
        JsonNode recommendation = json.get("recommendations").get(0);
        assertThat(names(recommendation)).containsExactly("id", "act", "urgency", "dueBy", "text", "manner", "reasons");
        assertThat(names(recommendation.get("act")))
                .containsExactly("action", "contact", "name", "platform", "channel", "topic", "subject", "cameUpAt");
        assertThat(names(recommendation.get("act").get("subject"))).containsExactly("type", "id", "beginning");
        assertThat(names(recommendation.get("reasons").get(0)))
                .containsExactly("rule", "name", "source", "text", "facts");
        assertThat(names(json.get("withheld").get(0))).startsWith("recommendation", "by");
    }

    @Test
    void what_is_written_is_the_advice_itself() throws IOException {
        String exported = Desk.run("export", Desk.ARCHIVE.toString()).out();
        Situation situation = FORMAT.readSituation(exported);
        Advice advice = Etiquette.of(RuleBook.standard()).advise(situation, Instant.parse(Desk.MORNING));
        assertThat(FORMAT.readAdvice(
                        Desk.advise("--now", Desk.MORNING, "--format", "json").out()))
                .isEqualTo(advice);
    }

    @Test
    void what_is_withheld_is_always_there() {
        assertThat(all().get("withheld")).isNotEmpty();
        assertThat(Desk.advise("--format", "json", "--all")).isEqualTo(Desk.advise("--format", "json"));
    }

    @Test
    void what_is_absent_is_left_out() {
        Advice advice = FORMAT.readAdvice(Desk.advise("--format", "json").out());
        Recommendation pause = advice.recommendations().stream()
                .filter(each -> each.act().action().equals(Action.HOLD_PROMOTION))
                .reduce((one, other) -> other)
                .orElseThrow();
        assertThat(pause.act().contact()).isEqualTo(PersonId.NONE);
        assertThat(pause.dueBy()).isEmpty();
        assertThat(all().has("emptyReason")).isFalse();
        assertThat(all().get("withheld").get(0).has("allowedFrom")).isFalse();
        assertThat(advise("--format", "json", "--now", "2025-10-01")
                        .get("emptyReason")
                        .stringValue())
                .startsWith("Nothing to do");
        assertThat(advise("--format", "json", "--now", "2027-10-01").has("nextReview"))
                .isFalse();
    }

    @Test
    void rules_that_are_named_are_told_with_their_place() {
        JsonNode reason = all().get("recommendations").get(0).get("reasons").get(0);
        String id = reason.get("rule").stringValue();
        RuleBook.Entry rule = RuleBook.standard().rule(id).orElseThrow();
        JsonNode place = all().get("about").get("rules").get(id);
        assertThat(place.get("file").stringValue()).isEqualTo(rule.file());
        assertThat(place.get("line").intValue()).isEqualTo(rule.line());
        assertThat(reason.get("name").stringValue()).isEqualTo(rule.name());
    }

    @Test
    void ids_are_those_of_the_export() {
        JsonNode first = all().get("recommendations").get(0).get("act");
        assertThat(first.get("contact").stringValue()).isEqualTo("https://letters.example/users/tomas");
        assertThat(first.get("subject").get("id").stringValue())
                .startsWith("https://letters.example/users/tomas/statuses/");
        assertThat(first.get("subject").get("type").stringValue()).isEqualTo("UTTERANCE");
    }

    @Test
    void counts_are_those_of_the_archive_whenever_it_is() {
        JsonNode about = all().get("about");
        JsonNode earlier = advise("--format", "json", "--now", "2025-10-01").get("about");
        for (String count : List.of("contacts", "posts", "replies", "messages", "skipped", "notes")) {
            assertThat(earlier.get(count)).isEqualTo(about.get(count));
        }
        assertThat(about.get("contacts").intValue()).isEqualTo(10);
    }

    @Test
    void what_could_not_be_used_is_listed(@TempDir Path folder) throws IOException {
        Path export = Export.question(folder, "Eve", "Are you there?");
        Files.writeString(export.resolve("broken.json"), "[{\"type\": \"Create\"}, {\"type\": \"Note\", ");
        JsonNode skipped = MAPPER.readTree(
                        Desk.adviseOn(export, "--format", "json").out())
                .get("about")
                .get("skipped");
        assertThat(skipped).isNotEmpty();
        assertThat(names(skipped.get(0))).containsExactly("file", "where", "reason");
    }

    @Test
    void steering_characters_are_escaped_and_come_back_when_read(@TempDir Path folder) throws IOException {
        Path export = Export.question(folder, "Eve \u202eEvil\u202c", "Will you come?");
        String out = Desk.adviseOn(export, "--format", "json").out();
        assertThat(out).contains("Eve \\u202EEvil\\u202C").doesNotContain("\u202e");
        assertThat(FORMAT.readAdvice(out).recommendations().get(0).act().name()).isEqualTo("Eve \u202eEvil\u202c");
    }

    @Test
    void same_input_yields_the_same_bytes() {
        assertThat(Desk.advise("--format", "json")).isEqualTo(Desk.advise("--format", "json"));
    }
}
