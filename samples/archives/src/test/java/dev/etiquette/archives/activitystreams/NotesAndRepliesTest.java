package dev.etiquette.archives.activitystreams;

import static dev.etiquette.archives.ArchiveFolder.ANN;
import static dev.etiquette.archives.ArchiveFolder.ME;
import static dev.etiquette.archives.ArchiveFolder.PUBLIC;
import static dev.etiquette.archives.ArchiveFolder.activity;
import static dev.etiquette.archives.ArchiveFolder.create;
import static dev.etiquette.archives.ArchiveFolder.note;
import static dev.etiquette.archives.ArchiveFolder.noteBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.model.Message;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.Visibility;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes a post, a reply, a message; who wrote it, when, for whom. */
class NotesAndRepliesTest {

    private static final String ID = "https://home.example/n/1";

    @TempDir
    private Path folder;

    private Utterance only(String item) {
        return ArchiveFolder.in(folder).outbox(item).only();
    }

    private Utterance addressed(String addresses) {
        return only(noteBy(ME, ID, "2024-01-01T10:00:00Z", "hi", addresses));
    }

    private String refusal(String item) {
        ImportedArchive archive = ArchiveFolder.in(folder).outbox(item).read();
        assertThat(archive.utterances()).isEmpty();
        assertThat(archive.skippedTotal()).isEqualTo(1);
        assertThat(archive.skipped().get(0).where()).isEqualTo("entry 1 (line 1)");
        return archive.skipped().get(0).reason();
    }

