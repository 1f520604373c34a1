package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalledNamesTest {

    private static final Set<String> NAMES = Set.of("maya", "ben", "");

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "...", "@", ",", "an answer from Maya"})
    void nobody_is_called(String text) {
        assertThat(CalledNames.in(text, NAMES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Maya, have you seen it?  | maya
        isn't that nice, Ben?    | ben
        thanks @maya             | maya
        """)
    void whoever_is_spoken_to_is_called(String text, String name) {
        assertThat(CalledNames.in(text, NAMES)).containsExactly(name);
    }
}
