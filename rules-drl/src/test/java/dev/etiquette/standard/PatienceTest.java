package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.days;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.meeting;
import static dev.etiquette.standard.SampleFacts.myNote;
import static dev.etiquette.standard.SampleFacts.note;

import dev.etiquette.Situation;
import dev.etiquette.model.Message;
import org.junit.jupiter.api.Test;

/** Whom I wait for, and how long. */
class PatienceTest {

    private static final Message HEARD = note("heard", days(-40), "Thanks, bye!");
    private static final Situation TWICE =
            given(HEARD, myNote("a", NOON, "How is your bread?"), myNote("b", days(4), "Did you bake?"));

    @Test
    @Threshold("PATIENCE-5")
    void whoever_I_have_met_since_the_second_try_is_not_waited_for(StandardAdvisor standard) {
        standard.at(days(5), TWICE.with(meeting(days(4).minusNanos(1))));
        standard.at(days(5), TWICE.with(meeting(days(4))));
    }

    @Test
    @Threshold("PATIENCE-1")
    void whoever_I_have_met_since_is_not_waited_for(StandardAdvisor standard) {
        standard.at(days(1), given(HEARD, myNote("m", NOON, "How is your bread?"), meeting(NOON.minusNanos(1))));
        standard.at(days(1), given(HEARD, myNote("m", NOON, "How is your bread?"), meeting(NOON)));
    }

    @Test
    @Threshold("PATIENCE-1")
    void answer_that_asks_nothing_waits_for_none_but_a_word_a_month_later_does(StandardAdvisor standard) {
        Situation thirtyDays =
                given(note("n", NOON, "All is well"), myNote("m", days(30).minusNanos(1), "Good to hear"));
        Situation later = given(note("n", NOON, "All is well"), myNote("m", days(30), "Our course begins on Monday"));

        standard.at(days(31), thirtyDays);
        standard.at(days(31), later);
    }

    @Test
    @Threshold("PATIENCE-6")
    void after_all_tries_it_is_her_turn_for_a_month(StandardAdvisor standard) {
        standard.around(days(34), TWICE);
    }
}
