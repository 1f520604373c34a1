package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.days;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.hours;
import static dev.etiquette.standard.SampleFacts.todo;
import static dev.etiquette.standard.TargetsTest.EVA;
import static dev.etiquette.standard.TargetsTest.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.model.Connection.State;
import dev.etiquette.model.Contact;
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
import org.junit.jupiter.api.extension.ExtendWith;

/** Requests to be connected: mine that nobody answers, and theirs that want a yes or a no. */
@ExtendWith(ThresholdExtension.class)
class RequestsTest {

    private static final Fact ASKED = with(EVA, Platform.LINKEDIN, State.REQUESTED_BY_ME, NOON);
    private static final Contact ON_BOTH =
            Contact.of("eva", "Eva").withHandle(Platform.MASTODON, "eva").withHandle(Platform.LINKEDIN, "eva");
    private static final Situation PENDING = given(ON_BOTH, ASKED);
    private static final Situation CONNECTED_ELSEWHERE =
            given(ASKED, with(EVA, Platform.X, State.CONNECTED, NOON.minus(Duration.ofDays(900))));
    private static final Situation INVITED = given(with(EVA, Platform.LINKEDIN, State.REQUESTED_BY_THEM, NOON));

    @Test
    @Threshold({"KNOWN-3", "TARGET-5"})
    void request_is_pending_too_long_after_three_weeks(StandardAdvisor standard) {
        appears(standard.around(days(21), PENDING), "WHENEVER APPROACH eva");
        appears(standard.around(days(21), CONNECTED_ELSEWHERE), "WHENEVER START_CONVERSATION eva");
    }

    @Test
    @Threshold({"KNOWN-3", "KNOWN-4", "KNOWN-5", "TARGET-5", "TARGET-6"})
    void request_is_let_go_after_sixty_days(StandardAdvisor standard) {
        vanishes(standard.around(days(60), PENDING), "WHENEVER APPROACH eva");
        vanishes(standard.around(days(60), CONNECTED_ELSEWHERE), "WHENEVER START_CONVERSATION eva");
    }

    @Test
    @Threshold("TARGET-5")
    void try_elsewhere_keeps_within_the_week_of_that_platform(StandardAdvisor standard) {
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
    void whoever_has_spoken_or_met_me_since_needs_no_other_platform(StandardAdvisor standard) {
        Message before = Message.of("m", Platform.MASTODON, "maya", NOON, "Hello", "eva", "with eva");
        Message after = Message.of("m", Platform.MASTODON, "maya", NOON.plusNanos(1), "Hello", "eva", "with eva");

        standard.at(days(30), PENDING.with(List.of(before, new Meeting(new MeetingId("m"), EVA, NOON, ""))));
        assertThat(todo(standard.at(days(30), PENDING.with(List.of(after))))).doesNotContain("WHENEVER APPROACH eva");
        assertThat(todo(standard.at(
                        days(30), PENDING.with(List.of(new Meeting(new MeetingId("m"), EVA, days(1), ""))))))
                .isEmpty();
    }

    @Test
    @Threshold("KNOWN-10")
    void of_two_platforms_on_which_we_are_connected_the_well_known_one_is_taken(StandardAdvisor standard) {
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
    @Threshold({"TARGET-7", "KNOWN-9"})
    void invitation_is_told_of_after_half_a_day_and_let_go_after_a_month(StandardAdvisor standard) {
        appears(standard.around(hours(12), INVITED), "SOON ACKNOWLEDGE eva");
        vanishes(standard.around(days(30), INVITED), "OVERDUE ACKNOWLEDGE eva");
    }

    @Test
    void invitation_is_due_after_three_days_and_overdue_after_a_week(StandardAdvisor standard) {
        StandardAdvisor.BothSides due = standard.around(hours(72), INVITED);
        StandardAdvisor.BothSides overdue = standard.around(days(7), INVITED);

        assertThat(todo(due.before())).containsExactly("SOON ACKNOWLEDGE eva");
        assertThat(todo(due.at())).containsExactly("DUE ACKNOWLEDGE eva");
        assertThat(todo(overdue.before())).containsExactly("DUE ACKNOWLEDGE eva");
        assertThat(todo(overdue.at())).containsExactly("OVERDUE ACKNOWLEDGE eva");
    }

    @Test
    @Threshold("TARGET-7")
    void hours_of_an_invitation_are_those_in_which_I_am_awake(StandardAdvisor standard) {
        Owner berlin = Owner.of("maya").livingIn(ZoneId.of("Europe/Berlin"));
        Situation situation = Situation.of(berlin, with(EVA, Platform.LINKEDIN, State.REQUESTED_BY_THEM, NOON));

        // Nine hours are left of this day in Berlin, three are needed of the next.
        appears(standard.around(Instant.parse("2026-03-03T10:00:00Z"), situation), "SOON ACKNOWLEDGE eva");
    }

    @Test
    @Threshold("TARGET-7")
    void invitation_comes_back_when_its_words_are_answered_or_too_late(StandardAdvisor standard) {
        Message words = Message.of("n", Platform.LINKEDIN, "eva", NOON, "I bake too", "maya", "with eva");
        Message answer = Message.of("a", Platform.LINKEDIN, "maya", hours(13), "What?", "eva", "with eva");
        Message old = Message.of(
                "n", Platform.LINKEDIN, "eva", NOON.minus(Duration.ofDays(40)), "I bake too", "maya", "with eva");

        assertThat(todo(standard.at(days(1), INVITED.with(List.of(words))))).containsExactly("DUE RESPOND eva");
        assertThat(todo(standard.at(days(1), INVITED.with(List.of(words, answer)))))
                .containsExactly("SOON ACKNOWLEDGE eva");
        assertThat(todo(standard.at(days(1), INVITED.with(List.of(old))))).containsExactly("SOON ACKNOWLEDGE eva");
    }

    private static void appears(StandardAdvisor.BothSides sides, String line) {
        assertThat(todo(sides.before())).isEmpty();
        assertThat(todo(sides.at())).containsExactly(line);
    }

    private static void vanishes(StandardAdvisor.BothSides sides, String line) {
        assertThat(todo(sides.before())).containsExactly(line);
        assertThat(todo(sides.at())).isEmpty();
    }
}
