package dev.etiquette.archives.telegram;

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
import dev.etiquette.model.Mark;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Message;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.model.Visibility;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Telegram Desktop exports: one chat, or all. */
class TelegramChatsTest {

    private static final ImportOptions BERLIN = ImportOptions.NONE.withZone(ZoneId.of("Europe/Berlin"));
    private static final String PROFILE =
            "'personal_information':{'user_id':1,'first_name':'Maya','last_name':'','username':'@maya_bakes'}";

    @TempDir
    private Path folder;

    private ImportedArchive read(ImportOptions options, String json) {
        ArchiveFolder.nameless(folder).file("result.json", json.replace('\'', '"'));
        return Archives.read(List.of(folder), options);
    }

    private ImportedArchive all(String chats) {
        return read(BERLIN, "{'about':'x'," + PROFILE + ",'chats':{'about':'x','list':[" + chats + "]}}");
    }

    private static String chat(String type, String name, String id, String... messages) {
        return "{'name':" + name + ",'type':'" + type + "','id':" + id + ",'messages':[" + String.join(",\n", messages)
                + "]}";
    }

    private static String said(int id, String user, String from, String more) {
        return "{'id':%d,'type':'message','date':'2026-02-27T18:00:%02d','date_unixtime':'%d','from':'%s','from_id':'%s',%s}"
                .formatted(id, id, 1_772_208_000 + id, from, user, more);
    }

    @Test
    void a_talk_of_two_is_messages_of_the_one_to_the_other() {
        ImportedArchive archive = all(chat(
                "personal_chat",
                "'Ann Berg'",
                "2",
                said(1, "user2", "Ann Berg", "'text':['Which ',{'type':'bold','text':'oven'},' is it?']"),
                said(2, "user1", "Maya", "'text':'The old one','reply_to_message_id':1")));
        assertThat(archive.skipped()).isEmpty();
        assertThat(archive.owner().id()).isEqualTo(new PersonId("telegram:user1"));
        assertThat(archive.owner().handles()).containsEntry(Platform.TELEGRAM, "maya_bakes");
        assertThat(archive.contacts()).extracting(Contact::name).containsExactly("Ann Berg");
        assertThat(texts(archive)).containsExactly("Which oven is it?", "The old one");
        assertThat(archive.utterances()).allSatisfy(said -> assertThat(said).isInstanceOf(Message.class));
        assertThat(archive.utterances().get(0).at()).isEqualTo(Instant.ofEpochSecond(1_772_208_001));
        assertThat(archive.utterances().get(0).mentions()).containsExactly(new PersonId("telegram:user1"));
        assertThat(archive.utterances().get(1).mentions()).containsExactly(new PersonId("telegram:user2"));
    }

    @Test
    void one_chat_alone_says_whose_it_is_once_both_have_written() {
        ImportedArchive archive = read(
                BERLIN,
                chat(
                        "personal_chat",
                        "'Ann'",
                        "2",
                        said(1, "user2", "Ann", "'text':'Hello'"),
                        said(2, "user1", "Maya", "'text':'Hi'")));
        assertThat(archive.owner().id()).isEqualTo(new PersonId("telegram:user1"));
        assertThat(archive.owner().names()).containsExactly("Maya");
    }

    @Test
    void old_exports_have_numbers_for_people_and_times_in_no_zone() {
        ImportedArchive archive = all(chat(
                "personal_chat",
                "'Ann'",
                "4297967297",
                "{'id':7,'type':'message','date':'2020-02-27T18:00:00','edited':'1970-01-01T01:00:00','from':'Ann',"
                        + "'from_id':2,'text':'Hello'}",
                "{'id':8,'type':'message','date':'2020-02-27T18:01:00','edited':'2020-02-27T18:02:00','from':'Maya',"
                        + "'from_id':1,'text':'Hi'}"));
        assertThat(archive.skipped()).isEmpty();
        assertThat(archive.utterances().get(0).at()).isEqualTo(Instant.parse("2020-02-27T17:00:00Z"));
        assertThat(archive.utterances().get(0).edited()).isEqualTo(Instant.parse("2020-02-27T17:00:00Z"));
        assertThat(archive.utterances().get(1).edited()).isEqualTo(Instant.parse("2020-02-27T17:02:00Z"));
        assertThat(archive.utterances().get(1).mentions()).containsExactly(new PersonId("telegram:user2"));
        assertThat(archive.contacts()).hasSize(1);
    }

