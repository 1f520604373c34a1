package dev.etiquette.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that texts name are found by the words of the table. */
class DateTableTest {

    private static final String ROWS = """
            language,words,day
            en,today,today
            en,tomorrow,1 day
            en,the day after tomorrow,2 days
            en,in # days,# days
            en,in # weeks,# weeks
            en,in # months,# months
            en,two,2
            en,friday,friday
            en,next friday,next friday
            en,last friday,none
            en,this week,end of week
            en,next week,end of next week
            en,weekend,weekend
            en,end of the month,end of month
            en,next month,end of next month
            en,this year,end of year
            en,march,march
            de,Märze,march
            de,Freitag,friday
            """;

    private static final DateTable TABLE = table(ROWS, new ArrayList<>());

    private static DateTable table(String rows, List<Problem> problems) {
        DateTable table = DateTable.read("dates.csv", rows, problems);
        return table;
    }

    private static List<Problem> problems(String row) {
        List<Problem> problems = new ArrayList<>();
        table("language,words,day\n" + row + "\n", problems);
        return problems;
    }

    /** 4 March 2026 is a Wednesday. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I will do it today.                           | 2026-03-04
            Tomorrow!                                     | 2026-03-05
            The day after tomorrow, not tomorrow          | 2026-03-06
            in 3 days                                     | 2026-03-07
            in two weeks                                  | 2026-03-18
            in 2 months                                   | 2026-05-04
            on FRIDAY                                     | 2026-03-06
            on friday or next friday                      | 2026-03-13
            this week                                     | 2026-03-06
            next week                                     | 2026-03-13
            at the weekend                                | 2026-03-08
            by the end of the month                       | 2026-03-31
            next month                                    | 2026-04-30
            this year                                     | 2026-12-31
            on 12 March                                   | 2026-03-12
            on March 12th                                 | 2026-03-12
            on 12 march 2027                              | 2027-03-12
            on 1 March                                    | 2027-03-01
            by the end of March                           | 2026-03-31
            am 12. Märze                                  | 2026-03-12
            am 12.3.                                      | 2026-03-12
            am 12.03.2027                                 | 2027-03-12
            on 2026-12-24                                 | 2026-12-24
            by Friday the 20th                            | 2026-03-20
            due Friday 13th!                              | 2026-03-13
            bis Freitag, den 20.                          | 2026-03-20
            on Friday the 2nd                             | 2026-04-02
            Friday the 10th of March                      | 2026-03-10
            on Friday at the 20 bus stop                  | 2026-03-06
            the form by 3/25                              | 2026-03-25
            by 25/3 please                                | 2026-03-25
            by 25/03/2027                                 | 2027-03-25
            """)
    void day_is_found(String text, LocalDate day) {
        assertThat(TABLE.days().last(text, LocalDate.of(2026, 3, 4))).contains(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            some day
            last friday
            in many days
            we march on
            on 2026-03-03
            on 31.2.
            version 1.2.3.4
            3/4 of it
            open 24/7
            1/25/26/4
            costs 12.30
            see https://example.org/tomorrow
            ''
            """)
    void no_day_is_found(String text) {
        assertThat(TABLE.days().last(text, LocalDate.of(2026, 3, 4))).isEmpty();
    }

    @Test
    void friday_said_on_a_friday_is_that_of_the_next_week() {
        assertThat(TABLE.days().last("on friday", LocalDate.of(2026, 3, 6))).contains(LocalDate.of(2026, 3, 13));
    }

    @Test
    void on_a_weekend_the_week_is_the_one_that_comes() {
        assertThat(TABLE.days().last("this week", LocalDate.of(2026, 3, 7))).contains(LocalDate.of(2026, 3, 13));
    }

    @Test
    void row_of_an_author_takes_the_place_of_the_one_with_its_words() {
        DateTable mine = DateTable.read(
                "dates.csv",
                "language,words,day\nen,Tomorrow,2 days\nen,on stir-up day,friday\n",
                TABLE,
                new ArrayList<>());

        assertThat(mine.days().last("tomorrow", LocalDate.of(2026, 3, 4))).contains(LocalDate.of(2026, 3, 6));
        assertThat(mine.days().last("on stir-up day", LocalDate.of(2026, 3, 4))).contains(LocalDate.of(2026, 3, 6));
        assertThat(mine.days().last("today", LocalDate.of(2026, 3, 4))).contains(LocalDate.of(2026, 3, 4));
        assertThat(mine.canonical()).isNotEqualTo(TABLE.canonical());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            english,tomorrow,1 day          | UNKNOWN_LANGUAGE
            en,!!,1 day                     | EMPTY_CELL
            en,tomorrow,one day             | WRONG_DAY
            en,tomorrow,1 day,more          | EXTRA_CELL
            """)
    void row_that_cannot_be_read_is_told(String row, Code code) {
        assertThat(problems(row)).extracting(Problem::code).containsExactly(code);
    }

    @Test
    void day_that_is_misspelt_is_told_with_the_one_that_is_meant() {
        assertThat(problems("en,on freia's day,fridya")).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.WRONG_DAY);
            assertThat(problem.suggestion()).isNotEmpty();
        });
    }

    @Test
    void words_that_stand_twice_are_told() {
        assertThat(problems("en,tomorrow,1 day\nen,Tomorrow!,2 days"))
                .extracting(Problem::code)
                .containsExactly(Code.DUPLICATE_ROW);
    }

    @Test
    void date_of_a_day_that_does_not_exist_is_none() {
        Optional<LocalDate> none = TABLE.days().last("on 31 February", LocalDate.of(2026, 3, 4));
        assertThat(none).isEmpty();
    }
}
