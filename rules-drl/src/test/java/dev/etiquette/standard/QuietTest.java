package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.MAYA;
import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.ann;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.held;
import static dev.etiquette.standard.SampleFacts.hours;
import static dev.etiquette.standard.SampleFacts.mine;
import static dev.etiquette.standard.SampleFacts.todo;
import static org.assertj.core.api.Assertions.assertThat;

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
            MAYA.livingIn(ZoneId.of("Europe/Berlin")),
            mine("g", Platform.MASTODON, NOON.minus(Duration.ofDays(60)), "How to keep a sourdough"));
    private static final Contact ANN = ann().reachableBy(Channel.PHONE);

    @Test
    @Threshold("QUIET-1")
    void my_night_is_from_ten_to_eight(StandardAdvisor standard) {
        StandardAdvisor.BothSides evening = standard.around(TEN_IN_THE_EVENING, BERLIN);
        StandardAdvisor.BothSides morning = standard.around(EIGHT_IN_THE_MORNING, BERLIN);

        assertThat(todo(evening.before())).containsExactly(GUIDE);
        assertThat(todo(evening.at())).isEmpty();
        assertThat(todo(morning.before())).isEmpty();
        assertThat(todo(morning.at())).containsExactly(GUIDE);
    }

    /** At noon in UTC it is seven in the morning in New York. */
    @Test
    @Threshold("QUIET-2")
    void nobody_is_called_before_eight_in_their_morning(StandardAdvisor standard) {
        Situation talk = given(ANN.livingIn(ZoneId.of("America/New_York"))).with(TalksTest.talk(12));

        StandardAdvisor.BothSides sides = standard.around(hours(1), talk);

        assertThat(held(sides.before())).containsExactly("WHENEVER MOVE_OFFLINE ann: QUIET-2");
        assertThat(sides.before().withheld().get(0).allowedFrom()).contains(hours(1));
        assertThat(todo(sides.at())).containsExactly("WHENEVER MOVE_OFFLINE ann");
    }

    @Test
    @Threshold("QUIET-2")
    void nobody_is_called_after_ten_in_their_evening(StandardAdvisor standard) {
        Situation talk = given(ANN.livingIn(ZoneId.of("America/New_York"))).with(TalksTest.talk(12));

        StandardAdvisor.BothSides sides = standard.around(hours(15), talk);

        assertThat(todo(sides.before())).containsExactly("WHENEVER MOVE_OFFLINE ann");
        assertThat(held(sides.at())).containsExactly("WHENEVER MOVE_OFFLINE ann: QUIET-2");
    }
}
