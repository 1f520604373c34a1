package dev.etiquette.standard;

import static dev.etiquette.standard.Scene.ANN;
import static dev.etiquette.standard.Scene.NOON;
import static dev.etiquette.standard.Scene.ann;
import static dev.etiquette.standard.Scene.days;
import static dev.etiquette.standard.Scene.given;
import static dev.etiquette.standard.Scene.hours;
import static dev.etiquette.standard.Scene.meeting;
import static dev.etiquette.standard.Scene.minutes;
import static dev.etiquette.standard.Scene.myNote;
import static dev.etiquette.standard.Scene.note;
import static dev.etiquette.standard.Scene.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Connection.State;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Message;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Times;
import dev.etiquette.model.UtteranceId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How a talk begins, and that small talk comes to its point. */
class ConversationTest {

    private static final Connection LINK = new Connection(ANN, Platform.MASTODON, State.CONNECTED, NOON);
    private static final Situation NEW = given(ann(), LINK);
    private static final Situation WANTED = given(ann().withPriority(2), LINK);
    private static final Contact WITH_POINT = ann().because("her recipe for rye", "", "");

    @Test
    @Fires({"BEGUN-1", "BEGUN-2", "START-1"})
    void talk_should_begin_with_an_answer_to_their_newest_post(Case standard) {
        Advice advice = standard.at(
                days(3), NEW.with(List.of(post("old", NOON, "Rain"), post("new", days(1), "My bread has risen"))));

        assertThat(advice.recommendations()).singleElement().satisfies(each -> {
            assertThat(each.act().channel()).isEqualTo(Channel.REPLY);
            assertThat(each.act().subject().id()).isEqualTo("new");
            assertThat(each.text())
                    .isEqualTo("You and Ann are connected on Mastodon and have not said a word to each other."
                            + " To begin, reply here: My bread has risen");
        });
    }

    @Test
    @Fires({"BEGUN-2", "START-2"})
    void talk_should_begin_with_a_question_when_there_is_nothing_to_answer(Case standard) {
        Recommendation first = standard.at(days(3), NEW).recommendations().get(0);

        assertThat(first.act().channel()).isEqualTo(Channel.MESSAGE);
        assertThat(first.text()).endsWith("To begin, send a direct post and ask something that only they can answer.");
        // The same thing is asked for, whether she posts or not.
        assertThat(first.id())
                .isEqualTo(standard.at(
                                days(3),
                                NEW.with(List.of(post("p", NOON, "Buy now!").asPromotion())))
                        .recommendations()
                        .get(0)
                        .id());
    }

    @Test
    @NearMiss({"BEGUN-1", "START-1"})
    void what_sells_or_is_old_or_answered_is_nothing_to_begin_with(Case standard) {
        standard.at(days(3), NEW.with(List.of(post("p", NOON, "Bread").asPromotion())));
        standard.at(days(3), NEW.with(List.of(post("p", NOON.minus(Duration.ofDays(4)), "Bread"))));
        standard.at(
                days(3),
                NEW.with(List.of(
                        post("p", NOON, "Bread"), Reply.of("r", Platform.MASTODON, "maya", hours(1), "How?", "p"))));
    }

    @Test
    @NearMiss("START-2")
    void question_need_not_be_asked_when_there_is_a_post_to_answer(Case standard) {
        standard.at(days(3), NEW.with(List.of(post("p", NOON, "Bread"))));
    }

    @Test
    @Threshold({"BEGUN-1", "START-1", "START-2"})
    void post_on_X_is_fresh_for_two_days(Case standard) {
        Situation onX = given(
                ann(),
                new Connection(ANN, Platform.X, State.CONNECTED, NOON),
                Post.of("p", Platform.X, "ann", NOON, "Bread"));
        Case.Sides sides = standard.around(hours(48), onX);

        assertThat(sides.before().recommendations().get(0).act().channel()).isEqualTo(Channel.REPLY);
        assertThat(sides.at().recommendations().get(0).act().channel()).isEqualTo(Channel.MESSAGE);
    }

