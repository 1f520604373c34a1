package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.ann;
import static dev.etiquette.standard.SampleFacts.days;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.hours;
import static dev.etiquette.standard.SampleFacts.meeting;
import static dev.etiquette.standard.SampleFacts.minutes;
import static dev.etiquette.standard.SampleFacts.myNote;
import static dev.etiquette.standard.SampleFacts.note;
import static dev.etiquette.standard.SampleFacts.said;
import static dev.etiquette.standard.SampleFacts.todo;
import static dev.etiquette.standard.TalksTest.talk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Message;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Private matters, depth, anger and friendship: when a voice is better than a keyboard. */
class LeaveScreenTest {

    private static final String MOVE = "WHENEVER MOVE_OFFLINE ann";
    private static final Contact BY_PHONE = ann().reachableBy(Channel.PHONE);
    private static final Contact WANTED = BY_PHONE.withPriority(2);
    private static final Post SECRET = said("s", NOON, "@maya my account number is 4711");

    @Test
    @Threshold("OFFLINE-4")
    void private_matter_is_stale_after_two_days_and_what_waits_goes_on_waiting(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides = standard.around(hours(48), given(SECRET));

        assertThat(sides.before().recommendations().get(0).text()).startsWith("For privacy");
        assertThat(todo(sides.at())).containsExactly("DUE RESPOND ann");
        assertThat(sides.at().recommendations().get(0).text()).startsWith("ann said to you");
    }

    @Test
    @Threshold("OFFLINE-4")
    void private_word_of_theirs_after_it_has_brought_it_where_it_belongs(StandardAdvisor standard) {
        standard.at(hours(2), given(SECRET, note("n", NOON, "Better here.")));
        standard.at(hours(2), given(SECRET, note("n", NOON.plusNanos(1), "Better here.")));
    }

    /** The same, an hour earlier and in another order of who began. */
    private static List<Message> before(List<Message> talk) {
        return talk.stream()
                .map(each -> each.author().value().equals("maya")
                        ? myNote(each.id().value(), each.at().minus(Duration.ofHours(1)), each.text())
                        : note(each.id().value(), each.at().minus(Duration.ofHours(1)), each.text()))
                .toList();
    }

    @Test
    @Threshold("OFFLINE-5")
    void eight_hundred_words_are_deep_and_one_less_are_not(StandardAdvisor standard) {
        assertThat(todo(standard.at(hours(1), given(BY_PHONE).with(deep(400, 399)))))
                .isEmpty();
        assertThat(todo(standard.at(hours(1), given(BY_PHONE).with(deep(400, 400)))))
                .containsExactly(MOVE);
    }

    @Test
    @Threshold("OFFLINE-5")
    void deep_talk_is_stale_after_two_days_and_ended_by_a_meeting(StandardAdvisor standard) {
        Situation talk = given(BY_PHONE).with(deep(500, 500));

        StandardAdvisor.BothSides sides = standard.around(minutes(2).plus(Duration.ofHours(48)), talk);

        assertThat(todo(sides.before())).containsExactly(MOVE);
        assertThat(todo(sides.at())).isEmpty();
        assertThat(moves(standard.at(hours(1), talk.with(meeting(minutes(2)))))).hasSize(1);
        assertThat(moves(standard.at(hours(1), talk.with(meeting(minutes(2).plusNanos(1))))))
                .isEmpty();
    }

    private static List<Message> deep(int hers, int mine) {
        return List.of(note("d1", minutes(1), "bread ".repeat(hers)), myNote("d2", minutes(2), "bread ".repeat(mine)));
    }

    @Test
    @Threshold("OFFLINE-6")
    void one_complaint_is_answered_where_it_was_made(StandardAdvisor standard) {
        assertThat(moves(standard.at(hours(1), complaints(1)))).isEmpty();
        assertThat(moves(standard.at(hours(1), complaints(2)))).hasSize(1);
    }

    @Test
    @Threshold("OFFLINE-6")
    void complaints_are_stale_after_two_days_and_settled_by_a_meeting_or_their_goodbye(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides = standard.around(minutes(2).plus(Duration.ofHours(48)), complaints(2));

        assertThat(moves(sides.before())).hasSize(1);
        assertThat(moves(sides.at())).isEmpty();
        assertThat(moves(standard.at(hours(1), complaints(2).with(meeting(minutes(2))))))
                .hasSize(1);
        assertThat(moves(standard.at(
                        hours(1), complaints(2).with(meeting(minutes(2).plusNanos(1))))))
                .isEmpty();
        assertThat(moves(standard.at(hours(1), complaints(2).with(note("bye", minutes(2), "Thanks, bye!")))))
                .hasSize(1);
        assertThat(moves(standard.at(
                        hours(1), complaints(2).with(note("bye", minutes(2).plusNanos(1), "Thanks, bye!")))))
                .isEmpty();
    }

    private static Situation complaints(int count) {
        List<Fact> complaints = new ArrayList<>(List.of(BY_PHONE));
        for (int i = 1; i <= count; i++) {
            complaints.add(note("c" + i, minutes(i), "This is unacceptable, number " + i));
        }
        return given().with(complaints);
    }

    @Test
    @Threshold("OFFLINE-7")
    void friend_of_no_great_interest_is_met_only_for_a_reason(StandardAdvisor standard) {
        Contact third = BY_PHONE.withPriority(3);

        assertThat(todo(standard.at(days(29), given(third).with(friendly())))).doesNotContain(MOVE);
        assertThat(todo(standard.at(days(29), given(WANTED).with(friendly())))).contains(MOVE);
        assertThat(todo(standard.at(
                        days(29),
                        given(third.because("She knows ovens.", "", "")).with(friendly()))))
                .contains(MOVE);
    }

    @Test
    @Threshold({"OFFLINE-8", "OFFLINE-10"})
    void of_two_talks_the_newer_one_leaves_the_screen_and_of_two_equal_ones_one(StandardAdvisor standard) {
        Situation here = given(BY_PHONE).with(deep(500, 500));

        assertThat(moves(standard.at(hours(1), here.with(elsewhere(minutes(1))))))
                .hasSize(1);
        assertThat(moves(standard.at(hours(1), here.with(elsewhere(minutes(1).plusNanos(1))))))
                .hasSize(1);
    }

    private static List<Message> elsewhere(Instant first) {
        return List.of(
                Message.of("e1", Platform.LINKEDIN, "ann", first, "bread ".repeat(800), "maya", "e"),
                Message.of("e2", Platform.LINKEDIN, "maya", minutes(2), "Yes", "ann", "e"));
    }

    /** Nine turns, the last of them hers and a goodbye. */
    private static List<Message> friendly() {
        List<Message> talk = new ArrayList<>(talk(8));
        talk.add(note("t9", minutes(9), "Thanks, bye!"));
        return talk;
    }

    private static List<Recommendation> moves(Advice advice) {
        return advice.recommendations().stream()
                .filter(each -> each.act().action() == Action.MOVE_OFFLINE)
                .toList();
    }
}
