package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a decision is made, and about which advice. */
class DecideCommandTest {

    private static final String TOMAS = "respond-acb18855c811ac2e419b";
    private static final String ARCHIVE = Desk.ARCHIVE.toString();

    @TempDir
    private Path folder;

    private String journal = "";

    @BeforeEach
    void setUp() {
        journal = folder.resolve("journal.csv").toString();
    }

    private Desk.Outcome decide(String... words) {
        List<String> all = new ArrayList<>(List.of("decide"));
        all.addAll(List.of(words));
        all.addAll(List.of("--journal", journal));
        return Desk.run(all.toArray(String[]::new));
    }

    private String lastRow() throws IOException {
        List<String> rows = Files.readAllLines(Path.of(journal));
        return rows.get(rows.size() - 1);
    }

    @Test
    void decision_is_of_the_moment_that_is_named() throws IOException {
        decide("done", TOMAS, "--now", "2026-03-01T20:00", "--zone", "Europe/Berlin");
        assertThat(lastRow()).isEqualTo("2026-03-01T19:00:00Z,done," + TOMAS + ",,,");

        decide("done", TOMAS);
        assertThat(lastRow()).startsWith(Desk.MORNING);

        String[] early = {"snoozed", TOMAS, "--now", "2026-03-03", "--until", "2026-03-02T23:00"};
        assertThat(decide(early).err()).startsWith("A snooze cannot end before it begins.");
    }

    @Test
    void decision_that_lies_after_the_moment_is_told_and_does_not_count() {
        decide("wrong", TOMAS, "--now", "2026-03-02T10:00Z");
        Desk.Outcome before = Desk.advise("--now", Desk.MORNING, "--journal", journal);
        assertThat(before.err())
                .isEqualTo(
                        "A decision lies after 2 March 2026, 09:00, the moment that is asked about, and does not count"
                                + " yet: wrong, " + TOMAS + ", of 2 March 2026, 10:00.\n");
        assertThat(before.out()).contains(TOMAS);

        Desk.Outcome then = Desk.advise("--now", "2026-03-02T10:00Z", "--journal", journal);
        assertThat(then.err()).isEmpty();
        assertThat(then.out()).doesNotContain(TOMAS);
    }

    @Test
    void of_several_that_lie_later_the_first_is_told_wherever_something_is_asked() {
        decide("done", TOMAS, "--now", "2026-03-05");
        decide("dismissed", "respond-741892faa185c2ece17f", "--now", "2026-03-03");
        String told = "2 decisions lie after 2 March 2026, 09:00, the moment that is asked about, and do not count yet;"
                + " the first: dismissed, respond-741892faa185c2ece17f, of 3 March 2026, 00:00.\n";
        for (List<String> words : List.of(
                List.of("why", TOMAS),
                List.of("why-not", "--contact", "Ann"),
                List.of("report", "--since", "2026-03-01"))) {
            List<String> all = new ArrayList<>(words);
            all.addAll(List.of(ARCHIVE, "--now", Desk.MORNING, "--journal", journal));
            assertThat(Desk.run(all.toArray(String[]::new)).err())
                    .as(words.toString())
                    .isEqualTo(told);
        }
        // A forecast comes to the moments at which they were made.
        assertThat(Desk.run("forecast", ARCHIVE, "--now", Desk.MORNING, "--journal", journal)
                        .err())
                .isEmpty();
    }

    @Test
    void beginning_of_an_id_is_enough_beside_the_archive() throws IOException {
        assertThat(decide("done", "respond-acb1", ARCHIVE, "--now", Desk.MORNING)
                        .out())
                .isEqualToIgnoringNewLines("Written down: done, " + TOMAS + ".");
        assertThat(lastRow()).isEqualTo(Desk.MORNING + ",done," + TOMAS + ",,,");
        assertThat(decide("done", "respond", ARCHIVE, "--now", Desk.MORNING).err())
                .startsWith("Several ids begin with \"respond\": ");
    }

    @Test
    void beginning_of_a_decided_id_is_enough_to_take_it_back() throws IOException {
        decide("done", TOMAS);
        decide("done", "respond-741892faa185c2ece17f");
        assertThat(decide("undone", "respond").err()).startsWith("Several ids begin with \"respond\": ");
        assertThat(decide("undone", "respond-acb1").err()).isEmpty();
        assertThat(lastRow()).isEqualTo(Desk.MORNING + ",undone," + TOMAS + ",,,");
        assertThat(decide("undone", "respond-acb1").err()).startsWith("Nothing is decided about respond-acb1.");
    }

