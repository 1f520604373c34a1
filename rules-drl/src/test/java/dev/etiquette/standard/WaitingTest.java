package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.MAYA;
import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.days;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.hours;
import static dev.etiquette.standard.SampleFacts.meeting;
import static dev.etiquette.standard.SampleFacts.myNote;
import static dev.etiquette.standard.SampleFacts.myReply;
import static dev.etiquette.standard.SampleFacts.note;
import static dev.etiquette.standard.SampleFacts.question;
import static dev.etiquette.standard.SampleFacts.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.model.Message;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who waits for an answer, and what settles it. */
@ExtendWith(ThresholdExtension.class)
class WaitingTest {

    private static final Instant LATER = hours(6);
    private static final Instant JUST_AFTER_NOON = NOON.plusNanos(1);

    /** Scenarios count in minutes, and clocks differ by seconds. */
    @Test
    void direct_reply_settles_a_question_even_if_the_clocks_of_two_servers_differ(StandardAdvisor standard) {
        settles(standard.at(LATER, given(question("q", NOON), myReply("a", NOON.minusSeconds(5), "q"))));
    }

    @Test
    @Threshold("WAITING-1")
    void what_i_say_in_the_same_thread_settles_a_question_when_it_comes_after_it(StandardAdvisor standard) {
        waits(standard.at(LATER, given(question("q", NOON), inThread(myReply("a", NOON, "elsewhere")))));
        settles(standard.at(LATER, given(question("q", NOON), inThread(myReply("a", JUST_AFTER_NOON, "elsewhere")))));
    }

    private static Reply inThread(Reply reply) {
        return reply.inThread("q").toWhom("ann");
    }

    @Test
    @Threshold("WAITING-1")
    void reply_to_something_earlier_in_the_same_thread_settles_a_question_when_it_comes_after_it(
            StandardAdvisor standard) {
        Reply earlier = Reply.of("e", Platform.MASTODON, "ann", NOON.minusSeconds(9), "A fine loaf, @maya", "q0")
                .inThread("q");

        waits(standard.at(LATER, given(earlier, question("q", NOON), toEarlier(NOON))));
        settles(standard.at(LATER, given(earlier, question("q", NOON), toEarlier(JUST_AFTER_NOON))));
    }

    private static Reply toEarlier(Instant at) {
        return myReply("a", at, "e").inThread("q");
    }

    @Test
    @Threshold("WAITING-1")
    void message_on_another_channel_settles_a_question_when_it_comes_after_it(StandardAdvisor standard) {
        waits(standard.at(LATER, given(question("q", NOON), myNote("a", NOON, "The one with the stone."))));
        settles(standard.at(
                LATER, given(question("q", NOON), myNote("a", JUST_AFTER_NOON, "The one with the stone."))));
    }

    @Test
    @Threshold("WAITING-4")
    void message_to_a_group_settles_nothing_and_one_to_them_alone_does(StandardAdvisor standard) {
        Message note = myNote("a", JUST_AFTER_NOON, "The one with the stone.");

        waits(standard.at(LATER, given(question("q", NOON), note.alsoTo("ben"))));
        settles(standard.at(LATER, given(question("q", NOON), note)));
    }

    @Test
    @Threshold("WAITING-6")
    void word_below_another_post_settles_no_older_question_and_a_message_does(StandardAdvisor standard) {
        Instant hours = NOON.plus(Duration.ofHours(6));
        Instant evening = NOON.plus(Duration.ofHours(8));

        assertThat(todo(standard.at(evening, given(question("q", NOON), remark(hours.plusNanos(1)), thanks()))))
                .anyMatch(line -> line.endsWith("RESPOND ann"));
        settles(standard.at(evening, given(question("q", NOON), remark(hours), thanks())));
        settles(standard.at(
                evening, given(question("q", NOON), myNote("a", JUST_AFTER_NOON, "The one with the stone."))));
    }