    @Test
    @Threshold({"BEGUN-2", "START-2"})
    void connection_is_new_for_two_weeks(Case standard) {
        Case.Sides sides = standard.around(days(14), NEW);

        assertThat(todo(sides.before())).containsExactly("WHENEVER START_CONVERSATION ann");
        assertThat(todo(sides.at())).isEmpty();
    }

    @Test
    @Fires("BEGUN-3")
    void with_those_on_my_list_it_is_never_too_late(Case standard) {
        assertThat(todo(standard.at(days(900), WANTED))).containsExactly("WHENEVER START_CONVERSATION ann");
        Connection undated = new Connection(ANN, Platform.X, State.CONNECTED, Times.ALWAYS);
        assertThat(todo(standard.at(days(900), given(ann().withPriority(1), undated))))
                .containsExactly("WHENEVER START_CONVERSATION ann");
    }

    @Test
    @Threshold("BEGUN-3")
    void list_ends_with_priority_two(Case standard) {
        assertThat(todo(standard.at(days(20), WANTED))).containsExactly("WHENEVER START_CONVERSATION ann");
        assertThat(todo(standard.at(days(20), given(ann().withPriority(3), LINK))))
                .isEmpty();
    }

    @Test
    @NearMiss({"BEGUN-2", "BEGUN-3", "START-1", "START-2"})
    void whoever_has_spoken_or_been_spoken_to_needs_no_first_word(Case standard) {
        Instant before = NOON.minus(Duration.ofDays(900));

        standard.at(days(3), WANTED.with(List.of(note("n", before, "Hello"), post("p", NOON, "Bread"))));
        standard.at(days(3), WANTED.with(List.of(myNote("n", NOON, "Hello"), post("p", NOON, "Bread"))));
        standard.at(days(3), WANTED.with(List.of(meeting(NOON), post("p", NOON, "Bread"))));
        standard.at(days(3), given(ann(), new Connection(ANN, Platform.MASTODON, State.NONE, NOON)));
    }

    @Test
    @Threshold({"BEGUN-2", "BEGUN-3"})
    void word_or_meeting_counts_from_the_connection_on(Case standard) {
        Instant before = NOON.minusNanos(1);

        standard.at(days(3), WANTED.with(List.of(myNote("m", before, "May I add you?"), meeting(before))));
        standard.at(days(3), WANTED.with(List.of(myNote("m", NOON, "Hello"))));
        standard.at(days(3), WANTED.with(List.of(meeting(NOON))));
    }

    @Test
    @Fires({"BEGUN-2", "BEGUN-3"})
    void machine_in_her_absence_has_not_spoken(Case standard) {
        standard.at(
                days(3),
                WANTED.with(List.of(
                        note("n", days(1), "Away"), new Marks(new UtteranceId("n"), Set.of(Mark.OUT_OF_OFFICE)))));
    }

    @Test
    @Threshold({"START-1", "START-2"})
    void first_word_is_said_on_one_open_platform(Case standard) {
        Situation everywhere = NEW.with(List.of(
                new Connection(ANN, Platform.LINKEDIN, State.CONNECTED, NOON),
                new Connection(ANN, Platform.GOOGLE_PLUS, State.CONNECTED, NOON)));
        Situation closed = given(ann(), new Connection(ANN, Platform.GOOGLE_PLUS, State.CONNECTED, NOON));
        Fact there = Post.of("l", Platform.LINKEDIN, "ann", NOON, "Bread");

        assertThat(todo(standard.at(days(1), everywhere))).containsExactly("WHENEVER START_CONVERSATION ann");
        assertThat(todo(standard.at(days(1), everywhere.with(List.of(there)))))
                .containsExactly("WHENEVER START_CONVERSATION ann");
        assertThat(todo(standard.at(days(1), closed))).isEmpty();
    }

    @Test
    @Fires({"BEGUN-4", "POINT-1"})
    void small_talk_should_come_to_its_point_and_the_advice_says_which(Case standard) {
        Advice advice = standard.at(days(1), idle(4));

        assertThat(todo(advice)).contains("WHENEVER GET_TO_THE_POINT ann");
        assertThat(point(advice).text())
                .isEqualTo("4 times since 2 March 2026, 12:01 you have written to Ann without a question or a point."
                        + " Say what you want: her recipe for rye");
    }

