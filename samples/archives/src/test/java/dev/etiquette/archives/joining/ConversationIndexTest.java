package dev.etiquette.archives.joining;

import static dev.etiquette.archives.ArchiveFolder.ANN;
import static dev.etiquette.archives.ArchiveFolder.ME;
import static dev.etiquette.archives.ArchiveFolder.noteBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Utterance;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conversations, and who answers whom. */
class ConversationIndexTest {

    private static final Instant NOON = Instant.parse("2024-01-01T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void a_chain_of_replies_is_named_by_its_root_known_or_not() {
        ConversationIndex conversations = new ConversationIndex();
        conversations.add("c", NOON, List.of("b"), List.of());
        conversations.add("b", NOON, List.of("unknown"), List.of());
        conversations.add("alone", NOON, List.of(), List.of());
        conversations.resolve();

        assertThat(conversations.conversationOf("c")).isEqualTo("unknown");
        assertThat(conversations.conversationOf("b")).isEqualTo("unknown");
        assertThat(conversations.conversationOf("alone")).isEqualTo("alone");
    }

    @Test
    void a_given_name_holds_for_the_whole_chain_and_the_earliest_names_it() {
        ConversationIndex conversations = new ConversationIndex();
        conversations.add("a", NOON, List.of(), List.of("zzz"));
        conversations.add("b", NOON.plusSeconds(1), List.of("a"), List.of("aaa"));
        conversations.add("c", NOON.plusSeconds(2), List.of("b"), List.of());
        conversations.add("d", NOON.plusSeconds(3), List.of(), List.of("aaa"));
        conversations.resolve();

        assertThat(List.of(
                        conversations.conversationOf("a"),
                        conversations.conversationOf("b"),
                        conversations.conversationOf("c"),
                        conversations.conversationOf("d")))
                .containsOnly("zzz");
    }

    @Test
    void a_circle_of_replies_ends() {
        ConversationIndex conversations = new ConversationIndex();
        conversations.add("b", NOON, List.of("c"), List.of());
        conversations.add("c", NOON, List.of("a"), List.of());
        conversations.add("a", NOON, List.of("b"), List.of());
        conversations.resolve();

        assertThat(List.of(
                        conversations.conversationOf("a"),
                        conversations.conversationOf("b"),
                        conversations.conversationOf("c")))
                .containsOnly("a");
    }

    @Test
    void hundred_thousand_replies_in_a_row_are_one_conversation() {
        ConversationIndex conversations = new ConversationIndex();
        for (int number = 1; number <= 100_000; number++) {
            conversations.add("r" + number, NOON, List.of("r" + (number - 1)), List.of());
        }
        conversations.resolve();

        assertThat(conversations.conversationOf("r100000")).isEqualTo("r0");
    }

    @Test
    void who_is_answered_is_known_from_the_answered_or_from_the_only_mention() {
        String mention = "'tag':[{'type':'Mention','href':'%s'}]".formatted(ANN);
        List<Utterance> said = ArchiveFolder.in(folder)
                .outbox(
                        noteBy(
                                ME,
                                "https://home.example/1",
                                "2024-01-02T00:00:00Z",
                                "a",
                                "'inReplyTo':'https://far.example/1'"),
                        noteBy(
                                ME,
                                "https://home.example/2",
                                "2024-01-03T00:00:00Z",
                                "b",
                                "'inReplyTo':'https://x.example/9'," + mention),
                        noteBy(
                                ME,
                                "https://home.example/3",
                                "2024-01-04T00:00:00Z",
                                "c",
                                "'inReplyTo':'https://x.example/9'"),
                        noteBy(
                                ME,
                                "https://home.example/4",
                                "2024-01-05T00:00:00Z",
                                "d",
                                "'inReplyTo':{'id':'https://x.example/8','attributedTo':'" + ANN + "'}"))
                .inbox(noteBy(ANN, "https://far.example/1", "2024-01-01T00:00:00Z", "q", ""))
                .read()
                .utterances();

        assertThat(said.subList(1, 5))
                .extracting(reply -> ((Reply) reply).answersWhom())
                .containsExactly(new PersonId(ANN), new PersonId(ANN), PersonId.NONE, new PersonId(ANN));
    }

    @Test
    void what_is_answered_by_its_address_is_found() {
        List<Utterance> said = ArchiveFolder.in(folder)
                .outbox(noteBy(
                        ME,
                        "https://home.example/1",
                        "2024-01-02T00:00:00Z",
                        "a",
                        "'inReplyTo':'https://far.example/@ann/1'"))
                .inbox(noteBy(
                        ANN,
                        "https://far.example/1",
                        "2024-01-01T00:00:00Z",
                        "q",
                        "'url':'https://far.example/@ann/1'"))
                .read()
                .utterances();

        assertThat(said.get(1)).isInstanceOfSatisfying(Reply.class, reply -> {
            assertThat(reply.answers().value()).isEqualTo("https://far.example/1");
            assertThat(reply.thread().value()).isEqualTo("https://far.example/1");
        });
    }
}
