package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.hours;
import static dev.etiquette.standard.SampleFacts.marks;
import static dev.etiquette.standard.SampleFacts.minutes;
import static dev.etiquette.standard.SampleFacts.myNote;
import static dev.etiquette.standard.SampleFacts.note;
import static dev.etiquette.standard.SampleFacts.todo;
import static dev.etiquette.standard.TalksTest.talk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Situation;
import dev.etiquette.model.Mark;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** When an offer is welcome. */
class OfferTest {

    private static final Situation PRICE =
            given(note("p", hours(1), "How much is the course?"), marks("p", Mark.QUESTION, Mark.PRICE_INTEREST));
    private static final Situation FRIEND = PRICE.with(talk(8));

    @Test
    @Threshold("OFFER-3")
    void offer_is_told_of_and_let_go_like_an_answer(StandardAdvisor standard) {
        StandardAdvisor.BothSides told = standard.around(minutes(90), FRIEND);
        StandardAdvisor.BothSides over = standard.around(hours(1).plus(Duration.ofDays(30)), FRIEND);

        assertThat(todo(told.before())).isEmpty();
        assertThat(todo(told.at())).containsExactly("SOON OFFER ann");
        assertThat(todo(over.before())).containsExactly("OVERDUE OFFER ann");
        assertThat(todo(over.at())).isEmpty();
    }

    @Test
    @Threshold("OFFER-1")
    void four_turns_of_each_are_a_friendship_and_three_of_mine_are_none(StandardAdvisor standard) {
        assertThat(todo(standard.at(hours(2), PRICE.with(talk(7))))).containsExactly("SOON RESPOND ann");
        assertThat(todo(standard.at(hours(2), PRICE.with(talk(8))))).containsExactly("SOON OFFER ann");
    }

    @Test
    @Threshold("OFFER-1")
    void three_turns_of_theirs_are_no_friendship(StandardAdvisor standard) {
        Situation mostlyMine = given().with(talk(6)).with(myNote("m", hours(1), "A word"));

        standard.at(hours(2), mostlyMine);
        standard.at(hours(2), mostlyMine.with(note("n", hours(1), "Thanks!")));
    }

    @Test
    @Threshold("OFFER-1")
    void friendship_cools_down_after_ninety_days(StandardAdvisor standard) {
        standard.around(minutes(8).plus(Duration.ofDays(90)), given().with(talk(8)));
    }
}
