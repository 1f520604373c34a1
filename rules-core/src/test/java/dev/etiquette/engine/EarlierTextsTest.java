package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Message;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Utterance;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EarlierTextsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final String BREAD = "The bread of the week is rye with walnuts from the garden.";
    private static final String NEARLY = "The bread of the week is rye with walnuts from the market.";
    private static final String OTHER = "Nobody knows how the mill came to its name, or its wheel.";

    private static Post post(String id, int hour, Platform platform, String author, String text) {
        return Post.of(id, platform, author, NOON.plusSeconds(3_600L * hour), text);
    }

    private static Post post(String id, int hour, String text) {
        return post(id, hour, Platform.X, "maya", text);
    }

    private static Message message(String id, int hour, Platform platform, String text, String to) {
        return Message.of(id, platform, "maya", NOON.plusSeconds(3_600L * hour), text, to, "talk " + to);
    }

    private static Resemblance mostLike(Utterance draft, Utterance... said) {
        return new EarlierTexts(new PersonId("maya"), List.of(said)).mostLike(draft);
    }

    @Test
    void the_latest_that_is_the_same_is_found_however_like_it_is() {
        Resemblance found = mostLike(
                post("draft", 9, BREAD + " #rye"),
                post("nearly", 1, NEARLY),
                post("same", 0, BREAD),
                post("again", 2, "The bread of the week is rye, with walnuts from the garden"),
                post("other", 4, OTHER));

        assertThat(found.id().value()).isEqualTo("again");
        assertThat(found.at()).isEqualTo(NOON.plusSeconds(7_200));
        assertThat(found.percent()).isEqualTo(100);
        assertThat(found.text()).isEqualTo("The bread of the week is rye, with walnuts from the garden");
    }

    @Test
    void one_word_of_twelve_is_another_one() {
        assertThat(mostLike(post("draft", 9, NEARLY), post("same", 1, BREAD)).percent())
                .isEqualTo(81);
    }

    @Test
    void others_other_platforms_and_the_draft_itself_do_not_count() {
        Resemblance found = mostLike(
                post("draft", 9, BREAD),
                post("draft", 1, BREAD),
                post("elsewhere", 1, Platform.LINKEDIN, "maya", BREAD),
                post("hers", 1, Platform.X, "ann", BREAD),
                message("told", 1, Platform.X, BREAD, "ann"),
                post("part", 2, "Part 12: " + BREAD),
                post("page", 2, BREAD + " https://bakery.example/rye"));

        assertThat(found).isEqualTo(Resemblance.NONE);
    }

    @Test
    void what_is_told_is_compared_with_what_the_same_people_were_told_anywhere() {
        Reply answer = Reply.of("answer", Platform.MASTODON, "maya", NOON, BREAD, "asked")
                .toWhom("ann");
        Message draft = message("draft", 9, Platform.X, BREAD, "ann");

        assertThat(mostLike(draft, answer, post("post", 2, BREAD)).id().value()).isEqualTo("answer");
        assertThat(mostLike(draft, message("other", 1, Platform.X, BREAD, "ben")))
                .isEqualTo(Resemblance.NONE);
    }

    @Test
    void few_words_are_said_again_unless_they_lead_to_the_same_page() {
        assertThat(mostLike(
                        message("draft", 9, Platform.X, "Happy birthday!", "ann"),
                        message("last", 1, Platform.X, "Happy birthday!", "ann")))
                .isEqualTo(Resemblance.NONE);
        assertThat(mostLike(post("draft", 9, "Good morning!"), post("last", 1, "Good morning")))
                .isEqualTo(Resemblance.NONE);
        assertThat(mostLike(post("draft", 9, "Rye: falk.example/rye"), post("last", 1, "Rye! falk.example/rye"))
                        .percent())
                .isEqualTo(100);
        assertThat(mostLike(post("draft", 9, "?!"), post("last", 1, "?!"))).isEqualTo(Resemblance.NONE);
    }
}
