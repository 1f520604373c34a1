package dev.etiquette.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as people, tables and address books write them. */
class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14 March           | --03-14 | ",
                "14 March 1990      | --03-14 | 1990",
                "14. March 1990     | --03-14 | 1990",
                "14 mar 1990        | --03-14 | 1990",
                "14th March 1990    | --03-14 | 1990",
                "March 14, 1990     | --03-14 | 1990",
                "March 14           | --03-14 | ",
                "1990-03-14         | --03-14 | 1990",
                "1990-03-14T00:00Z  | --03-14 | 1990",
                "19900314           | --03-14 | 1990",
                "1990/3/14          | --03-14 | 1990",
                "--03-14            | --03-14 | ",
                "--0314             | --03-14 | ",
                "03-14              | --03-14 | ",
                "14.3.1990          | --03-14 | 1990",
                "14.03.             | --03-14 | ",
                "14 Sept 1990       | --09-14 | 1990",
                "3/14/1990          | --03-14 | 1990",
                "14/3/1990          | --03-14 | 1990",
                "3/3/1990           | --03-03 | 1990",
                "29 February        | --02-29 | ",
                "2024-02-29         | --02-29 | 2024",
            })
    void is_a_day(String written, MonthDay day, Integer year) {
        assertThat(WrittenDate.of(written)).isEqualTo(new WrittenDate(day, Optional.ofNullable(year)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3/4/1990         | nobody can say which number is the month",
                "12/4/1990        | nobody can say which number is the month",
                "4/12/1990        | nobody can say which number is the month",
                "29 February 1990 | does not exist",
                "31 April         | does not exist",
                "1990-13-01       | does not exist",
                "0/0/0000         | does not exist",
                "14 Marsh         | \"Marsh\" in \"14 Marsh\" is no month",
                "12/24            | is no date",
                "soon             | is no date",
                "''               | is no date",
                "14               | is no date",
                "99999999999-1-1  | is no date",
            })
    void is_none(String written, String said) {
        assertThatThrownBy(() -> WrittenDate.of(written))
                .isInstanceOf(InvalidFactException.class)
                .hasMessageContaining(said)
                .hasMessageContaining("14 March 1990");
    }

    @Test
    void a_whole_date_needs_its_year() {
        assertThat(WrittenDate.of("14 March 1990").date()).isEqualTo("1990-03-14");
        assertThatThrownBy(() -> WrittenDate.of("14 March").date()).hasMessageContaining("14 March has none");
    }
}
