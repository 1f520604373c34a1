package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Decisions that are written down, and advice that knows them. */
class JournalTest {

    private static final String ID = "respond-acb18855c811ac2e419b";

    @TempDir
    private Path folder;

    private String journal = "";

    @BeforeEach
    void setUp() {
        journal = folder.resolve("journal.csv").toString();
    }

    private String advice() {
        Desk.Outcome outcome = Desk.advise("--now", "2026-03-02T09:00:00Z", "--journal", journal);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        return outcome.out();
    }

    private String decide(String... words) {
        Desk.Outcome outcome = Desk.run(
                Stream.concat(Stream.concat(Stream.of("decide"), Stream.of(words)), Stream.of("--journal", journal))
                        .toArray(String[]::new));
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        return outcome.out();
    }

    private static String firstId(String advice) {
        return advice.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("id: "))
                .findFirst()
                .orElseThrow()
                .substring("id: ".length());
    }

    @Test
    void what_was_done_or_dismissed_is_not_advised_again_until_that_is_taken_back() {
        String before = advice();
        String id = firstId(before);
        for (List<String> decision : List.of(
                List.of("done", id),
                List.of("dismissed", id, "--because", "We have met."),
                List.of("snoozed", id, "--until", "2026-03-09"))) {
            assertThat(decide(decision.toArray(String[]::new)))
                    .isEqualToIgnoringNewLines("Written down: " + decision.get(0) + ", " + id + ".");
            assertThat(advice()).doesNotContain(id);
            decide("undone", id);
            assertThat(advice()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            done                                | You have settled it on 2 March 2026, 08:00: done.
            dismissed --because=Enough          | You have settled it on 2 March 2026, 08:00, until 1 April 2026, 08:00: not this month, "Enough".
            snoozed --until=2026-03-09T10:00    | You have settled it on 2 March 2026, 08:00, until 9 March 2026, 10:00: not now.
            snoozed                             | You have settled it on 2 March 2026, 08:00: not now.
            wrong                               | You have settled it on 2 March 2026, 08:00: wrong.
            never --because=Enough              | You have settled it on 2 March 2026, 08:00: never, "Enough".
            """)
    void each_choice_is_told_in_words_of_its_own(String decision, String told) {
        List<String> words = new ArrayList<>(List.of(decision.split(" ")));
        words.add(1, ID);
        words.addAll(List.of("--now", "2026-03-02T08:00Z"));
        decide(words.toArray(String[]::new));
        Desk.Outcome outcome = Desk.run(
                "why-not",
                "archive",
                "--contact",
                "Tomas",
                "--action",
                "answer",
                "--now",
                Desk.MORNING,
                "--journal",
                journal);
        assertThat(outcome.out().replaceAll("\\s+", " ")).contains(told);
        assertThat(outcome.out()).doesNotContain("Feedback(", "DismissedAdvice(");
    }

    @Test
    void who_is_one_person_or_two_is_known_until_that_is_taken_back() throws IOException {
        Path list = Files.writeString(
                folder.resolve("contacts.csv"),
                "name,handles,email,do not contact\nAnn Berg,@ann@social.example,ann@mill.example,\n"
                        + "A. Berg,,ann@mill.example,yes\n");
        String[] words = {"--now", Desk.MORNING, "--journal", journal, "--contacts", list.toString()};
        String before = Desk.advise(words).out();
        assertThat(before).contains("Answer Ann Berg").contains("may be one person");
        List<String> cards = Pattern.compile("card-[0-9a-f]{12}")
                .matcher(before)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertThat(cards).hasSize(2);

        assertThat(decide("one", cards.get(0), cards.get(1))).startsWith("Written down: one, card-");
        assertThat(Desk.advise(words).out()).doesNotContain("Answer Ann Berg", "may be one person");
        decide("undone", cards.get(1), cards.get(0));
        assertThat(Desk.advise(words).out()).isEqualTo(before);
        decide("two", cards.get(1), cards.get(0));
        assertThat(Desk.advise(words).out())
                .contains("Answer Ann Berg")
                .doesNotContain("may be one person")
                .doesNotContain("card-");
        assertThat(Desk.advise("--now", Desk.MORNING, "--journal", journal).out())
                .containsOnlyOnce("nobody here");
    }

    @Test
    void ids_are_shown_only_to_those_who_keep_a_journal() throws IOException {
        assertThat(Desk.advise().out()).doesNotContain("id: ");
        assertThat(advice()).contains("id: ");
        assertThat(Files.readString(Path.of(journal))).isEqualToIgnoringNewLines("at,decision,about,with,until,reason");
    }

    @Test
    void a_line_that_cannot_be_read_is_told_and_the_others_count() throws IOException {
        String id = firstId(advice());
        decide("done", id);
        Files.writeString(Path.of(journal), Files.readString(Path.of(journal)) + "2026-03-01,sung,abc,,,\n");
        Desk.Outcome outcome = Desk.advise("--now", "2026-03-02T09:00:00Z", "--journal", journal);
        assertThat(outcome.err())
                .isEqualToIgnoringNewLines("journal.csv, line 3: \"sung\" is no decision; known are done, dismissed,"
                        + " snoozed, never, wrong, one, two and undone.");
        assertThat(outcome.out()).doesNotContain(id).contains("Answer");
    }

    static Stream<List<String>> wrongWords() {
        return Stream.of(
                List.of("Say what you decided", "decide"),
                List.of("Say what you decided", "decide", "done"),
                List.of("\"sung\" is no decision.", "decide", "sung", "a"),
                List.of("Name the file in which decisions are kept", "decide", "done", ID),
                List.of("\"one\" takes two people; found 1.", "decide", "one", "a", "--journal", "J"),
                List.of("\"two\" takes two people; found 3.", "decide", "two", "a", "b", "c", "--journal", "J"),
                List.of("\"one\" and \"two\" name two different people", "decide", "one", "a", "a", "--journal", "J"),
                List.of("An id is empty.", "decide", "done", " ", "--journal", "J"),
                List.of("Nothing is decided about a.", "decide", "undone", "a", "--journal", "J"),
                List.of("The option --until goes with", "decide", "done", ID, "--until", "2027-01-01"),
                List.of("The option --because goes with", "decide", "done", ID, "--because", "I can"),
                List.of("A snooze cannot end", "decide", "snoozed", ID, "--until", "2020-01-01", "--journal", "J"),
                List.of("There is no folder", "decide", "done", ID, "--journal", "nowhere/journal.csv"),
                List.of("\"pom.xml\" is no journal", "decide", "done", ID, "--journal", "pom.xml"),
                List.of("\"src\" is a folder", "decide", "done", ID, "--journal", "src"),
                List.of("\"pom.xml\" is no journal", "advise", "archive", "--journal", "pom.xml"));
    }

    @ParameterizedTest
    @MethodSource("wrongWords")
    void what_cannot_be_written_down_is_refused_in_one_sentence(List<String> words) throws IOException {
        // No file of the project: beside each, a lock would be left.
        Path pom = Files.copy(Path.of("pom.xml"), folder.resolve("pom.xml"));
        Path source = Files.createDirectory(folder.resolve("src"));
        Map<String, String> files = Map.of("J", journal, "pom.xml", pom.toString(), "src", source.toString());
        Desk.Outcome outcome = Desk.run(words.stream()
                .skip(1)
                .map(word -> files.getOrDefault(word, word))
                .toArray(String[]::new));
        assertThat(outcome.err().replace(folder + File.separator, "")).startsWith(words.get(0));
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(pom).hasSameTextualContentAs(Path.of("pom.xml"));
    }
}
