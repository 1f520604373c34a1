package dev.etiquette.standard;

import static dev.etiquette.standard.Scene.MAYA;
import static dev.etiquette.standard.Scene.NOON;
import static dev.etiquette.standard.Scene.days;
import static dev.etiquette.standard.Scene.given;
import static dev.etiquette.standard.Scene.hours;
import static dev.etiquette.standard.Scene.meeting;
import static dev.etiquette.standard.Scene.mine;
import static dev.etiquette.standard.Scene.minutes;
import static dev.etiquette.standard.Scene.myNote;
import static dev.etiquette.standard.Scene.myReply;
import static dev.etiquette.standard.Scene.note;
import static dev.etiquette.standard.Scene.question;
import static dev.etiquette.standard.Scene.said;
import static dev.etiquette.standard.Scene.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Message;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Who waits for an answer, and what settles it. */
class WaitingTest {

    private static final Instant LATER = hours(6);
    private static final Instant JUST_AFTER_NOON = NOON.plusNanos(1);

    @Test
    @Fires("WAITING-1")
    void whoever_asks_me_waits(Case standard) {
        assertThat(todo(standard.at(LATER, given(question("q", NOON))))).containsExactly("DUE RESPOND ann");
    }

    @Test
    @NearMiss("WAITING-1")
    void whoever_only_thanks_does_not_wait(Case standard) {
        settles(standard.at(LATER, given(said("q", NOON, "@maya thanks so much!"))));
        settles(standard.at(LATER, given(said("q", NOON, "Maya, ok, thanks, bye!"))));
    }

    @Test
    @Fires("WAITING-1")
    void thanks_with_a_question_in_it_wait_for_an_answer(Case standard) {
        assertThat(todo(standard.at(LATER, given(said("q", NOON, "Thanks! Which oven?")))))
                .containsExactly("DUE RESPOND ann");
    }

    @Test
    @NearMiss("WAITING-1")
    void direct_reply_settles_a_question(Case standard) {
        settles(standard.at(LATER, given(question("q", NOON), myReply("a", hours(1), "q"))));
    }

    @Test
    @NearMiss("WAITING-1")
    void direct_reply_settles_a_question_even_if_the_clocks_of_two_servers_differ(Case standard) {
        settles(standard.at(LATER, given(question("q", NOON), myReply("a", NOON.minusSeconds(5), "q"))));
    }

    @Test
    @Threshold("WAITING-1")
    void what_i_say_in_the_same_thread_settles_a_question_when_it_comes_after_it(Case standard) {
        waits(standard.at(LATER, given(question("q", NOON), inThread(myReply("a", NOON, "elsewhere")))));
        settles(standard.at(LATER, given(question("q", NOON), inThread(myReply("a", JUST_AFTER_NOON, "elsewhere")))));
    }

    private static Reply inThread(Reply reply) {
        return reply.in("q").toWhom("ann");
    }

    @Test
    @Threshold("WAITING-1")
    void reply_to_something_earlier_in_the_same_thread_settles_a_question_when_it_comes_after_it(Case standard) {
        Reply earlier = Reply.of("e", Platform.MASTODON, "ann", NOON.minusSeconds(9), "A fine loaf, @maya", "q0")
                .in("q");

        waits(standard.at(LATER, given(earlier, question("q", NOON), toEarlier(NOON))));
        settles(standard.at(LATER, given(earlier, question("q", NOON), toEarlier(JUST_AFTER_NOON))));
    }

    private static Reply toEarlier(Instant at) {
        return myReply("a", at, "e").in("q");
    }

    @Test
    @Fires("WAITING-1")
    void what_i_say_to_somebody_else_in_the_same_thread_settles_nothing(Case standard) {
        Reply toBob = myReply("a", hours(1), "b").in("q");
        Reply bob = Reply.of("b", Platform.MASTODON, "bob", minutes(30), "The old one?", "q")
                .in("q");

        waits(standard.at(LATER, given(question("q", NOON), bob, toBob)));
    }

    @Test
    @Threshold("WAITING-1")
    void message_on_another_channel_settles_a_question_when_it_comes_after_it(Case standard) {
        waits(standard.at(LATER, given(question("q", NOON), myNote("a", NOON, "The one with the stone."))));
        settles(standard.at(
                LATER, given(question("q", NOON), myNote("a", JUST_AFTER_NOON, "The one with the stone."))));
    }

    @Test
    @NearMiss("WAITING-1")
    void message_on_another_platform_settles_a_question(Case standard) {
        Message elsewhere = Message.of("a", Platform.LINKEDIN, "maya", hours(1), "The one with the stone.", "ann", "t");

        settles(standard.at(LATER, given(question("q", NOON), elsewhere)));
    }

