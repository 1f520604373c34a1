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
import static dev.etiquette.standard.SampleFacts.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Situation;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Connection.State;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a talk begins, and that small talk comes to its point. */
class ConversationTest {

    private static final Connection LINK = new Connection(ANN, Platform.MASTODON, State.CONNECTED, NOON);
    private static final Situation NEW = given(ann(), LINK);
    private static final Situation WANTED = given(ann().withPriority(2).because("Her oven.", "", ""), LINK);
    private static final Contact WITH_POINT = ann().because("She bakes.", "her recipe for rye", "");

    @Test
    @Threshold({"BEGUN-1", "START-1", "START-2"})
    void post_on_X_is_fresh_for_two_days(StandardAdvisor standard) {
        Situation onX = given(
                ann().withPriority(2).because("Her oven.", "", ""),
                new Connection(ANN, Platform.X, State.CONNECTED, NOON),
                Post.of("p", Platform.X, "ann", NOON, "Bread"));
        StandardAdvisor.BothSides sides = standard.around(hours(48), onX);

        assertThat(sides.before().recommendations().get(0).act().channel()).isEqualTo(Channel.REPLY);
        assertThat(sides.at().recommendations().get(0).act().channel()).isEqualTo(Channel.MESSAGE);
    }

    @Test
    @Threshold({"BEGUN-2", "START-1"})
    void connection_is_new_for_two_weeks(StandardAdvisor standard) {
        Instant dayBefore = NOON.plus(Duration.ofDays(13));
        StandardAdvisor.BothSides sides = standard.around(
                days(14), NEW.with(List.of(Post.of("p", Platform.MASTODON, "ann", dayBefore, "Bread"))));

        assertThat(todo(sides.before())).containsExactly("WHENEVER START_CONVERSATION ann");
        assertThat(todo(sides.at())).isEmpty();
    }

    @Test
    @Threshold({"BEGUN-3", "START-2"})
    void list_ends_with_priority_two(StandardAdvisor standard) {
        assertThat(todo(standard.at(days(20), WANTED))).containsExactly("WHENEVER START_CONVERSATION ann");
        assertThat(todo(standard.at(days(20), given(ann().withPriority(3).because("Her oven.", "", ""), LINK))))
                .isEmpty();
        assertThat(todo(standard.at(days(3), NEW))).isEmpty();
    }

    @Test
    @Threshold({"BEGUN-2", "BEGUN-3"})
    void word_or_meeting_counts_from_the_connection_on(StandardAdvisor standard) {
        Instant before = NOON.minusNanos(1);

        standard.at(days(3), WANTED.with(List.of(myNote("m", before, "May I add you?"), meeting(before))));
        standard.at(days(3), WANTED.with(List.of(myNote("m", NOON, "Hello"))));
        standard.at(days(3), WANTED.with(List.of(meeting(NOON))));
    }

    @Test
    @Threshold({"START-1", "START-2"})
    void first_word_is_said_on_one_open_platform(StandardAdvisor standard) {
        Situation everywhere = WANTED.with(List.of(
                new Connection(ANN, Platform.LINKEDIN, State.CONNECTED, NOON),
                new Connection(ANN, Platform.GOOGLE_PLUS, State.CONNECTED, NOON)));
        Situation closed = given(
                ann().withPriority(2).because("Her oven.", "", ""),
                new Connection(ANN, Platform.GOOGLE_PLUS, State.CONNECTED, NOON));
        Fact there = Post.of("l", Platform.LINKEDIN, "ann", NOON, "Bread");

        assertThat(todo(standard.at(days(1), everywhere))).containsExactly("WHENEVER START_CONVERSATION ann");
        assertThat(todo(standard.at(days(1), everywhere.with(List.of(there)))))
                .containsExactly("WHENEVER START_CONVERSATION ann");
        assertThat(todo(standard.at(days(1), closed))).isEmpty();
    }

    @Test
    @Threshold("POINT-1")
    void four_idle_turns_are_small_talk(StandardAdvisor standard) {
        assertThat(todo(standard.at(days(1), idle(3)))).doesNotContain("WHENEVER GET_TO_THE_POINT ann");
        assertThat(todo(standard.at(days(1), idle(4)))).contains("WHENEVER GET_TO_THE_POINT ann");
    }

    @Test
    @Threshold("POINT-2")
    void four_idle_turns_want_some_point_where_no_benefit_is_noted(StandardAdvisor standard) {
        Contact without = ann().because("She mills rye.", "", "");
        assertThat(todo(standard.at(days(1), idle(without, 3)))).doesNotContain("WHENEVER GET_TO_THE_POINT ann");
        assertThat(todo(standard.at(days(1), idle(without, 4)))).contains("WHENEVER GET_TO_THE_POINT ann");
    }

    @Test
    @Threshold({"BEGUN-4", "POINT-1"})
    void turns_count_for_a_month(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides = standard.around(minutes(1).plus(Duration.ofDays(30)), idle(4));

        assertThat(todo(sides.before())).contains("WHENEVER GET_TO_THE_POINT ann");
        assertThat(todo(sides.at())).doesNotContain("WHENEVER GET_TO_THE_POINT ann");
        standard.around(minutes(4).plus(Duration.ofDays(30)), idle(4));
    }

    /** So many turns of mine, a minute apart, that say nothing. */
    private static Situation idle(int turns) {
        return idle(WITH_POINT, turns);
    }

    private static Situation idle(Contact contact, int turns) {
        List<Fact> facts = new ArrayList<>(List.of(contact));
        for (int i = 1; i <= turns; i++) {
            facts.add(myNote("m" + i, minutes(i), "Nice rain today" + "!".repeat(i)));
        }
        return given(facts.toArray(Fact[]::new));
    }
}
