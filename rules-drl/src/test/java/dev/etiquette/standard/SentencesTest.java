package dev.etiquette.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.RuleBook;
import dev.etiquette.model.Mark;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the phrases of the standard book read in whole sentences: all of it, and nothing else. */
class SentencesTest {

    private static final RuleBook BOOK = RuleBook.standard();
    private static final String NOTHING = "-";

    record Sentence(Set<String> marks, String text) {

        static Sentence of(String line) {
            String[] parts = line.split(" \\| ", 2);
            return new Sentence(
                    parts[0].equals(NOTHING) ? Set.of() : new TreeSet<>(List.of(parts[0].split(", "))), parts[1]);
        }
    }

    static Stream<Sentence> sentences() {
        return Stream.of("english-sentences.txt", "german-sentences.txt").flatMap(SentencesTest::sentences);
    }

    private static Stream<Sentence> sentences(String file) {
        return StandardFiles.text(file)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(Sentence::of);
    }

    private static Set<String> read(String text) {
        return BOOK.marks(text).stream().map(SentencesTest::words).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String words(Mark mark) {
        return mark.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void sentence_is_read_as_the_list_says(Sentence sentence) {
        assertThat(read(sentence.text())).isEqualTo(sentence.marks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"english-sentences.txt", "german-sentences.txt"})
    void every_mark_is_read_somewhere_in_each_language(String file) {
        Set<String> read =
                sentences(file).flatMap(each -> each.marks().stream()).collect(Collectors.toSet());
        assertThat(read)
                .containsAll(Arrays.stream(Mark.values())
                        .filter(mark -> !mark.isAside())
                        .map(SentencesTest::words)
                        .toList());
    }

    @Test
    void standard_book_reads_every_mark_in_english_and_german_by_rows_of_its_own() {
        List<String> rows = StandardFiles.text("phrases.csv")
                .lines()
                .filter(line -> line.startsWith("en,") || line.startsWith("de,"))
                .toList();
        for (Mark mark : Mark.values()) {
            assertThat(rows).anyMatch(row -> row.startsWith("en," + words(mark) + ","));
            assertThat(rows).anyMatch(row -> row.startsWith("de," + words(mark) + ","));
        }
    }
}
