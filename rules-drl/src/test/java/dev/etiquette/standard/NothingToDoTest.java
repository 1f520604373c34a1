package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.ANN;
import static dev.etiquette.standard.SampleFacts.MAYA;
import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.hours;
import static dev.etiquette.standard.SampleFacts.myReply;
import static dev.etiquette.standard.SampleFacts.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.RecommendationId;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What is said when there is nothing to do. */
class NothingToDoTest {

    private static final Etiquette STANDARD = Etiquette.of(RuleBook.standard());
    private static final Situation QUESTION = given(question("q", NOON));
    private static final Instant LATER = hours(5);

    @Test
    void where_nobody_speaks_nothing_is_known() {
        assertThat(silence(given())).isEqualTo("Nothing to do: nothing is known yet of what anybody has said.");
        assertThat(silence(given(question("q", LATER.plusNanos(1)))))
                .isEqualTo("Nothing to do: nothing is known yet of what anybody has said.");
    }

    @Test
    void where_all_is_answered_nobody_waits() {
        assertThat(silence(QUESTION.with(myReply("a", hours(1), "q"))))
                .isEqualTo("Nothing to do: nobody waits for an answer that is due, and no post of yours calls for"
                        + " anything.");
    }

    @Test
    void what_is_done_is_not_called_held_back() {
        assertThat(silence(QUESTION.with(Feedback.done(answer("q"), LATER))))
                .isEqualTo("Nothing more to do: all that was advised is done.");
    }

    @Test
    void what_is_held_back_is_counted_and_the_first_end_is_named() {
        Situation two = QUESTION.with(
                other(),
                Feedback.snoozed(answer("q"), hours(4), hours(9)),
                Feedback.snoozed(answer("other"), hours(4), hours(8)));

        assertThat(silence(two))
                .isEqualTo("Nothing that may be done now: 2 things are held back, the first of them until"
                        + " 2 March 2026, 20:00.");
    }

    @Test
    void end_is_told_in_the_zone_of_the_owner() {
        Situation berlin = new Situation(MAYA.livingIn(ZoneId.of("Europe/Berlin")), QUESTION.facts())
                .with(Feedback.snoozed(answer("q"), hours(4), hours(8)));

        assertThat(silence(berlin))
                .isEqualTo("Nothing that may be done now: 1 thing is held back, until 2 March 2026, 21:00.");
    }

    @Test
    void what_is_done_is_not_counted_among_what_is_held_back() {
        Situation two = QUESTION.with(
                other(), Feedback.done(answer("q"), hours(4)), Feedback.snoozed(answer("other"), hours(4), hours(8)));

        assertThat(silence(two)).startsWith("Nothing that may be done now: 1 thing is held back");
    }

    @Test
    void what_time_alone_does_not_lift_is_said_to_stay() {
        assertThat(silence(QUESTION.with(DoNotContact.anywhere(ANN, "", NOON))))
                .isEqualTo("Nothing that may be done now: 1 thing is held back, and time alone does not lift that.");
    }

    private static Fact other() {
        return Post.of("other", Platform.MASTODON, "bob", NOON, "Maya, which flour is best?")
                .mentioning("maya");
    }

    private static String silence(Situation situation) {
        return STANDARD.advise(situation, LATER).emptyReason().orElseThrow();
    }

    private static RecommendationId answer(String id) {
        return STANDARD.advise(QUESTION.with(other()), LATER).recommendations().stream()
                .filter(each -> each.act().subject().id().equals(id))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
