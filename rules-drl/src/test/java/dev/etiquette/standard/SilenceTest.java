package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.ann;
import static dev.etiquette.standard.SampleFacts.days;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.held;
import static dev.etiquette.standard.SampleFacts.hours;
import static dev.etiquette.standard.SampleFacts.minutes;
import static dev.etiquette.standard.SampleFacts.myNote;
import static dev.etiquette.standard.SampleFacts.note;
import static dev.etiquette.standard.SampleFacts.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.Situation;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Message;
import dev.etiquette.model.Platform;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often one writes to somebody who does not answer. */
class SilenceTest {

    private static final String WAIT = "WHENEVER WAIT ann";
    private static final Situation TWICE = given(
            note("heard", days(-40), "Thanks, bye!"),
            myNote("a", NOON, "How is your bread?"),
            myNote("b", days(4), "Did you bake?"));
    private static final Instant RESTED = days(34);

    @Test
    @Threshold("WAIT-1")
    void one_fresh_start_is_fine_after_a_month_and_then_one_waits_again(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides = standard.around(RESTED, TWICE);

        assertThat(todo(sides.before())).containsExactly(WAIT);
        assertThat(todo(sides.at())).isEmpty();
        assertThat(todo(standard.at(days(41), TWICE.with(myNote("c", days(40), "A new year, a new loaf.")))))
                .containsExactly(WAIT);
    }

    @Test
    @Threshold("WAIT-2")
    void second_try_is_the_last(StandardAdvisor standard) {
        assertThat(held(standard.at(hours(15), longTalkThenSilence(minutes(12 * 60 + 13)))))
                .isEmpty();
        assertThat(held(standard.at(
                        hours(15), longTalkThenSilence(minutes(12 * 60 + 13).plusNanos(1)))))
                .containsExactly("WHENEVER MOVE_OFFLINE ann: WAIT-2");
    }

    @Test
    @Threshold("AWAY-1")
    void whoever_is_away_is_let_be_until_the_day_that_was_named(StandardAdvisor standard) {
        Message away = Message.of(
                "away", Platform.MASTODON, "ann", hours(14), "Out of office until 4 March 2026.", "maya", "private");
        Situation absent = longTalkThenSilence(minutes(12 * 60 + 13)).with(away);

        assertThat(held(standard.at(hours(15), absent))).containsExactly("WHENEVER MOVE_OFFLINE ann: AWAY-2");
        standard.around(Instant.parse("2026-03-04T00:00:00Z"), absent);
    }

    /** By the standard norms a talk is stale before the rest is over; here it is not. */
    @Test
    void rest_ends_at_its_time(@TempDir Path folder) throws IOException {
        Etiquette brisk =
                Etiquette.of(StandardFiles.bookWith(folder, "any,silence rest,30 days", "any,silence rest,1 days"));
        Instant rested = hours(38);

        Advice before = brisk.advise(longTalkThenSilence(hours(14)), rested.minusNanos(1));

        assertThat(held(before)).containsExactly("WHENEVER MOVE_OFFLINE ann: WAIT-2");
        assertThat(before.nextReview()).contains(rested);
        assertThat(todo(brisk.advise(longTalkThenSilence(hours(14)), rested)))
                .containsExactly("WHENEVER MOVE_OFFLINE ann");
    }

    /** After twelve turns two questions of mine. */
    private static Situation longTalkThenSilence(Instant lastTry) {
        return given(
                        ann().reachableBy(Channel.PHONE),
                        myNote("first", minutes(13), "How are you?"),
                        myNote("last", lastTry, "How are you now?"))
                .with(TalksTest.talk(12));
    }
}
