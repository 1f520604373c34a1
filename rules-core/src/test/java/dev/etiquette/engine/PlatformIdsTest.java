package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Draft;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Message;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ids that several platforms have. */
class PlatformIdsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Post onX = Post.of("42", Platform.X, "ann", NOON, "Who knows a baker?");
    private final Post onMastodon = Post.of("42", Platform.MASTODON, "ben", NOON, "Snow again.");
    private final Reply answer = Reply.of("43", Platform.MASTODON, "maya", NOON, "Here too!", "42");
    private final Message toCleo = Message.of("7", Platform.LINKEDIN, "cleo", NOON, "Hello!", "maya", "1");
    private final Message toDan = Message.of("8", Platform.WHATSAPP, "dan", NOON, "Hi!", "maya", "1");

    private static List<Utterance> told(Utterance... said) {
        return PlatformIds.of(List.of(said)).utterances(List.of(said));
    }

    private static UtteranceId id(String value) {
        return new UtteranceId(value);
    }

    @Test
    void an_id_on_two_platforms_is_two_ids_and_an_answer_means_its_own_platform() {
        List<Utterance> told = told(onX, onMastodon, answer);

        assertThat(told).extracting(Utterance::id).containsExactly(id("x:42"), id("mastodon:42"), id("43"));
        assertThat(((Reply) told.get(2)).answers()).isEqualTo(id("mastodon:42"));
        assertThat(told)
                .extracting(Utterance::thread)
                .containsExactly(new ThreadId("x:42"), new ThreadId("mastodon:42"), new ThreadId("mastodon:42"));
        assertThat(told).extracting(Utterance::text).containsExactly(onX.text(), onMastodon.text(), answer.text());
    }

    @Test
    void conversations_of_two_platforms_are_two() {
        assertThat(told(toCleo, toDan))
                .extracting(Utterance::thread)
                .containsExactly(new ThreadId("linkedin:1"), new ThreadId("whatsapp:1"));
    }

    @Test
    void what_stands_on_one_platform_keeps_its_id_and_may_be_answered_from_elsewhere() {
        Reply byEmail = Reply.of("44", Platform.EMAIL, "maya", NOON, "I do.", "42");

        assertThat(told(onX, byEmail, toDan)).first().isEqualTo(onX);
        assertThat(((Reply) told(onX, byEmail, toDan).get(1)).answers()).isEqualTo(id("42"));
    }

    @Test
    void an_answer_from_a_platform_without_that_id_means_none_of_two() {
        Reply byEmail = Reply.of("44", Platform.EMAIL, "maya", NOON, "I do.", "42");

        assertThat(((Reply) told(onX, onMastodon, byEmail).get(2)).answers()).isEqualTo(id("email:42"));
    }

    @Test
    void nothing_changes_on_one_platform_alone() {
        List<Utterance> said = List.of(onX, Post.of("43", Platform.X, "ann", NOON, "Rye."));

        assertThat(PlatformIds.of(said).utterances(said)).isSameAs(said);
    }

    @Test
    void a_post_shown_on_both_under_one_id_shows_the_other_again() {
        Post again = Post.of("42", Platform.X, "ben", NOON.plusSeconds(60), "Snow again.")
                .repeating("42");

        assertThat(((Post) told(onMastodon, again).get(1)).repeats()).isEqualTo(id("mastodon:42"));
    }

    @Test
    void marks_are_those_of_that_id_on_each_platform_and_of_a_draft() {
        Marks marks = new Marks(id("42"), Set.of(Mark.QUESTION));
        Marks other = new Marks(id("43"), Set.of(Mark.THANKS));

        assertThat(PlatformIds.of(List.of(onX, onMastodon, answer)).marks(List.of(marks, other)))
                .extracting(Marks::utterance)
                .containsExactly(id("42"), id("mastodon:42"), id("x:42"), id("43"));
    }

    @Test
    void a_draft_answers_what_its_own_platform_has() {
        Draft draft = Draft.of(Reply.of("42", Platform.X, "maya", NOON, "I do.", "42"));

        Reply planned = (Reply) PlatformIds.of(List.of(onX, onMastodon))
                .drafts(List.of(draft))
                .get(0)
                .utterance();
        assertThat(planned.id()).isEqualTo(id("42"));
        assertThat(planned.answers()).isEqualTo(id("x:42"));
    }
}
