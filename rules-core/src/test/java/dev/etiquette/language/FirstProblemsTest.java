package dev.etiquette.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FirstProblemsTest {

    @Test
    void fifty_problems_are_all_told() {
        List<Problem> problems = problems("a.drl", Code.UNEXPECTED, 50);

        assertThat(ProblemSummary.of(problems)).isEqualTo(problems);
    }

    @Test
    void of_more_the_first_are_told_and_the_others_counted() {
        assertThat(ProblemSummary.of(problems("a.drl", Code.UNEXPECTED, 51)))
                .hasSize(51)
                .last()
                .satisfies(last -> {
                    assertThat(last.code()).isEqualTo(Code.MORE_PROBLEMS);
                    assertThat(last.position().line()).isEqualTo(51);
                    assertThat(last.message())
                            .isEqualTo("One more problem from here on; at most 50 in a file are listed.");
                });
        assertThat(ProblemSummary.of(problems("a.drl", Code.UNEXPECTED, 1_050)))
                .hasSize(51)
                .last()
                .extracting(Problem::message)
                .asString()
                .startsWith("1000 more problems ");
    }

    @Test
    void files_are_counted_apart_and_so_are_warnings() {
        List<Problem> problems = Stream.of(
                        problems("a.drl", Code.UNEXPECTED, 50),
                        problems("a.drl", Code.TAB, 52),
                        problems("b.drl", Code.UNEXPECTED, 50))
                .flatMap(List::stream)
                .sorted()
                .toList();

        assertThat(ProblemSummary.of(problems))
                .hasSize(151)
                .isSorted()
                .filteredOn(problem -> problem.code() == Code.MORE_WARNINGS)
                .extracting(Problem::message)
                .containsExactly("2 more warnings from here on; at most 50 in a file are listed.");
    }

    private static List<Problem> problems(String file, Code code, int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(line -> new Problem(code, new Position(file, line, 1, 2), "It is so."))
                .toList();
    }
}
