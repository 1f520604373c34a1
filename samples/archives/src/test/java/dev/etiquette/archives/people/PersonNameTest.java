package dev.etiquette.archives.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names with titles, and lists of names in which titles stand behind commas. */
class PersonNameTest {

    @Test
    void titles_behind_a_name_are_nobody() {
        assertThat(PersonName.split("Mia Koch, PhD, PMP")).containsExactly("Mia Koch, PhD, PMP");
        assertThat(PersonName.split("Mia Koch, M.Sc., Jan de Vries, MBA, CFA®, Ida"))
                .containsExactly("Mia Koch, M.Sc.", "Jan de Vries, MBA, CFA®", "Ida");
        assertThat(PersonName.split("Mia Koch, SHRM-SCP (she/her), Bo Li"))
                .containsExactly("Mia Koch, SHRM-SCP (she/her)", "Bo Li");
        assertThat(PersonName.split("Bo Li, Ed McKay, Cy O'Neil, Anne-Lee, Su")).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "'Dr. Mia Koch',Mia Koch",
        "'Prof. Dr. Mia Koch, PhD',mia  koch",
        "'Koch, Mia',Mia Koch",
        "'Mia Koch, MBA','Mia Koch, PMP'"
    })
    void titles_make_no_other_name(String one, String other) {
        assertThat(PersonName.key(one)).isEqualTo(PersonName.key(other));
    }

    @Test
    void another_name_is_another_name() {
        assertThat(PersonName.key("Mia Koch")).isNotEqualTo(PersonName.key("Mia Kochs"));
        assertThat(PersonName.areAlike("M. Koch", "Mia Koch")).isTrue();
        assertThat(PersonName.areAlike("Ben Koch", "Mia Koch")).isFalse();
        assertThat(PersonName.areAlike("Mia", "Mia Koch")).isFalse();
    }
}
