package dev.etiquette.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.RuleBook;
import dev.etiquette.model.Mark;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the phrases of the standard book read in sentences of other languages than English and German. */
class OtherSentencesTest {

    private static final RuleBook BOOK = RuleBook.standard();
    private static final String NOTHING = "-";
    private static final List<String> LANGUAGES = List.of("es", "fr", "pt", "it", "nl", "pl", "tr", "ja", "ar", "ru");

    record Sentence(String language, Set<String> marks, String text) {

        static Sentence of(String line) {
            String[] parts = line.split(" \\| ", 3);
            return new Sentence(parts[0], parts[1].equals(NOTHING) ? Set.of() : Set.of(parts[1].split(", ")), parts[2]);
        }
    }

    static Stream<Sentence> sentences() {
        return StandardFiles.text("other-sentences.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(Sentence::of);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void sentence_is_read_as_the_list_says(Sentence sentence) {
        Set<String> read = BOOK.marks(sentence.text()).stream().map(Mark::label).collect(Collectors.toSet());
        assertThat(read).isEqualTo(sentence.marks());
    }

    @Test
    void at_most_one_wish_to_be_left_alone_in_forty_is_missed() {
        List<String> wishes = texts("STOP");
        assertThat(wishes).hasSizeGreaterThan(150);
        assertThat(wishes.stream().filter(text -> !isHeldBack(text))).hasSizeLessThanOrEqualTo(wishes.size() / 40);
    }

    @Test
    void no_everyday_text_is_held_back() {
        List<String> everyday = texts("NONE");
        assertThat(everyday).hasSizeGreaterThan(130);
        assertThat(everyday).noneMatch(OtherSentencesTest::isHeldBack);
    }

    private static boolean isHeldBack(String text) {
        return BOOK.marks(text).stream().anyMatch(Set.of(Mark.STOP, Mark.POSSIBLE_STOP, Mark.STOP_HERE)::contains);
    }

    /** Of the texts of many languages those of one sort. */
    private static List<String> texts(String label) {
        InputStream file = OtherSentencesTest.class.getResourceAsStream("/texts/stop-other.tsv");
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(file, "stop-other.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split("\t"))
                    .filter(cells -> cells[2].equals(label))
                    .map(cells -> cells[1])
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void each_language_has_sentences_with_and_without_a_wish_to_be_left_alone() {
        for (String language : LANGUAGES) {
            assertThat(sentences().filter(each -> each.language().equals(language)))
                    .anyMatch(each -> each.marks().contains(Mark.STOP.label()))
                    .anyMatch(each -> each.marks().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "question",
                "thanks",
                "closing",
                "stop",
                "possible stop",
                "no stop",
                "out of office",
                "automatic",
                "receipt",
                "promotional",
                "promise",
                "elsewhere",
                "rhetorical",
                "takes back",
                "price interest"
            })
    void standard_book_reads_the_mark_in_each_language_by_rows_of_its_own(String mark) {
        List<String> rows = StandardFiles.text("phrases.csv").lines().toList();
        for (String language : LANGUAGES) {
            assertThat(rows).anyMatch(row -> row.startsWith(language + "," + mark + ","));
        }
    }
}
