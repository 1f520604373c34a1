package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.days;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.hours;
import static dev.etiquette.standard.SampleFacts.minutes;
import static dev.etiquette.standard.SampleFacts.myNote;
import static dev.etiquette.standard.SampleFacts.note;

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
    @Threshold({"TALKS-1", "TALKS-2"})
    void turn_counts_for_two_days_after_the_last_word(StandardAdvisor standard) {
        standard.around(days(2), given(note("n", NOON, "The fair was fun")));
    }

    @Test
    @Threshold({"TALKS-1", "TALKS-2"})
    void turn_in_a_chat_room_counts_for_two_hours_after_the_last_word(StandardAdvisor standard) {
        standard.around(
                hours(2),
                given(Post.of("p", Platform.CHAT, "ann", NOON, "Maya: hello").mentioning("maya")));
    }

    /** While the two talk on, a word counts for a week. */
    @Test
    void turn_of_a_talk_that_goes_on_counts_for_a_week() {
        new StandardAdvisor()
                .around(
                        days(7),
                        given(note("n", NOON, "The fair was fun"), myNote("m", days(6), "We should go there again.")));
    }

    /** So many turns, hers and mine by turns, a minute apart. */
    static List<Message> talk(int turns) {
        List<Message> talk = new ArrayList<>();
        for (int i = 1; i <= turns; i++) {
            Instant at = minutes(i);
            talk.add(
                    i % 2 == 1
                            ? note("t" + i, at, "A word about the mill and its wheel")
                            : myNote("t" + i, at, "Another word"));
        }
        return talk;
    }
}
