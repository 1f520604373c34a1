package dev.etiquette.archives.meta;

import static dev.etiquette.archives.ArchiveAssertions.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Message;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Utterance;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the exports of Facebook and Instagram. */
class MetaExportsTest {

    private static final ImportOptions MAYA = ImportOptions.NONE.withOwner("Maya");
    private static final String JOERG = "J\\u00c3\\u00b6rg";

    @TempDir
    private Path folder;

    private ImportedArchive read(String name, String json) {
        ArchiveFolder.nameless(folder).file(name, json.replace('\'', '"'));
        return Archives.read(List.of(folder), MAYA);
    }

    private static String thread(String title, String people, String... messages) {
        StringBuilder named = new StringBuilder();
        for (String each : people.split(",")) {
            named.append(named.isEmpty() ? "" : ",")
                    .append("{'name':'")
                    .append(each)
                    .append("'}");
        }
        return "{'participants':[" + named + "],'messages':[" + String.join(",\n", messages) + "],'title':'" + title
                + "','is_still_participant':true,'thread_path':'inbox/" + title.replaceAll("\\W", "") + "_1'}";
    }

    private static String said(String sender, int second, String more) {
        return "{'sender_name':'%s','timestamp_ms':%d%s}"
                .formatted(sender, 1_772_208_000_000L + second * 1000L, more.isEmpty() ? "" : "," + more);
    }

    @Test
    void texts_and_names_that_were_read_as_latin_are_repaired_and_the_oldest_comes_first() {
        ImportedArchive archive = read(
                "messages/inbox/joerg_1/message_1.json",
                thread(
                        JOERG,
                        JOERG + ",Maya",
                        said("Maya", 9, "'content':'Der alte \\u00f0\\u009f\\u008d\\u009e'"),
                        said(JOERG, 1, "'content':'Welcher Ofen, gr\\u00c3\\u00b6\\u00c3\\u009fer?'")));
        assertThat(archive.skipped()).isEmpty();
        assertThat(texts(archive)).containsExactly("Welcher Ofen, größer?", "Der alte 🍞");
        assertThat(archive.contacts()).extracting(Contact::name).containsExactly("Jörg");
        assertThat(archive.utterances())
                .allSatisfy(each -> assertThat(each).isInstanceOf(Message.class))
                .extracting(Utterance::platform)
                .containsOnly(Platform.FACEBOOK);
        assertThat(archive.utterances().get(0).at()).isEqualTo(Instant.ofEpochSecond(1_772_208_001));
        assertThat(archive.utterances().get(0).mentions()).containsExactly(new PersonId("facebook:Maya"));
    }

    @Test
    void sound_texts_stay_as_they_are() {
        assertThat(MetaText.block("schön – 🍞")).isEqualTo("schön – 🍞");
        assertThat(MetaText.block("schön")).isEqualTo("schön");
        assertThat(MetaText.block("sch\u00c3\u00b6n")).isEqualTo("schön");
    }

    @Test
    void the_title_of_a_talk_of_two_says_whose_it_is_and_parts_go_together() {
        ArchiveFolder.nameless(folder)
                .file(
                        "inbox/ann_1/message_1.json",
                        thread("Ann", "Ann,Maya", said("Ann", 5, "'content':'Two'"))
                                .replace('\'', '"'))
                .file(
                        "inbox/ann_1/message_2.json",
                        thread("Ann", "Ann,Maya", said("Maya", 1, "'content':'One'"))
                                .replace('\'', '"'));
        ImportedArchive archive = Archives.read(List.of(folder), ImportOptions.NONE);
        assertThat(archive.owner().id()).isEqualTo(new PersonId("facebook:Maya"));
        assertThat(texts(archive)).containsExactly("One", "Two");
        assertThat(archive.utterances())
                .extracting(Utterance::thread)
                .containsOnly(archive.utterances().get(0).thread());
    }

