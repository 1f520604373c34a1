package dev.etiquette.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.reading.Phrase;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** New phrases are tried by what people say every day. */
class EverydaySentencesTest {

    private static PhraseTable standard = PhraseTable.EMPTY;

    @BeforeAll
    static void read() throws IOException {
        standard =
                PhraseTable.read("standard.csv", Files.readString(Path.of("tables", "phrases.csv")), new ArrayList<>());
    }

    @Test
    void phrases_of_the_standard_book_become_the_sentences_that_they_mark() {
        EverydaySentences everyday = new EverydaySentences(standard.rows());
        // All phrases of a mark at once: one by one they take minutes.
        Map<String, List<Phrase>> byMark = standard.rows().stream()
                .filter(phrase -> !phrase.isGroup())
                .collect(Collectors.groupingBy(Phrase::mark));
        assertThat(byMark)
                .isNotEmpty()
                .allSatisfy((mark, phrases) ->
                        assertThat(everyday.misread(phrases, mark)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "en,stop,anywhere,please",
        "en,stop,anywhere,thanks",
        "en,stop,anywhere,the",
        "en,stop,anywhere,no",
        "en,stop,anywhere,stop",
        "en,out of office,anywhere,office",
        "en,never again,anywhere,never",
        "de,stop,anywhere,bitte",
        "de,complaint,anywhere,nicht"
    })
    void phrase_that_marks_what_everybody_says_is_told(String language, String mark, String where, String phrase) {
        assertThat(problems(language, mark, where, phrase)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.EVERYDAY_PHRASE);
            assertThat(problem.message()).contains("\"" + phrase + "\"").contains("such as ");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "en,stop,alone,stop please",
        "en,stop,anywhere,never write to me again",
        "en,praise,anywhere,bravissimo",
        "en,complaint,anywhere,money back",
        "de,stop,anywhere,schreib mir nie wieder"
    })
    void phrase_that_marks_nothing_else_is_not(String language, String mark, String where, String phrase) {
        assertThat(problems(language, mark, where, phrase))
                .extracting(Problem::code)
                .doesNotContain(Code.EVERYDAY_PHRASE);
    }

    private static List<Problem> problems(String language, String mark, String where, String phrase) {
        List<Problem> problems = new ArrayList<>();
        PhraseTable.read(
                "own.csv",
                "language,mark,where,phrase\n" + String.join(",", language, mark, where, phrase) + "\n",
                standard,
                problems);
        return problems;
    }
}
