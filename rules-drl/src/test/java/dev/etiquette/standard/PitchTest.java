package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.ANN;
import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.hours;
import static dev.etiquette.standard.SampleFacts.marks;
import static dev.etiquette.standard.SampleFacts.minutes;
import static dev.etiquette.standard.SampleFacts.myNote;
import static dev.etiquette.standard.SampleFacts.myReply;
import static dev.etiquette.standard.SampleFacts.note;
import static dev.etiquette.standard.SampleFacts.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.advice.Action;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Mark;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Offers that nobody asked for. */
class PitchTest {

    private static final Fact PITCH = myNote("pitch", hours(2), "Our course is for sale");
    private static final Situation KNOWN = given(note("n1", NOON.minusSeconds(9), "I read your page on rye"))
            .with(note("n2", NOON.minusSeconds(8), "Lovely bread"));
    private static final Situation SILENT =
            KNOWN.with(myNote("a", NOON, "How is your oven?"), myNote("late", hours(14), "Our course is for sale"));
    private static final Situation BESIDE =
            given(question("q", NOON), myReply("a", hours(1), "q"), marks("a", Mark.PROMOTIONAL));

    @Test
    @Threshold("OVERSELL-3")
    void price_that_is_asked_for_after_the_offer_excuses_nothing(StandardAdvisor standard) {
        assertThat(pauses(standard.at(hours(3), given(PITCH).with(priceAsked(hours(2))))))
                .hasSize(1);
        assertThat(pauses(standard.at(hours(3), given(PITCH).with(priceAsked(hours(2).minusNanos(1))))))
                .isEmpty();
    }

    @Test
    @Threshold("OVERSELL-4")
    void offer_in_the_same_breath_is_no_second_try_and_their_word_lifts_it(StandardAdvisor standard) {
        Situation oneBreath = KNOWN.with(myNote("a", hours(1), "How is your oven?"), PITCH);

        assertThat(pauses(standard.at(hours(3), oneBreath))).isEmpty();
        assertThat(pauses(standard.at(hours(15), SILENT))).hasSize(1);
        assertThat(pauses(standard.at(hours(15), SILENT.with(note("n3", hours(15), "Hm")))))
                .isEmpty();
    }

    @Test
    @Threshold("OVERSELL-4")
    void offer_into_silence_is_forgotten_after_thirty_days(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides = standard.around(hours(14).plus(Duration.ofDays(30)), SILENT);

        assertThat(pauses(sides.before())).hasSize(1);
        assertThat(pauses(sides.at())).isEmpty();
    }

    @Test
    @Threshold("OVERSELL-5")
    void word_that_sells_nothing_makes_up_for_it(StandardAdvisor standard) {
        assertThat(pauses(standard.at(hours(3), BESIDE.with(myNote("b", hours(1), "The one with the stone.")))))
                .hasSize(1);
        assertThat(pauses(standard.at(
                        hours(3), BESIDE.with(myNote("b", hours(1).plusNanos(1), "The one with the stone.")))))
                .isEmpty();
    }

    @Test
    @Threshold("OVERSELL-5")
    void whoever_asked_for_the_price_before_may_hear_it_again(StandardAdvisor standard) {
        assertThat(pauses(standard.at(hours(3), BESIDE.with(priceAsked(hours(1))))))
                .hasSize(1);
        assertThat(pauses(standard.at(hours(3), BESIDE.with(priceAsked(minutes(59))))))
                .isEmpty();
    }

    @Test
    @Threshold("OVERSELL-5")
    void offer_beside_the_question_is_forgotten_after_thirty_days(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides = standard.around(hours(1).plus(Duration.ofDays(30)), BESIDE);

        assertThat(pauses(sides.before())).hasSize(1);
        assertThat(pauses(sides.at())).isEmpty();
    }

    private static List<Fact> priceAsked(Instant at) {
        return List.of(note("price", at, "How much is it?"), marks("price", Mark.QUESTION, Mark.PRICE_INTEREST));
    }

    /** What is said of selling nothing to Ann. */
    private static List<String> pauses(Advice advice) {
        return advice.recommendations().stream()
                .filter(each -> each.act().action() == Action.HOLD_PROMOTION
                        && each.act().contact().equals(ANN))
                .map(each -> each.text())
                .toList();
    }
}
