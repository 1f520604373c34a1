package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Mark;
import dev.etiquette.reading.Phrase.Where;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StopSpansTest {

    private static Set<Mark> marks(String text, Phrase... rows) {
        return new Phrases(List.of(rows)).marks(text, Set.of());
    }

    private static Phrase noStop(String phrase) {
        return new Phrase("en", Mark.NO_STOP, Where.ANYWHERE, phrase);
    }

    private static Phrase stop(String phrase) {
        return new Phrase("en", Mark.STOP, Where.ANYWHERE, phrase);
    }

    @Test
    void stop_that_says_the_same_and_more_counts() {
        assertThat(marks("How do I make you stop?", noStop("how do i"), stop("how do i make you stop")))
                .contains(Mark.STOP);
    }

    @Test
    void stop_beside_it_is_taken_back() {
        assertThat(marks("How do I make him stop texting me?", noStop("how do i"), stop("stop texting me")))
                .doesNotContain(Mark.STOP);
    }

    @Test
    void equal_words_are_not_more() {
        assertThat(marks("I will stop calling.", noStop("stop calling"), stop("stop|quit calling")))
                .doesNotContain(Mark.STOP);
    }

    @Test
    void another_one_elsewhere_still_takes_it_back() {
        assertThat(marks(
                        "She asked me: how do I make you stop?",
                        noStop("how do i"),
                        noStop("she asked"),
                        stop("how do i make you stop")))
                .doesNotContain(Mark.STOP);
    }

    @Test
    void end_is_the_end_of_a_sentence() {
        Phrase end = new Phrase("en", Mark.POSSIBLE_STOP, Where.END, "(stop|quit it)");

        assertThat(marks("It is three in the morning, stop. Thank you.", end)).contains(Mark.POSSIBLE_STOP);
        assertThat(marks("Please quit it!", end)).contains(Mark.POSSIBLE_STOP);
        assertThat(marks("The stop is over there.", end)).doesNotContain(Mark.POSSIBLE_STOP);
    }
}
