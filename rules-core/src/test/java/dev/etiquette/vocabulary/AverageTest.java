package dev.etiquette.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sum that is shared out evenly. */
class AverageTest {

    @ParameterizedTest
    @CsvSource({
        "10, 4, 3",
        "9, 4, 2",
        "11, 4, 3",
        "-10, 4, -2",
        "-11, 4, -3",
        "-9, 4, -2",
        "7, 0, 0",
        "7, -1, 0",
        "0, 3, 0",
        "9223372036854775807, 1, 9223372036854775807",
        "-9223372036854775808, 1, -9223372036854775808",
        "9223372036854775807, 9223372036854775807, 1"
    })
    void average_is_the_nearest_whole_number_and_a_half_goes_upwards(long sum, long count, long average) {
        assertThat(NumberWords.averageOf(sum, count)).isEqualTo(average);
    }
}
