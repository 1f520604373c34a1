package dev.etiquette.archives.discord;

import static dev.etiquette.archives.ArchiveAssertions.texts;
import static dev.etiquette.archives.ArchiveAssertions.utterance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Message;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Reply;
import dev.etiquette.model.UtteranceId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Channels as DiscordChatExporter writes them. */
class DiscordChannelsTest {

    @TempDir
    private Path folder;

    private ImportedArchive read(ImportOptions options, String type, String name, String... messages) {
        String json = "{'guild':{'id':'0','name':'Bread'},'channel':{'id':'2','type':'" + type + "','name':'" + name
                + "'},'exportedAt':'2026-03-01T00:00:00+00:00','messages':[" + String.join(",\n", messages) + "]}";
        ArchiveFolder.nameless(folder).file("channel.json", json.replace('\'', '"'));
        return Archives.read(List.of(folder), options);
    }

    private static String said(int id, String user, String name, String content, String more) {
        return ("{'id':'%d','type':'Default','timestamp':'2026-02-27T17:00:%02d.5+01:00','content':'%s',"
                        + "'author':{'id':'%s','name':'%s','nickname':'%s','isBot':false}%s}")
                .formatted(id, id, content, user, name.toLowerCase(Locale.ROOT), name, more);
    }

    @Test
    void in_a_channel_people_are_named_and_answered() {
        ImportedArchive archive = read(
                ImportOptions.NONE.withOwner("maya"),
                "GuildTextChat",
                "ovens",
                said(1, "4", "Ann", "Which oven?", ""),
                said(2, "5", "Maya", "The old one", "")
                        .replace("'Default'", "'Reply'")
                        .replace("'author'", "'reference':{'messageId':'1'},'author'"),
                said(3, "6", "Ben", "@Maya how old?", ",'mentions':[{'id':'5','name':'maya','nickname':'Maya'}]"),
                said(4, "6", "Ben", "Now", ",'timestampEdited':'2026-02-27T17:01:00+01:00'"));
        assertThat(archive.skipped()).isEmpty();
        assertThat(archive.owner().id()).isEqualTo(new PersonId("discord:5"));
        assertThat(archive.utterances().get(0).at()).isEqualTo(Instant.parse("2026-02-27T16:00:01.5Z"));
        assertThat(utterance(archive, "discord:2")).isInstanceOfSatisfying(Reply.class, reply -> {
            assertThat(reply.answers()).isEqualTo(new UtteranceId("discord:1"));
            assertThat(reply.answersWhom()).isEqualTo(new PersonId("discord:4"));
        });
        assertThat(utterance(archive, "discord:3").mentions()).containsExactly(new PersonId("discord:5"));
        assertThat(utterance(archive, "discord:4").edited()).isEqualTo(Instant.parse("2026-02-27T16:01:00Z"));
        assertThat(archive.contacts()).extracting(Contact::name).containsExactly("Ann", "Ben");
    }

    @Test
    void a_talk_of_two_is_messages_and_its_name_is_the_other_one() {
        ImportedArchive archive = read(
                ImportOptions.NONE,
                "DirectTextChat",
                "Ann",
                said(1, "4", "Ann", "Which oven?", ""),
                said(2, "5", "Maya", "The old one", ""));
        assertThat(archive.owner().id()).isEqualTo(new PersonId("discord:5"));
        assertThat(archive.utterances()).allSatisfy(each -> assertThat(each).isInstanceOf(Message.class));
        assertThat(archive.utterances().get(0).mentions()).containsExactly(new PersonId("discord:5"));
    }

    @Test
    void bots_and_notices_are_left_out_and_what_is_wrong_is_told() {
        ImportedArchive archive = read(
                ImportOptions.NONE.withOwner("Maya"),
                "GuildTextChat",
                "ovens",
                said(1, "4", "Ann", "x", "").replace("'Default'", "'GuildMemberJoin'"),
                said(2, "7", "Dice", "Again?", "").replace("'isBot':false", "'isBot':true"),
                said(3, "4", "Ann", "", ",'attachments':[{}]"),
                said(4, "4", "Ann", "When?", "").replace("2026-02-27", "soon"),
                "{'id':'5','type':'Default','timestamp':'2026-02-27T17:00:00Z','content':'x'}",
                said(6, "4", "Ann", "Last", ""));
        assertThat(texts(archive)).containsExactly("Last");
        assertThat(archive.notes())
                .contains(
                        "Ignored: 1 notice of Discord.",
                        "Ignored: 1 message of a bot of Discord.",
                        "Ignored: 1 picture or recording without words.");
        assertThat(archive.skipped())
                .extracting(SkippedEntry::where, SkippedEntry::reason)
                .containsExactly(
                        tuple(
                                "message 4 (line 4)",
                                "its time \"soonT17:00:04.5+01:00\" cannot be read; expected one such as"
                                        + " 2026-02-27T17:00:00+00:00"),
                        tuple(
                                "message 5 (line 5)",
                                "it does not say who wrote it, or has no id; expected an author with a number"));
    }

    @Test
    void the_data_package_is_refused_by_its_name() {
        ArchiveFolder.nameless(folder)
                .file("messages/c1/channel.json", "{\"id\":\"1\",\"type\":1,\"recipients\":[\"2\",\"3\"]}")
                .file(
                        "messages/c1/messages.csv",
                        "ID,Timestamp,Contents,Attachments\n1,2026-02-27 17:00:00,Which oven?,\n");
        assertThatThrownBy(() -> Archives.read(List.of(folder), ImportOptions.NONE))
                .hasMessageContaining("it seems to be your own messages from the data package of Discord");
    }
}
