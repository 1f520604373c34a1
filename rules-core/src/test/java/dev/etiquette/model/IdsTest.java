package dev.etiquette.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ids of every sort are compared letter by letter, ordered and shown as they are, and are not made of spaces. */
class IdsTest {

    static Stream<Function<String, Comparable<?>>> sorts() {
        return Stream.of(
                PersonId::new,
                ThreadId::new,
                UtteranceId::new,
                MeetingId::new,
                RecommendationId::new,
                Platform::of,
                id -> new Channel(id, "by " + id));
    }

    @ParameterizedTest
    @MethodSource("sorts")
    <T extends Comparable<T>> void id_is_its_value_and_nothing_else(Function<String, T> sort) {
        assertThat(sort.apply("b"))
                .isEqualTo(sort.apply("b"))
                .hasSameHashCodeAs(sort.apply("b"))
                .isNotEqualTo(sort.apply("a"))
                .isNotEqualTo("b")
                .hasToString("b")
                .isGreaterThan(sort.apply("a"))
                .isLessThan(sort.apply("c"))
                .isEqualByComparingTo(sort.apply("b"));
        assertThatThrownBy(() -> sort.apply(" ")).isInstanceOf(InvalidFactException.class);
    }

    @Test
    void id_of_advice_begins_with_its_act() {
        assertThat(new RecommendationId("keep-in-touch-12ab").actName()).isEqualTo("keep-in-touch");
        assertThat(new RecommendationId("-12ab").actName()).isEmpty();
        assertThat(new RecommendationId("other").actName()).isEqualTo("other");
        assertThat(new RecommendationId("other").isNone()).isFalse();
        assertThat(RecommendationId.NONE.isNone()).isTrue();
    }
}