    @Test
    @NearMiss("WAITING-1")
    void reply_to_something_later_in_another_thread_settles_a_question(Case standard) {
        Post later = Post.of("s", Platform.MASTODON, "ann", hours(1), "A fine day.");

        settles(standard.at(LATER, given(question("q", NOON), later, myReply("a", hours(2), "s"))));
    }

    @Test
    @Fires("WAITING-1")
    void reply_to_something_earlier_in_another_thread_settles_nothing(Case standard) {
        Post earlier = Post.of("s", Platform.MASTODON, "ann", NOON.minusSeconds(1), "A fine day.");

        waits(standard.at(LATER, given(question("q", NOON), earlier, myReply("a", hours(2), "s"))));
    }

    @Test
    @Fires("WAITING-1")
    void post_to_nobody_in_particular_settles_nothing(Case standard) {
        waits(standard.at(LATER, given(question("q", NOON), mine("p", Platform.MASTODON, hours(1), "Bread day!"))));
    }

    @Test
    @Threshold("WAITING-1")
    void their_own_closing_word_settles_a_question_when_it_comes_after_it(Case standard) {
        waits(standard.at(LATER, given(question("q", NOON), theirThanks(NOON))));
        settles(standard.at(LATER, given(question("q", NOON), theirThanks(JUST_AFTER_NOON))));
    }

    private static Reply theirThanks(Instant at) {
        return Reply.of("t", Platform.MASTODON, "ann", at, "Never mind, found it, thanks!", "q")
                .mentioning("maya")
                .in("q");
    }

    @Test
    @Fires("WAITING-1")
    void their_closing_word_in_another_thread_settles_nothing(Case standard) {
        waits(standard.at(LATER, given(question("q", NOON), note("t", hours(1), "Thanks!"))));
    }

    @Test
    @Threshold("WAITING-1")
    void meeting_settles_a_question_when_it_comes_after_it(Case standard) {
        waits(standard.at(LATER, given(question("q", NOON), meeting(NOON))));
        assertThat(todo(standard.at(LATER, given(question("q", NOON), meeting(JUST_AFTER_NOON)))))
                .containsExactly("SOON FOLLOW_UP ann");
    }

    @Test
    @Fires("WAITING-1")
    void meeting_that_is_only_planned_settles_nothing_yet(Case standard) {
        Advice advice = standard.at(LATER, given(question("q", NOON), meeting(hours(7))));

        waits(advice);
        assertThat(advice.nextReview()).contains(hours(7));
    }

    @Test
    @Fires("WAITING-1")
    void question_after_my_answer_waits_again(Case standard) {
        Situation again = given(question("q", NOON), myReply("a", hours(1), "q"), another("q2", hours(2)));

        Advice advice = standard.at(hours(3), again);

        assertThat(todo(advice)).containsExactly("SOON RESPOND ann");
        assertThat(advice.recommendations().get(0).act().subject().id()).isEqualTo("q2");
    }

    @Test
    @Fires("WAITING-1")
    void several_questions_in_one_thread_are_one_recommendation_with_the_oldest_first(Case standard) {
        Advice advice =
                standard.at(LATER, given(question("q", NOON), another("q2", minutes(5)), another("q3", minutes(9))));

        assertThat(todo(advice)).containsExactly("DUE RESPOND ann");
        assertThat(advice.recommendations().get(0).act().subject().id()).isEqualTo("q");
        assertThat(advice.recommendations().get(0).reasons()).hasSize(3);
    }

    private static Reply another(String id, Instant at) {
        return Reply.of(id, Platform.MASTODON, "ann", at, "And how hot should it be?", "q")
                .mentioning("maya")
                .in("q");
    }

    @Test
    @Fires("WAITING-1")
    void same_person_in_a_chat_room_is_one_conversation(Case standard) {
        Fact first = chat("1", "ann", NOON, "Maya: which oven is best?", "maya");
        Fact second = chat("2", "ann", minutes(1), "Maya: and how hot?", "maya");

        assertThat(todo(standard.at(LATER, given(first, second)))).containsExactly("DUE RESPOND ann");
    }

    @Test
    @NearMiss("WAITING-1")
    void one_word_to_a_person_in_a_chat_room_settles_all_their_questions_before_it(Case standard) {
        Fact first = chat("1", "ann", NOON, "Maya: which oven is best?", "maya");
        Fact second = chat("2", "ann", minutes(1), "Maya: and how hot?", "maya");
        Fact answer = chat("3", "maya", minutes(2), "Ann: the one with the stone, very hot", "ann");

        settles(standard.at(LATER, given(first, second, answer)));
    }

    private static Post chat(String id, String author, Instant at, String text, String to) {
        return Post.of(id, Platform.CHAT, author, at, text).mentioning(to);
    }

