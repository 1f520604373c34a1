package dev.etiquette.standard;

import static dev.etiquette.standard.Marking.marks;
import static dev.etiquette.standard.Scene.given;
import static dev.etiquette.standard.Scene.hours;
import static dev.etiquette.standard.Scene.minutes;
import static dev.etiquette.standard.Scene.myNote;
import static dev.etiquette.standard.Scene.note;
import static dev.etiquette.standard.Scene.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who talks most. */
class ListenTest {

    private static final String LET_ANN_TALK = "WHENEVER LISTEN ann";

    @Test
    @Fires({"LISTEN-1", "LISTEN-2"})
    void whoever_talks_most_of_the_time_should_listen_and_is_told_what_lifts_it(Case standard) {
        Advice advice = standard.at(hours(1), given().with(talk(8, 80, 20)));

        assertThat(todo(advice)).containsExactly(LET_ANN_TALK);
        assertThat(advice.recommendations().get(0).text())
                .startsWith("80 % of the words with ann are yours (80 of 100; 67 % is borne). What lifts it: 20 more"
                        + " words of theirs");
    }

    @Test
    @NearMiss("LISTEN-2")
    void fair_share_of_a_talk_is_fine(Case standard) {
        assertThat(todo(standard.at(hours(1), given().with(talk(8, 50, 50))))).isEmpty();
    }

    @Test
    @Threshold("LISTEN-2")
    void two_thirds_of_the_words_are_borne_and_more_are_not(Case standard) {
        assertThat(todo(standard.at(hours(1), given().with(talk(8, 67, 33))))).isEmpty();
        assertThat(todo(standard.at(hours(1), given().with(talk(8, 671, 329))))).containsExactly(LET_ANN_TALK);
    }

    @Test
    @Threshold({"LISTEN-1", "LISTEN-2"})
    void of_seven_turns_no_share_is_taken_and_of_eight_it_is(Case standard) {
        List<Fact> eight = talk(8, 80, 20);

        assertThat(todo(standard.at(hours(1), given().with(eight.subList(1, 8)))))
                .isEmpty();
        assertThat(todo(standard.at(hours(1), given().with(eight)))).containsExactly(LET_ANN_TALK);
    }

    @Test
    @Threshold("LISTEN-2")
    void talk_that_is_over_is_left_alone(Case standard) {
        Case.Sides sides = standard.around(minutes(8).plus(Duration.ofHours(48)), given().with(talk(8, 80, 20)));

        assertThat(todo(sides.before())).containsExactly(LET_ANN_TALK);
        assertThat(todo(sides.at())).isEmpty();
    }

    @Test
    @NearMiss("LISTEN-2")
    void many_words_are_fine_when_they_answer_a_question(Case standard) {
        assertThat(todo(standard.at(hours(1), given(marks("t7", Mark.QUESTION)).with(talk(8, 80, 20)))))
                .isEmpty();
    }

    @Test
    @NearMiss("LISTEN-2")
    void nobody_is_told_to_listen_while_the_other_one_waits(Case standard) {
        Fact word = note("w", minutes(9), "Well");

        assertThat(todo(standard.at(hours(2), given(word).with(talk(8, 80, 10)))))
                .containsExactly("SOON RESPOND ann");
    }

    @Test
    @NearMiss({"LISTEN-1", "LISTEN-2"})
    void nobody_counts_words_in_a_chat_room(Case standard) {
        List<Fact> chat = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            boolean hers = i % 2 == 1;
            chat.add(Post.of("c" + i, Platform.CHAT, hers ? "ann" : "maya", minutes(i), words(hers ? 1 : 20))
                    .mentioning(hers ? "maya" : "ann"));
        }

        assertThat(todo(standard.at(hours(1), given().with(chat)))).isEmpty();
    }

    @Test
    @Fires("LISTEN-2")
    void what_was_dismissed_does_not_come_back_with_the_next_word(Case standard) {
        Advice first = new Case().at(hours(1), given().with(talk(8, 80, 20)));
        Fact no = Feedback.dismissed(first.recommendations().get(0).id(), hours(1), "");
        Fact more = myNote("t9", minutes(65), words(20));

        assertThat(todo(standard.at(hours(3), given(no, more).with(talk(8, 80, 20)))))
                .isEmpty();
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