    @Test
    @Threshold("POINT-1")
    void four_idle_turns_are_small_talk(Case standard) {
        assertThat(todo(standard.at(days(1), idle(3)))).doesNotContain("WHENEVER GET_TO_THE_POINT ann");
        assertThat(todo(standard.at(days(1), idle(4)))).contains("WHENEVER GET_TO_THE_POINT ann");
    }

    @Test
    @Threshold({"BEGUN-4", "POINT-1"})
    void turns_count_for_a_month(Case standard) {
        Case.Sides sides = standard.around(minutes(1).plus(Duration.ofDays(30)), idle(4));

        assertThat(todo(sides.before())).contains("WHENEVER GET_TO_THE_POINT ann");
        assertThat(todo(sides.at())).doesNotContain("WHENEVER GET_TO_THE_POINT ann");
        standard.around(minutes(4).plus(Duration.ofDays(30)), idle(4));
    }

    @Test
    @NearMiss("POINT-1")
    void talk_with_a_question_has_its_point(Case standard) {
        standard.at(days(1), idle(5).with(List.of(myNote("q", hours(1), "May I have your recipe?"))));
        standard.at(days(1), idle(5).with(List.of(myNote("q", hours(1), "A word ".repeat(13)))));
        List<Fact> elsewhere = new ArrayList<>(List.of(WITH_POINT));
        for (int i = 1; i <= 4; i++) {
            Platform here = i % 2 == 0 ? Platform.MASTODON : Platform.BLUESKY;
            elsewhere.add(Message.of("m" + i, here, "maya", minutes(i), "Rain", "ann", "with ann"));
        }
        standard.at(days(1), given(elsewhere.toArray(Fact[]::new)));
    }

    @Test
    @NearMiss({"BEGUN-4", "POINT-1"})
    void where_I_want_nothing_or_others_listen_small_talk_is_fine(Case standard) {
        List<Fact> talk = new ArrayList<>();
        List<Fact> replies = new ArrayList<>(List.of(WITH_POINT, post("p", NOON, "Bread")));
        for (int i = 1; i <= 5; i++) {
            talk.add(myNote("m" + i, minutes(i), "Nice rain today"));
            replies.add(Reply.of("r" + i, Platform.MASTODON, "maya", minutes(i), "Nice rain today", "p"));
        }

        standard.at(days(1), given(ann()).with(talk));
        standard.at(days(1), given(replies.toArray(Fact[]::new)));
    }

    @Test
    @Fires("POINT-1")
    void talk_that_came_to_its_point_once_may_need_it_again(Case standard) {
        Recommendation first = point(standard.at(days(1), idle(4)));
        Advice done = standard.at(days(2), idle(4).with(List.of(Feedback.done(first.id(), days(1)))));
        List<Fact> later = new ArrayList<>(List.of(Feedback.done(first.id(), days(1))));
        for (int i = 1; i <= 4; i++) {
            later.add(myNote("l" + i, days(61).plus(Duration.ofMinutes(i)), "Nice rain today"));
        }
        later.add(note("n", days(60), "Indeed"));
        Advice again = standard.at(days(61).plus(Duration.ofHours(1)), idle(4).with(later));

        assertThat(todo(done)).doesNotContain("WHENEVER GET_TO_THE_POINT ann");
        assertThat(todo(again)).contains("WHENEVER GET_TO_THE_POINT ann");
    }

    /** So many turns of mine, a minute apart, that say nothing. */
    private static Situation idle(int turns) {
        List<Fact> facts = new ArrayList<>(List.of(WITH_POINT));
        for (int i = 1; i <= turns; i++) {
            facts.add(myNote("m" + i, minutes(i), "Nice rain today"));
        }
        return given(facts.toArray(Fact[]::new));
    }

    private static Recommendation point(Advice advice) {
        return advice.recommendations().stream()
                .filter(each -> each.act().action().name().equals("GET_TO_THE_POINT"))
                .findFirst()
                .orElseThrow();
    }

    private static Post post(String id, Instant at, String text) {
        return Post.of(id, Platform.MASTODON, "ann", at, text);
    }
}