    @Test
    @Fires("WAITING-1")
    void late_evening_question_is_told_of_twenty_minutes_into_the_next_morning(Case standard) {
        wakesUp(standard, "2026-03-06T20:50:00Z", "2026-03-07T07:20:00Z");
    }

    @Test
    @Fires("WAITING-1")
    void night_on_which_clocks_go_forward_is_an_hour_shorter(Case standard) {
        wakesUp(standard, "2026-03-28T20:50:00Z", "2026-03-29T06:20:00Z");
    }

    @Test
    @Fires("WAITING-1")
    void night_on_which_clocks_go_back_is_an_hour_longer(Case standard) {
        wakesUp(standard, "2026-10-24T19:50:00Z", "2026-10-25T07:20:00Z");
    }

    /** In Berlin, between 21:50 and 08:20. */
    private static void wakesUp(Case standard, String asked, String told) {
        Situation berlin = Situation.of(MAYA.in(ZoneId.of("Europe/Berlin")), question("q", Instant.parse(asked)));

        Case.Sides sides = standard.around(Instant.parse(told), berlin);

        assertThat(todo(sides.before())).isEmpty();
        assertThat(todo(sides.at())).containsExactly("SOON RESPOND ann");
    }

    @Test
    @Fires("WAITING-1")
    void letting_go_is_counted_by_the_wall_clock_and_not_in_waking_hours(Case standard) {
        Situation berlin = Situation.of(MAYA.in(ZoneId.of("Europe/Berlin")), question("q", NOON));

        assertThat(todo(standard.at(days(7).minusNanos(1), berlin))).hasSize(1);
        assertThat(todo(standard.at(days(7), berlin))).isEmpty();
    }

    @Test
    @Fires({"WAITING-2", "WAITING-4"})
    @NearMiss("WAITING-3")
    void what_i_say_is_my_last_word_and_answers_what_was_said_before(Case standard) {
        standard.at(LATER, given(question("q", NOON), myNote("a", hours(1), "Thanks, bye!")));
    }

    @Test
    @Fires("WAITING-3")
    @NearMiss({"WAITING-2", "WAITING-4"})
    void what_they_say_to_close_a_talk_is_their_goodbye_and_no_word_of_mine(Case standard) {
        standard.at(LATER, given(question("q", NOON), theirThanks(hours(1))));
    }

    private static void waits(Advice advice) {
        assertThat(todo(advice)).contains("DUE RESPOND ann");
    }

    private static void settles(Advice advice) {
        assertThat(todo(advice)).isEmpty();
    }

    @Test
    @Fires("RESPOND-3")
    void what_two_people_write_to_each_other_is_one_conversation_whatever_an_export_makes_of_it(Case standard) {
        Message first = Message.of("n1", Platform.LINKEDIN, "ann", NOON, "How are you?", "maya", "talk 1");
        Message second = Message.of("n2", Platform.LINKEDIN, "ann", minutes(5), "Are you there?", "maya", "talk 2");
        Message group = Message.of("n3", Platform.LINKEDIN, "ann", minutes(9), "Who comes?", "maya", "talk 3")
                .alsoTo("bob");

        Advice advice = standard.at(hours(2), given(first, second, group));

        assertThat(todo(advice)).containsExactly("SOON RESPOND ann", "SOON RESPOND ann");
        assertThat(advice.recommendations())
                .extracting(each -> each.act().subject().id())
                .containsExactlyInAnyOrder("n1", "n3");
    }

    @Test
    @Fires("RESPOND-3")
    void message_of_which_only_the_sending_is_known_says_so(Case standard) {
        Advice advice = standard.at(hours(2), given(note("n", NOON, "")));

        assertThat(advice.recommendations())
                .singleElement()
                .satisfies(each -> assertThat(each.text()).isEqualTo("ann wrote to you: (no text)"));
    }

    @Test
    @Fires("RESPOND-4")
    @NearMiss("RESPOND-3")
    void few_private_words_that_follow_on_mine_and_ask_nothing_are_only_a_remark(Case standard) {
        Situation told =
                given(myNote("m", NOON, "What shall I do with the rest?"), note("n", minutes(5), "Burn it. Please."));

        assertThat(todo(standard.at(hours(3), told))).containsExactly("SOON RESPOND ann");
    }

    @Test
    @Fires("RESPOND-3")
    @NearMiss("RESPOND-4")
    void private_words_that_ask_or_say_much_or_come_of_themselves_wait_for_an_answer(Case standard) {
        Fact mine = myNote("m", NOON, "What shall I do with the rest?");

        standard.at(hours(3), given(mine, note("n", minutes(5), "Could you burn it?")));
        standard.at(hours(3), given(mine, note("n", minutes(5), "I would like to have it back. ".repeat(2))));
        standard.at(hours(3), given(note("n", minutes(5), "I would like to have it back.")));
    }
}
