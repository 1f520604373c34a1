package dev.etiquette.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The same words of one person to a hundred thousand others, or below as many posts: each is told apart at once. */
class CopiesOfManyTest {

    private static final int MANY = 100_000;
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static Copies among(IntFunction<Utterance> said) {
        return Copies.among(IntStream.range(0, MANY).mapToObj(said).toList());
    }

    @Test
    @Timeout(60)
    void one_word_below_many_posts_is_no_copy() {
        assertThat(among(i -> Reply.of("r" + i, Platform.X, "ann", NOON, "First!", "p" + i))
                        .isEmpty())
                .isTrue();
    }

    @Test
    @Timeout(60)
    void one_message_to_many_people_is_no_copy() {
        assertThat(among(i -> Message.of("m" + i, Platform.LINKEDIN, "maya", NOON, "Happy new year!", "p" + i, "t"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    @Timeout(60)
    void one_message_on_many_platforms_is_no_copy() {
        assertThat(among(i -> Message.of("m" + i, Platform.of("place" + i), "ann", NOON, "Hello!", "maya", "t"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    @Timeout(60)
    void one_message_again_and_again_is_one() {
        Copies copies = among(i -> Message.of("m" + i, Platform.LINKEDIN, "ann", NOON, "Hello!", "maya", "t"));

        assertThat(List.of(copies.first(new UtteranceId("m5")), copies.first(new UtteranceId("m" + (MANY - 1)))))
                .containsOnly(new UtteranceId("m0"));
    }
}
