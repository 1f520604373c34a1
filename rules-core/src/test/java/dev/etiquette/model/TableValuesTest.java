package dev.etiquette.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables name people as their author does. */
class TableValuesTest {

    private final TableValues values = TableValues.of(
            Owner.of("m1").named("Maya"),
            List.of(
                    Contact.of("a1", "Ann Lee").withHandle(Platform.X, "annlee"),
                    Contact.of("b1", "Bob"),
                    Contact.of("b2", "bob"),
                    Contact.of("c1", "Maya")),
            ZoneId.of("Europe/Berlin"));

    @ParameterizedTest
    @CsvSource({
        "me, m1",
        "' ME ', m1",
        "maya, m1",
        "m1, m1",
        "a1, a1",
        "' a1 ', a1",
        "ann lee, a1",
        "' Ann LEE ', a1",
        "@AnnLee, a1",
        "b2, b2"
    })
    void people_are_known_by_id_name_or_handle_and_the_owner_first(String written, String id) {
        assertThat(values.known(written)).contains(new PersonId(id));
        assertThat(values.person(written)).isEqualTo(new PersonId(id));
        assertThat(values.isKnown(written)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"A1", "ann", "annlee", "@a1"})
    void whoever_is_none_of_them_is_somebody_new(String written) {
        assertThat(values.known(written)).isEmpty();
        assertThat(values.isKnown(written)).isFalse();
        assertThat(values.person(written)).isEqualTo(new PersonId(written));
    }

    @Test
    void a_name_of_several_is_known_and_means_none_of_them() {
        assertThat(values.isKnown("Bob")).isTrue();
        assertThatThrownBy(() -> values.known("Bob"))
                .isInstanceOf(InvalidFactException.class)
                .hasMessageContaining("2")
                .hasMessageContaining("\"Bob\"");
    }

    @Test
    void names_and_handles_are_listed_as_they_are_written() {
        assertThat(values.names()).containsExactly("@annlee", "Ann Lee", "Bob", "Maya", "bob");
    }
}