    @Test
    void in_a_group_people_are_named_and_answered() {
        ImportedArchive archive = all(chat(
                "private_supergroup",
                "'Bread people'",
                "99",
                said(1, "user1", "Maya", "'text':'I bake on Friday'"),
                said(2, "user2", "Ann", "'text':'What?','reply_to_message_id':1"),
                said(3, "user3", "Ben", "'text':['Ask ',{'type':'mention','text':'@maya_bakes'},'!']"),
                said(4, "user3", "Ben", "'text':[{'type':'mention_name','text':'Ann','user_id':2},' too']"),
                said(5, "channel99", "Bread people", "'text':'News'")));
        assertThat(archive.utterances())
                .hasSize(4)
                .allSatisfy(each -> assertThat(each.visibility()).isEqualTo(Visibility.FOLLOWERS));
        assertThat(utterance(archive, "telegram:99:2")).isInstanceOfSatisfying(Reply.class, reply -> {
            assertThat(reply.answers()).isEqualTo(new UtteranceId("telegram:99:1"));
            assertThat(reply.answersWhom()).isEqualTo(new PersonId("telegram:user1"));
        });
        assertThat(utterance(archive, "telegram:99:3").mentions()).containsExactly(new PersonId("telegram:user1"));
        assertThat(utterance(archive, "telegram:99:4").mentions()).containsExactly(new PersonId("telegram:user2"));
        assertThat(archive.notes()).contains("Ignored: 1 post in a channel of Telegram.");
    }

    @Test
    void what_is_nobodys_word_is_counted_and_left_out() {
        ImportedArchive archive = all(String.join(
                ",",
                chat("saved_messages", "null", "1", said(1, "user1", "Maya", "'text':'Note'")),
                chat("bot_chat", "'Weather'", "5", said(1, "user5", "Weather", "'text':'Rain?'")),
                chat("public_channel", "'News'", "6", said(1, "channel6", "News", "'text':'Read this?'")),
                chat("personal_chat", "'Telegram'", "777000", said(1, "user777000", "Telegram", "'text':'Code?'")),
                chat(
                        "personal_chat",
                        "'Ann'",
                        "2",
                        "{'id':3,'type':'service','date':'2026-02-27T18:00:00','date_unixtime':'1772208000','actor':'Ann',"
                                + "'actor_id':'user2','action':'joined_telegram','text':''}")));
        assertThat(archive.utterances()).isEmpty();
        assertThat(archive.skipped()).isEmpty();
        assertThat(archive.notes())
                .contains(
                        "Ignored: 1 message to oneself.",
                        "Ignored: 2 messages from or to bots of Telegram.",
                        "Ignored: 1 post in a channel of Telegram.",
                        "Ignored: 1 notice of Telegram.");
    }

    @Test
    void in_a_call_the_owner_has_spoken_unless_nobody_answered() {
        String call =
                "{'id':%d,'type':'service','date':'2026-02-27T18:00:00','date_unixtime':'1772208000','actor':'Maya',"
                        + "'actor_id':'user1','action':'phone_call'%s,'text':''}";
        ImportedArchive archive = all(chat(
                "personal_chat",
                "'Ann'",
                "2",
                said(1, "user2", "Ann", "'text':'Call me?'"),
                call.formatted(3, ",'duration_seconds':62"),
                call.formatted(4, "")));
        Utterance spoken = utterance(archive, "telegram:2:3");
        assertThat(archive.utterances()).hasSize(2);
        assertThat(spoken.author()).isEqualTo(archive.owner().id());
        assertThat(spoken.mentions()).containsExactly(new PersonId("telegram:user2"));
        assertThat(spoken.text()).isEmpty();
        assertThat(archive.marks()).containsExactly(new Marks(spoken.id(), Set.of(Mark.CLOSING)));
    }

    @Test
    void what_was_forwarded_asks_nothing_and_a_poll_does() {
        ImportedArchive archive = all(chat(
                "personal_chat",
                "'Ann'",
                "2",
                said(1, "user2", "Ann", "'forwarded_from':'News','text':'Who wants to win?'"),
                said(2, "user2", "Ann", "'text':'','poll':{'question':'Which day','answers':[{'text':'Friday'}]}"),
                said(3, "user2", "Ann", "'text':'','sticker_emoji':'👍','media_type':'sticker'"),
                said(4, "user2", "Ann", "'text':'','photo':'photos/1.jpg'"),
                said(5, "user2", "Ann", "'text':'Look','photo':'photos/2.jpg'"),
                said(6, "user1", "Maya", "'text':'','media_type':'voice_message','file':'voice.ogg'")));
        assertThat(texts(archive)).containsExactly("Who wants to win?", "Which day?", "👍", "Look", "");
        assertThat(archive.marks()).containsExactly(new Marks(new UtteranceId("telegram:2:1"), Set.of()));
        assertThat(archive.notes()).contains("Ignored: 1 picture or recording without words.");
    }

