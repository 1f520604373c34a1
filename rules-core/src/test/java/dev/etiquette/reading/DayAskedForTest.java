package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.reading.NamedDays.Words;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayAskedForTest {

    private static final LocalDate SAID = LocalDate.parse("2026-03-02");
    private static final DayAskedFor DAYS = new DayAskedFor(new NamedDays(List.of(
            new Words("tonight", "today"), new Words("saturday", "saturday"), new Words("samstag", "saturday"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Are you free on Saturday? | 2026-03-07",
                "I have baked. Is it on tonight? | 2026-03-02",
                "Can you stop by on Saturday? | 2026-03-07",
                "Could you send me the link for tonight? | 2026-03-02",
                "Hast du am Samstag Zeit? | 2026-03-07"
            })
    void question_about_a_day_is_about_that_day(String text, LocalDate day) {
        assertThat(DAYS.in(text, true, SAID)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Could you send me the list on Saturday?",
                "Can you do it by Saturday?",
                "Was it nice on Saturday?",
                "I move on Saturday. Which flour is that?",
                "Can you check the oven on Saturday?",
                "Could you call the plumber tonight?",
                "Kannst du es bis Samstag machen?"
            })
    void what_is_still_wanted_later_is_about_no_day(String text) {
        assertThat(DAYS.in(text, true, SAID)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ihr Kind hat heute den Unterricht gest\u00f6rt, bitte melden Sie sich. | false",
                "Your son fell today, please call us. | false",
                "The boiler has broken today. Please get in touch. | false",
                "Bitte melden Sie sich heute, ich habe auf Sie gewartet. | true",
                "Haben Sie heute ge\u00f6ffnet? | true",
                "Please call me today. | false"
            })
    void news_of_today_wants_a_word_tomorrow_as_well(String text, boolean about) {
        DayAskedFor today =
                new DayAskedFor(new NamedDays(List.of(new Words("today", "today"), new Words("heute", "today"))));

        assertThat(today.in(text, true, SAID).isPresent()).isEqualTo(about);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Grandpa died tonight.", "the vet called tonight and Rex has to stay"})
    void report_that_asks_nothing_is_about_no_day(String text) {
        assertThat(DAYS.in(text, false, SAID)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"The blue one would be in stock at once. Please tell us., false", "Is the party at once?, false"})
    void at_once_is_no_day(String text, boolean about) {
        DayAskedFor atOnce = new DayAskedFor(new NamedDays(List.of(new Words("at once", "today"))));

        assertThat(atOnce.in(text, true, SAID).isPresent()).isEqualTo(about);
    }

    @ParameterizedTest
    @CsvSource({"Saturday suits!, true", "We need it by Saturday., false"})
    void short_word_that_asks_nothing_is_about_its_day(String text, boolean about) {
        assertThat(DAYS.in(text, false, SAID).isPresent()).isEqualTo(about);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-06, 2026-03-06", "2026-03-07, 2026-03-13", "2026-03-08, 2026-03-13"})
    void this_week_is_the_next_one_on_a_weekend(LocalDate said, LocalDate day) {
        DayAskedFor week = new DayAskedFor(new NamedDays(List.of(new Words("this week", "end of week"))));

        assertThat(week.in("Do you have time this week?", true, said)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"23, true", "24, false"})
    void long_word_that_asks_nothing_is_about_more(int words, boolean about) {
        String text = "word ".repeat(words) + "on Saturday";

        assertThat(DAYS.in(text, false, SAID).isPresent()).isEqualTo(about);
    }

    @Test
    void words_of_another_language_hide_none_that_begin_alike() {
        DayAskedFor days = new DayAskedFor(new NamedDays(
                List.of(new Words("fr", "weekend dernier", "none"), new Words("en", "weekend", "saturday"))));

        assertThat(days.in("weekend dernier ok?", true, LocalDate.of(2026, 3, 10)))
                .contains(LocalDate.of(2026, 3, 14));
    }
}
