package dev.etiquette.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** New rules by what somebody wants, each with scenarios. */
class WantedRuleTest {

    @TempDir
    private Path parent;

    private RuleDesk desk;
    private DeskClient client;

    @BeforeEach
    void open() throws Exception {
        desk = RuleDesk.open(DeskTest.options(parent.resolve("my-rules"), Path.of("../command-line/archive")));
        client = new DeskClient(desk);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private JsonNode made(Map<String, String> given) {
        Object[] pairs = new Object[given.size() * 2];
        int i = 0;
        for (Map.Entry<String, String> each : given.entrySet()) {
            pairs[i++] = each.getKey();
            pairs[i++] = each.getValue();
        }
        return client.ask("new", pairs);
    }

    private static Map<String, String> with(Map<String, String> some, String... pairs) {
        Map<String, String> all = new LinkedHashMap<>(some);
        for (int i = 0; i < pairs.length; i += 2) {
            all.put(pairs[i], pairs[i + 1]);
        }
        return all;
    }

    private static final Map<String, String> HOLD =
            Map.of("kind", "hold", "whom", "everybody", "why", "It is better so.");

    private static final Map<String, String> SAY = with(
            Map.of("kind", "say", "whom", "everybody", "why", "It is a good day.", "words", "Send a card"),
            "number",
            "30",
            "unit",
            "days",
            "within",
            "2",
            "withinUnit",
            "days");

    private static List<Map<String, String>> whom(Map<String, String> wanted) {
        return List.of(
                wanted,
                with(wanted, "whom", "tag", "who", "VIP"),
                with(wanted, "whom", "group", "who", "Family"),
                with(wanted, "whom", "person", "who", "Cleo Lind", "sure", "Cleo Lind"));
    }

    /** Each is sound; its scenarios come out, one where it holds and one at least where it does not. */
    @Test
    void every_wish_of_the_forms_becomes_a_sound_rule_with_scenarios_that_pass() {
        List<Map<String, String>> wishes = new ArrayList<>();
        wishes.addAll(whom(HOLD));
        wishes.addAll(whom(with(HOLD, "platform", "Platform.LINKEDIN", "platformSays", "LinkedIn")));
        client.save("days.csv", "kind,name,from,to,region\nholiday,Christmas,25 December,26 December,\n");
        wishes.add(with(HOLD, "weekday", "Weekday.SUNDAY"));
        wishes.add(with(HOLD, "weekday", "holiday"));
        wishes.addAll(whom(with(HOLD, "act", "Action.KEEP_IN_TOUCH", "says", "keep in touch with")));
        wishes.add(with(HOLD, "act", "Action.ACKNOWLEDGE", "whom", "tag", "who", "vip"));
        wishes.addAll(whom(with(SAY, "when", "occasion", "value", "birthday")));
        wishes.addAll(whom(with(SAY, "when", "detail", "value", "employer")));
        wishes.addAll(whom(with(SAY, "when", "talked")));
        wishes.add(with(SAY, "when", "said", "value", "praise"));
        wishes.addAll(whom(with(SAY, "when", "asked", "within", "30", "withinUnit", "minutes")));
        wishes.add(with(SAY, "when", "asked", "platform", "Platform.X", "platformSays", "X"));
        wishes.addAll(whom(with(SAY, "when", "weekday", "weekday", "Weekday.MONDAY", "week", "first")));
        List<String> wrong = new ArrayList<>();
        for (Map<String, String> wish : wishes) {
            JsonNode made = made(wish);
            String text = client.ask("files")
                    .path("files")
                    .path(made.path("file").asString(""))
                    .path("text")
                    .asString("");
            JsonNode problems = client.ask("state").path("problems");
            problems.forEach(each -> {
                if (each.path("severity").asString("").equals("error")) {
                    wrong.add(wish + "\n" + each + "\n" + text);
                }
            });
            String id = made.path("id").asString("");
            JsonNode proposed = client.ask("scenario/propose", "id", id).path("proposed");
            long passing = 0;
            for (JsonNode each : proposed) {
                passing += each.path("passes").asBoolean(false) ? 1 : 0;
            }
            boolean forAll = wish.get("whom").equals("everybody")
                    && !wish.containsKey("platform")
                    && !wish.containsKey("weekday")
                    && !wish.containsKey("value")
                    && !"talked".equals(wish.get("when"));
            if (passing < (forAll ? 1 : 2) || !proposed.path(0).path("passes").asBoolean(false)) {
                wrong.add(wish + "\n" + proposed.toPrettyString() + "\n" + text);
            }
            client.ask("delete", "id", id);
        }
        assertThat(wrong).isEmpty();
    }

    /** A name is a name, whatever signs stand in it. */
    @ParameterizedTest
    @ValueSource(strings = {"50% Rabatt", "100 %s"})
    void name_with_a_per_cent_sign_has_scenarios_that_pass(String name) {
        JsonNode made = made(with(HOLD, "act", "Action.RESPOND", "whom", "person", "who", name, "sure", name));

        JsonNode proposed = client.ask("scenario/propose", "id", made.path("id").asString(""))
                .path("proposed");

        assertThat(client.status()).isEqualTo(200);
        assertThat(proposed.path(0).path("passes").asBoolean(false))
                .as(proposed.toPrettyString())
                .isTrue();
        assertThat(proposed.path(0).path("text").asString("")).contains("\"" + name + "\" asked me on LinkedIn");
    }

    @Test
    void what_is_missing_is_said_at_its_field() {
        assertThat(made(with(HOLD, "why", "")).path("missing").path("why").asString(""))
                .startsWith("Say why");
        assertThat(made(with(HOLD, "whom", "tag")).path("missing").has("who")).isTrue();
        assertThat(made(with(SAY, "when", "detail")).path("missing").has("value"))
                .isTrue();
        assertThat(made(with(SAY, "when", "talked", "number", "soon"))
                        .path("missing")
                        .has("number"))
                .isTrue();
        assertThat(client.ask("state").path("drafted").size()).isZero();
    }

    @Test
    void nothing_but_what_is_offered_is_written() {
        for (Map<String, String> wish : List.of(
                with(HOLD, "act", "Action.RESPOND ) Tag("),
                with(HOLD, "act", "Action.UNHEARD_OF"),
                with(HOLD, "act", "Weekday.MONDAY"),
                with(HOLD, "act", "actionNamed( \"unheard-of\" )"),
                with(HOLD, "platform", "Platform.UNHEARD_OF"),
                with(HOLD, "weekday", "Weekday.SOMEDAY"),
                with(SAY, "when", "weekday", "weekday", "holiday"))) {
            made(wish);

            assertThat(client.status()).as(wish.toString()).isEqualTo(400);
        }
        assertThat(client.ask("state").path("drafted").size()).isZero();
        assertThat(made(with(HOLD, "whom", "tag", "who", "a\" ) end \\", "why", "\"\n) ; end"))
                        .path("id")
                        .asString(""))
                .isEqualTo("MINE-1");
        assertThat(client.ask("state").path("sound").asBoolean(false)).isTrue();
    }

    /** Such signs come along with what is pasted; a tag with one looks like the same tag and is another. */
    @Test
    void signs_that_turn_a_text_are_no_part_of_a_tag() {
        JsonNode made = made(with(HOLD, "whom", "tag", "who", "\u202Ev\u200Eip\u2069 "));

        assertThat(client.ask("rule", "id", made.path("id").asString(""))
                        .path("text")
                        .asString(""))
                .contains("name == \"vip\"")
                .doesNotContain("\u202E", "\u200E", "\u2069");
        assertThat(made(with(HOLD, "whom", "tag", "who", "\u200E"))
                        .path("missing")
                        .has("who"))
                .isTrue();
    }

    /** It would be written as another name, and the rule would hold for nobody. */
    @ParameterizedTest
    @ValueSource(strings = {"Sam \"Doc\" Hill", "a\\b", "Sam\nHill", "Sam \u202EHill"})
    void name_that_cannot_be_written_is_refused(String name) {
        JsonNode refused = made(with(HOLD, "whom", "person", "who", name, "sure", name));

        assertThat(refused.path("missing").path("who").asString(""))
                .contains("cannot be written in a rule")
                .contains("tag");
        assertThat(client.ask("state").path("drafted").size()).isZero();
    }

    @Test
    void name_that_nobody_has_is_told_and_taken_when_it_is_asked_for_again() {
        client.ask("today");
        String known =
                client.ask("values").path("Contact.name").iterator().next().asString("");
        String misspelt = known.toUpperCase(Locale.ROOT);

        JsonNode told = made(with(HOLD, "whom", "person", "who", misspelt));

        assertThat(told.path("missing").path("who").asString(""))
                .contains("exactly the name “" + misspelt + "”", "Did you mean “" + known + "”?");
        assertThat(made(with(HOLD, "whom", "person", "who", known)).has("file")).isTrue();
        assertThat(made(with(HOLD, "whom", "person", "who", misspelt, "sure", misspelt))
                        .has("file"))
                .isTrue();
    }
}
