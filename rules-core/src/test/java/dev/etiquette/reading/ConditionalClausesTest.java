package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionalClausesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I'll send it once I am in the UK.| I'll send it  .",
                "If I find it this week I'll send it.| I'll send it.",
                "When I'm home, I will look on Friday.| , I will look on Friday.",
                "Ich schicke es, sobald ich zu Hause bin!| Ich schicke es,  !"
            })
    void clause_is_left_out_up_to_the_next_sign_or_the_promise(String text, String rest) {
        assertThat(ConditionalClauses.in(text)).isTrue();
        assertThat(ConditionalClauses.without(text).strip()).isEqualTo(rest.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I'll check if it is there on Friday.",
                "I'll send it on Friday.",
                "I'll look once more.",
                "I'll sort it when I come on Saturday.",
                "I'll bring it on the 17th if that's ok.",
                "Ich bringe sie mit, wenn ich am Freitag zu euch komme.",
                "Ich komme um drei, wenn das passt.",
                "Ich schaue, ob es da ist."
            })
    void what_is_looked_for_is_no_condition(String text) {
        assertThat(ConditionalClauses.in(text)).isFalse();
        assertThat(ConditionalClauses.without(text)).isEqualTo(text);
    }
}