    @Test
    void sticker_alone_closes_as_a_smile_does_and_a_photograph_does_not() {
        ImportedArchive archive = read(
                "instagram/messages/inbox/ann_1/message_1.json",
                thread(
                        "Ann",
                        "Ann,Maya",
                        said("Ann", 1, "'sticker':{'uri':'cat.png'}"),
                        said("Maya", 2, "'content':'Do you come?'"),
                        said("Ann", 3, "'photos':[{'uri':'a.jpg'}]")));
        assertThat(archive.marks())
                .containsExactly(new Marks(archive.utterances().get(0).id(), Set.of(Mark.CLOSING)));
        assertThat(texts(archive)).containsExactly("", "Do you come?", "");
    }

    @Test
    void what_was_taken_back_and_notices_are_left_out_and_in_a_call_the_owner_has_spoken() {
        ImportedArchive archive = read(
                "instagram/messages/inbox/ann_1/message_1.json",
                thread(
                        "Ann",
                        "Ann,Maya",
                        said("Ann", 1, "'is_unsent':true"),
                        said("Ann", 2, "'content':'Ann called you.','call_duration':0"),
                        said("Maya", 3, "'content':'You called Ann.','call_duration':61"),
                        said(
                                "Ann",
                                4,
                                "'content':'Ann sent an attachment.','share':{'link':'https://x.example/a','share_text':'Is it good?'}"),
                        said("Ann", 5, "'content':'Ann sent a photo.','photos':[{'uri':'a.jpg'}]"),
                        said("Ann", 6, "'content':'This one','reactions':[{'reaction':'x','actor':'Maya'}]"),
                        said(
                                "Ann",
                                7,
                                "'content':'Reacted \\u00e2\\u009d\\u00a4\\u00ef\\u00b8\\u008f to your message '"),
                        said("Ann", 8, "'content':'Liked a message'"),
                        said("Maya", 9, "'audio_files':[{'uri':'a.mp4'}]")));
        assertThat(texts(archive)).containsExactly("", "Is it good?", "This one", "");
        assertThat(archive.utterances()).extracting(Utterance::platform).containsOnly(Platform.INSTAGRAM);
        Utterance spoken = archive.utterances().get(0);
        assertThat(spoken.author()).isEqualTo(archive.owner().id());
        assertThat(spoken.at()).isEqualTo(Instant.ofEpochSecond(1_772_208_003));
        assertThat(archive.marks()).containsExactly(new Marks(spoken.id(), Set.of(Mark.CLOSING)));
        assertThat(archive.notes())
                .contains(
                        "Ignored: 1 message that was taken back.",
                        "Ignored: 2 reactions to messages.",
                        "Ignored: 1 notice of a call or a group.",
                        "Ignored: 1 picture or recording without words.");
    }

    @Test
    void a_message_to_a_group_is_for_all_of_it() {
        ImportedArchive archive = read(
                "message_1.json", thread("Bread people", "Ann,Ben,Maya", said("Ann", 1, "'content':'Who comes?'")));
        assertThat(archive.utterances())
                .singleElement()
                .isInstanceOf(Message.class)
                .satisfies(each -> assertThat(each.mentions())
                        .containsExactly(new PersonId("facebook:Ben"), new PersonId("facebook:Maya")));
    }

    @Test
    void encrypted_talks_have_another_form() {
        ImportedArchive archive = read(
                "Ann_12.json",
                "{'participants':['Ann','Maya'],'threadName':'Ann_12','messages':[{'isUnsent':false,'media':[],'reactions':[],"
                        + "'senderName':'Ann','text':'Schön?','timestamp':1772208000000,'type':'text'}]}");
        assertThat(texts(archive)).containsExactly("Schön?");
    }

    @Test
    void nobody_waits_behind_an_account_that_is_gone() {
        ImportedArchive archive = read(
                "message_1.json",
                thread("Facebook user", "Facebook user,Maya", said("Facebook user", 1, "'content':'Hello?'")));
        assertThat(archive.contacts())
                .singleElement()
                .satisfies(ann -> assertThat(ann.doNotContact())
                        .singleElement()
                        .satisfies(
                                ban -> assertThat(ban.reason()).isEqualTo("Their account on Facebook was deleted.")));
    }