    @Test
    void what_is_held_back_or_was_advised_lately_is_decided_on_as_well() throws IOException {
        String held = Desk.advise("--now", Desk.MORNING, "--all", "--ids").out();
        String id = held.substring(held.indexOf("id: repeat-") + "id: ".length())
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(decide("never", id, ARCHIVE, "--now", Desk.MORNING).err()).isEmpty();

        String month = Desk.advise("--now", "2026-03-20").out();
        assertThat(month).doesNotContain("Tomas Lind complained");
        assertThat(decide("wrong", "respond-acb1", ARCHIVE, "--now", "2026-03-20")
                        .err())
                .isEmpty();
        assertThat(lastRow()).isEqualTo("2026-03-20T00:00:00Z,wrong," + TOMAS + ",,,");
    }

    @Test
    void id_that_no_advice_has_had_is_refused_with_the_nearest() {
        assertThat(decide("done", "respond-acb28855c811ac2e419b", ARCHIVE, "--now", Desk.MORNING)
                        .err())
                .startsWith(
                        "No advice has the id \"respond-acb28855c811ac2e419b\" at that moment, or had it in the 31 days"
                                + " before. The nearest: " + TOMAS
                                + " (Answer Tomas Lind on Mastodon, in a public reply); ");
        assertThat(decide("done", TOMAS, ARCHIVE, "--now", "2025-10-01").err())
                .startsWith("No advice has the id \"" + TOMAS
                        + "\" at that moment, or had it in the 31 days before; there is" + " none at all.");
        assertThat(Path.of(journal))
                .satisfies(file -> assertThat(Files.exists(file) ? Files.readAllLines(file) : List.of())
                        .hasSizeLessThan(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            respond-acb1                     | "respond-acb1" is no whole id of advice. Maybe name the archive as well
            keep-in-touch-acb18855c811       | "keep-in-touch-acb18855c811" is no whole id
            respnd-acb18855c811ac2e419b      | begins with "respnd". Maybe write respond-acb18855c811ac2e419b.
            respond-ACB18855C811AC2E419B     | is no whole id of advice.
            respond-acb18855c811ac2e419b0    | is no whole id of advice.
            no-such-folder                   | "no-such-folder" is no id of advice, and no file.
            """)
    void without_the_archive_the_form_of_an_id_is_looked_at(String id, String told) {
        assertThat(decide("done", id).err()).contains(told);
        assertThat(decide("done", id).code()).isEqualTo(2);
    }

    @Test
    void empty_id_is_refused_and_makes_no_journal() {
        for (String what : List.of("done", "never", "undone")) {
            for (String blank : List.of("", " ")) {
                assertThat(decide(what, blank).err()).startsWith("An id is empty.");
                assertThat(decide(what, blank, ARCHIVE, "--now", Desk.MORNING).err())
                        .startsWith("An id is empty.");
            }
        }
        assertThat(Desk.run("why", "", ARCHIVE, "--now", Desk.MORNING).code()).isEqualTo(2);
        assertThat(Path.of(journal)).doesNotExist();
    }

    @Test
    void what_is_refused_makes_no_journal() {
        assertThat(decide("undone", TOMAS).code()).isEqualTo(2);
        assertThat(decide("done", "respond-00000000000000000000", ARCHIVE, "--now", Desk.MORNING)
                        .code())
                .isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void id_that_is_looked_for_in_the_month_before_makes_no_other_one_ambiguous() throws IOException {
        String now = "2026-03-20";
        String before = "respond-acb1";
        String current = Desk.advise("--now", now, "--all", "--ids").out();
        String id = current.substring(current.indexOf("id: ") + "id: ".length())
                .lines()
                .findFirst()
                .orElseThrow();
        String begin = shortest(id, current);
        assertThat(decide("done", begin, ARCHIVE, "--now", now).err()).isEmpty();
        assertThat(decide("done", before, begin, ARCHIVE, "--now", now).err()).isEmpty();
        assertThat(lastRow()).isEqualTo("2026-03-20T00:00:00Z,done," + id + ",,,");
    }

    /** The shortest beginning by which it is told from the other ids there. */
    private static String shortest(String id, String shown) {
        int end = 1;
        while (shown.split("id: " + id.substring(0, end), -1).length > 2) {
            end++;
        }
        return id.substring(0, end);
    }

    @Test
    void people_may_be_called_as_a_folder_is() throws IOException {
        String ann = Path.of("examples").toString();
        assertThat(Path.of(ann)).isDirectory();
        decide("one", "card-ben", ann);
        assertThat(decide("undone", "card-ben", ann).err()).isEmpty();
        assertThat(lastRow()).contains(",undone,card-ben," + ann + ",");
    }

    @Test
    void whether_such_advice_was_ever_given_is_not_known_without_the_archive() {
        assertThat(decide("done", "act-card-acb18855c811ac2e419b").code()).isZero();
        assertThat(decide("done", "respond-00000000000000000000").code()).isZero();
        assertThat(Desk.run("decide", "--help").out().replaceAll("\\s+", " "))
                .contains("Without PATH only its form can be looked at.");
    }
}
