package dev.etiquette.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Mark;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No phrase of an author's own hides in silence a wish to be left alone that the standard phrases understand. */
class StopPhraseCheckTest {

    private static PhraseTable standard = PhraseTable.EMPTY;

    @BeforeAll
    static void read() throws IOException {
        standard =
                PhraseTable.read("standard.csv", Files.readString(Path.of("tables", "phrases.csv")), new ArrayList<>());
    }

    @Test
    void standard_phrases_understand_every_plain_wish() throws IOException {
        List<String> wishes;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PhraseTable.class.getResourceAsStream("wishes-to-be-left-alone.txt")),
                StandardCharsets.UTF_8))) {
            wishes = lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
        assertThat(wishes)
                .hasSizeGreaterThan(60)
                .allSatisfy(wish -> assertThat(standard.phrases().marks(wish, Set.of()))
                        .as(wish)
                        .containsAnyOf(Mark.STOP, Mark.STOP_HERE, Mark.POSSIBLE_STOP));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en,stop,nowhere,[stop] [contacting] me|us; Stop messaging me.",
                "en,stop,nowhere,not interested; not interested",
                "en,no stop,anywhere,stop messaging me; Stop messaging me.",
                "en,one topic,anywhere,messaging; Stop messaging me.",
                "en,one place,anywhere,messaging; Stop messaging me.",
                "en,playful,anywhere,me; Stop messaging me.",
                "en,out of office,anywhere,messaging; Stop messaging me.",
                "en,stop,alone,[stop] [contacting] me|us; I have told you that often enough by now",
                // Its parts stand near its first one, and not all near the rarest.
                "en,no stop,anywhere,by now & i have & mean it,xyz; I have told you that often enough by now",
                "de,stop,nowhere,(kein|keinen) kontakt mehr; kein kontakt mehr",
                "de,one place,anywhere,mehr; Bitte schreiben Sie mir nicht mehr."
            })
    void row_that_hides_a_wish_is_told_with_it(String row, String wish) {
        assertThat(loosened(row)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.PROTECTION_LOOSENED);
            assertThat(problem.message()).contains(wish);
            assertThat(problem.position().line()).isEqualTo(2);
            assertThat(problem.suggestion()).isPresent();
        });
    }

    @Test
    void words_that_a_group_loses_are_told() {
        String group = standard.rows().stream()
                .filter(row -> row.isGroup() && row.mark().equals("[contacting]"))
                .findFirst()
                .orElseThrow()
                .phrase();
        assertThat(loosened("en,[contacting],nowhere," + group))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .contains("Stop messaging me.")
                        .contains("other examples"));
    }

    @Test
    void group_without_words_takes_no_stop_back() {
        String things = standard.rows().stream()
                .filter(row -> row.isGroup() && row.mark().equals("[thing]"))
                .map(row -> "en,[thing],nowhere,\"" + row.phrase() + "\"")
                .collect(Collectors.joining("\n"));
        List<Problem> problems = new ArrayList<>();
        PhraseTable table = PhraseTable.read("own.csv", "language,mark,where,phrase\n" + things, standard, problems);

        assertThat(problems).isEmpty();
        assertThat(table.loosened()).isEmpty();
        assertThat(table.phrases().marks("Stop messaging me, and I really do mean it.", Set.of()))
                .contains(Mark.STOP);
        assertThat(table.phrases().marks("Dear Mondays, stop messaging me.", Set.of()))
                .contains(Mark.STOP);
        assertThat(standard.phrases().marks("Dear Mondays, stop messaging me.", Set.of()))
                .doesNotContain(Mark.STOP);
    }

    @Test
    void word_after_which_a_wish_does_not_count_is_told() {
        assertThat(loosened("en,stop,anywhere,let me|us be|alone,kindly"))
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("kindly let me be");
    }

    @Test
    void each_row_that_hides_something_is_told_and_no_other() {
        assertThat(loosened(
                        "en,praise,anywhere,bravissimo",
                        "en,stop,nowhere,[stop] [contacting] me|us",
                        "en,no stop,anywhere,stop at the lights",
                        "en,one topic,anywhere,unsubscribe"))
                .extracting(problem -> problem.position().line())
                .containsExactly(3, 5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en,stop,anywhere,begone foul one",
                "en,possible stop,anywhere,I have had it up to here",
                "en,no stop,anywhere,stop at the lights",
                "en,one topic,anywhere,about the choir",
                "en,playful,anywhere,hehehe",
                "en,[contacting],group,carrier pigeoning",
                "en,praise,nowhere,great work"
            })
    void row_that_hides_none_is_not(String row) {
        assertThat(loosened(row)).isEmpty();
    }

    private static List<Problem> loosened(String... rows) {
        List<Problem> problems = new ArrayList<>();
        PhraseTable table = PhraseTable.read(
                "own.csv",
                "language,mark,where,phrase,not after\n" + String.join("\n", rows) + "\n",
                standard,
                problems);
        assertThat(problems).extracting(Problem::code).doesNotContain(Code.UNKNOWN_PHRASE, Code.UNKNOWN_MARK);
        return table.loosened();
    }
}
