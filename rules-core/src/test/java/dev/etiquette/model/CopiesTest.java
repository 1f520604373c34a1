package dev.etiquette.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was sent more than once is known by its words, by who says them where to whom, and by how soon they come again. */
class CopiesTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static Message said(String id, String who, long seconds, String text) {
        return Message.of(id, Platform.LINKEDIN, who, NOON.plusSeconds(seconds), text, "maya", "talk");
    }

    private static String first(String id, Utterance... said) {
        Copies copies = Copies.among(List.of(said));
        String first = copies.first(new UtteranceId(id)).value();
        assertThat(copies.isCopy(new UtteranceId(id))).isEqualTo(!first.equals(id));
        return first;
    }

    @ParameterizedTest(name = "after {0}: {1}")
    @CsvSource({"PT0S, true", "PT2M, true", "PT2M0.000000001S, false"})
    void the_same_words_within_two_minutes_are_a_copy(Duration later, boolean copy) {
        Message again = Message.of("b", Platform.LINKEDIN, "ann", NOON.plus(later), " Are you there? ", "maya", "talk");

        assertThat(first("b", again, said("a", "ann", 0, "Are you there?"))).isEqualTo(copy ? "a" : "b");
    }

    @Test
    void each_copy_may_be_two_minutes_after_the_one_before() {
        assertThat(first(
                        "c",
                        said("a", "ann", 0, "Hello!"),
                        said("b", "ann", 110, "Hello!"),
                        said("c", "ann", 220, "Hello!")))
                .isEqualTo("a");
    }

    @Test
    void what_was_said_once_makes_no_copies() {
        assertThat(Copies.among(List.of(said("a", "ann", 0, "Hello!"))).isEmpty())
                .isTrue();
        assertThat(Copies.among(List.of(said("a", "ann", 0, "Hello!"), said("b", "ann", 1, "Hello!")))
                        .isEmpty())
                .isFalse();
    }

    @Test
    void other_words_or_none_are_no_copy() {
        assertThat(first("b", said("a", "ann", 0, "Hello!"), said("b", "ann", 1, "Hello?")))
                .isEqualTo("b");
        assertThat(first("b", said("a", "ann", 0, " "), said("b", "ann", 1, "")))
                .isEqualTo("b");
    }

    @Test
    void the_same_words_of_another_are_no_copy() {
        assertThat(first("b", said("a", "ann", 0, "Hello!"), said("b", "bob", 1, "Hello!")))
                .isEqualTo("b");
    }

    @Test
    void what_another_says_in_between_parts_them() {
        assertThat(first("c", said("a", "ann", 0, "Yes."), said("b", "bob", 1, "Really?"), said("c", "ann", 2, "Yes.")))
                .isEqualTo("c");
        // Not only what comes just before.
        assertThat(first(
                        "d",
                        said("a", "ann", 0, "Yes."),
                        said("b", "bob", 1, "Really?"),
                        said("c", "ann", 2, "Oh."),
                        said("d", "ann", 3, "Yes.")))
                .isEqualTo("d");
        // What comes before the first of them parts nothing.
        assertThat(first("c", said("b", "bob", 0, "Ready?"), said("a", "ann", 1, "Yes."), said("c", "ann", 2, "Yes.")))
                .isEqualTo("a");
    }

    @Test
    void what_another_says_elsewhere_parts_nothing() {
        Message elsewhere =
                Message.of("b", Platform.LINKEDIN, "bob", NOON.plusSeconds(1), "Really?", "maya", "other talk");

        assertThat(first("c", said("a", "ann", 0, "Yes."), elsewhere, said("c", "ann", 2, "Yes.")))
                .isEqualTo("a");
    }

    @Test
    void a_room_is_one_conversation() {
        assertThat(first(
                        "c",
                        Post.of("a", Platform.CHAT, "ann", NOON, "Anybody here?"),
                        Post.of("b", Platform.CHAT, "bob", NOON.plusSeconds(1), "Me."),
                        Post.of("c", Platform.CHAT, "ann", NOON.plusSeconds(2), "Anybody here?")))
                .isEqualTo("c");
    }

    @Test
    void the_same_answer_to_two_things_is_no_copy_but_to_a_thing_and_its_copy_is() {
        Reply one = Reply.of("p", Platform.X, "maya", NOON, "What now?", "o");
        Reply again = answer("q", "maya", 1, "What now?", "o");
        Reply other = answer("q", "maya", 1, "What then?", "o");
        Reply toOne = answer("r", "ann", 2, "Bread!", "p");
        Reply toOther = answer("s", "ann", 3, "Bread!", "q");

        assertThat(first("s", one, other, toOne, toOther)).isEqualTo("s");
        assertThat(first("s", one, again, toOne, toOther)).isEqualTo("r");
    }

    private static Reply answer(String id, String who, long seconds, String text, String to) {
        return Reply.builder(id, Platform.X, NOON.plusSeconds(seconds))
                .writtenBy(who)
                .saying(text)
                .answering(to)
                .inThread("o")
                .build();
    }
}
