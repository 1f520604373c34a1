package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhyNotCommandTest {

    @TempDir
    Path folder;

    private static Desk.Outcome run(String... words) {
        List<String> all = new ArrayList<>(List.of("why-not"));
        all.addAll(List.of(words));
        all.addAll(List.of(Desk.ARCHIVE.toString(), "--now", Desk.MORNING, "--zone", "Europe/Berlin"));
        return Desk.run(all.toArray(String[]::new));
    }

    private String contacts(String... rows) throws IOException {
        Path file = folder.resolve("contacts.csv");
        Files.writeString(file, "name,do not contact\n" + String.join("\n", rows) + "\n");
        return file.toString();
    }

    @Test
    void first_name_is_enough_where_one_person_has_it() throws IOException {
        assertThat(run("--contact", "lena", "--action", "answer").out())
                .isEqualTo(run("--contact", "Lena Moor", "--action", "answer").out());
        String contacts = contacts("Zoe Lind,no", "Zoe Falk,no", "Zoegar,no");
        assertThat(run("--contacts", contacts, "--contact", "Zoe", "--action", "answer")
                        .err())
                .isEqualTo(
                        "Several people are called \"Zoe\": Zoe Falk (contact:zoe falk), Zoe Lind (contact:zoe lind)."
                                + " Write a whole name, or an id.\n");
        assertThat(run("--contacts", contacts, "--contact", "Zo").err()).startsWith("Nobody in the archive");
    }

    @Test
    void two_of_one_name_are_told_apart_by_id() throws IOException {
        String contacts = contacts("Zoe Lind,no", "Zoe Lind,yes");
        assertThat(run("--contacts", contacts, "--contact", "zoe lind").err())
                .startsWith(
                        "Several people are called \"zoe lind\": Zoe Lind (contact:zoe lind), Zoe Lind (contact:zoe");
        assertThat(run("--contacts", contacts, "--contact", "contact:zoe lind").code())
                .isZero();
    }

    @Test
    void several_rules_hold_it_back() {
        assertThat(run("--contact", "Rolf Vik", "--action", "answer").out())
                .contains("LEAVE-1 and LEAVE-2 hold it back: Rolf Vik is to be left alone since")
                .contains("      Answer Rolf Vik on Mastodon, in a public reply.");
    }

    @Test
    void whoever_is_to_be_left_alone_is_so_first_of_all() throws IOException {
        String contacts = contacts("Zoe Lind,yes");
        assertThat(run("--contacts", contacts, "--contact", "Zoe", "--action", "keep in touch")
                        .out())
                .contains("\n\n  Zoe Lind is to be left alone. Your contacts say so.\n\n  Nothing is known that you");
        assertThat(run("--contact", "Rolf Vik", "--action", "keep in touch").out())
                .contains("Rolf Vik is to be left alone on Mastodon. You blocked them.");
        assertThat(run("--contacts", contacts, "--contact", "Lena").out()).doesNotContain("is to be left alone. ");
    }

    @Test
    void other_grounds_for_what_is_advised_are_told_only_where_all_is_asked_for() {
        assertThat(run("--contact", "Tomas", "--action", "answer").out())
                .contains("This is advised: Tomas Lind complained: ")
                .doesNotContain("RESPOND-1", "more cause")
                .contains("\n\nOther rules might ask for the same; add --all to see where they stop.\n");
        assertThat(run("--contact", "Tomas", "--action", "answer", "--all").out())
                .contains("What waits is of the kind complaint, and this is for public question: Tomas Lind");
    }

    @ParameterizedTest
    @CsvSource({
        "reply, answer",
        "respond, answer",
        "thank, acknowledge",
        "call, move offline",
        "connect, approach",
        "remind, follow-up",
        "boost, repeat",
        "KEEP_IN_TOUCH, keep in touch with"
    })
    void everyday_words_name_actions(String everyday, String action) {
        assertThat(run("--contact", "Lena", "--action", everyday))
                .isEqualTo(run("--contact", "Lena", "--action", action));
    }

    @Test
    void question_without_a_person_reads_as_one_asks_it() {
        assertThat(run("--action", "repeat").out()).startsWith("Why not repeat a post? ");
        assertThat(run("--action", "approach").out()).startsWith("Why not approach anybody? ");
        assertThat(run("--action", "invite feedback").out()).startsWith("Why not invite feedback? ");
    }

    @Test
    void what_only_a_rare_word_would_bring_is_not_near() {
        assertThat(run("--contact", "Lena").out())
                .contains("      So stops OFFLINE-3 (")
                .doesNotContain("asks to be left alone");
        assertThat(run("--contact", "Lena", "--all").out()).contains("asks to be left alone");
    }

    @Test
    void rule_that_is_switched_off_says_so() throws IOException {
        String[] words = {"--rules", "examples/slower-answers", "--rule", "OFFLINE-1"};
        assertThat(run(words).out())
                .endsWith("\n\n  OFFLINE-1 is retired, so that nothing comes of it (offline.drl, line 3).\n");
        assertThat(run("--rules", "examples/slower-answers", "--rule", "OFFLINE-1", "--format", "json")
                        .out())
                .contains("\"retired\": true");
        assertThat(run("--rule", "OFFLINE-1", "--format", "json").out()).contains("\"retired\": false");
    }

    @Test
    void what_was_found_once_is_not_told_again() {
        String out = run("--contact", "Nils Hagen", "--action", "follow-up", "--all")
                .out()
                .replaceAll("\\s+", " ");
        assertThat(out)
                .containsOnlyOnce("\"mine == true\" is false")
                .contains("Nearest: the same, for the same reason.");
    }

    @Test
    void rule_that_never_advises_is_not_said_to_be_advised_some_day() {
        assertThat(run("--rule", "LEAVE-1", "--contact", "Ann").out())
                .contains("Nothing of this kind is known about Ann Berg: a wish to be left alone.")
                .doesNotContain("If nothing else happens");
        assertThat(run("--rule", "LEAVE-1", "--contact", "Rolf").out())
                .contains("It holds: Proposal( respond, Rolf Vik");
        assertThat(run("--rule", "REPEAT-6", "--contact", "Ann").out()).contains("Nothing of it is about Ann Berg.");
        assertThat(run("--rule", "RESPOND-7", "--contact", "Ann").out())
                .endsWith("If nothing else happens, it is advised as of 20:30 tomorrow.\n");
    }
}
