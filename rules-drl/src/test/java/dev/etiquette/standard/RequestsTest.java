package dev.etiquette.standard;

import static dev.etiquette.standard.Scene.NOON;
import static dev.etiquette.standard.Scene.days;
import static dev.etiquette.standard.Scene.given;
import static dev.etiquette.standard.Scene.held;
import static dev.etiquette.standard.Scene.hours;
import static dev.etiquette.standard.Scene.todo;
import static dev.etiquette.standard.TargetsTest.EVA;
import static dev.etiquette.standard.TargetsTest.post;
import static dev.etiquette.standard.TargetsTest.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.advice.Action;
import dev.etiquette.model.Connection.State;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Requests to be connected: mine that nobody answers, and theirs that want a yes or a no. */
class RequestsTest {

    private static final Fact ASKED = with(EVA, Platform.LINKEDIN, State.REQUESTED_BY_ME, NOON);
    private static final Contact ON_BOTH =
            Contact.of("eva", "Eva").withHandle(Platform.MASTODON, "eva").withHandle(Platform.LINKEDIN, "eva");
    private static final Situation PENDING = given(ON_BOTH, ASKED);
    private static final Situation CONNECTED_ELSEWHERE =
            given(ASKED, with(EVA, Platform.X, State.CONNECTED, NOON.minus(Duration.ofDays(900))));
    private static final Situation INVITED = given(with(EVA, Platform.LINKEDIN, State.REQUESTED_BY_THEM, NOON));

    @Test
    @Fires({"KNOWN-3", "KNOWN-4", "TARGET-5"})
    void request_that_nobody_answers_is_tried_elsewhere_once(Case standard) {
        Advice advice = standard.at(days(30), PENDING);

        assertThat(advice.recommendations()).singleElement().satisfies(each -> {
            assertThat(each.act().action()).isEqualTo(Action.APPROACH);
            assertThat(each.act().platform()).isEqualTo(Platform.MASTODON);
            assertThat(each.text())
                    .isEqualTo("Eva has not answered your request on LinkedIn of 2 March 2026, 12:00."
                            + " Try Mastodon, once: follow them.");
        });
    }

    @Test
    @Threshold({"KNOWN-3", "TARGET-5"})
    void request_is_pending_too_long_after_three_weeks(Case standard) {
        appears(standard.around(days(21), PENDING), "WHENEVER APPROACH eva");
        appears(standard.around(days(21), CONNECTED_ELSEWHERE), "WHENEVER START_CONVERSATION eva");
    }

    @Test
    @Threshold({"KNOWN-3", "KNOWN-4", "KNOWN-5", "TARGET-5", "TARGET-6"})
    void request_is_let_go_after_sixty_days(Case standard) {
        vanishes(standard.around(days(60), PENDING), "WHENEVER APPROACH eva");
        vanishes(standard.around(days(60), CONNECTED_ELSEWHERE), "WHENEVER START_CONVERSATION eva");
    }

    @Test
    @Threshold("TARGET-5")
    void try_elsewhere_keeps_within_the_week_of_that_platform(Case standard) {
        List<Fact> sent = new ArrayList<>();
        for (int i = 1; i <= 19; i++) {
            sent.add(with(new PersonId("p" + i), Platform.MASTODON, State.REQUESTED_BY_ME, days(30)));
        }
        assertThat(todo(standard.at(days(31), PENDING.with(sent)))).containsExactly("WHENEVER APPROACH eva");
        sent.add(with(new PersonId("p20"), Platform.MASTODON, State.REQUESTED_BY_ME, days(30)));
        assertThat(todo(standard.at(days(31), PENDING.with(sent)))).isEmpty();
    }

    @Test
    @Threshold("KNOWN-3")
    void whoever_has_spoken_or_met_me_since_needs_no_other_platform(Case standard) {
        Message before = Message.of("m", Platform.MASTODON, "maya", NOON, "Hello", "eva", "with eva");
        Message after = Message.of("m", Platform.MASTODON, "maya", NOON.plusNanos(1), "Hello", "eva", "with eva");

        standard.at(days(30), PENDING.with(List.of(before, new Meeting(new MeetingId("m"), EVA, NOON, ""))));
        assertThat(todo(standard.at(days(30), PENDING.with(List.of(after))))).doesNotContain("WHENEVER APPROACH eva");
        assertThat(todo(standard.at(
                        days(30), PENDING.with(List.of(new Meeting(new MeetingId("m"), EVA, days(1), ""))))))
                .isEmpty();
    }

