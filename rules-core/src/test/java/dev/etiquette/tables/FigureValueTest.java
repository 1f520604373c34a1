package dev.etiquette.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureValueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"1,5 hours\"; 90 minutes",
                "1.5 hours; 90 minutes",
                "1.5 days; 36 hours",
                "2 Stunden; 2 hours",
                "3 Tage; 3 days",
            })
    void length_that_is_written_otherwise_is_told_with_its_value(String written, String meant) {
        List<Problem> problems = new ArrayList<>();
        NormTable.read(
                "norms.csv",
                "platform,figure,value,hours,source,date\nany,repeat rest," + written + ",,Ours,2026\n",
                problems);
        assertThat(problems)
                .filteredOn(problem -> problem.code() == Code.WRONG_UNIT)
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.suggestion().orElseThrow().text()).isEqualTo("Maybe write " + meant + "."));
    }

    @ParameterizedTest
    @CsvSource({
        "30 minutes, PT30M",
        "1 minute, PT1M",
        "5min, PT5M",
        "4 Hours, PT4H",
        "1 hour, PT1H",
        "7 days, PT168H",
        "2 weeks, PT336H",
        "at once, PT0S",
        "0 days, PT0S",
        "' 3 days ', PT72H"
    })
    void length_of_time_has_a_unit(String text, Duration length) {
        assertThat(FigureParser.length(text)).contains(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "hours", "4 hourss", "4.5 hours", "-4 hours", "4 fortnights", "1234567 days"})
    void anything_else_is_no_length_of_time(String text) {
        assertThat(FigureParser.length(text)).isEmpty();
    }

    @Test
    void share_has_a_percent_sign() {
        assertThat(FigureParser.percent("20 %")).contains(20);
        assertThat(FigureParser.percent("20%")).contains(20);
        assertThat(FigureParser.percent("20")).isEmpty();
    }

    @Test
    void count_is_plain_or_says_of_what() {
        assertThat(FigureParser.count("6")).contains(6);
        assertThat(FigureParser.count("6 times")).contains(6);
        assertThat(FigureParser.count("6 turns")).contains(6);
        assertThat(FigureParser.count("6 posts")).contains(6);
        assertThat(FigureParser.count("6 %")).isEmpty();
    }
}