    private static Reply remark(Instant at) {
        return Reply.of("e", Platform.MASTODON, "ann", at, "A fine loaf, @maya", "p")
                .inThread("p");
    }

    private static Reply thanks() {
        return myReply("a", NOON.plus(Duration.ofHours(7)), "e").inThread("p");
    }

    @Test
    @Threshold("WAITING-1")
    void their_own_closing_word_settles_a_question_unless_it_belongs_to_it(StandardAdvisor standard) {
        Instant sameTalk = NOON.plus(Duration.ofHours(12));
        Instant after = sameTalk.plus(Duration.ofHours(8));
        waits(standard.at(after, given(question("q", NOON), theirThanks(sameTalk))));
        settles(standard.at(after, given(question("q", NOON), theirThanks(sameTalk.plusNanos(1)))));
    }

    private static Reply theirThanks(Instant at) {
        return Reply.of("t", Platform.MASTODON, "ann", at, "Thanks, bye!", "q")
                .mentioning("maya")
                .inThread("q");
    }

    @Test
    @Threshold("WAITING-1")
    void meeting_settles_a_question_when_it_comes_after_it(StandardAdvisor standard) {
        waits(standard.at(LATER, given(question("q", NOON), meeting(NOON))));
        assertThat(todo(standard.at(LATER, given(question("q", NOON), meeting(JUST_AFTER_NOON)))))
                .containsExactly("SOON FOLLOW_UP ann");
    }

    @Test
    @Threshold("FRESH-1")
    void late_evening_question_is_told_of_twenty_minutes_into_the_next_morning(StandardAdvisor standard) {
        wakesUp(standard, "2026-03-06T20:50:00Z", "2026-03-07T07:20:00Z");
    }

    @Test
    @Threshold("FRESH-1")
    void night_on_which_clocks_go_forward_is_an_hour_shorter(StandardAdvisor standard) {
        wakesUp(standard, "2026-03-28T20:50:00Z", "2026-03-29T06:20:00Z");
    }

    @Test
    @Threshold("FRESH-1")
    void night_on_which_clocks_go_back_is_an_hour_longer(StandardAdvisor standard) {
        wakesUp(standard, "2026-10-24T19:50:00Z", "2026-10-25T07:20:00Z");
    }

    /** In Berlin, between 21:50 and 08:20. */
    private static void wakesUp(StandardAdvisor standard, String asked, String told) {
        Situation berlin = Situation.of(MAYA.livingIn(ZoneId.of("Europe/Berlin")), question("q", Instant.parse(asked)));

        StandardAdvisor.BothSides sides = standard.around(Instant.parse(told), berlin);

        assertThat(todo(sides.before())).isEmpty();
        assertThat(todo(sides.at())).containsExactly("SOON RESPOND ann");
    }

    @Test
    @Threshold("RESPOND-1")
    void letting_go_is_counted_by_the_wall_clock_and_not_in_waking_hours(StandardAdvisor standard) {
        Situation berlin = Situation.of(MAYA.livingIn(ZoneId.of("Europe/Berlin")), question("q", NOON));

        assertThat(todo(standard.at(days(7).minusNanos(1), berlin))).hasSize(1);
        assertThat(todo(standard.at(days(7), berlin))).isEmpty();
    }

    private static void waits(Advice advice) {
        assertThat(todo(advice)).contains("DUE RESPOND ann");
    }

    private static void settles(Advice advice) {
        assertThat(todo(advice)).isEmpty();
    }

    /** No step of a scenario says a text that is not there. */
    @Test
    void message_of_which_only_the_sending_is_known_says_so(StandardAdvisor standard) {
        Advice advice = standard.at(hours(2), given(note("n", NOON, "")));

        assertThat(advice.recommendations())
                .singleElement()
                .satisfies(each -> assertThat(each.text())
                        .isEqualTo("ann wrote to you: (without words: a picture, a recording or a file)"));
    }
}
