package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.days;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.held;
import static dev.etiquette.standard.SampleFacts.hours;
import static dev.etiquette.standard.SampleFacts.minutes;
import static dev.etiquette.standard.SampleFacts.myReply;
import static dev.etiquette.standard.SampleFacts.note;
import static dev.etiquette.standard.SampleFacts.question;
import static dev.etiquette.standard.SampleFacts.said;
import static dev.etiquette.standard.SampleFacts.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Situation;
import dev.etiquette.model.Message;
import dev.etiquette.model.Platform;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is fresh, what is said twice, and what is said after a private matter. */
class FreshTest {

    private static final String WORDS = "Which of the two covers do you like?";

    @Test
    @Threshold("FRESH-1")
    void question_is_fresh_for_half_an_hour(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides = standard.around(minutes(30), given(question("q", NOON)));

        assertThat(held(sides.before())).containsExactly("SOON RESPOND ann: FRESH-1");
        assertThat(held(sides.at())).isEmpty();
    }

    @Test
    @Threshold("MATTER-1")
    void what_is_too_late_to_answer_is_no_matter(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides = standard.around(days(30), given(note("n", NOON, WORDS)));

        assertThat(todo(sides.before())).containsExactly("OVERDUE RESPOND ann");
        assertThat(todo(sides.at())).isEmpty();
    }

    @Test
    @Threshold("MATTER-2")
    void what_is_said_again_elsewhere_is_answered_there_once_it_is_told(StandardAdvisor standard) {
        Instant again = hours(9);
        Situation twice = given(
                note("n", NOON, WORDS), Message.of("again", Platform.LINKEDIN, "ann", again, WORDS, "maya", "talk"));
        StandardAdvisor.BothSides sides = standard.around(again.plus(Duration.ofMinutes(30)), twice);

        assertThat(held(sides.before())).containsExactly("SOON RESPOND ann: FRESH-1");
        assertThat(held(sides.at())).containsExactly("DUE RESPOND ann: MATTER-2");
        assertThat(todo(sides.at())).containsExactly("SOON RESPOND ann");
    }

    @Test
    @Threshold("OFFLINE-9")
    void what_is_asked_after_a_private_matter_is_answered_in_private_for_two_days(StandardAdvisor standard) {
        Situation asked = given(
                said("s", NOON, "Maya, my account number is 4711."),
                myReply("r", minutes(10), "s"),
                question("q", minutes(60)));
        StandardAdvisor.BothSides sides = standard.around(days(2), asked);

        assertThat(sides.before().recommendations().get(0).act().channel().name())
                .isNotEqualTo(
                        sides.at().recommendations().get(0).act().channel().name());
    }
}
