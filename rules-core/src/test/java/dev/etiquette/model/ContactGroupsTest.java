package dev.etiquette.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactGroupsTest {

    @ParameterizedTest
    @CsvSource({
        "Family; Choir,family",
        "Family,family",
        "' family ;;choir;',family",
        "'; choir',choir",
        "'Choir, Family',choir",
    })
    void first_group_says_how_often_to_be_in_touch(String written, String first) {
        assertThat(Contact.of("ann", "Ann").inGroup(written).groupKey()).isEqualTo(first);
    }

    @Test
    void everybody_is_in_all_of_their_groups() {
        assertThat(Contact.of("ann", "Ann").groups()).isEmpty();
        assertThat(Contact.of("ann", "Ann").inGroup("Family, Choir ;choir;;").groups())
                .containsExactly("choir", "family");
    }
}
