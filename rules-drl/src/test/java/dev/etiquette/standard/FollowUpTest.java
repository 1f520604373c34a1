package dev.etiquette.standard;

import static dev.etiquette.standard.Marking.marks;
import static dev.etiquette.standard.Scene.ANN;
import static dev.etiquette.standard.Scene.MAYA;
import static dev.etiquette.standard.Scene.NOON;
import static dev.etiquette.standard.Scene.ann;
import static dev.etiquette.standard.Scene.days;
import static dev.etiquette.standard.Scene.given;
import static dev.etiquette.standard.Scene.hours;
import static dev.etiquette.standard.Scene.meeting;
import static dev.etiquette.standard.Scene.myNote;
import static dev.etiquette.standard.Scene.note;
import static dev.etiquette.standard.Scene.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.MeetingId;
import org.junit.jupiter.api.Test;

/** What comes after a meeting. */
class FollowUpTest {

    private static final Situation MET = given(ann(), new Meeting(new MeetingId("m"), ANN, NOON, "The new oven."));

    @Test
    @Fires("FOLLOWUP-1")
    void meeting_is_followed_up(Case standard) {
        Advice advice = standard.at(hours(3), MET);

        assertThat(todo(advice)).containsExactly("SOON FOLLOW_UP ann");
        assertThat(advice.recommendations().get(0).dueBy()).contains(hours(48));
        assertThat(advice.recommendations().get(0).text())
                .isEqualTo("You and Ann spoke on 2 March 2026, 12:00. Thank them and come back to what you agreed. The"
                        + " new oven.");
    }

    @Test
    @Threshold("FOLLOWUP-1")
    void meeting_is_followed_up_from_two_hours_after_it_until_a_week(Case standard) {
        Case.Sides told = standard.around(hours(2), MET);
        Case.Sides due = standard.around(hours(48), MET);
        Case.Sides over = standard.around(days(7), MET);

        assertThat(todo(told.before())).isEmpty();
        assertThat(todo(told.at())).containsExactly("SOON FOLLOW_UP ann");
        assertThat(todo(due.at())).containsExactly("DUE FOLLOW_UP ann");
        assertThat(todo(over.before())).containsExactly("DUE FOLLOW_UP ann");
        assertThat(todo(over.at())).isEmpty();
    }

    @Test
    @Threshold("FOLLOWUP-1")
    void word_of_mine_after_the_meeting_is_a_follow_up(Case standard) {
        assertThat(todo(standard.at(hours(3), MET.with(myNote("a", NOON, "See you soon.")))))
                .containsExactly("SOON FOLLOW_UP ann");
        assertThat(todo(standard.at(hours(3), MET.with(myNote("a", NOON.plusNanos(1), "It was nice.")))))
                .isEmpty();
        assertThat(todo(standard.at(
                        hours(3), MET.with(myNote("a", hours(1), "I am away."), marks("a", Mark.OUT_OF_OFFICE)))))
                .containsExactly("SOON FOLLOW_UP ann");
    }

    @Test
    @NearMiss("FOLLOWUP-1")
    void whoever_writes_to_me_after_the_meeting_gets_an_answer_instead(Case standard) {
        assertThat(todo(standard.at(hours(3), MET.with(note("n", hours(1), "It was nice.")))))
                .containsExactly("SOON RESPOND ann");
    }

    @Test
    @Threshold("FOLLOWUP-1")
    void last_of_several_meetings_is_followed_up(Case standard) {
        Fact again = new Meeting(new MeetingId("m2"), ANN, hours(20), "");

        assertThat(todo(standard.at(hours(21), MET.with(again)))).isEmpty();
        assertThat(todo(standard.at(hours(23), MET.with(again)))).containsExactly("SOON FOLLOW_UP ann");
    }

    @Test
    @NearMiss("FOLLOWUP-1")
    void meeting_of_years_ago_is_not_followed_up(Case standard) {
        assertThat(todo(standard.at(days(800), MET))).isEmpty();
    }

    @Test
    @Fires("FOLLOWUP-1")
    void meeting_is_followed_up_once_and_the_next_one_again(Case standard) {
        Advice first = new Case().at(hours(3), MET);
        Fact done = Feedback.done(first.recommendations().get(0).id(), hours(3));

        assertThat(todo(standard.at(hours(4), MET.with(done)))).isEmpty();
        assertThat(todo(standard.at(hours(30), MET.with(done, new Meeting(new MeetingId("m2"), ANN, hours(20), "")))))
                .containsExactly("SOON FOLLOW_UP ann");
    }

    @Test
    @Fires("FOLLOWUP-1")
    void follow_up_is_never_cut(Case standard) {
        assertThat(todo(standard.at(hours(3), Situation.of(MAYA.withDailyBudget(0), ann(), meeting(NOON)))))
                .containsExactly("SOON FOLLOW_UP ann");
    }

    @Test
    @NearMiss("FOLLOWUP-1")
    void cake_with_family_and_friends_needs_no_minutes(Case standard) {
        Meeting cake = new Meeting(new MeetingId("m"), ANN, NOON, "Cake.");

        assertThat(todo(standard.at(hours(3), given(ann().inGroup("family"), cake))))
                .isEmpty();
        assertThat(todo(standard.at(hours(3), given(ann().inGroup("Friend"), cake))))
                .isEmpty();
        assertThat(todo(standard.at(hours(3), given(ann().inGroup("good friend"), cake))))
                .isEmpty();
    }
}
