package dev.etiquette.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.RecommendationId;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionTest {

    @Test
    void every_constant_is_known_by_its_own_name_and_in_its_order() {
        List<String> constants = Arrays.stream(Action.class.getFields())
                .filter(field -> field.getType() == Action.class)
                .map(Field::getName)
                .toList();

        assertThat(Action.known()).extracting(Action::id).containsExactlyElementsOf(constants);
        assertThat(Action.known()).isSorted();
        List<Action> turned = new ArrayList<>(Action.known());
        Collections.reverse(turned);
        assertThat(turned.stream().sorted()).containsExactlyElementsOf(Action.known());
    }

    @Test
    void id_names_an_action_letter_by_letter() {
        assertThat(Action.known("REACH_OUT")).contains(Action.REACH_OUT);
        assertThat(Action.known("reach_out")).isEmpty();
    }

    @Test
    void own_act_of_which_nothing_is_known_is_bound_by_whatever_protects_others() {
        Action unknown = Action.named("Send A Card");

        assertThat(unknown).isEqualTo(Action.own("send a card", "send a card to", false, true));
        assertThat(unknown.reachesOut()).isTrue();
        assertThat(unknown.owed()).isFalse();
        assertThat(unknown.takesTime()).isTrue();
        assertThat(Action.named("RESPOND")).isNotEqualTo(Action.RESPOND);
        assertThat(unknown).isGreaterThan(Action.TASK);
    }

    @Test
    void id_of_advice_keeps_names_apart_that_look_alike_at_its_front() {
        Action blank = Action.named("send cards");
        Action hyphen = Action.named("send-cards");

        assertThat(RecommendationIds.of(blank, "ann")).isNotEqualTo(RecommendationIds.of(hyphen, "ann"));
        assertThat(Action.of(RecommendationIds.of(blank, "ann"), List.of(blank)))
                .contains(blank);
        assertThat(Action.of(RecommendationIds.of(blank, "ann"))).isEmpty();
    }

    @Test
    void id_of_advice_tells_its_action() {
        for (Action action : Action.known()) {
            assertThat(Action.of(RecommendationIds.of(action, "ann"))).contains(action);
        }
        assertThat(Action.of(new RecommendationId("mine-1"))).isEmpty();
    }
}