    @Test
    void a_note_is_a_post_with_or_without_the_activity_that_created_it() {
        Utterance bare = only(note(ID, "hi", ""));
        Utterance created = only(create(ME, note(ID, "hi", "")));

        assertThat(bare).isInstanceOf(Post.class).isEqualTo(created);
        assertThat(bare.author()).isEqualTo(new PersonId(ME));
        assertThat(bare.platform()).isEqualTo(Platform.CHAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Article", "Page", "Video", "Audio", "Image", "Document", "Event", "as:Note"})
    void everything_with_words_is_read(String type) {
        assertThat(only(note(ID, "hi", "").replace("'Note'", "'" + type + "'"))).isInstanceOf(Post.class);
    }

    @Test
    void readers_tags_and_content_may_stand_alone_and_the_context_in_an_array() {
        Utterance said = ArchiveFolder.in(folder)
                .file(
                        "outbox.json",
                        ("{'@context':['https://www.w3.org/ns/activitystreams',{'x':'y'}],'type':['OrderedCollection'],"
                                        + "'orderedItems':{'id':'https://home.example/1','type':'Note','attributedTo':['"
                                        + ME + "'],'published':['2024-01-01T11:00:00.5+01:00'],'content':['<p>hi</p>'],"
                                        + "'to':'" + PUBLIC + "','cc':'" + ANN
                                        + "','tag':{'type':'Mention','href':'" + ANN + "'}}}")
                                .replace('\'', '"'))
                .only();
        assertThat(said.text()).isEqualTo("hi");
        assertThat(said.at()).isEqualTo("2024-01-01T10:00:00.5Z");
        assertThat(said.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(said.mentions()).extracting(Object::toString).containsExactly(ANN);
    }

    @Test
    void a_type_may_be_an_array() {
        assertThat(only(note(ID, "hi", "").replace("'Note'", "['http://x.example/Foo','Note']")))
                .isInstanceOf(Post.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'https://far.example/9'",
                "{'id':'https://far.example/9','type':'Note'}",
                "['https://far.example/9','https://far.example/10']"
            })
    void a_reply_may_name_what_it_answers_as_text_object_or_array(String answered) {
        Utterance said = only(note(ID, "hi", "'inReplyTo':" + answered));

        assertThat(said)
                .isInstanceOfSatisfying(
                        Reply.class,
                        reply -> assertThat(reply.answers().value()).isEqualTo("https://far.example/9"));
    }

    @Test
    void of_several_answered_the_one_that_was_read_counts() {
        ImportedArchive archive = ArchiveFolder.in(folder)
                .outbox(
                        noteBy(
                                ME,
                                ID,
                                "2024-01-02T10:00:00Z",
                                "b",
                                "'inReplyTo':['https://far.example/9','" + ID + "0']"),
                        note(ID + "0", "a", ""))
                .read();

        assertThat(archive.utterances().get(1))
                .isInstanceOfSatisfying(
                        Reply.class,
                        reply -> assertThat(reply.answers().value()).isEqualTo(ID + "0"));
    }

    @Test
    void an_empty_array_of_answered_things_is_a_post() {
        assertThat(only(note(ID, "hi", "'inReplyTo':[]"))).isInstanceOf(Post.class);
        assertThat(only(note(ID, "hi", "'inReplyTo':null"))).isInstanceOf(Post.class);
    }

    @Test
    void nothing_answers_itself() {
        assertThat(only(note(ID, "hi", "'inReplyTo':'" + ID + "'"))).isInstanceOf(Post.class);
    }

    @Test
    void readers_follow_from_the_addresses() {
        String followers = ME + "/followers";
        assertThat(addressed("'to':['" + PUBLIC + "'],'cc':['" + followers + "']")
                        .visibility())
                .isEqualTo(Visibility.PUBLIC);
        assertThat(addressed("'to':'as:Public'").visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(addressed("'to':'Public'").visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(addressed("'to':['" + followers + "'],'cc':['" + PUBLIC + "']")
                        .visibility())
                .isEqualTo(Visibility.UNLISTED);
        assertThat(addressed("'to':['" + followers + "'],'cc':['" + ANN + "']").visibility())
                .isEqualTo(Visibility.FOLLOWERS);
        assertThat(addressed("'to':['" + ANN + "']").visibility()).isEqualTo(Visibility.DIRECT);
        assertThat(addressed("").visibility()).isEqualTo(Visibility.PUBLIC);
    }

    @Test
    void an_odd_collection_of_followers_is_known_from_the_profile() {
        Utterance said = ArchiveFolder.in(folder)
                .file(
                        "actor.json",
                        "{\"type\":\"Person\",\"id\":\"%s\",\"followers\":\"https://home.example/f?x=1\"}"
                                .formatted(ME))
                .outbox(noteBy(ME, ID, "2024-01-01T10:00:00Z", "hi", "'to':'https://home.example/f?x=1'"))
                .only();

        assertThat(said).isInstanceOf(Post.class);
        assertThat(said.visibility()).isEqualTo(Visibility.FOLLOWERS);
    }

    @Test
    void a_direct_note_is_a_message_to_its_people_also_when_it_answers() {
        Utterance said = addressed("'to':['" + ANN + "'],'inReplyTo':'https://far.example/9'");

        assertThat(said).isInstanceOf(Message.class);
        assertThat(said.mentions()).containsExactly(new PersonId(ANN));
        assertThat(said.thread().value()).isEqualTo("https://far.example/9");
    }

    @Test
    void a_note_to_nobody_is_no_message_but_stays_private() {
        Utterance said = addressed("'to':[],'cc':[]");

        assertThat(said).isInstanceOf(Post.class);
        assertThat(said.visibility()).isEqualTo(Visibility.DIRECT);
    }

    @Test
    void addresses_of_the_activity_count_when_the_note_has_none() {
        String direct = "{'type':'Create','actor':'%s','to':'%s','object':%s}"
                .formatted(ME, ANN, noteBy(ME, ID, "2024-01-01T10:00:00Z", "hi", ""));
        assertThat(only(direct)).isInstanceOf(Message.class);
    }

    @Test
    void mentions_come_from_tags_and_from_addresses_without_the_author() {
        Utterance said = only(note(
                ID,
                "hi",
                "'cc':['https://far.example/users/bob','%s','%s/followers'],'tag':{'type':'Mention','href':'%s','name':'@ann@far.example'}"
                        .formatted(ME, ME, ANN)));

        assertThat(said.mentions()).containsExactly(new PersonId(ANN), new PersonId("https://far.example/users/bob"));
    }

    @Test
    void authors_may_be_objects_arrays_or_left_to_the_outbox() {
        String plain = "'attributedTo':'" + ME + "'";
        for (String author : new String[] {
            "'attributedTo':{'type':'Person','id':'" + ME + "'}",
            "'attributedTo':[{'type':'Group','id':'https://home.example/g'},{'type':'Person','id':'" + ME + "'}]",
            "'attributedTo':['" + ME + "']",
            "'x':1"
        }) {
            assertThat(only(note(ID, "hi", "").replace(plain, author)).author()).isEqualTo(new PersonId(ME));
        }
    }

    @Test
    void a_note_without_author_outside_of_the_outbox_is_skipped() {
        ImportedArchive archive = ArchiveFolder.in(folder)
                .inbox(note(ID, "hi", "").replace("'attributedTo':'" + ME + "',", ""))
                .read();

        assertThat(archive.utterances()).isEmpty();
        assertThat(archive.skipped()).extracting(SkippedEntry::reason).containsExactly("it does not say who wrote it");
    }

    @Test
    void nobody_puts_words_into_the_mouth_of_somebody_on_another_host() {
        ImportedArchive archive = ArchiveFolder.in(folder)
                .inbox(create("https://evil.example/users/eve", note(ID, "I owe Eve money.", "")))
                .read();

        assertThat(archive.utterances()).isEmpty();
        assertThat(archive.skipped().get(0).reason()).contains("publishes a text of");
    }

    @Test
    void an_id_of_the_owner_cannot_be_taken_by_another() {
        ImportedArchive archive = ArchiveFolder.in(folder)
                .outbox(note(ID, "mine", ""))
                .inbox(noteBy(ANN, ID, "2025-01-01T10:00:00Z", "hers", ""))
                .read();

        assertThat(archive.utterances()).extracting(Utterance::text).containsExactly("mine");
        assertThat(archive.skipped()).hasSize(1);
    }

    @Test
    void the_time_may_stand_in_the_activity_or_be_that_of_an_edit() {
        String timeless = note(ID, "hi", "").replace("'published':'2024-01-01T10:00:00Z',", "");
        assertThat(only(activity("Create", "a", ME, "2024-05-01T00:00:00+02:00", timeless))
                        .at())
                .isEqualTo(Instant.parse("2024-04-30T22:00:00Z"));
        assertThat(only(timeless.replace("'type'", "'updated':'2024-06-01T00:00:00Z','type'"))
                        .at())
                .isEqualTo(Instant.parse("2024-06-01T00:00:00Z"));
    }

    @Test
    void a_later_change_is_an_edit_and_an_earlier_one_is_none() {
        Utterance edited = only(note(ID, "hi", "'updated':'2024-01-02T10:00:00Z'"));
        assertThat(edited.at()).isEqualTo(Instant.parse("2024-01-01T10:00:00Z"));
        assertThat(edited.edited()).isEqualTo(Instant.parse("2024-01-02T10:00:00Z"));
        assertThat(only(note(ID, "hi", "'updated':'2023-01-02T10:00:00Z'")).edited())
                .isEqualTo(Instant.parse("2024-01-01T10:00:00Z"));
    }

    @Test
    void what_is_missing_or_wrong_is_said_in_plain_words() {
        assertThat(refusal("{'type':'Note','content':'x','published':'2024-01-01T10:00:00Z'}"))
                .startsWith("it has no id");
        assertThat(refusal("{'id':'1','type':'Note','content':'x'}")).isEqualTo("it does not say when it was said");
        assertThat(refusal("{'id':'1','type':'Note','content':'x','published':'soon'}"))
                .isEqualTo("its time \"soon\" cannot be read");
        assertThat(refusal("17")).isEqualTo("it is no object");
        assertThat(refusal("{'id':'1'}")).isEqualTo("it does not say what kind of thing it is");
        assertThat(refusal("{'type':'Create'}")).isEqualTo("it has no text");
        assertThat(refusal("{'type':'Create','object':'https://x.example/1'}")).contains("only the address");
        assertThat(refusal("{'type':'http://x.example/Foo'}")).contains("its kind is unknown");
    }

    @Test
    void votes_in_polls_are_no_messages() {
        ImportedArchive archive = ArchiveFolder.in(folder)
                .inbox(create(
                        ANN,
                        "{'id':'https://far.example/v','type':'Note','name':'Monday','attributedTo':'%s','to':'%s','inReplyTo':'%s'}"
                                .formatted(ANN, ME, ID)))
                .read();

        assertThat(archive.utterances()).isEmpty();
        assertThat(archive.notes()).contains("Ignored: 1 vote in a poll.");
    }

    @Test
    void the_activity_names_a_single_object_without_id() {
        String nameless = note(ID, "hi", "").replace("'id':'" + ID + "',", "");
        assertThat(only(activity("Create", "https://home.example/a/1", ME, "2024-01-01T10:00:00Z", nameless))
                        .id()
                        .value())
                .isEqualTo("https://home.example/a/1");
    }

    @Test
    void marks_of_mastodon_tell_the_platform_for_the_whole_folder() {
        ImportedArchive archive = ArchiveFolder.in(folder)
                .outbox(note(ID, "hi", "'conversation':'tag:x'"))
                .inbox(noteBy(ANN, "https://far.example/1", "2024-01-01T10:00:00Z", "hi", "'to':'" + ME + "'"))
                .read();

        assertThat(archive.utterances()).extracting(Utterance::platform).containsOnly(Platform.MASTODON);
        assertThat(archive.contacts().get(0).handles()).containsEntry(Platform.MASTODON, "ann@far.example");
    }

    @Test
    void reactions_are_counted_inline_or_from_the_inbox_whichever_is_more() {
        ImportedArchive archive = ArchiveFolder.in(folder)
                .outbox(note(ID, "hi", "'likes':{'totalItems':3},'shares':{'type':'Collection','totalItems':0}"))
                .inbox(
                        activity("Like", "l1", ANN, "2024-01-02T00:00:00Z", "'" + ID + "'"),
                        activity("Announce", "s1", ANN, "2024-01-02T00:00:00Z", "'" + ID + "'"),
                        activity("Announce", "s2", ANN, "2024-01-03T00:00:00Z", "'" + ID + "'"),
                        noteBy(ANN, "https://far.example/1", "2024-01-02T10:00:00Z", "ho", "'inReplyTo':'" + ID + "'"))
                .read();

        assertThat(archive.utterances().get(0)).isInstanceOfSatisfying(Post.class, post -> {
            assertThat(post.reactions().likes()).isEqualTo(3);
            assertThat(post.reactions().shares()).isEqualTo(1);
            assertThat(post.reactions().comments()).isEqualTo(1);
        });
    }
}
