package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.json.JsonFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhyCommandTest {

    private static Desk.Outcome run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(Desk.ARCHIVE.toString(), "--now", Desk.MORNING, "--zone", "Europe/Berlin"));
        return Desk.run(all.toArray(String[]::new));
    }

    @Test
    void advice_is_traced_to_what_was_said() throws IOException {
        Golden.assertSays("why.txt", run("why", "respond-acb18855c811ac2e419b"));
    }

    @Test
    void beginning_of_an_id_is_enough_where_no_other_begins_so() {
        assertThat(run("why", "respond-acb1").out())
                .isEqualTo(run("why", "respond-acb18855c811ac2e419b").out());
        assertThat(run("why", "respond").err()).startsWith("Several ids begin with \"respond\": respond-");
        assertThat(run("why", "respond-acb2").err())
                .startsWith("No advice has the id \"respond-acb2\" at that moment. The nearest: respond-")
                .contains("respond-acb18855c811ac2e419b (Answer Tomas Lind on Mastodon, in a public reply)")
                .endsWith(". The command advise shows all with --ids and --all.\n");
    }

    @Test
    void what_is_held_back_says_by_what() throws IOException {
        Golden.assertSays("why-held.txt", run("why", "repeat"));
    }

    @Test
    void library_reads_what_programs_are_told() {
        String why = run("why", "respond-acb1", "--format", "json").out();
        assertThat(JsonFormat.STANDARD.readWhy(why).steps())
                .singleElement()
                .satisfies(step -> assertThat(step.rule().id()).isEqualTo("RESPOND-2"));
        assertThat(why).contains("\"id\": \"respond-acb18855c811ac2e419b\"", "\"heldBack\": false");
        assertThat(run("why", "repeat", "--format", "json").out()).contains("\"heldBack\": true");

        String whyNot = run("why-not", "--rule", "RESPOND-7", "--contact", "Lena Moor", "--format", "json")
                .out();
        assertThat(JsonFormat.STANDARD.readWhyNot(whyNot)).isNotEmpty();
        assertThat(JsonFormat.STANDARD.readEarliest(whyNot)).isPresent();
        assertThat(whyNot).contains("\"complete\": true", "\"setAside\": []");
        assertThat(why).contains("\"complete\": true", "\"setAside\": []");
        assertThat(whyNot).contains("\"question\": \"Why not RESPOND-7, of Lena Moor?\"");
        assertThat(run("why", "repeat", "--format", "xml").code()).isEqualTo(2);
    }

    @Test
    void id_that_is_missing_is_asked_for() {
        assertThat(run("why").err())
                .isEqualTo("Say which advice, and of which export: etiquette why ID PATH. The command advise shows ids"
                        + " with --ids.\n");
    }

    @Test
    void cause_is_told_by_name() throws IOException {
        Golden.assertSays("why-not-answer.txt", run("why-not", "--contact", "Lena Moor", "--action", "answer"));
        Golden.assertSays("why-not-approach.txt", run("why-not", "--contact", "Lena Moor", "--action", "approach"));
    }

    @Test
    void each_rule_is_told_where_all_is_asked_for() throws IOException {
        Golden.assertSays(
                "why-not-all.txt", run("why-not", "--contact", "Nils Hagen", "--action", "follow-up", "--all"));
    }

    @Test
    void rule_is_asked_about_by_its_id() {
        assertThat(run("why-not", "--rule", "RESPOND-9").out()).contains("Unknown rule \"RESPOND-9\".");
        assertThat(run("why-not", "--rule", "RESPOND-2").out()).contains("This is advised: Tomas Lind complained: ");
        assertThat(run("why-not", "--rule", "LEAVE-1", "--contact", "Lena Moor").out())
                .contains("LEAVE-1, of Lena Moor?");
    }

    @Test
    void slips_are_answered_with_what_was_meant() {
        assertThat(run("why-not").err()).startsWith("Say of whom or of what: ");
        assertThat(run("why-not", "--contact", "Lena More").err())
                .isEqualTo("Nobody in the archive or your contacts is called \"Lena More\". Did you mean"
                        + " \"Lena Moor\"?\n");
        assertThat(run("why-not", "--action", "sing").err())
                .startsWith("\"sing\" is no action. Known, the most alike first: ");
        assertThat(run("why-not", "--action", "anser").err())
                .contains("first: answer, ")
                .endsWith("decide whether to write.\n");
    }

    @Test
    void page_shows_what_is_told() throws IOException {
        String page = Files.readString(Path.of("README.md"));

        assertThat(page)
                .contains("```\n" + golden("why.txt") + "```")
                .contains("```\n" + golden("why-not-answer.txt") + "```");
    }

    private static String golden(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/golden", name));
    }
}
