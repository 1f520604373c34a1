package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.reading.NamedDays.Words;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromisedDayTest {

    private static final NamedDays DAYS = new NamedDays(List.of(new NamedDays.Words("march", "march")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'll send it by Friday",
                "You have it by the end of the week",
                "I'll bring it by Friday",
                "before Monday",
                "until Tuesday please",
                "ich schicke sie Ihnen bis Montag",
                "spätestens am Mittwoch",
                "vor dem Wochenende"
            })
    void last_day_is_told(String text) {
        assertThat(PromisedDay.isByDay(text)).isTrue();
        assertThat(PromisedDay.isVisit(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'll send it on Friday",
                "I'll stop by on Friday",
                "I'll swing by Friday",
                "I'll bring it by on Friday",
                "ich schicke sie am Montag",
                "davor"
            })
    void day_itself_is_no_last_day(String text) {
        assertThat(PromisedDay.isByDay(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "we meet on Friday so I need it before then | 2026-03-05",
                "please send it before Friday | 2026-03-05",
                "please send it before Friday lunch | 2026-03-06",
                "bitte vor dem Freitag. | 2026-03-05",
                "please send it by Friday | 2026-03-06"
            })
    void what_is_wanted_before_a_day_is_wanted_on_its_eve(String text, LocalDate day) {
        NamedDays days = new NamedDays(List.of(new Words("friday", "friday"), new Words("freitag", "friday")));

        assertThat(PromisedDay.deadline(text, days, LocalDate.parse("2026-03-02")))
                .contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i'll bring mine",
                "mon 8 at mine, bring the long bender",
                "I'll come on Saturday",
                "We'll be there",
                "I'll pick you up at six",
                "ich bringe Apfelkuchen mit",
                "bring ich mit",
                "komme gern",
                "bin dabei"
            })
    void coming_and_bringing_is_a_visit(String text) {
        assertThat(PromisedDay.isVisit(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "will do",
                "I'll come back to you on Friday",
                "I'll bring it up on Monday",
                "ich komme am Montag auf dich zurück",
                "ich komme auf Sie zurück",
                "komme darauf zurück",
                "mach ich"
            })
    void what_only_sounds_so_is_none(String text) {
        assertThat(PromisedDay.isVisit(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "doing it after dinner",
                "in a call, ping you after",
                "give me five minutes",
                "gimme 10 mins",
                "will ring you after the match",
                "I'll send it later",
                "schick ich dir nachher",
                "gib mir fünf Minuten",
                "nach dem Essen"
            })
    void what_is_done_within_hours_is_told(String text) {
        assertThat(PromisedDay.isSameDay(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"I'll send it later this week", "will do", "after Christmas", "nach dem Urlaub", "in a month"})
    void what_takes_longer_is_not(String text) {
        assertThat(PromisedDay.isSameDay(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"oh! keep it, i'll pick it up sometime", "I'll read it at some point", "mach ich irgendwann"})
    void what_leaves_open_when_is_told(String text) {
        assertThat(PromisedDay.isSometime(text)).isTrue();
        assertThat(PromisedDay.isSometime("I'll do it some time today")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We meet on 20 March, tell me by 12 March|2026-03-12",
                "The board meets on 12 March, so I need it before then|2026-03-11",
                "before 13 March please|2026-03-12",
                "It is on 13 March|2026-03-13"
            })
    void day_of_what_is_wanted_comes_before_that_of_an_event(String text, LocalDate day) {
        assertThat(PromisedDay.deadline(text, DAYS, LocalDate.of(2026, 3, 2))).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"remind me the week of", "closer to the date please", "sag mir kurz vorher Bescheid"})
    void what_is_wanted_when_its_time_is_near_is_not_wanted_yet(String text) {
        assertThat(PromisedDay.isNotYet(text)).isTrue();
        assertThat(PromisedDay.isNotYet("remind me next week")).isFalse();
    }

    @Test
    void come_means_how_in_italian() {
        assertThat(PromisedDay.isVisit("ti dico come funziona la settimana prossima"))
                .isFalse();
        assertThat(PromisedDay.isVisit("I'll come by on Friday")).isTrue();
        assertThat(PromisedDay.isVisit("I'll come")).isTrue();
    }
}
