package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.ANN;
import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.held;
import static dev.etiquette.standard.SampleFacts.hours;
import static dev.etiquette.standard.SampleFacts.note;
import static dev.etiquette.standard.SampleFacts.question;
import static dev.etiquette.standard.SampleFacts.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.Situation;
import dev.etiquette.model.Connection;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.RecommendationId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is held back, and until when. */
class RestraintTest {

    private static final Situation QUESTION = given(question("q", NOON));
    private static final Instant LATER = hours(5);
    private static final String ANSWER = "DUE RESPOND ann";

    @Test
    @Threshold("LEAVE-1")
    void ban_holds_from_its_own_time_on(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides = standard.around(LATER, QUESTION.with(DoNotContact.anywhere(ANN, "", LATER)));

        assertThat(todo(sides.before())).containsExactly(ANSWER);
        assertThat(todo(sides.at())).isEmpty();
    }

    @Test
    @Threshold("LEAVE-2")
    void block_holds_from_its_own_time_on(StandardAdvisor standard) {
        Connection block = new Connection(ANN, Platform.MASTODON, Connection.State.BLOCKED, LATER);

        StandardAdvisor.BothSides sides = standard.around(LATER, QUESTION.with(block));

        assertThat(todo(sides.before())).containsExactly(ANSWER);
        assertThat(held(sides.at())).containsExactly("DUE RESPOND ann: LEAVE-2");
    }

    @Test
    @Threshold("FEEDBACK-1")
    void done_counts_for_what_came_up_before_it(StandardAdvisor standard) {
        RecommendationId answer = answer();

        assertThat(held(standard.at(LATER, QUESTION.with(Feedback.done(answer, NOON)))))
                .containsExactly("DUE RESPOND ann: FEEDBACK-1");
        assertThat(todo(standard.at(LATER, QUESTION.with(Feedback.done(answer, NOON.minusNanos(1))))))
                .containsExactly(ANSWER);
    }

    /** By the standard norms everything is let go before a dismissal ends; here a message is not. */
    @Test
    void what_was_dismissed_comes_back_after_thirty_days(@TempDir Path folder) throws IOException {
        Situation waiting = given(note("n", NOON, "I saw your bread."));
        Etiquette patient = Etiquette.of(
                StandardFiles.bookWith(folder, "any,private expire,30 days,clock", "any,private expire,90 days,clock"));
        RecommendationId answer =
                patient.advise(waiting, LATER).recommendations().get(0).id();
        Situation dismissed = waiting.with(Feedback.dismissed(answer, LATER, ""));
        Instant back = LATER.plus(Duration.ofDays(30));

        Advice before = patient.advise(dismissed, back.minusNanos(1));

        assertThat(held(before)).containsExactly("OVERDUE RESPOND ann: FEEDBACK-2");
        assertThat(before.nextReview()).contains(back);
        assertThat(todo(patient.advise(dismissed, back))).containsExactly("OVERDUE RESPOND ann");
    }

    @Test
    @Threshold("FEEDBACK-2")
    void dismissal_counts_for_what_came_up_before_it(StandardAdvisor standard) {
        assertThat(held(standard.at(LATER, QUESTION.with(Feedback.dismissed(answer(), NOON, "")))))
                .containsExactly("DUE RESPOND ann: FEEDBACK-2");
        assertThat(todo(standard.at(LATER, QUESTION.with(Feedback.dismissed(answer(), NOON.minusNanos(1), "")))))
                .containsExactly(ANSWER);
    }

    @Test
    @Threshold("FEEDBACK-6")
    void never_for_one_person_is_no_never_for_another(StandardAdvisor standard) {
        RecommendationId earlier = new RecommendationId("respond-00000000000000000000");

        assertThat(held(standard.at(LATER, QUESTION.with(Feedback.never(earlier, NOON, ANN, "")))))
                .containsExactly("DUE RESPOND ann: FEEDBACK-6");
        assertThat(todo(standard.at(LATER, QUESTION.with(Feedback.never(earlier, NOON, new PersonId("ben"), "")))))
                .containsExactly(ANSWER);
        assertThat(todo(standard.at(LATER, QUESTION.with(Feedback.never(earlier, NOON, PersonId.NONE, "")))))
                .containsExactly(ANSWER);
    }

    @Test
    @Threshold("FEEDBACK-3")
    void snooze_ends_at_its_time(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides =
                standard.around(hours(9), QUESTION.with(Feedback.snoozed(answer(), hours(4), hours(9))));

        assertThat(todo(sides.before())).isEmpty();
        assertThat(todo(sides.at())).containsExactly(ANSWER);
    }

    @Test
    @Threshold("FEEDBACK-3")
    void snooze_ends_with_their_next_word(StandardAdvisor standard) {
        Situation snoozed =
                QUESTION.with(Feedback.snoozedUntilReply(answer(), hours(4)), note("n", LATER, "Are you there?"));

        StandardAdvisor.BothSides sides = standard.around(LATER, snoozed);

        assertThat(held(sides.before())).containsExactly("DUE RESPOND ann: FEEDBACK-3");
        assertThat(sides.before().withheld().get(0).allowedFrom()).isEmpty();
        assertThat(todo(sides.at())).containsExactly(ANSWER);
    }

    /** The id of the answer to {@link #QUESTION}, asked outside of the case. */
    private static RecommendationId answer() {
        return new StandardAdvisor()
                .at(LATER, QUESTION)
                .recommendations()
                .get(0)
                .id();
    }
}
