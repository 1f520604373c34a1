package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever needs some days of peace does not want to be left alone for good. */
class PassingPleaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leave me alone for a few days please, I need to breathe",
                "Give me some space this week, ok?",
                "let me be for the next two days",
                "lass mich bitte ein paar Tage in Ruhe",
                "laisse moi tranquille quelques jours stp, j'ai besoin de souffler",
                "laisse-moi tranquille ce soir",
                "déjame en paz unos días, por favor",
                "lasciami in pace per qualche giorno",
                "deixa-me em paz uns dias",
                "laat me een paar dagen met rust",
                "zostaw mnie na parę dni w spokoju"
            })
    void plea_is_for_a_time(String text) {
        assertThat(PassingPlea.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leave me alone",
                "leave me alone, even my mother says so",
                "You have called three times this week, leave me alone",
                "Leave me alone right now",
                "Leave me alone, I have had enough of you this week",
                "Leave me alone. I have asked you for a week.",
                "Leave me alone for good, until you die",
                "Never write to me again, leave me alone tonight and always",
                "Lass mich in Ruhe!",
                "Laisse-moi tranquille",
                "I was alone for a few days",
                "Stop it, leave me alone this week and the next"
            })
    void other_pleas_are_for_good(String text) {
        assertThat(PassingPlea.is(text)).isFalse();
    }
}
