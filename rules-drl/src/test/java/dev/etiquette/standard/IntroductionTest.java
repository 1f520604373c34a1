package dev.etiquette.standard;

import static dev.etiquette.standard.Scene.NOON;
import static dev.etiquette.standard.Scene.days;
import static dev.etiquette.standard.Scene.given;
import static dev.etiquette.standard.Scene.hours;
import static dev.etiquette.standard.Scene.mine;
import static dev.etiquette.standard.Scene.myNote;
import static dev.etiquette.standard.Scene.note;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Message;
import dev.etiquette.model.Platform;
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
    private static final Situation TWICE =
            given(myNote("one", NOON, TEXT), introduces("one"), myNote("two", days(2), TEXT), introduces("two"));

    @Test
    @Fires("INTRO-1")
    void second_introduction_to_one_person_in_private_is_the_last(Case standard) {
        assertThat(wait(standard.at(LATER, TWICE)))
                .hasValueSatisfying(each -> assertThat(each.text())
                        .isEqualTo(
                                "You have introduced yourself to ann in private more than once, last on 4 March 2026,"
                                        + " 12:00. They have heard it; say nothing more until they answer."));
    }

    @Test
    @NearMiss("INTRO-1")
    void one_introduction_is_fine(Case standard) {
        standard.at(LATER, given(myNote("one", NOON, TEXT), introduces("one"), myNote("two", days(2), "And?")));
    }

    @Test
    @NearMiss("INTRO-1")
    void two_introductions_in_public_are_fine(Case standard) {
        standard.at(
                LATER,
                given(
                        mine("one", Platform.MASTODON, NOON, TEXT).mentioning("ann"),
                        introduces("one"),
                        mine("two", Platform.MASTODON, days(2), TEXT).mentioning("ann"),
                        introduces("two")));
    }

    @Test
    @NearMiss("INTRO-1")
    void two_people_may_each_be_told_once(Case standard) {
        Message bobs = Message.of("two", Platform.MASTODON, "maya", days(2), TEXT, "bob", "with bob");

        standard.at(LATER, given(myNote("one", NOON, TEXT), introduces("one"), bobs, introduces("two")));
    }

    @Test
    @Threshold("INTRO-1")
    void word_of_theirs_since_lifts_it(Case standard) {
        assertThat(wait(standard.at(LATER, TWICE.with(note("n", days(2), "Hello Maya")))))
                .isEmpty();
        assertThat(wait(standard.at(LATER, TWICE.with(note("n", days(2).minusNanos(1), "Hello Maya")))))
                .isPresent();
    }

    @Test
    @Fires("INTRO-1")
    void machine_that_answers_in_their_absence_lifts_nothing(Case standard) {
        Fact away = new Marks(new UtteranceId("n"), Set.of(Mark.OUT_OF_OFFICE));

        standard.at(LATER, TWICE.with(note("n", hours(50), "I am away."), away));
    }

    @Test
    @Threshold("INTRO-1")
    void what_is_said_within_an_hour_is_one_introduction(Case standard) {
        assertThat(wait(standard.at(LATER, again(hours(1))))).isEmpty();
        assertThat(wait(standard.at(LATER, again(hours(1).plusNanos(1))))).isPresent();
    }

    @Test
    @Threshold("INTRO-1")
    void it_is_forgotten_after_thirty_days(Case standard) {
        Instant end = days(2).plus(Duration.ofDays(30));

        Case.Sides sides = standard.around(end, TWICE);

        assertThat(wait(sides.before())).isPresent();
        assertThat(wait(sides.at())).isEmpty();
    }

    private static Situation again(Instant at) {
        return given(myNote("one", NOON, TEXT), introduces("one"), myNote("two", at, TEXT), introduces("two"));
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
