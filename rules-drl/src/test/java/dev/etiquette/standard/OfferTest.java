package dev.etiquette.standard;

import static dev.etiquette.standard.Marking.marks;
import static dev.etiquette.standard.Scene.MAYA;
import static dev.etiquette.standard.Scene.days;
import static dev.etiquette.standard.Scene.given;
import static dev.etiquette.standard.Scene.hours;
import static dev.etiquette.standard.Scene.minutes;
import static dev.etiquette.standard.Scene.myNote;
import static dev.etiquette.standard.Scene.note;
import static dev.etiquette.standard.Scene.said;
import static dev.etiquette.standard.Scene.todo;
import static dev.etiquette.standard.TalksTest.talk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Mark;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** When an offer is welcome. */
class OfferTest {

    private static final Situation PRICE =
            given(note("p", hours(1), "How much is the course?"), marks("p", Mark.QUESTION, Mark.PRICE_INTEREST));
    private static final Situation FRIEND = PRICE.with(talk(8));

    @Test
    @Fires({"OFFER-1", "OFFER-2", "OFFER-3"})
    @NearMiss({"RESPOND-3", "RESPOND-7"})
    void friend_who_asks_for_the_price_gets_an_offer_in_the_place_of_an_answer(Case standard) {
        Advice advice = standard.at(hours(2), FRIEND);

        assertThat(todo(advice)).containsExactly("SOON OFFER ann");
        assertThat(advice.recommendations().get(0).dueBy()).contains(hours(9));
        assertThat(todo(standard.at(days(3), FRIEND))).containsExactly("OVERDUE OFFER ann");
    }

    @Test
    @Fires("RESPOND-3")
    @NearMiss({"OFFER-1", "OFFER-2", "OFFER-3"})
    void stranger_who_asks_for_the_price_gets_an_answer(Case standard) {
        assertThat(todo(standard.at(hours(2), PRICE))).containsExactly("SOON RESPOND ann");
    }

    @Test
    @Fires("OFFER-1")
    @NearMiss({"OFFER-2", "OFFER-3"})
    void friend_who_asks_something_else_or_complains_gets_an_answer(Case standard) {
        Situation other = given(note("p", hours(1), "How is the weather?")).with(talk(8));
        Situation angry = given(note("p", hours(1), "What? So much?"), marks("p", Mark.COMPLAINT, Mark.PRICE_INTEREST))
                .with(talk(8));

        assertThat(todo(standard.at(hours(2), other))).containsExactly("SOON RESPOND ann");
        assertThat(todo(standard.at(minutes(90), angry))).containsExactly("SOON RESPOND ann");
    }

    @Test
    @Fires("OFFER-3")
    @NearMiss({"RESPOND-1", "RESPOND-4"})
    void friend_who_asks_in_public_gets_an_offer_too(Case standard) {
        Situation asked = given(
                        said("p", hours(1), "@maya what is it?"), marks("p", Mark.QUESTION, Mark.PRICE_INTEREST))
                .with(talk(8));
        Situation told = given(said("p", hours(1), "@maya I would like one"), marks("p", Mark.PRICE_INTEREST))
                .with(talk(8));

        assertThat(todo(standard.at(hours(2), asked))).containsExactly("SOON OFFER ann");
        assertThat(todo(standard.at(hours(2), told))).containsExactly("SOON OFFER ann");
    }

    @Test
    @NearMiss({"OFFER-2", "OFFER-3"})
    void offer_is_made_once(Case standard) {
        Advice first = new Case().at(hours(2), FRIEND);

        assertThat(todo(standard.at(hours(3), FRIEND.with(myNote("a", hours(2), "It is 90 euros.")))))
                .isEmpty();
        assertThat(todo(new Case()
                        .at(
                                hours(3),
                                FRIEND.with(Feedback.done(
                                        first.recommendations().get(0).id(), hours(2))))))
                .isEmpty();
    }

    @Test
    @Fires("OFFER-3")
    void offer_that_was_asked_for_is_never_cut(Case standard) {
        Situation noBudget = Situation.of(MAYA.withDailyBudget(0)).with(FRIEND.facts());

        assertThat(todo(standard.at(hours(2), noBudget))).containsExactly("SOON OFFER ann");
    }

    @Test
    @Threshold("OFFER-3")
    void offer_is_told_of_and_let_go_like_an_answer(Case standard) {
        Case.Sides told = standard.around(minutes(90), FRIEND);
        Case.Sides over = standard.around(hours(1).plus(Duration.ofDays(30)), FRIEND);

        assertThat(todo(told.before())).isEmpty();
        assertThat(todo(told.at())).containsExactly("SOON OFFER ann");
        assertThat(todo(over.before())).containsExactly("OVERDUE OFFER ann");
        assertThat(todo(over.at())).isEmpty();
    }

    @Test
    @Threshold("OFFER-1")
    void four_turns_of_each_are_a_friendship_and_three_of_mine_are_none(Case standard) {
        assertThat(todo(standard.at(hours(2), PRICE.with(talk(7))))).containsExactly("SOON RESPOND ann");
        assertThat(todo(standard.at(hours(2), PRICE.with(talk(8))))).containsExactly("SOON OFFER ann");
    }

    @Test
    @Threshold("OFFER-1")
    void three_turns_of_theirs_are_no_friendship(Case standard) {
        Situation mostlyMine = given().with(talk(6)).with(myNote("m", hours(1), "A word"));

        standard.at(hours(2), mostlyMine);
        standard.at(hours(2), mostlyMine.with(note("n", hours(1), "Thanks!")));
    }

    @Test
    @Threshold("OFFER-1")
    void friendship_cools_down_after_ninety_days(Case standard) {
        standard.around(minutes(8).plus(Duration.ofDays(90)), given().with(talk(8)));
    }
}
