package dev.etiquette.standard;

import static dev.etiquette.standard.Scene.MAYA;
import static dev.etiquette.standard.Scene.NOON;
import static dev.etiquette.standard.Scene.ann;
import static dev.etiquette.standard.Scene.given;
import static dev.etiquette.standard.Scene.held;
import static dev.etiquette.standard.Scene.hours;
import static dev.etiquette.standard.Scene.mine;
import static dev.etiquette.standard.Scene.question;
import static dev.etiquette.standard.Scene.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Platform;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** At which hours nothing is begun. */
class QuietTest {

    private static final String GUIDE = "WHENEVER REPEAT mastodon";
    private static final Instant TEN_IN_THE_EVENING = Instant.parse("2026-03-02T21:00:00Z");
    private static final Instant EIGHT_IN_THE_MORNING = Instant.parse("2026-03-03T07:00:00Z");
    private static final Situation BERLIN = Situation.of(
            MAYA.in(ZoneId.of("Europe/Berlin")),
            mine("g", Platform.MASTODON, NOON.minus(Duration.ofDays(60)), "How to keep a sourdough"));
    private static final Contact ANN = ann().reachableBy(Channel.PHONE);

    @Test
    @Fires("QUIET-1")
    void nothing_is_begun_in_my_night(Case standard) {
        Advice advice = standard.at(Instant.parse("2026-03-03T00:00:00Z"), BERLIN);

        assertThat(todo(advice)).isEmpty();
        assertThat(held(advice)).containsExactly(GUIDE + ": QUIET-1");
        assertThat(advice.withheld().get(0).allowedFrom()).contains(EIGHT_IN_THE_MORNING);
    }

    @Test
    @NearMiss("QUIET-1")
    void whoever_is_awake_at_all_hours_has_no_night(Case standard) {
        Situation awake =
                given(mine("g", Platform.MASTODON, NOON.minus(Duration.ofDays(60)), "How to keep a sourdough"));

        assertThat(todo(standard.at(Instant.parse("2026-03-03T00:00:00Z"), awake)))
                .containsExactly(GUIDE);
    }

    @Test
    @Threshold("QUIET-1")
    void my_night_is_from_ten_to_eight(Case standard) {
        Case.Sides evening = standard.around(TEN_IN_THE_EVENING, BERLIN);
        Case.Sides morning = standard.around(EIGHT_IN_THE_MORNING, BERLIN);

        assertThat(todo(evening.before())).containsExactly(GUIDE);
        assertThat(todo(evening.at())).isEmpty();
        assertThat(todo(morning.before())).isEmpty();
        assertThat(todo(morning.at())).containsExactly(GUIDE);
    }

    @Test
    @NearMiss("QUIET-1")
    void answers_are_not_put_off_by_my_night(Case standard) {
        Situation asked = Situation.of(MAYA.in(ZoneId.of("Europe/Berlin")), question("q", NOON));

        assertThat(todo(standard.at(Instant.parse("2026-03-03T00:00:00Z"), asked)))
                .containsExactly("DUE RESPOND ann");
    }

    /** At noon in UTC it is seven in the morning in New York. */
    @Test
    @Threshold("QUIET-2")
    void nobody_is_called_before_eight_in_their_morning(Case standard) {
        Situation talk = given(ANN.in(ZoneId.of("America/New_York"))).with(TalksTest.talk(12));

        Case.Sides sides = standard.around(hours(1), talk);

        assertThat(held(sides.before())).containsExactly("WHENEVER MOVE_OFFLINE ann: QUIET-2");
        assertThat(sides.before().withheld().get(0).allowedFrom()).contains(hours(1));
        assertThat(todo(sides.at())).containsExactly("WHENEVER MOVE_OFFLINE ann");
    }

    @Test
    @Threshold("QUIET-2")
    void nobody_is_called_after_ten_in_their_evening(Case standard) {
        Situation talk = given(ANN.in(ZoneId.of("America/New_York"))).with(TalksTest.talk(12));

        Case.Sides sides = standard.around(hours(15), talk);

        assertThat(todo(sides.before())).containsExactly("WHENEVER MOVE_OFFLINE ann");
        assertThat(held(sides.at())).containsExactly("WHENEVER MOVE_OFFLINE ann: QUIET-2");
    }

    @Test
    @Fires("QUIET-2")
    void nobody_is_called_in_the_middle_of_their_night(Case standard) {
        Situation talk = given(ANN.in(ZoneId.of("Asia/Tokyo"))).with(TalksTest.talk(12));

        assertThat(todo(standard.at(hours(5), talk))).isEmpty();
    }

    @Test
    @NearMiss("QUIET-2")
    void hours_of_somebody_whose_zone_is_not_known_and_answers_to_others_are_left_alone(Case standard) {
        Situation asked = given(ann().in(ZoneId.of("Asia/Tokyo")), question("q", NOON));

        assertThat(todo(standard.at(hours(5), given(ANN).with(TalksTest.talk(12)))))
                .containsExactly("WHENEVER MOVE_OFFLINE ann");
        assertThat(todo(standard.at(hours(5), asked))).containsExactly("DUE RESPOND ann");
    }
}
