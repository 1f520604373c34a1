package dev.etiquette.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.MessageNorm;
import dev.etiquette.model.SilenceNorm;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.tables.NormTable.Protection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row by which rules that protect others hold back less is told, with what it was. */
class LooserFiguresTest {

    private static final String COLUMNS = "platform,figure,value,hours,source,date,people\n";

    private static final String BELOW = """
            any,silence tries,2 times,,Somebody,2026,
            any,silence first gap,3 days,,Somebody,2026,
            any,silence next gap,7 days,,Somebody,2026,
            any,silence rest,90 days,,Somebody,2026,
            x,silence tries,none,,Somebody,2026,
            facebook,page message window,24 hours,,Somebody,2026,
            """;

    private static final Function<Class<?>, Optional<Protection>> PROTECTED = norm -> Optional.ofNullable(Map.of(
                    SilenceNorm.class, new Protection("WAIT-1", "whoever is silent"),
                    MessageNorm.class, new Protection("LAW-1", "followers of pages"))
            .get(norm));

    private static NormTable below() {
        List<Problem> problems = new ArrayList<>();
        NormTable table = NormTable.read("standard.csv", COLUMNS + BELOW, problems);
        assertThat(problems).isEmpty();
        return table;
    }

    private static List<Problem> loosened(String row, Function<Class<?>, Optional<Protection>> protection) {
        NormTable below = below();
        NormTable own = NormTable.read(
                "norms.csv", COLUMNS + row + "\n", Optional.of(below), PlatformTable.STANDARD, new ArrayList<>());
        return own.loosened(below, protection);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            any,silence tries,3 times,,Me,2026,              | at most 2 times
            any,silence tries,none,,Me,2026,                 | at most 2 times
            any,silence first gap,2 days,,Me,2026,           | at least 3 days
            any,silence next gap,24 hours,,Me,2026,          | at least 7 days
            any,silence rest,none,,Me,2026,                  | at least 90 days
            mastodon,silence rest,1 day,,Me,2026,            | at least 90 days
            facebook,page message window,25 hours,,Me,2026,  | at most 24 hours
            any,silence tries,3 times,,Me,2026,tag vip       | at most 2 times
            any,silence first gap,2 days,,Me,2026,tag vip    | at least 3 days
            """)
    void looser_row_is_told_at_its_value(String row, String maybe) {
        assertThat(loosened(row, PROTECTED)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.PROTECTION_LOOSENED);
            assertThat(problem.position().line()).isEqualTo(2);
            assertThat(problem.position().column()).isEqualTo(row.indexOf(row.split(",")[2]) + 1);
            assertThat(problem.message()).contains(row.split(",")[2], maybe.replaceFirst("at (most|least) ", ""));
            assertThat(problem.toString()).contains(maybe);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            any,silence tries,1 times,,Me,2026,
            any,silence tries,2 times,,Me and others,2026,
            any,silence first gap,4 days,,Me,2026,
            any,silence first gap,72 hours,,Me,2026,
            any,silence rest,1 year,,Me,2026,
            facebook,page message window,23 hours,,Me,2026,
            facebook,page message window,1 day,,Me,2026,
            x,silence tries,9 times,,Me,2026,
            linkedin,page message window,9 days,,Me,2026,
            any,silence tries,1 times,,Me,2026,tag vip
            """)
    void stricter_or_equal_row_is_not(String row) {
        assertThat(loosened(row, PROTECTED)).isEmpty();
    }

    @Test
    void figure_by_which_no_rule_protects_is_a_matter_of_taste() {
        assertThat(loosened("any,silence tries,3 times,,Me,2026,", norm -> Optional.empty()))
                .isEmpty();
    }

    @Test
    void rows_of_the_table_below_are_not_told() {
        NormTable below = below();

        assertThat(below.loosened(below, PROTECTED)).isEmpty();
    }
}
