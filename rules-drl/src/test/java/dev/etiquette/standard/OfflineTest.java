package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.ANN;
import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.ann;
import static dev.etiquette.standard.SampleFacts.days;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.hours;
import static dev.etiquette.standard.SampleFacts.meeting;
import static dev.etiquette.standard.SampleFacts.minutes;
import static dev.etiquette.standard.SampleFacts.myNote;
import static dev.etiquette.standard.SampleFacts.myReply;
import static dev.etiquette.standard.SampleFacts.note;
import static dev.etiquette.standard.SampleFacts.said;
import static dev.etiquette.standard.TalksTest.talk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Message;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** When a talk should leave the screen. */
@ExtendWith(ThresholdExtension.class)
class OfflineTest {

    private static final Contact BY_PHONE = ann().reachableBy(Channel.PHONE, Channel.EMAIL);
    private static final Instant LAST_OF_TWELVE = minutes(12);
    private static final Post SECRET = said("s", NOON, "@maya my account number is 4711");
    private static final Reply ANSWERED = myReply("a", minutes(1), "s");

    /** What will be so from tomorrow on is not so today. */
    @Test
    void long_talk_should_go_on_by_phone_until_she_wants_no_calls(StandardAdvisor standard) {
        DoNotContact noCalls = DoNotContact.by(ANN, Channel.PHONE, "", hours(2));
        Situation talk = given(BY_PHONE.leftAlone(noCalls)).with(talk(12));

        StandardAdvisor.BothSides sides = standard.around(hours(2), talk);

        assertThat(moves(sides.before())).containsExactly(Channel.PHONE);
        assertThat(moves(sides.at())).containsExactly(Channel.EMAIL);
    }

    @Test
    @Threshold("OFFLINE-1")
    void twelve_turns_are_a_long_talk_and_eleven_are_not(StandardAdvisor standard) {
        assertThat(moves(standard.at(hours(1), given(BY_PHONE).with(talk(11))))).isEmpty();
        assertThat(moves(standard.at(hours(1), given(BY_PHONE).with(talk(12))))).hasSize(1);
    }

    @Test
    @Threshold("OFFLINE-1")
    void turns_of_an_earlier_week_do_not_count(StandardAdvisor standard) {
        Situation spread = given(BY_PHONE, note("early", LAST_OF_TWELVE.minus(Duration.ofDays(7)), "The fair was fun"))
                .with(talk(12).subList(1, 12));

        assertThat(moves(standard.at(LAST_OF_TWELVE.minusNanos(1), spread.with(note("t0", minutes(1), "Yes")))))
                .hasSize(1);
        assertThat(moves(standard.at(LAST_OF_TWELVE.minusNanos(1), spread))).isEmpty();
        assertThat(moves(standard.at(LAST_OF_TWELVE, spread))).isEmpty();
    }

    @Test
    @Threshold("OFFLINE-1")
    void twelfth_turn_within_the_week_makes_the_talk_long_and_one_outside_does_not(StandardAdvisor standard) {
        Situation spread = given(BY_PHONE).with(talk(11)).with(myNote("late", days(6), "Another word"));

        StandardAdvisor.BothSides sides = standard.around(minutes(1).plus(Duration.ofDays(7)), spread);

        assertThat(moves(sides.before())).hasSize(1);
        assertThat(moves(sides.at())).isEmpty();
    }

    @Test
    @Threshold("OFFLINE-1")
    void long_talk_is_stale_after_two_days(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides = standard.around(
                LAST_OF_TWELVE.plus(Duration.ofHours(48)), given(BY_PHONE).with(talk(12)));

        assertThat(moves(sides.before())).hasSize(1);
        assertThat(moves(sides.at())).isEmpty();
    }

    @Test
    @Threshold("OFFLINE-1")
    void long_talk_in_a_chat_room_has_forty_turns_and_is_stale_after_two_hours(StandardAdvisor standard) {
        Situation talk = given(BY_PHONE).with(chat(40));

        StandardAdvisor.BothSides sides = standard.around(minutes(40).plus(Duration.ofHours(2)), talk);

        assertThat(moves(sides.before())).hasSize(1);
        assertThat(moves(sides.at())).isEmpty();
        assertThat(moves(standard.at(hours(1), given(BY_PHONE).with(chat(39))))).isEmpty();
    }

