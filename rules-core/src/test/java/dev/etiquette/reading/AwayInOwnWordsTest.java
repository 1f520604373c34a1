package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AwayInOwnWordsTest {

    private static final LocalDate SAID = LocalDate.parse("2026-03-02");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I'm on parental leave till June | 2026-06-01",
                "Thank you! I'm on vacation from tomorrow, back on the 12th. | 2026-03-12",
                "I'll be back on Monday | 2026-03-09",
                "You may call my office, as I am on leave until 9 March. | 2026-03-09",
                "We are travelling until 20 March. | 2026-03-20",
                "Ich bin bis zum 9. März im Urlaub | 2026-03-09",
                "Bin ab 5.3. wieder da. | 2026-03-05",
                "Wir sind bis 20.3. verreist. | 2026-03-20"
            })
    void end_is_read(String text, LocalDate end) {
        assertThat(AwayDate.inOwnWords(text, SAID)).contains(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Are you back on the 5th?",
                "The shop is open until 9 March.",
                "I'm here until 9 March.",
                "I'll get back to you on Friday.",
                "I'm on vacation.",
                "My boss is on sick leave until Friday.",
                "You'll be back on Monday, so let us talk then.",
                "Mein Chef ist im Urlaub bis Montag.",
                "Bist du bis zum 9. März im Urlaub?",
                "Ich bin bis zum 9. März im Büro."
            })
    void no_end_is_read(String text) {
        assertThat(AwayDate.inOwnWords(text, SAID)).isEmpty();
    }
}