    @Test
    @NearMiss({"KNOWN-3", "KNOWN-4", "KNOWN-5", "KNOWN-10", "TARGET-5", "TARGET-6"})
    void second_request_or_a_no_ends_it(Case standard) {
        for (State state : List.of(State.REQUESTED_BY_ME, State.REQUESTED_BY_THEM, State.DECLINED, State.BLOCKED)) {
            standard.at(days(30), PENDING.with(List.of(with(EVA, Platform.MASTODON, state, NOON.minusSeconds(1)))));
        }
    }

    @Test
    @NearMiss({"KNOWN-4", "KNOWN-5", "TARGET-5", "TARGET-6"})
    void without_another_platform_there_is_silence(Case standard) {
        assertThat(todo(standard.at(days(30), given(ASKED)))).isEmpty();
        standard.at(days(30), PENDING.with(List.of(DoNotContact.on(EVA, Platform.MASTODON, "", NOON))));
        standard.at(days(30), CONNECTED_ELSEWHERE.with(List.of(DoNotContact.on(EVA, Platform.X, "", NOON))));
    }

    @Test
    @Fires({"KNOWN-5", "KNOWN-10", "TARGET-6"})
    void whoever_does_not_answer_a_request_is_written_to_where_we_are_connected(Case standard) {
        Advice advice = standard.at(days(30), CONNECTED_ELSEWHERE);

        assertThat(advice.recommendations()).singleElement().satisfies(each -> {
            assertThat(each.act().action()).isEqualTo(Action.START_CONVERSATION);
            assertThat(each.act().platform()).isEqualTo(Platform.X);
        });
        Contact more = ON_BOTH.withHandle(Platform.FACEBOOK, "eva");
        assertThat(todo(standard.at(days(30), CONNECTED_ELSEWHERE.with(List.of(more)))))
                .containsExactly("WHENEVER START_CONVERSATION eva");
    }

    @Test
    @Threshold("KNOWN-10")
    void of_two_platforms_on_which_we_are_connected_the_well_known_one_is_taken(Case standard) {
        Advice both = standard.at(
                days(30),
                CONNECTED_ELSEWHERE.with(
                        List.of(with(EVA, Platform.BLUESKY, State.CONNECTED, NOON.minus(Duration.ofDays(900))))));
        standard.at(days(30), PENDING);

        assertThat(both.recommendations())
                .singleElement()
                .satisfies(each -> assertThat(each.act().platform()).isEqualTo(Platform.X));
    }

    @Test
    @NearMiss("TARGET-5")
    void whoever_must_know_me_there_first_is_not_asked_there(Case standard) {
        Situation other = given(
                Contact.of("eva", "Eva").withHandle(Platform.LINKEDIN, "eva"),
                with(EVA, Platform.MASTODON, State.REQUESTED_BY_ME, NOON));

        assertThat(todo(standard.at(days(30), other))).isEmpty();
        assertThat(todo(standard.at(days(30), other.with(List.of(post("p", Platform.LINKEDIN, days(29)))))))
                .containsExactly("WHENEVER START_CONVERSATION eva");
    }

    @Test
    @Fires({"KNOWN-9", "TARGET-7"})
    void invitation_should_be_accepted_or_declined(Case standard) {
        Advice advice = standard.at(days(1), INVITED);

        assertThat(todo(advice)).containsExactly("SOON ACKNOWLEDGE eva");
        assertThat(advice.recommendations().get(0).text())
                .isEqualTo("eva asked on 2 March 2026, 12:00 to be connected with you on LinkedIn."
                        + " Accept or decline.");
    }

