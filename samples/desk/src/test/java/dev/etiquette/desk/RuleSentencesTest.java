package dev.etiquette.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.RuleBook;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Rules as sentences, and what is said more in them. */
class RuleSentencesTest {

    private static final String RULE = """
            package etiquette

            // Ask Ida before you change this.
            rule "Nobody is answered"
                @id( "MINE-1" )
                @source( "My own" )
            when
                $advice : Proposal( action == Action.RESPOND )   // whoever it is
            then
                withhold( $advice,
                          because( "No." ) );
            end
            """;

    @TempDir
    private Path parent;

    private RuleDesk desk;
    private DeskClient client;

    @BeforeEach
    void open() throws IOException {
        Path folder = parent.resolve("my-rules");
        Path contacts = parent.resolve("contacts.csv");
        Files.writeString(contacts, """
                name,email,group,tags,birthday
                Ann Berg,ann@example.org,friend,"vip, customer",1990-03-02
                """);
        DeskOptions usual = DeskTest.options(folder, Path.of("../command-line/archive"));
        desk = RuleDesk.open(new DeskOptions(
                folder, usual.archives(), usual.me(), usual.zone(), List.of(contacts), 0, usual.clock()));
        client = new DeskClient(desk);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String with(String text, Object... what) {
        Object[] all = new Object[what.length + 4];
        all[0] = "text";
        all[1] = text;
        all[2] = "id";
        all[3] = "MINE-1";
        System.arraycopy(what, 0, all, 4, what.length);
        JsonNode answer = client.ask("sentence/add", all);
        assertThat(client.status()).as(answer.toString()).isEqualTo(200);
        return applied(text, answer.path("edits"));
    }

    static String applied(String text, JsonNode edits) {
        List<JsonNode> fromBehind = new ArrayList<>();
        edits.forEach(fromBehind::add);
        fromBehind.sort(
                Comparator.comparing((JsonNode each) -> each.path("from").asInt())
                        .reversed());
        String changed = text;
        for (JsonNode each : fromBehind) {
            changed = changed.substring(0, each.path("from").asInt())
                    + each.path("insert").asString("")
                    + changed.substring(each.path("to").asInt());
        }
        return changed;
    }

    static List<String> errors(String text) {
        return errors(text, "mine.feature", "");
    }

    /** The errors of a book with a rule and one file more. */
    static List<String> errors(String text, String name, String more) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("book.properties", "extends = standard\n".getBytes(StandardCharsets.UTF_8));
        files.put("mine.drl", text.getBytes(StandardCharsets.UTF_8));
        if (!more.isEmpty()) {
            files.put(name, more.getBytes(StandardCharsets.UTF_8));
        }
        return RuleBook.report(files).problems().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .map(Problem::toString)
                .toList();
    }

    @Test
    void tag_is_asked_for_and_nothing_else_of_the_text_is_another() {
        String text = with(RULE, "offer", "tag", "form", "not", "values", Map.of("value", "VIP "));

        assertThat(text)
                .isEqualTo(RULE.replace("RESPOND )   // whoever it is\n", """
                RESPOND, $who : contact )   // whoever it is
                    not Tag( contact == $who, name == "vip" )
                """.replace("\n    not", "\n    not")));
        assertThat(errors(text)).isEmpty();
    }

