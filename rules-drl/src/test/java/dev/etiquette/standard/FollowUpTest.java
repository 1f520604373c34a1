package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.ANN;
import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.ann;
import static dev.etiquette.standard.SampleFacts.days;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.hours;
import static dev.etiquette.standard.SampleFacts.marks;
import static dev.etiquette.standard.SampleFacts.myNote;
import static dev.etiquette.standard.SampleFacts.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Situation;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.MeetingId;
import org.junit.jupiter.api.Test;

/** What comes after a meeting. */
class FollowUpTest {

    private static final Situation MET = given(ann(), new Meeting(new MeetingId("m"), ANN, NOON, "The new oven."));

    @Test
    @Threshold("FOLLOWUP-1")
    void meeting_is_followed_up_from_two_hours_after_it_until_a_week(StandardAdvisor standard) {
        StandardAdvisor.BothSides told = standard.around(hours(2), MET);
        StandardAdvisor.BothSides due = standard.around(hours(48), MET);
        StandardAdvisor.BothSides over = standard.around(days(7), MET);

        assertThat(todo(told.before())).isEmpty();
        assertThat(todo(told.at())).containsExactly("SOON FOLLOW_UP ann");
        assertThat(todo(due.at())).containsExactly("DUE FOLLOW_UP ann");
        assertThat(todo(over.before())).containsExactly("DUE FOLLOW_UP ann");
        assertThat(todo(over.at())).isEmpty();
    }

    @Test
    @Threshold("FOLLOWUP-1")
    void word_of_mine_after_the_meeting_is_a_follow_up(StandardAdvisor standard) {
        assertThat(todo(standard.at(hours(3), MET.with(myNote("a", NOON, "See you soon.")))))
                .containsExactly("SOON FOLLOW_UP ann");
        assertThat(todo(standard.at(hours(3), MET.with(myNote("a", NOON.plusNanos(1), "It was nice.")))))
                .isEmpty();
        assertThat(todo(standard.at(
                        hours(3), MET.with(myNote("a", hours(1), "I am away."), marks("a", Mark.OUT_OF_OFFICE)))))
                .containsExactly("SOON FOLLOW_UP ann");
    }

    @Test
    @Threshold("FOLLOWUP-1")
    void last_of_several_meetings_is_followed_up(StandardAdvisor standard) {
        Fact again = new Meeting(new MeetingId("m2"), ANN, hours(20), "");

        assertThat(todo(standard.at(hours(21), MET.with(again)))).isEmpty();
        assertThat(todo(standard.at(hours(23), MET.with(again)))).containsExactly("SOON FOLLOW_UP ann");
    }
}
