package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitPromiseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rider ist raus per Mail, Foto kommt am Wochenende | Foto kommt am Wochenende,",
                "I'll ring Ben, the list is sent | ''",
                "As promised, it will be with you on Wednesday | ''",
                "all is sent | ''",
                "one is sent, I come, two is sent, I ring, I write | I ring, I write,"
            })
    void what_stands_behind_the_done_is_left(String sentence, String left) {
        assertThat(SplitPromise.behindKept(sentence, words -> words.contains("sent") || words.contains("raus"))
                        .strip())
                .isEqualTo(left);
    }
}
