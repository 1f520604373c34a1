package dev.etiquette.mcp.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.Situation;
import dev.etiquette.mcp.answer.RefusedCallException;
import dev.etiquette.mcp.answer.ToolAnswer;
import dev.etiquette.mcp.given.GivenBook;
import dev.etiquette.mcp.given.GivenSituation;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever is named is judged, and in the form in which the draft will reach them. */
class DraftWrittenTest {

    private static final Instant SUNDAY = Instant.parse("2026-03-01T17:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private static GivenBook book;
    private static ReviewDraftTool tool;

    @BeforeAll
    static void open() {
        book = GivenBook.standard();
        Situation situation = Situation.of(
                Owner.builder("maya", ZoneId.of("Europe/Berlin")).named("Maya").build(),
                Contact.builder("ann").named("Ann").build(),
                Contact.builder("bob").named("Bob").build(),
                Contact.builder("eve").named("Eve").build(),
                DoNotContact.anywhere(new PersonId("bob"), "asked me to stop", SUNDAY),
                Post.builder("public", Platform.MASTODON, SUNDAY)
                        .writtenBy("ann")
                        .saying("Maya, which oven do you bake in?")
                        .mentioning("maya")
                        .build(),
                Post.builder("mine", Platform.MASTODON, SUNDAY)
                        .writtenBy("maya")
                        .saying("New bread.")
                        .build(),
                Message.builder("sent", Platform.MASTODON, SUNDAY)
                        .writtenBy("maya")
                        .sentTo("eve")
                        .inThread("t1")
                        .saying("The bread is ready.")
                        .build());
        tool = new ReviewDraftTool(new AdvisedOwner(
                Optional.of(CompletableFuture.completedFuture(new GivenSituation(situation, List.of()))),
                book,
                Clock.fixed(MONDAY, ZoneOffset.UTC)));
    }

    @AfterAll
    static void close() {
        book.close();
    }

    private static ToolAnswer review(Object... more) {
        Map<String, Object> arguments = new HashMap<>(Map.of("text", "In the one with the stone."));
        for (int i = 0; i < more.length; i += 2) {
            arguments.put(String.valueOf(more[i]), more[i + 1]);
        }
        return tool.call(new ToolArguments(arguments));
    }

    private static void assertJudged(ToolAnswer answer, String form, String... ids) {
        assertThat(answer.structured()).containsEntry("form", form);
        List<String> people = ((List<?>) answer.structured().get("recipients"))
                .stream()
                        .map(row -> (Map<?, ?>) ((Map<?, ?>) row).get("person"))
                        .map(person -> String.valueOf(person.get("quotedId")))
                        .toList();
        assertThat(people).containsExactlyInAnyOrder(ids);
    }

    @Test
    void whoever_is_named_is_judged_whatever_is_answered() {
        ToolAnswer answer = review("platform", "Mastodon", "answers", "public", "to", List.of("Bob"));
        assertJudged(answer, "private message", "bob");
        assertThat(answer.structured()).containsEntry("fine", false);
        assertJudged(
                review("platform", "Mastodon", "answers", "public", "to", List.of("Ann", "Bob")),
                "private message",
                "ann",
                "bob");
    }

    @Test
    void public_answer_is_to_its_author() {
        assertJudged(review("platform", "Mastodon", "answers", "public"), "public reply", "ann");
    }

    @Test
    void answer_from_another_platform_is_private() {
        assertJudged(review("platform", "email", "answers", "public"), "private message", "ann");
        assertJudged(review("platform", "LinkedIn", "answers", "public"), "private message", "ann");
    }

    @Test
    void message_of_the_owner_goes_on_with_those_whom_it_was_sent_to() {
        assertJudged(review("platform", "Mastodon", "answers", "sent"), "private message", "eve");
    }

    @Test
    void message_after_a_post_of_the_owner_needs_somebody() {
        assertThatThrownBy(() -> review("platform", "email", "answers", "mine"))
                .isInstanceOf(RefusedCallException.class)
                .hasMessageStartingWith("What is answered is the owner's own");
        assertThat(review("platform", "Mastodon", "answers", "mine").structured())
                .containsEntry("form", "public reply");
    }
}
