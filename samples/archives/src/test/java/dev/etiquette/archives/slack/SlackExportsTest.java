package dev.etiquette.archives.slack;

import static dev.etiquette.archives.ArchiveAssertions.texts;
import static dev.etiquette.archives.ArchiveAssertions.utterance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Message;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import dev.etiquette.model.UtteranceId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The export of a workspace. */
class SlackExportsTest {

    private static final String USERS =
            "[{'id':'U1','name':'maya','profile':{'real_name':'Maya','email':'maya@maya.example'}},"
                    + "{'id':'U2','name':'ann','real_name':'Ann Berg','profile':{}},{'id':'U3','name':'bot','is_bot':true,'profile':{}},"
                    + "{'id':'U4','name':'ben','deleted':true,'profile':{'real_name':'Ben'}}]";

    @TempDir
    private Path folder;

    private ImportedArchive read(String... filesAndContents) {
        ArchiveFolder.nameless(folder).file("users.json", USERS.replace('\'', '"'));
        for (int at = 0; at < filesAndContents.length; at += 2) {
            ArchiveFolder.nameless(folder).file(filesAndContents[at], filesAndContents[at + 1].replace('\'', '"'));
        }
        return Archives.read(List.of(folder), ImportOptions.NONE.withOwner("Maya"));
    }

    private static String said(String user, String time, String text, String more) {
        return "{'type':'message','user':'%s','ts':'%s','text':'%s'%s}".formatted(user, time, text, more);
    }

    @Test
    void in_a_channel_people_are_named_and_threads_answer() {
        ImportedArchive archive = read(
                "ovens/2026-02-27.json",
                "["
                        + said("U1", "1772208000.000100", "I bake &amp; rest", ",'thread_ts':'1772208000.000100'") + ","
                        + said(
                                "U2",
                                "1772208001.000200",
                                "<@U1> which &lt;oven&gt;? <https://x.example|This> <!here> <#C1|ovens>",
                                "")
                        + ","
                        + said(
                                "U4",
                                "1772208002.000000",
                                "Me too",
                                ",'thread_ts':'1772208000.000100','edited':{'user':'U4','ts':'1772208060.000000'}")
                        + "]");
        assertThat(archive.skipped()).isEmpty();
        assertThat(texts(archive)).containsExactly("I bake & rest", "@maya which <oven>? This @here #ovens", "Me too");
        assertThat(archive.utterances().get(1)).isInstanceOf(Post.class);
        assertThat(archive.utterances().get(1).mentions()).containsExactly(new PersonId("slack:U1"));
        assertThat(archive.utterances().get(1).at()).isEqualTo(Instant.parse("2026-02-27T16:00:01.000200Z"));
        assertThat(utterance(archive, "slack:ovens:1772208002.000000")).isInstanceOfSatisfying(Reply.class, reply -> {
            assertThat(reply.answers()).isEqualTo(new UtteranceId("slack:ovens:1772208000.000100"));
            assertThat(reply.answersWhom()).isEqualTo(new PersonId("slack:U1"));
            assertThat(reply.edited()).isEqualTo(Instant.parse("2026-02-27T16:01:00Z"));
        });
        assertThat(archive.owner().handles()).containsEntry(Platform.SLACK, "maya");
        assertThat(archive.contacts()).extracting(Contact::name).containsExactly("Ann Berg", "Ben");
        assertThat(archive.contacts().get(1).doNotContact())
                .extracting(each -> each.reason())
                .containsExactly("Their account on Slack was deactivated.");
    }

    @Test
    void a_talk_of_two_is_messages_and_says_whose_export_it_is() {
        ArchiveFolder.nameless(folder)
                .file("users.json", USERS.replace('\'', '"'))
                .file(
                        "dms.json",
                        "[{\"id\":\"D1\",\"members\":[\"U1\",\"U2\"]},{\"id\":\"D2\",\"members\":[\"U1\",\"U4\"]}]")
                .file(
                        "D1/2026-02-27.json",
                        ("[" + said("U2", "1772208000.0001", "Which oven?", "") + "]").replace('\'', '"'));
        ImportedArchive archive = Archives.read(List.of(folder), ImportOptions.NONE);
        assertThat(archive.owner().id()).isEqualTo(new PersonId("slack:U1"));
        assertThat(archive.utterances())
                .singleElement()
                .isInstanceOf(Message.class)
                .satisfies(said -> assertThat(said.mentions()).containsExactly(new PersonId("slack:U1")));
    }

    @Test
    void a_talk_of_others_is_not_for_the_owner() {
        ImportedArchive archive = read(
                "dms.json",
                "[{'id':'D1','members':['U2','U4']}]",
                "D1/2026-02-27.json",
                "[" + said("U2", "1772208000.0001", "Which oven?", "") + "]");
        assertThat(archive.utterances())
                .singleElement()
                .satisfies(said -> assertThat(said.mentions()).containsExactly(new PersonId("slack:U4")));
    }

    @Test
    void bots_and_notices_are_left_out_and_what_is_wrong_is_told() {
        ImportedArchive archive = read(
                "ovens/2026-02-27.json",
                "[" + said("U2", "1772208000.0001", "joined", ",'subtype':'channel_join'") + ","
                        + said("U3", "1772208000.0002", "Build failed?", "") + ","
                        + said("USLACKBOT", "1772208000.0003", "Hi?", "") + ","
                        + "{'type':'message','subtype':'bot_message','bot_id':'B1','ts':'1772208000.0004','text':'x?'},"
                        + said("", "1772208000.0005", "Who?", "") + "," + said("U2", "soon", "When?", "") + ",7]");
        assertThat(archive.utterances()).isEmpty();
        assertThat(archive.notes()).contains("Ignored: 1 notice of Slack.", "Ignored: 3 messages of bots of Slack.");
        assertThat(archive.skipped())
                .extracting(SkippedEntry::where, SkippedEntry::reason)
                .containsExactly(
                        tuple("entry 5 (line 1)", "it does not say who wrote it; expected a user such as \"U012ABC\""),
                        tuple(
                                "entry 6 (line 1)",
                                "its time \"soon\" cannot be read; expected seconds such as 1700000000.000100"),
                        tuple("entry 7 (line 1)", "it is no object; expected a message"));
    }

    @Test
    void a_bot_that_speaks_for_somebody_does_not_silence_them() {
        ImportedArchive archive = read(
                "ovens/2026-02-27.json",
                "[" + said("U2", "1772208000.0001", "A poll", ",'bot_id':'B1'") + ","
                        + said("U2", "1772208000.0002", "Which oven?", "") + "]");
        assertThat(texts(archive)).containsExactly("Which oven?");
        assertThat(archive.notes()).contains("Ignored: 1 message of a bot of Slack.");
    }
}