    @Test
    void everything_that_is_offered_most_makes_a_sound_rule() {
        JsonNode usual =
                client.ask("sentence/offers", "text", RULE, "id", "MINE-1").path("usual");
        assertThat(usual.size()).isGreaterThan(9);
        int tried = 0;
        for (JsonNode offer : usual) {
            for (Map.Entry<String, JsonNode> form : offer.path("forms").properties()) {
                String text = with(
                        RULE.replace("action == Action.RESPOND", ""),
                        "offer",
                        offer.path("id").asString(""),
                        "form",
                        form.getKey(),
                        "sure",
                        "question",
                        "values",
                        values(offer));
                assertThat(errors(text)).as(text).isEmpty();
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(20);
    }

    private static Map<String, String> values(JsonNode offer) {
        Map<String, String> values = new LinkedHashMap<>();
        for (JsonNode blank : offer.path("fields")) {
            String value = blank.path("value").asString("");
            if (value.isEmpty() && blank.path("kind").asString("").equals("choice")) {
                value = blank.path("options").propertyNames().iterator().next();
            }
            values.put(blank.path("key").asString(""), value.isEmpty() ? "question" : value);
        }
        return values;
    }

    /** All facts that the library knows, and all that can be asked of each. */
    @Test
    void everything_that_is_known_can_be_asked_for() {
        JsonNode facts =
                client.ask("sentence/offers", "text", RULE, "id", "MINE-1").path("facts");
        assertThat(facts.size()).isGreaterThan(60);
        StringBuilder all = new StringBuilder("package etiquette\n");
        int asked = 0;
        for (JsonNode fact : facts) {
            String type = fact.path("id").asString("").substring("fact:".length());
            for (JsonNode part : client.ask("sentence/parts", "fact", type).path("parts")) {
                asked++;
                String text = with(
                        RULE,
                        "offer",
                        fact.path("id").asString(""),
                        "form",
                        "is",
                        "field",
                        part.path("id").asString(""),
                        "sign",
                        part.path("forms").propertyNames().iterator().next(),
                        "sure",
                        "question",
                        "values",
                        part.path("id").asString("").equals("language") ? Map.of("value", "pl") : values(part));
                all.append(text.substring(text.indexOf("\n//"))
                        .replace("MINE-1", "MINE-" + asked)
                        .replace("Nobody is answered", "Nobody is answered " + asked));
            }
        }
        assertThat(asked).isGreaterThan(200);
        assertThat(errors(all.toString())).isEmpty();
    }

    @Test
    void condition_is_asked_more_and_taken_away_again() {
        String text = with(
                RULE,
                "condition",
                0,
                "field",
                "platform",
                "sign",
                "!=",
                "values",
                Map.of("value", "Platform.LINKEDIN"));
        assertThat(text).contains("Proposal( action == Action.RESPOND, platform != Platform.LINKEDIN )   // whoever");

        JsonNode sentences = client.ask("sentences", "text", text, "id", "MINE-1");
        JsonNode line = sentences.path("sentences").get(1).path("lines").get(1);
        assertThat(line.path("pieces").toString()).contains("the place").contains("\"LINKEDIN\":\"LinkedIn\"");

        assertThat(applied(text, line.path("removal"))).isEqualTo(RULE);
    }

    @Test
    void sentence_of_which_another_one_speaks_must_stay() {
        String text = with(RULE, "offer", "person", "form", "==", "values", Map.of("value", "Ann Berg"));

        JsonNode sentences =
                client.ask("sentences", "text", text, "id", "MINE-1").path("sentences");

        assertThat(sentences.get(1).path("removal").size()).isZero();
        assertThat(sentences.get(1).path("needed").asString("")).isNotEmpty();
        assertThat(applied(text, sentences.get(2).path("removal")))
                .isEqualTo(RULE.replace("RESPOND )", "RESPOND, $who : contact )"));
    }

    @Test
    void sentence_says_that_something_is_not_so() {
        String text = with(RULE, "offer", "tag", "form", "is", "values", Map.of("value", "vip"));
        JsonNode choice = client.ask("sentences", "text", text, "id", "MINE-1")
                .path("sentences")
                .get(2)
                .path("pieces")
                .get(0);

        assertThat(choice.path("options").path("not ").asString("")).isEqualTo("That person does not carry this tag");
        int at = choice.path("from").asInt();
        assertThat(text.substring(at)).startsWith("Tag(");
    }

    @Test
    void standard_rule_is_told_without_the_words_of_its_language() {
        JsonNode rule = client.ask("rule", "id", "RESPOND-1");

        JsonNode told = client.ask("sentences", "text", rule.path("text").asString(""), "id", "RESPOND-1");

        assertThat(told.path("read").asBoolean(false)).isTrue();
        for (JsonNode sentence : told.path("sentences")) {
            List<JsonNode> pieces = new ArrayList<>();
            sentence.path("pieces").forEach(pieces::add);
            sentence.path("lines").forEach(line -> line.path("pieces").forEach(pieces::add));
            for (JsonNode piece : pieces) {
                if (piece.path("kind").asString("").matches("words|soft")) {
                    assertThat(piece.path("value").asString("")).doesNotContain("$", "==", "(", "$");
                } else {
                    String text = rule.path("text").asString("");
                    assertThat(text.substring(
                                    piece.path("from").asInt(), piece.path("to").asInt()))
                            .isEqualTo(piece.path("value").asString(""));
                }
            }
        }
    }

    @Test
    void values_are_those_of_the_data() {
        client.ask("today");

        JsonNode values = client.ask("values");

        assertThat(values.path("Tag.name").toString()).isEqualTo("[\"customer\",\"vip\"]");
        assertThat(values.path("Contact.groups").toString()).isEqualTo("[\"friend\"]");
        assertThat(values.path("Turn.marks").toString()).contains("question");
    }

    @Test
    void what_is_filled_in_wrongly_is_refused_in_words_and_code_is_never_taken() {
        for (String value : List.of("", "  ")) {
            assertThat(client.ask(
                                    "sentence/add",
                                    "text",
                                    RULE,
                                    "id",
                                    "MINE-1",
                                    "offer",
                                    "tag",
                                    "form",
                                    "is",
                                    "values",
                                    Map.of("value", value))
                            .path("message")
                            .asString(""))
                    .isEqualTo("Fill in what it is.");
            assertThat(client.status()).isEqualTo(422);
        }
        client.ask(
                "sentence/add",
                "text",
                RULE,
                "id",
                "MINE-1",
                "offer",
                "weekday",
                "form",
                "==",
                "values",
                Map.of("value", "Weekday.MONDAY ) Tag("));
        assertThat(client.status()).isEqualTo(422);
        String text = with(RULE, "offer", "tag", "form", "is", "values", Map.of("value", "a\" ) Owner( \\"));
        assertThat(errors(text)).isEmpty();
    }

    /** How something is said is written into the rule as it is: nothing but what is offered is. */
    @Test
    void form_or_sign_that_is_not_offered_is_refused() {
        String code = "== \"a\" ) Owner( name ==";
        Map<String, String> value = Map.of("value", "Weekday.MONDAY", "unit", "days");
        refused("offer", "weekday", "form", code, "values", value);
        refused("offer", "group", "form", "", "values", value);
        refused("offer", "detail", "form", code, "values", Map.of("name", "employer", "value", "Acme"));
        refused("offer", "talked", "form", code, "values", Map.of("value", "3"));
        refused("offer", "fact:Tag", "form", code, "values", value);
        refused("offer", "fact:Proposal", "form", "is", "values", value);
        refused(
                "offer",
                "fact:Relationship",
                "form",
                "is",
                "field",
                "lastAt",
                "sign",
                code,
                "values",
                Map.of("value", "3"));
    }

    private void refused(Object... what) {
        List<Object> all = new ArrayList<>(List.of("text", RULE, "id", "MINE-1"));
        all.addAll(List.of(what));
        JsonNode answer = client.ask("sentence/add", all.toArray());
        assertThat(client.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.has("edits")).isFalse();
    }

    @Test
    void signs_that_turn_a_text_are_no_part_of_a_tag() {
        String text = with(RULE, "offer", "tag", "form", "is", "values", Map.of("value", "\u202Evip\u200F"));

        assertThat(text).contains("name == \"vip\"");
    }

    @Test
    void name_of_a_person_is_written_as_it_stands_in_the_data_or_not_at_all() {
        client.ask("today");
        assertThat(name("Ann \"Doc\" Berg", "Ann \"Doc\" Berg")).contains("cannot be written in a rule");
        assertThat(name("Anne Berg", "")).contains("exactly the name “Anne Berg”", "“Ann Berg”");
        assertThat(name("ann", "")).contains("“Ann Berg”");
        assertThat(name("Xaver Quint", "")).contains("Nobody").doesNotContain("Did you mean");
        assertThat(name("Ann Berg", "")).isEmpty();
        assertThat(name("Anne Berg", "Anne Berg")).isEmpty();
    }

    /** What is said against a name, wherever it is asked for. */
    private String name(String name, String sure) {
        Map<String, String> value = Map.of("value", name);
        JsonNode usual = client.ask(
                "sentence/add",
                "text",
                RULE,
                "id",
                "MINE-1",
                "offer",
                "person",
                "form",
                "==",
                "values",
                value,
                "sure",
                sure);
        JsonNode fact = client.ask(
                "sentence/add",
                "text",
                RULE,
                "id",
                "MINE-1",
                "offer",
                "fact:Contact",
                "form",
                "is",
                "field",
                "name",
                "sign",
                "==",
                "values",
                value,
                "sure",
                sure);
        assertThat(fact.path("message").asString(""))
                .isEqualTo(usual.path("message").asString(""));
        return usual.path("message").asString("");
    }

    @Test
    void own_rule_is_deleted_and_what_stands_beside_it_stays() {
        String two = RULE
                + RULE.substring(RULE.indexOf("\n//"))
                        .replace("MINE-1", "MINE-2")
                        .replace("Nobody", "Somebody");
        client.save("mine.drl", two);

        JsonNode gone = client.ask("delete", "id", "MINE-1");

        assertThat(gone.path("before").asString("")).isEqualTo(two);
        JsonNode files = client.ask("files").path("files");
        assertThat(files.path("mine.drl").path("text").asString(""))
                .doesNotContain("MINE-1")
                .contains("MINE-2");
        client.ask("delete", "id", "MINE-2");
        assertThat(client.ask("files").path("files").has("mine.drl")).isFalse();
        client.ask("delete", "id", "RESPOND-1");
        assertThat(client.status()).isEqualTo(422);
    }

    @Test
    void rule_that_was_never_published_is_shown_while_the_draft_has_an_error() {
        client.save("mine.drl", RULE.replace("RESPOND", "RESPNOD"));

        JsonNode rule = client.ask("rule", "id", "MINE-1");

        assertThat(client.status()).isEqualTo(200);
        assertThat(rule.path("broken").asBoolean(false)).isTrue();
        assertThat(rule.path("file").asString("")).isEqualTo("mine.drl");
    }
}
