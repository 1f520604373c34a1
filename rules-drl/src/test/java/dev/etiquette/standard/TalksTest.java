package dev.etiquette.standard;

import static dev.etiquette.standard.Scene.MAYA;
import static dev.etiquette.standard.Scene.NOON;
import static dev.etiquette.standard.Scene.ann;
import static dev.etiquette.standard.Scene.days;
import static dev.etiquette.standard.Scene.given;
import static dev.etiquette.standard.Scene.hours;
import static dev.etiquette.standard.Scene.minutes;
import static dev.etiquette.standard.Scene.myNote;
import static dev.etiquette.standard.Scene.note;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Message;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which turns count, and when they are a talk. */
class TalksTest {

    @Test
    @Fires({"TALKS-1", "TALKS-2"})
    void turn_counts_and_is_a_talk(Case standard) {
        standard.at(NOON, given(note("n", NOON, "Hello")));
    }

    @Test
    @NearMiss({"TALKS-1", "TALKS-2"})
    void what_is_said_to_somebody_else_is_no_turn(Case standard) {
        standard.at(
                NOON,
                given(Post.of("p", Platform.MASTODON, "ann", NOON, "Hello Bob").mentioning("bob")));
    }

    @Test
    @Threshold({"TALKS-1", "TALKS-2"})
    void turn_counts_for_a_week(Case standard) {
        standard.around(days(7), given(note("n", NOON, "Hello")));
    }

    @Test
    @Threshold({"TALKS-1", "TALKS-2"})
    void turn_in_a_chat_room_counts_for_twelve_hours(Case standard) {
        standard.around(
                hours(12),
                given(Post.of("p", Platform.CHAT, "ann", NOON, "Maya: hello").mentioning("maya")));
    }

    @Test
    @Fires("TALKS-2")
    void talk_is_about_what_was_said_last(Case standard) {
        Advice advice = standard.at(
                hours(1), Situation.of(MAYA, ann().reachableBy(Channel.PHONE)).with(talk(12)));

        assertThat(advice.recommendations())
                .filteredOn(each -> each.act().action().name().equals("MOVE_OFFLINE"))
                .singleElement()
                .satisfies(each -> assertThat(each.act().subject().id()).isEqualTo("t12"))
                .satisfies(each -> assertThat(each.text()).contains("12 turns with Ann"));
    }

    /** So many turns, hers and mine by turns, a minute apart. */
    static List<Message> talk(int turns) {
        List<Message> talk = new ArrayList<>();
        for (int i = 1; i <= turns; i++) {
            Instant at = minutes(i);
            talk.add(i % 2 == 1 ? note("t" + i, at, "A word") : myNote("t" + i, at, "Another word"));
        }
        return talk;
    }
}