    private static List<Post> chat(int turns) {
        List<Post> chat = new ArrayList<>();
        for (int i = 1; i <= turns; i++) {
            boolean hers = i % 2 == 1;
            chat.add(Post.of("c" + i, Platform.CHAT, hers ? "ann" : "maya", minutes(i), "A word, number " + i)
                    .mentioning(hers ? "maya" : "ann"));
        }
        return chat;
    }

    @Test
    @Threshold("OFFLINE-1")
    void meeting_after_the_last_word_ends_a_long_talk(StandardAdvisor standard) {
        Situation talk = given(BY_PHONE).with(talk(12));

        assertThat(moves(standard.at(hours(1), talk.with(meeting(LAST_OF_TWELVE)))))
                .hasSize(1);
        assertThat(moves(standard.at(hours(1), talk.with(meeting(LAST_OF_TWELVE.plusNanos(1))))))
                .isEmpty();
    }

    @Test
    @Threshold("OFFLINE-2")
    void private_matter_is_settled_by_a_private_word_after_it(StandardAdvisor standard) {
        assertThat(moves(standard.at(hours(1), given(SECRET, ANSWERED, myNote("n", NOON, "Let us talk here.")))))
                .hasSize(1);
        assertThat(moves(standard.at(
                        hours(1), given(SECRET, ANSWERED, myNote("n", NOON.plusNanos(1), "Let us talk here.")))))
                .isEmpty();
    }

    @Test
    @Threshold("OFFLINE-2")
    void private_matter_is_settled_by_a_meeting_after_it(StandardAdvisor standard) {
        assertThat(moves(standard.at(hours(1), given(SECRET, ANSWERED, meeting(NOON)))))
                .hasSize(1);
        assertThat(moves(standard.at(hours(1), given(SECRET, ANSWERED, meeting(NOON.plusNanos(1))))))
                .isEmpty();
    }

    @Test
    @Threshold("OFFLINE-2")
    void private_matter_is_stale_after_two_days(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides = standard.around(hours(48), given(SECRET, ANSWERED));

        assertThat(moves(sides.before())).hasSize(1);
        assertThat(moves(sides.at())).isEmpty();
    }

    @Test
    @Threshold("OFFLINE-3")
    void one_time_that_did_not_suit_is_no_reason_for_a_call(StandardAdvisor standard) {
        assertThat(moves(standard.at(hours(1), given(BY_PHONE).with(declined(1)))))
                .isEmpty();
        assertThat(moves(standard.at(hours(1), given(BY_PHONE).with(declined(2)))))
                .hasSize(1);
    }

    @Test
    @Threshold("OFFLINE-3")
    void times_that_did_not_suit_are_stale_after_two_days(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides = standard.around(
                minutes(2).plus(Duration.ofHours(48)), given(BY_PHONE).with(declined(2)));

        assertThat(moves(sides.before())).hasSize(1);
        assertThat(moves(sides.at())).isEmpty();
    }

    @Test
    @Threshold("OFFLINE-3")
    void meeting_settles_times_that_did_not_suit(StandardAdvisor standard) {
        Situation failed = given(BY_PHONE).with(declined(2));

        assertThat(moves(standard.at(hours(1), failed.with(meeting(minutes(2))))))
                .hasSize(1);
        assertThat(moves(standard.at(hours(1), failed.with(meeting(minutes(2).plusNanos(1))))))
                .isEmpty();
    }

    private static List<Message> declined(int times) {
        List<Message> talk = new ArrayList<>();
        for (int i = 1; i <= times; i++) {
            talk.add(
                    i % 2 == 1
                            ? note("d" + i, minutes(i), "I can't make Monday.")
                            : myNote("d" + i, minutes(i), "And I am not free on Tuesday."));
        }
        return talk;
    }

    private static List<Channel> moves(Advice advice) {
        return advice.recommendations().stream()
                .filter(OfflineTest::isMove)
                .map(Recommendation::act)
                .map(SuggestedAction::channel)
                .toList();
    }

    private static boolean isMove(Recommendation recommendation) {
        return recommendation.act().action() == Action.MOVE_OFFLINE;
    }
}
