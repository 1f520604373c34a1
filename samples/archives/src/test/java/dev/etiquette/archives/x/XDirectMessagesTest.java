package dev.etiquette.archives.x;

import static dev.etiquette.archives.ArchiveAssertions.single;
import static dev.etiquette.archives.ArchiveAssertions.utterance;
import static dev.etiquette.archives.x.XFiles.NOON;
import static dev.etiquette.archives.x.XFiles.conversation;
import static dev.etiquette.archives.x.XFiles.list;
import static dev.etiquette.archives.x.XFiles.message;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.model.Message;
import dev.etiquette.model.PersonId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages and lists of people of X, as real files fill them and as they do not. */
class XDirectMessagesTest {

    @TempDir
    private Path folder;

    private ArchiveFolder written;

    @BeforeEach
    void an_archive_of_mel() {
        written = XFiles.in(folder);
    }

    private ImportedArchive conversations(String name, String... talks) {
        return written.file("direct-messages.js", list(name, talks)).read();
    }

    @ParameterizedTest
    @CsvSource({"2024-06-10T14:00:00.000Z", "1718028000000"})
    void a_message_has_its_moment_in_either_shape(String at) {
        assertThat(single(conversations(
                                "direct_messages", conversation("12345-99", message("1", "99", "12345", at, "hi"))))
                        .at())
                .isEqualTo(Instant.parse("2024-06-10T14:00:00Z"));
    }

    @Test
    void a_recipient_may_be_known_from_the_name_of_the_talk_only() {
        String nameless = message("1", "99", "", NOON, "hi");
        assertThat(single(conversations("direct_messages", conversation("99-12345", nameless))))
                .isInstanceOfSatisfying(Message.class, message -> {
                    assertThat(message.mentions()).containsExactly(new PersonId("12345"));
                    assertThat(message.thread().value()).isEqualTo("99-12345");
                });
    }

    @Test
    void events_of_a_talk_without_words_are_no_messages_and_nonsense_is_counted() {
        ImportedArchive archive = conversations(
                "direct_messages",
                conversation(
                        "12345-99",
                        "{'reactionCreate':{'senderId':'99','reactionKey':'like','eventId':'3','createdAt':'%s'}}"
                                .formatted(NOON),
                        message("2", "12345", "12345", NOON, "milk"),
                        "7",
                        "{'messageCreate':{'id':'4'}}",
                        message("x", "99", "12345", NOON, "a"),
                        message("5", "99", "12345", "soon", "b"),
                        "{'a':'b'}"),
                conversation("odd", message("6", "99", "", NOON, "c")),
                "8",
                "{'dmConversation':{'conversationId':'1-2','messages':'none'}}");

        assertThat(archive.utterances()).isEmpty();
        assertThat(archive.notes()).contains("Ignored: 1 message to oneself.");
        assertThat(archive.skipped())
                .extracting(skipped -> skipped.where().replaceAll(" \\(.*", "") + ": " + skipped.reason())
                .containsExactlyInAnyOrder(
                        "entry 1, message 3: it is no object",
                        "entry 1, message 4: it does not say who wrote it",
                        "entry 1, message 5: its id \"x\" is not one that X gives",
                        "entry 1, message 6: its time \"soon\" cannot be read",
                        "entry 1, message 7: its kind is unknown",
                        "entry 2, message 1: it does not say to whom it was sent",
                        "entry 3: it is no object",
                        "entry 4: it holds no messages");
    }

    @Test
    void a_header_in_any_order_never_hides_the_words() {
        String header =
                "{'messageCreate':{'id':'1','senderId':'99','recipientId':'12345','createdAt':'1718028000000'}}";
        written.file("a.js", list("direct_message_headers", conversation("12345-99", header)));
        written.file("z.js", list("direct_message_headers", conversation("12345-99", header)));

        assertThat(single(conversations(
                                "direct_messages",
                                conversation("12345-99", message("1", "99", "12345", "1718028000000", "hi"))))
                        .text())
                .isEqualTo("hi");
    }

    @Test
    void a_group_is_known_by_who_joined_or_wrote_and_needs_an_id() {
        String mine = "{'messageCreate':{'id':'1','senderId':'12345','createdAt':'1718028000000','text':'hi all'}}";
        String theirs = "{'messageCreate':{'id':'2','senderId':'99','createdAt':'1718028000001','text':'hi'}}";
        assertThat(utterance(conversations("direct_messages_group", conversation("77", theirs, mine)), "1")
                        .mentions())
                .containsExactly(new PersonId("99"));
        assertThat(conversations("direct_message_group_headers", conversation("", mine))
                        .skipped())
                .extracting(SkippedEntry::reason)
                .containsExactly("its group has no id");
        assertThat(conversations("direct_messages_group", conversation("77", mine))
                        .skipped())
                .extracting(SkippedEntry::reason)
                .containsExactly("Message \"1\" is sent to nobody. A message must have a recipient");
    }

    @Test
    void lists_of_people_skip_what_is_nobody() {
        ImportedArchive archive = written.file(
                        "block.js",
                        list(
                                "block",
                                "{'blocking':{'accountId':'7'}}",
                                "{'accountId':'8'}",
                                "{'blocking':{}}",
                                "{'blocking':{'accountId':'ann'}}"))
                .read();

        assertThat(archive.contacts()).extracting(each -> each.id().value()).containsExactly("7", "8");
        assertThat(archive.skipped())
                .extracting(SkippedEntry::reason)
                .containsExactly(
                        "it has no id, so it cannot be distinguished from others",
                        "its id \"ann\" is not one that X gives");
    }

    @Test
    void an_archive_of_a_single_conversation_has_its_own_note() {
        assertThat(List.of(XFiles.NO_MENTIONS))
                .isSubsetOf(conversations(
                                "direct_messages", conversation("12345-99", message("1", "99", "12345", NOON, "hi")))
                        .notes());
    }
}
