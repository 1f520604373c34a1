package dev.etiquette.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownNamesTest {

    private static final List<String> EIGHT = List.of("Ann", "Ben", "Cleo", "Dora", "Emil", "Finn", "Gail", "Hugo");
    private static final List<String> NINE =
            List.of("Ivan", "Ann", "Ben", "Cleo", "Dora", "Emil", "Finn", "Gail", "Hugo");

    @Test
    void few_names_are_all_listed() {
        assertThat(KnownNames.listed("Xaver", EIGHT)).isEqualTo("Known: Ann, Ben, Cleo, Dora, Emil, Finn, Gail, Hugo.");
    }

    @Test
    void of_many_names_the_similar_ones_are_listed() {
        assertThat(KnownNames.listed("Fina", List.of("Fine", "Fini", "c", "d", "e", "f", "g", "h", "i")))
                .isEqualTo("Similar: Fine, Fini.");
    }

    @Test
    void of_many_names_without_a_similar_one_the_first_are_listed() {
        assertThat(KnownNames.listed("Xaver", NINE))
                .isEqualTo("Known: Ann, Ben, Cleo, Dora, Emil, Finn, Gail, Hugo and 1 more.");
        assertThat(KnownNames.listed("Xaver", NINE, ScenarioMessage.ALL_RULES))
                .isEqualTo("The rules are in the .drl files of the book.");
    }

    @Test
    void only_a_similar_name_is_suggested() {
        assertThat(KnownNames.maybe("Cloe", NINE)).isEqualTo("Maybe write \"Cleo\".");
        assertThat(KnownNames.maybe("Xaver", NINE)).isEmpty();
    }
}
