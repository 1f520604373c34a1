package dev.etiquette.standard;

import static dev.etiquette.standard.Marking.marks;
import static dev.etiquette.standard.Scene.ANN;
import static dev.etiquette.standard.Scene.NOON;
import static dev.etiquette.standard.Scene.ann;
import static dev.etiquette.standard.Scene.days;
import static dev.etiquette.standard.Scene.given;
import static dev.etiquette.standard.Scene.held;
import static dev.etiquette.standard.Scene.hours;
import static dev.etiquette.standard.Scene.meeting;
import static dev.etiquette.standard.Scene.minutes;
import static dev.etiquette.standard.Scene.myNote;
import static dev.etiquette.standard.Scene.myReply;
import static dev.etiquette.standard.Scene.note;
import static dev.etiquette.standard.Scene.said;
import static dev.etiquette.standard.Scene.todo;
import static dev.etiquette.standard.TalksTest.talk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Mark;
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
    @Fires("OFFLINE-4")
    @NearMiss("OFFLINE-2")
    void private_matter_that_waits_for_an_answer_is_one_line_and_in_private(Case standard) {
        Advice advice = standard.at(hours(2), given(BY_PHONE, SECRET));

        assertThat(todo(advice)).containsExactly("DUE RESPOND ann");
        assertThat(advice.recommendations().get(0).act().channel()).isEqualTo(Channel.MESSAGE);
        assertThat(advice.recommendations().get(0).dueBy()).contains(hours(1));
        assertThat(advice.recommendations().get(0).text()).startsWith("For privacy: Ann touched a private matter");
    }

    @Test
    @Fires("OFFLINE-4")
    void private_matter_is_told_of_at_once(Case standard) {
        assertThat(todo(standard.at(NOON, given(SECRET)))).containsExactly("SOON RESPOND ann");
    }

    @Test
    @NearMiss("OFFLINE-4")
    void private_matter_that_was_answered_in_public_leaves_the_screen(Case standard) {
        Situation answered = given(BY_PHONE, SECRET, myReply("a", hours(1), "s"));

        assertThat(todo(standard.at(hours(2), answered))).containsExactly("DUE MOVE_OFFLINE ann");
    }

    @Test
    @Threshold("OFFLINE-4")
    void private_matter_is_stale_after_two_days_and_what_waits_goes_on_waiting(Case standard) {
        Case.Sides sides = standard.around(hours(48), given(SECRET));

        assertThat(sides.before().recommendations().get(0).text()).startsWith("For privacy");
        assertThat(todo(sides.at())).containsExactly("OVERDUE RESPOND ann");
        assertThat(sides.at().recommendations().get(0).text()).startsWith("ann said to you");
    }

    @Test
    @Threshold("OFFLINE-4")
    void private_word_of_theirs_after_it_has_brought_it_where_it_belongs(Case standard) {
        standard.at(hours(2), given(SECRET, note("n", NOON, "Better here.")));
        standard.at(hours(2), given(SECRET, note("n", NOON.plusNanos(1), "Better here.")));
    }

    @Test
    @NearMiss("OFFLINE-4")
    void friend_who_asks_for_the_price_and_tells_a_secret_gets_one_offer(Case standard) {
        Situation both = given(SECRET, marks("s", Mark.PRIVATE_MATTER, Mark.QUESTION, Mark.PRICE_INTEREST))
                .with(before(talk(8)));

        assertThat(todo(standard.at(hours(2), both))).containsExactly("SOON OFFER ann");
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
    @Fires("OFFLINE-5")
    void deep_talk_should_go_on_off_the_screen(Case standard) {
        Advice advice = standard.at(hours(1), given(BY_PHONE).with(deep(500, 500)));

        assertThat(todo(advice)).containsExactly(MOVE);
        assertThat(advice.recommendations().get(0).text())
                .isEqualTo("For depth: you and Ann wrote 1000 words in one talk. Suggest to go on by phone.");
    }

    @Test
    @Threshold("OFFLINE-5")
    void eight_hundred_words_are_deep_and_one_less_are_not(Case standard) {
        assertThat(todo(standard.at(hours(1), given(BY_PHONE).with(deep(400, 399)))))
                .isEmpty();
        assertThat(todo(standard.at(hours(1), given(BY_PHONE).with(deep(400, 400)))))
                .containsExactly(MOVE);
    }

    @Test
    @NearMiss("OFFLINE-5")
    void deep_talk_stays_where_it_is_when_no_way_is_known_or_it_is_closed_or_hers_alone(Case standard) {
        Fact bye = note("bye", minutes(3), "Thanks, bye!");

        assertThat(moves(standard.at(hours(1), given(ann()).with(deep(500, 500)))))
                .isEmpty();
        assertThat(moves(standard.at(hours(1), given(BY_PHONE, bye).with(deep(500, 500)))))
                .isEmpty();
        assertThat(moves(standard.at(hours(1), given(BY_PHONE).with(deep(900, 1).subList(0, 1)))))
                .isEmpty();
    }

    @Test
    @Threshold("OFFLINE-5")
    void deep_talk_is_stale_after_two_days_and_ended_by_a_meeting(Case standard) {
        Situation talk = given(BY_PHONE).with(deep(500, 500));

        Case.Sides sides = standard.around(minutes(2).plus(Duration.ofHours(48)), talk);

        assertThat(todo(sides.before())).containsExactly(MOVE);
        assertThat(todo(sides.at())).isEmpty();
        assertThat(moves(standard.at(hours(1), talk.with(meeting(minutes(2)))))).hasSize(1);
        assertThat(moves(standard.at(hours(1), talk.with(meeting(minutes(2).plusNanos(1))))))
                .isEmpty();
    }

    @Test
    @Fires({"OFFLINE-1", "OFFLINE-5"})
    void two_reasons_to_leave_the_screen_are_one_line(Case standard) {
        List<Message> talk = new ArrayList<>(talk(11));
        talk.add(myNote("t12", minutes(12), "bread ".repeat(800)));

        Advice advice = standard.at(hours(1), given(BY_PHONE).with(talk));

        assertThat(moves(advice)).hasSize(1);
        assertThat(moves(advice).get(0).reasons()).hasSize(2);
    }

    private static List<Message> deep(int hers, int mine) {
        return List.of(note("d1", minutes(1), "bread ".repeat(hers)), myNote("d2", minutes(2), "bread ".repeat(mine)));
    }

    @Test
    @Fires("OFFLINE-6")
    void second_complaint_is_better_heard(Case standard) {
        Advice advice = standard.at(hours(1), complaints(2));

        assertThat(moves(advice)).hasSize(1);
        assertThat(moves(advice).get(0).text()).isEqualTo("For peace: Ann complained 2 times. Settle it by phone.");
        assertThat(moves(advice).get(0).act().channel()).isEqualTo(Channel.PHONE);
    }

    @Test
    @Threshold("OFFLINE-6")
    void one_complaint_is_answered_where_it_was_made(Case standard) {
        assertThat(moves(standard.at(hours(1), complaints(1)))).isEmpty();
        assertThat(moves(standard.at(hours(1), complaints(2)))).hasSize(1);
    }

    @Test
    @NearMiss("OFFLINE-6")
    void complaints_of_mine_and_of_others_are_not_hers(Case standard) {
        Fact mine = myNote("m", minutes(2), "This is unacceptable.");
        Fact bob = Post.of("b", Platform.MASTODON, "bob", minutes(2), "@maya this is unacceptable.")
                .mentioning("maya");

        assertThat(moves(standard.at(hours(1), complaints(1).with(mine, bob)))).isEmpty();
    }

    @Test
    @Threshold("OFFLINE-6")
    void complaints_are_stale_after_two_days_and_settled_by_a_meeting_or_their_goodbye(Case standard) {
        Case.Sides sides = standard.around(minutes(2).plus(Duration.ofHours(48)), complaints(2));

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
    @Fires("OFFLINE-7")
    void friend_who_is_wanted_should_be_met_once(Case standard) {
        Advice advice = standard.at(days(31), given(WANTED).with(friendly()));

        assertThat(todo(advice)).containsExactly(MOVE);
        assertThat(advice.recommendations().get(0).text())
                .startsWith("You and Ann are on good terms (4 turns of yours, 5 of theirs) and have never met.");
    }

    @Test
    @Threshold("OFFLINE-7")
    void friend_of_no_great_interest_is_met_only_for_a_reason(Case standard) {
        Contact third = BY_PHONE.withPriority(3);

        assertThat(todo(standard.at(days(31), given(third).with(friendly())))).isEmpty();
        assertThat(todo(standard.at(days(31), given(WANTED).with(friendly())))).containsExactly(MOVE);
        assertThat(todo(standard.at(
                        days(31),
                        given(third.because("She knows ovens.", "", "")).with(friendly()))))
                .containsExactly(MOVE);
    }

    @Test
    @NearMiss("OFFLINE-7")
    void stranger_is_not_met_nor_is_anybody_whom_I_have_met_or_who_has_to_answer_or_said_no(Case standard) {
        Connection block = new Connection(ANN, Platform.X, Connection.State.BLOCKED, NOON);

        assertThat(moves(standard.at(days(31), given(WANTED).with(talk(7))))).isEmpty();
        assertThat(moves(standard.at(days(31), given(WANTED, meeting(NOON)).with(friendly()))))
                .isEmpty();
        assertThat(moves(standard.at(
                        days(31),
                        given(WANTED, myNote("q", minutes(20), "Shall we?")).with(talk(8)))))
                .isEmpty();
        assertThat(moves(standard.at(days(31), given(WANTED, block).with(friendly()))))
                .isEmpty();
        assertThat(moves(standard.at(days(31), given(ann().withPriority(1)).with(friendly()))))
                .isEmpty();
    }

    @Test
    @Fires("OFFLINE-7")
    void meeting_that_was_suggested_is_not_suggested_again_wherever_we_talk(Case standard) {
        Situation friends = given(WANTED).with(friendly());
        Advice first = new Case().at(days(31), friends);
        Fact done = Feedback.done(first.recommendations().get(0).id(), days(31));
        Message elsewhere = Message.of("e", Platform.LINKEDIN, "ann", days(60), "Thanks, bye!", "maya", "e");

        assertThat(todo(standard.at(days(61), friends.with(done, elsewhere)))).isEmpty();
    }

    @Test
    @Fires("OFFLINE-8")
    void newer_reason_to_leave_the_screen_is_enough(Case standard) {
        Advice advice = standard.at(days(1), given(WANTED).with(talk(13)));

        assertThat(moves(advice)).hasSize(1);
        assertThat(moves(advice).get(0).reasons().get(0).rule()).isEqualTo("OFFLINE-1");
        assertThat(held(advice)).containsExactly(MOVE + ": OFFLINE-8");
    }

    @Test
    @NearMiss("OFFLINE-8")
    void one_reason_to_leave_the_screen_stands(Case standard) {
        assertThat(moves(standard.at(days(1), given(BY_PHONE).with(talk(12))))).hasSize(1);
    }

    @Test
    @Threshold("OFFLINE-8")
    void of_two_talks_the_newer_one_leaves_the_screen_and_of_two_equal_ones_both(Case standard) {
        Situation here = given(BY_PHONE).with(deep(500, 500));

        assertThat(moves(standard.at(hours(1), here.with(elsewhere(minutes(1))))))
                .hasSize(2);
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