    @Test
    void own_posts_friends_and_blocks_are_read() {
        ArchiveFolder.nameless(folder)
                .file("profile_information.json", "{\"profile_v2\":{\"name\":{\"full_name\":\"Maya\"}}}")
                .file(
                        "posts/your_posts_1.json",
                        "[{\"timestamp\":1772208000,\"data\":[{\"post\":\"Sch\\u00c3\\u00b6nes Brot\"}],\"title\":\"Maya updated her status.\"},"
                                + "{\"timestamp\":1772208001,\"attachments\":[],\"title\":\"Maya shared a link.\"},{\"timestamp\":\"x\"}]")
                .file(
                        "friends/your_friends.json",
                        "{\"friends_v2\":[{\"name\":\"J\\u00c3\\u00b6rg\",\"timestamp\":1572208000}]}")
                .file(
                        "blocked_users.json",
                        "{\"blocked_users_v2\":[{\"name\":\"Rude\",\"timestamp\":1572208000},{\"timestamp\":1}]}");
        ImportedArchive archive = Archives.read(List.of(folder), ImportOptions.NONE);
        assertThat(archive.owner().id()).isEqualTo(new PersonId("facebook:Maya"));
        assertThat(texts(archive)).containsExactly("Schönes Brot", "");
        assertThat(archive.utterances())
                .extracting(Utterance::author)
                .containsOnly(archive.owner().id());
        assertThat(archive.connections())
                .extracting(Connection::contact, Connection::state)
                .containsExactly(
                        tuple(new PersonId("facebook:Jörg"), Connection.State.CONNECTED),
                        tuple(new PersonId("facebook:Rude"), Connection.State.BLOCKED));
        assertThat(archive.skipped())
                .extracting(SkippedEntry::reason)
                .containsExactly(
                        "it names nobody; expected a name",
                        "its time \"x\" cannot be read; expected seconds since 1970");
    }

    @Test
    void a_photograph_makes_no_post_of_facebook_one_of_instagram() {
        ArchiveFolder.nameless(folder)
                .file("profile_information.json", "{\"profile_v2\":{\"name\":{\"full_name\":\"Maya\"}}}")
                .file(
                        "posts/your_posts__check_ins__photos_and_videos_1.json",
                        "[{\"timestamp\":1772208000,\"attachments\":[{\"data\":[{\"media\":{\"uri\":\"a.jpg\",\"creation_timestamp\":1772207999}}]}],"
                                + "\"data\":[{\"post\":\"My bread\"}],\"title\":\"Maya added a new photo.\"}]");
        ImportedArchive archive = Archives.read(List.of(folder), ImportOptions.NONE);
        assertThat(archive.utterances())
                .extracting(Utterance::platform, Utterance::text)
                .containsExactly(tuple(Platform.FACEBOOK, "My bread"));
    }

    @Test
    void posts_of_instagram_have_their_words_as_a_title() {
        ArchiveFolder.nameless(folder)
                .file(
                        "personal_information.json",
                        "{\"profile_user\":[{\"string_map_data\":{\"Username\":{\"value\":\"maya.bakes\"},\"Name\":{\"value\":\"Maya\"}}}]}")
                .file(
                        "content/posts_1.json",
                        "[{\"media\":[{\"uri\":\"a.jpg\",\"creation_timestamp\":1772208000,\"title\":\"One\"}]},"
                                + "{\"media\":[{\"uri\":\"a.jpg\",\"creation_timestamp\":1,\"title\":\"\"}],\"title\":\"Two\",\"creation_timestamp\":1772208001}]")
                .file(
                        "following.json",
                        "{\"relationships_following\":[{\"title\":\"\",\"string_list_data\":[{\"href\":\"https://x\",\"value\":\"ann\",\"timestamp\":1572208000}]}]}");
        ImportedArchive archive = Archives.read(List.of(folder), ImportOptions.NONE);
        assertThat(archive.owner().handles()).containsEntry(Platform.INSTAGRAM, "maya.bakes");
        assertThat(texts(archive)).containsExactly("One", "Two");
        assertThat(archive.contacts()).extracting(Contact::name).containsExactly("ann");
    }