    @Test
    void nobody_waits_behind_a_deleted_account() {
        ImportedArchive archive =
                all("{'type':'personal_chat','id':2,'messages':[{'id':1,'type':'message','date':'2026-02-27T18:00:00',"
                        + "'date_unixtime':'1772208000','from':null,'from_id':'user2','text':'Hello?'}]}");
        assertThat(archive.contacts())
                .singleElement()
                .satisfies(ann -> assertThat(ann.doNotContact())
                        .singleElement()
                        .satisfies(
                                ban -> assertThat(ban.reason()).isEqualTo("Their account on Telegram was deleted.")));
    }

    @Test
    void an_entry_that_cannot_be_used_is_told_by_its_place() {
        ImportedArchive archive = all(chat(
                "personal_chat",
                "'Ann'",
                "2",
                "{'id':1,'type':'message','date':'yesterday','from':'Ann','from_id':'user2','text':'a'}",
                "7",
                "{'type':'message','date_unixtime':'1772208000','from':'Ann','from_id':'user2','text':'b'}",
                "{'id':4,'type':'message','date_unixtime':'1772208000','text':'c'}",
                said(5, "user2", "Ann", "'text':'d'")));
        assertThat(texts(archive)).containsExactly("d");
        assertThat(archive.skipped())
                .extracting(SkippedEntry::where, SkippedEntry::reason)
                .containsExactly(
                        tuple("line 2", "it is no object; expected a message"),
                        tuple("message  (line 3)", "its id \"\" is no number"),
                        tuple(
                                "message 1 (line 1)",
                                "its time \"yesterday\" cannot be read; expected one such as 2026-02-27T17:00:00"),
                        tuple(
                                "message 4 (line 4)",
                                "it does not say who wrote it; expected a from_id such as \"user12\""));
    }

    @Test
    void a_file_that_was_cut_is_read_up_to_there() {
        ImportedArchive archive = all(chat("personal_chat", "'Ann'", "2", said(1, "user2", "Ann", "'text':'a'")));
        String whole = "{" + PROFILE + ",'chats':{'list':["
                + chat(
                        "personal_chat",
                        "'Ann'",
                        "2",
                        said(1, "user2", "Ann", "'text':'a'"),
                        said(2, "user2", "Ann", "'text':'b'"));
        ImportedArchive cut = read(BERLIN, whole.substring(0, whole.length() - 20));
        assertThat(texts(archive)).isEqualTo(texts(cut)).containsExactly("a");
        assertThat(cut.skipped())
                .extracting(SkippedEntry::reason)
                .containsExactly("the file ends in the middle; everything before was read");
    }

    @Test
    void a_forwarded_message_in_two_exports_counts_once() {
        String talk = chat(
                "personal_chat",
                "'Ann'",
                "2",
                said(1, "user2", "Ann", "'forwarded_from':'Ben','text':'Which oven?'"),
                said(2, "user1", "Maya", "'text':'Hi'"));
        ArchiveFolder.nameless(folder)
                .file("a/result.json", talk.replace('\'', '"'))
                .file("b/result.json", talk.replace('\'', '"'));
        ImportedArchive archive = Archives.read(List.of(folder), BERLIN);
        assertThat(texts(archive)).containsExactly("Which oven?", "Hi");
        assertThat(archive.marks()).extracting(Marks::marks).containsExactly(Set.of());
    }

    @Test
    void without_a_number_of_seconds_an_hour_that_comes_twice_goes_on() {
        String said =
                "{'id':%d,'type':'message','date':'2026-10-25T02:%d:00','from':'Ann','from_id':'user2','text':'Hi'}";
        ImportedArchive archive =
                all(chat("personal_chat", "'Ann'", "2", said.formatted(1, 50), said.formatted(2, 10)));
        assertThat(archive.utterances())
                .extracting(Utterance::at)
                .containsExactly(Instant.parse("2026-10-25T00:50:00Z"), Instant.parse("2026-10-25T01:10:00Z"));
    }
}
