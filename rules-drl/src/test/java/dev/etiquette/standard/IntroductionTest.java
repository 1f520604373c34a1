package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.days;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.hours;
import static dev.etiquette.standard.SampleFacts.myNote;
import static dev.etiquette.standard.SampleFacts.note;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Marks;
import dev.etiquette.model.UtteranceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Saying twice who one is. */
class IntroductionTest {

    private static final String TEXT = "I am Maya and I bake";
    private static final Instant LATER = days(3);
    private static final Situation TWICE = again(days(2));

    @Test
    @Threshold("INTRO-1")
    void word_of_theirs_since_lifts_it(StandardAdvisor standard) {
        assertThat(wait(standard.at(LATER, TWICE.with(note("n", days(2), "Hello Maya")))))
                .isEmpty();
        assertThat(wait(standard.at(LATER, TWICE.with(note("n", days(2).minusNanos(1), "Hello Maya")))))
                .isPresent();
    }

    @Test
    @Threshold("INTRO-1")
    void what_is_said_within_an_hour_is_one_introduction(StandardAdvisor standard) {
        assertThat(wait(standard.at(LATER, again(hours(1))))).isEmpty();
        assertThat(wait(standard.at(LATER, again(hours(1).plusNanos(1))))).isPresent();
    }

    @Test
    @Threshold("INTRO-1")
    void it_is_forgotten_after_thirty_days(StandardAdvisor standard) {
        Instant end = days(2).plus(Duration.ofDays(30));

        StandardAdvisor.BothSides sides = standard.around(end, TWICE);

        assertThat(wait(sides.before())).isPresent();
        assertThat(wait(sides.at())).isEmpty();
    }

    private static Situation again(Instant at) {
        return given(
                note("heard", days(-40), "Thanks, bye!"),
                myNote("one", NOON, TEXT),
                introduces("one"),
                myNote("two", at, TEXT),
                introduces("two"));
    }

    private static Fact introduces(String id) {
        return new Marks(new UtteranceId(id), Set.of(Mark.INTRODUCTION));
    }

    private static Optional<Recommendation> wait(Advice advice) {
        return advice.recommendations().stream()
                .filter(each ->
                        each.reasons().stream().anyMatch(reason -> reason.rule().equals("INTRO-1")))
                .findFirst();
    }
}
