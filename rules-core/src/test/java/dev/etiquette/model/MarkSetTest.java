package dev.etiquette.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The marks of a text by their names. */
class MarkSetTest {

    private static final MarkSet MARKS =
            MarkSet.of(List.of(Mark.PRIVATE_MATTER, Mark.QUESTION), List.of("vip", "in hospital"));

    @Test
    void names_stand_in_order_and_are_a_set_like_any_other() {
        assertThat(MARKS).containsExactly("question", "private matter", "in hospital", "vip");
        Set<String> same = Set.of("question", "private matter", "in hospital", "vip");
        assertThat(MARKS).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(same).isEqualTo(MARKS);
        assertThat(MARKS).isEqualTo(MarkSet.of(MARKS.standard(), MARKS.own())).isNotEqualTo(MarkSet.NONE);
        assertThat(MARKS.contains("question")).isTrue();
        assertThat(MARKS.contains("stop")).isFalse();
        assertThat(MARKS.contains("vip")).isTrue();
        assertThat(MARKS.contains("VIP")).isFalse();
        assertThat(MARKS.contains(Mark.QUESTION)).isFalse();
        assertThat(Mark.values()).filteredOn(MARKS::has).containsExactly(Mark.QUESTION, Mark.PRIVATE_MATTER);
        assertThat(MarkSet.of(List.of(), List.of())).isSameAs(MarkSet.NONE).isEmpty();
        assertThat(MarkSet.of(List.of(), List.of("vip"))).containsExactly("vip");
        assertThat(MarkSet.of(List.of(Mark.QUESTION), List.of())).containsExactly("question");
    }

    @ParameterizedTest
    @CsvSource({
        "in hospital, true",
        "angry, true",
        "follow-up 2, true",
        "żal, true",
        "病院, true",
        "question, false",
        "In hospital, false",
        "in  hospital, false",
        "in_hospital, false",
        "2nd, false",
        "-x, false",
        "x-, false",
        "'', false",
        "a name that is as long as a name can get, true",
        "a name that is as long as a name can stay, false",
        "a name that is longer than any name should be, false",
    })
    void names_of_ones_own_are_plain(String name, boolean possible) {
        assertThat(MarkSet.isOwnName(name)).isEqualTo(possible);
    }

    @Test
    void asides_only_tell_how_a_stop_beside_them_is_meant() {
        assertThat(Mark.values())
                .filteredOn(Mark::isAside)
                .containsExactlyInAnyOrder(Mark.NO_STOP, Mark.ONE_PLACE, Mark.ONE_TOPIC, Mark.PLAYFUL)
                .containsExactlyInAnyOrderElementsOf(Mark.asides());
        assertThat(Mark.labels()).hasSameSizeAs(Mark.values()).contains("question", "private matter");
    }

    @Test
    void host_cannot_give_a_mark_that_no_table_can_name() {
        assertThat(Marks.named("p", "question", "vip"))
                .isEqualTo(
                        new Marks(new UtteranceId("p"), Set.of(Mark.QUESTION), new java.util.TreeSet<>(Set.of("vip"))));
        assertThatThrownBy(() -> Marks.named("p", "VIP!"))
                .isInstanceOf(InvalidFactException.class)
                .hasMessageContaining("has a mark \"VIP!\"");
    }
}
