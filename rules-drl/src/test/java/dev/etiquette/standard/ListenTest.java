package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.hours;
import static dev.etiquette.standard.SampleFacts.minutes;
import static dev.etiquette.standard.SampleFacts.myNote;
import static dev.etiquette.standard.SampleFacts.note;
import static dev.etiquette.standard.SampleFacts.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Fact;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who talks most. */
class ListenTest {

    private static final String LET_ANN_TALK = "WHENEVER LISTEN ann";

    @Test
    @Threshold("LISTEN-2")
    void two_thirds_of_the_words_are_borne_and_more_are_not(StandardAdvisor standard) {
        assertThat(todo(standard.at(hours(1), given().with(talk(8, 67, 33))))).isEmpty();
        assertThat(todo(standard.at(hours(1), given().with(talk(8, 671, 329))))).containsExactly(LET_ANN_TALK);
    }

    @Test
    @Threshold({"LISTEN-1", "LISTEN-2"})
    void of_seven_turns_no_share_is_taken_and_of_eight_it_is(StandardAdvisor standard) {
        List<Fact> eight = talk(8, 80, 20);

        assertThat(todo(standard.at(hours(1), given().with(eight.subList(1, 8)))))
                .isEmpty();
        assertThat(todo(standard.at(hours(1), given().with(eight)))).containsExactly(LET_ANN_TALK);
    }

    @Test
    @Threshold("LISTEN-2")
    void talk_that_is_over_is_left_alone(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides =
                standard.around(minutes(8).plus(Duration.ofHours(48)), given().with(talk(8, 80, 20)));

        assertThat(todo(sides.before())).containsExactly(LET_ANN_TALK);
        assertThat(todo(sides.at())).isEmpty();
    }

    /** So many turns, hers first, with so many words of mine and of hers in all. */
    private static List<Fact> talk(int turns, int mine, int hers) {
        List<Fact> talk = new ArrayList<>();
        int each = turns / 2;
        for (int i = 1; i <= turns; i++) {
            boolean first = i <= 2;
            int of = i % 2 == 1 ? hers : mine;
            String text = words(first ? of - (of / each) * (each - 1) : of / each);
            talk.add(i % 2 == 1 ? note("t" + i, minutes(i), text) : myNote("t" + i, minutes(i), text));
        }
        return talk;
    }

    private static String words(int count) {
        return "bread ".repeat(count).strip();
    }
}
