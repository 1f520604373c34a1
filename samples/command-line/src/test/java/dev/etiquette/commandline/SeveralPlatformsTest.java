package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One owner on three platforms, with the contacts that say who of them is who. */
class SeveralPlatformsTest {

    private static final String MIRA = "31880412";

    private static Desk.Outcome advise(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--now", Desk.MORNING, "--zone", "Europe/Oslo", "--all"));
        return Holt.advise(List.of(Holt.X, Holt.LINKEDIN, Holt.MASTODON), all.toArray(String[]::new));
    }

    private static JsonNode report(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--format", "json"));
        return new JsonMapper().readTree(advise(all.toArray(String[]::new)).out());
    }

    private static JsonNode withContacts() {
        return report("--contacts", Holt.CONTACTS.toString());
    }

    /** What is said of each: "Mira Sand on x". */
    private static List<String> people(JsonNode report, String list) {
        List<String> people = new ArrayList<>();
        for (JsonNode each : report.get(list)) {
            JsonNode act = (each.has("act") ? each : each.get("recommendation")).get("act");
            if (act.has("contact")) {
                people.add(act.get("name").stringValue() + " on "
                        + act.get("platform").stringValue());
            }
        }
        return people;
    }

    @Test
    void one_morning_on_three_platforms() throws IOException {
        Golden.assertSays("three-platforms-morning.txt", advise("--contacts", Holt.CONTACTS.toString()));
    }

    @Test
    void the_owner_is_one_and_never_somebody_to_write_to() {
        JsonNode report = withContacts();
        assertThat(report.get("about").get("notes").toString())
                .contains("These accounts were taken for one person, you")
                .contains("linkedin.com/in/runa-holt", "craft.example.org/users/runa", "240117083");
        assertThat(people(report, "recommendations")).noneMatch(person -> person.startsWith("Runa"));
        assertThat(people(report, "withheld")).noneMatch(person -> person.startsWith("Runa"));
    }

    @Test
    void the_advice_names_people_of_each_platform() {
        assertThat(people(withContacts(), "recommendations"))
                .contains("Jonas Weber on x", "Eva Lind on linkedin", "liv on mastodon");
    }

    @Test
    void a_person_joined_through_contacts_is_one() {
        JsonNode report = withContacts();
        assertThat(people(report, "recommendations"))
                .contains("Mira Sand on x", "Mira Sand on linkedin", "Mira Sand on mastodon")
                .doesNotHaveDuplicates();
        for (JsonNode each : report.get("recommendations")) {
            JsonNode act = each.get("act");
            if (act.has("name") && act.get("name").stringValue().equals("Mira Sand")) {
                assertThat(act.get("contact").stringValue()).isEqualTo(MIRA);
            }
        }
        int apart = report().get("about").get("contacts").intValue();
        // Mira was three people, Kari and Rolf were two each.
        assertThat(report.get("about").get("contacts").intValue()).isEqualTo(apart - 4);
    }

    @Test
    void a_person_blocked_on_one_platform_is_recommended_on_none() {
        assertThat(people(report(), "recommendations")).contains("Kari Nes on linkedin");

        JsonNode report = withContacts();
        assertThat(people(report, "recommendations")).noneMatch(person -> person.startsWith("Kari"));
        assertThat(people(report, "withheld")).contains("Kari Nes on linkedin", "Kari Nes on mastodon");
    }
}