    @Test
    @Threshold("TARGET-7")
    void invitation_is_told_of_after_half_a_day_and_let_go_after_a_month(Case standard) {
        appears(standard.around(hours(12), INVITED), "SOON ACKNOWLEDGE eva");
        vanishes(standard.around(days(30), INVITED), "OVERDUE ACKNOWLEDGE eva");
    }

    @Test
    @Fires("TARGET-7")
    void invitation_is_due_after_three_days_and_overdue_after_a_week(Case standard) {
        Case.Sides due = standard.around(hours(72), INVITED);
        Case.Sides overdue = standard.around(days(7), INVITED);

        assertThat(todo(due.before())).containsExactly("SOON ACKNOWLEDGE eva");
        assertThat(todo(due.at())).containsExactly("DUE ACKNOWLEDGE eva");
        assertThat(todo(overdue.before())).containsExactly("DUE ACKNOWLEDGE eva");
        assertThat(todo(overdue.at())).containsExactly("OVERDUE ACKNOWLEDGE eva");
    }

    @Test
    @Threshold("TARGET-7")
    void hours_of_an_invitation_are_those_in_which_I_am_awake(Case standard) {
        Owner berlin = Owner.of("maya").in(ZoneId.of("Europe/Berlin"));
        Situation situation = Situation.of(berlin, with(EVA, Platform.LINKEDIN, State.REQUESTED_BY_THEM, NOON));

        // Nine hours are left of this day in Berlin, three are needed of the next.
        appears(standard.around(Instant.parse("2026-03-03T10:00:00Z"), situation), "SOON ACKNOWLEDGE eva");
    }

    @Test
    @NearMiss({"KNOWN-9", "TARGET-7"})
    void invitation_is_gone_when_it_is_answered(Case standard) {
        for (State state : List.of(State.CONNECTED, State.DECLINED, State.BLOCKED, State.REQUESTED_BY_ME)) {
            standard.at(days(2), INVITED.with(List.of(with(EVA, Platform.LINKEDIN, state, days(1)))));
        }
    }

    @Test
    @Fires("TARGET-7")
    void whoever_is_to_be_left_alone_is_not_told_so_by_a_yes(Case standard) {
        Advice advice = standard.at(days(1), INVITED.with(List.of(DoNotContact.anywhere(EVA, "", NOON))));

        assertThat(held(advice)).containsExactly("SOON ACKNOWLEDGE eva: LEAVE-1");
    }

    @Test
    @NearMiss("TARGET-7")
    void invitation_with_words_that_wait_is_one_line(Case standard) {
        Message words = Message.of("n", Platform.LINKEDIN, "eva", NOON, "I bake too, let us talk", "maya", "with eva");

        assertThat(todo(standard.at(days(1), INVITED.with(List.of(words))))).containsExactly("DUE RESPOND eva");
    }

    @Test
    @Threshold("TARGET-7")
    void invitation_comes_back_when_its_words_are_answered_or_too_late(Case standard) {
        Message words = Message.of("n", Platform.LINKEDIN, "eva", NOON, "I bake too", "maya", "with eva");
        Message answer = Message.of("a", Platform.LINKEDIN, "maya", hours(13), "What?", "eva", "with eva");
        Message old = Message.of(
                "n", Platform.LINKEDIN, "eva", NOON.minus(Duration.ofDays(40)), "I bake too", "maya", "with eva");

        assertThat(todo(standard.at(days(1), INVITED.with(List.of(words))))).containsExactly("DUE RESPOND eva");
        assertThat(todo(standard.at(days(1), INVITED.with(List.of(words, answer)))))
                .containsExactly("SOON ACKNOWLEDGE eva");
        assertThat(todo(standard.at(days(1), INVITED.with(List.of(old))))).containsExactly("SOON ACKNOWLEDGE eva");
    }

    private static void appears(Case.Sides sides, String line) {
        assertThat(todo(sides.before())).isEmpty();
        assertThat(todo(sides.at())).containsExactly(line);
    }

    private static void vanishes(Case.Sides sides, String line) {
        assertThat(todo(sides.before())).containsExactly(line);
        assertThat(todo(sides.at())).isEmpty();
    }
}