    @Test
    void what_cannot_be_read_is_told_by_its_place() {
        ImportedArchive archive = read(
                "message_1.json",
                thread(
                        "Ann",
                        "Ann,Maya",
                        said("Ann", 1, "'content':'One'"),
                        "7",
                        "{'sender_name':'Ann','timestamp_ms':'soon'}",
                        "{'timestamp_ms':1}"));
        assertThat(texts(archive)).containsExactly("One");
        assertThat(archive.skipped())
                .extracting(SkippedEntry::where, SkippedEntry::reason)
                .containsExactly(
                        tuple("message 2 (line 2)", "it is no object; expected a message"),
                        tuple(
                                "message 3 (line 3)",
                                "its time \"soon\" cannot be read; expected milliseconds since 1970"),
                        tuple("message 4 (line 4)", "it does not say who wrote it; expected a sender_name"));
    }

    @Test
    void blocked_people_whom_no_conversation_knows_are_told() {
        String list =
                "{\"relationships_blocked_users\":[{\"title\":\"%s\",\"string_list_data\":[{\"timestamp\":1572208000}]}]}";
        String talk =
                "{\"participants\":[{\"name\":\"Rude\"},{\"name\":\"Maya\"}],\"messages\":[{\"sender_name\":\"Rude\","
                        + "\"timestamp_ms\":1572208000000,\"content\":\"Why?\"}],\"title\":\"Rude\"}";
        ArchiveFolder.nameless(folder)
                .file("instagram/blocked_profiles.json", list.formatted("rude.one"))
                .file("instagram/message_1.json", talk);
        assertThat(Archives.read(List.of(folder), ImportOptions.NONE.withOwner("Maya"))
                        .notes())
                .anyMatch(note -> note.startsWith("1 blocked person of Instagram could not be matched"));
        ArchiveFolder.nameless(folder).file("instagram/blocked_profiles.json", list.formatted("Rude"));
        assertThat(Archives.read(List.of(folder), ImportOptions.NONE.withOwner("Maya"))
                        .notes())
                .noneMatch(note -> note.contains("could not be matched"));
    }

    @Test
    void lists_of_older_exports_are_read_and_own_comments_counted() {
        ArchiveFolder.nameless(folder)
                .file(
                        "friends/friends.json",
                        "{\"friends\":[{\"name\":\"J\\u00c3\\u00b6rg\",\"timestamp\":1572208000}]}")
                .file(
                        "about_you/blocked_users.json",
                        "{\"blocked_users\":[{\"name\":\"Rude\",\"timestamp\":1572208000}]}")
                .file(
                        "comments_and_reactions/comments.json",
                        "{\"comments_v2\":[{\"timestamp\":1772208000,\"title\":\"Maya commented on Ben's post.\"},"
                                + "{\"timestamp\":1772208001,\"title\":\"Maya replied to a comment.\"}]}")
                .file(
                        "comments/comments.json",
                        "{\"comments\":[{\"timestamp\":1572208000,\"data\":[{\"comment\":{\"comment\":\"Nice\"}}]}]}")
                .file(
                        "messages/inbox/joerg_1/message_1.json",
                        thread(JOERG, JOERG + ",Maya", said("Maya", 0, "'content':'Hi'"))
                                .replace('\'', '"'));

        ImportedArchive archive = Archives.read(List.of(folder), MAYA);

        assertThat(archive.skipped()).isEmpty();
        assertThat(archive.connections())
                .extracting(Connection::contact, Connection::state)
                .containsExactly(
                        tuple(new PersonId("facebook:Jörg"), Connection.State.CONNECTED),
                        tuple(new PersonId("facebook:Rude"), Connection.State.BLOCKED));
        assertThat(archive.notes())
                .contains(
                        "Ignored: 3 comments or reactions of your own, of which the export does not say what they answer.");
    }
}
