package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.reading.NamedDays.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that texts name, said on Monday, 2 March 2026. */
class NamedDaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static final NamedDays DAYS = new NamedDays(List.of(
            new Words("en", "today", "today"),
            new Words("en", "tomorrow", "1 day"),
            new Words("en", "the day after tomorrow", "2 days"),
            new Words("en", "in # days", "# days"),
            new Words("en", "in # weeks", "# weeks"),
            new Words("en", "in # months", "# months"),
            new Words("en", "two", "2"),
            new Words("en", "friday", "friday"),
            new Words("en", "monday", "monday"),
            new Words("en", "next friday", "next friday"),
            new Words("en", "last friday", "none"),
            new Words("en", "end of the week", "end of week"),
            new Words("en", "end of next week", "end of next week"),
            new Words("en", "the weekend", "weekend"),
            new Words("en", "end of the month", "end of month"),
            new Words("en", "end of next month", "end of next month"),
            new Words("en", "end of the year", "end of year"),
            new Words("en", "on the #", "# of month"),
            new Words("de", "am #", "# of month"),
            new Words("de", "freitag", "friday"),
            new Words("de", "märz", "march"),
            new Words("en", "march", "march"),
            new Words("en", "february", "february"),
            new Words("en", "may", "may")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            today                                 | 2026-03-02
            tomorrow, I hope                      | 2026-03-03
            the day after tomorrow                | 2026-03-04
            in 3 days                             | 2026-03-05
            in two weeks                          | 2026-03-16
            in 1 months                           | 2026-04-02
            on Friday                             | 2026-03-06
            on Monday                             | 2026-03-09
            next Friday                           | 2026-03-13
            by the end of the week                | 2026-03-06
            end of next week                      | 2026-03-13
            over the weekend                      | 2026-03-08
            end of the month                      | 2026-03-31
            end of next month                     | 2026-04-30
            end of the year                       | 2026-12-31
            on the 14th                           | 2026-03-14
            on the 2nd                            | 2026-03-02
            on the 1st                            | 2026-04-01
            am 14.                                | 2026-03-14
            Friday the 20th                       | 2026-03-20
            Friday 20th                           | 2026-03-20
            Freitag, den 20.                      | 2026-03-20
            12 March                              | 2026-03-12
            March 12th                            | 2026-03-12
            the 12th of March                     | 2026-03-12
            12 March 2027                         | 2027-03-12
            12 February                           | 2027-02-12
            on the 14th of May                    | 2026-05-14
            am 14. März                           | 2026-03-14
            in May                                | 2026-05-31
            by February                           | 2027-02-28
            end of May 2028                       | 2028-05-31
            24.12.                                | 2026-12-24
            1.3.2027                              | 2027-03-01
            2026-07-04                            | 2026-07-04
            9/25                                  | 2026-09-25
            25/9                                  | 2026-09-25
            25/9/2027                             | 2027-09-25
            13/3                                  | 2026-03-13
            12/13                                 | 2026-12-13
            yours the 24th?                       | 2026-03-24
            sat 7th works                         | 2026-03-07
            tomorrow or on Friday                 | 2026-03-06
            Friday, no, tomorrow                  | 2026-03-06
            """)
    void day_is_found(String text, LocalDate day) {
        assertThat(DAYS.last(text, MONDAY)).contains(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''
            it was last friday
            1.3.2026
            2025-12-24
            31.2.
            9/10
            13/13
            we are there 24/7
            on the 5th floor
            I'll be on the 3rd page by then
            am 3. Tag
            on the 5 o'clock train
            on the two of us
            you may go
            a march through town
            version 1.2.3.4
            chapter 2026-13-01
            see https://example.org/2026-07-04/tomorrow
            32 March
            """)
    void text_names_no_day_to_come(String text) {
        assertThat(DAYS.last(text, MONDAY)).isEmpty();
    }

    @Test
    void words_count_in_the_languages_that_are_read() {
        assertThat(DAYS.last("freitag", MONDAY, Set.of("en"))).isEmpty();
        assertThat(DAYS.last("freitag", MONDAY, Set.of("de"))).contains(LocalDate.of(2026, 3, 6));
        assertThat(DAYS.last("24.12.", MONDAY, Set.of())).contains(LocalDate.of(2026, 12, 24));
        NamedDays any = new NamedDays(List.of(new Words("demain", "1 day")));
        assertThat(any.last("demain", MONDAY, Set.of())).contains(MONDAY.plusDays(1));
    }

    @Test
    void without_words_only_figures_name_days() {
        assertThat(NamedDays.NONE.last("tomorrow", MONDAY)).isEmpty();
        assertThat(NamedDays.NONE.last("24.12.", MONDAY)).contains(LocalDate.of(2026, 12, 24));
    }

    @Test
    void rows_that_are_not_sound_or_not_known_are_left_out() {
        Words empty = new Words("en", "!", "today");
        Words unknown = new Words("en", "anon", "sometime");

        assertThat(empty.sound()).isFalse();
        assertThat(unknown.known()).isFalse();
        assertThat(unknown.sound()).isTrue();
        assertThat(new NamedDays(List.of(empty, unknown)).last("anon !", MONDAY))
                .isEmpty();
    }

    @Test
    void row_says_what_it_is() {
        Words row = new Words("en", "In  # Days", "# days");

        assertThat(row.language()).isEqualTo("en");
        assertThat(row.day()).isEqualTo("# days");
        assertThat(row.compared()).isEqualTo("in # days");
        assertThat(row.known()).isTrue();
        assertThat(Words.examples()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"see you tomorrow, true", "nothing of it, false", "at 5, true", "#tomorrow, true", "well well, false"})
    void texts_without_any_such_word_need_not_be_looked_through(String text, boolean may) {
        assertThat(DAYS.mayBeAmong(WordTokenizer.of(text))).isEqualTo(may);
    }

    @Test
    void only_the_beginning_of_a_long_text_is_read() {
        assertThat(DAYS.last("well ".repeat(1000) + "tomorrow", MONDAY)).isEqualTo(Optional.empty());
        assertThat(DAYS.last("tomorrow " + "well ".repeat(1000), MONDAY)).contains(MONDAY.plusDays(1));
    }
}
