package dev.etiquette.archives.joining;

import static dev.etiquette.archives.ArchiveFolder.ANN;
import static dev.etiquette.archives.ArchiveFolder.ME;
import static dev.etiquette.archives.ArchiveFolder.activity;
import static dev.etiquette.archives.ArchiveFolder.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.archives.problem.UnreadableArchiveException;
import dev.etiquette.archives.x.XFiles;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Utterance;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose exports are, and how the accounts of one person on several platforms become one owner. */
class OwnerAccountsTest {

    private static final String TWEET =
            "{'tweet':{'id_str':'%s','created_at':'Sat Oct 11 12:00:00 +0000 2025','full_text':'hi'%s}}";

    @TempDir
    private Path export;

    private static String list(String name, String... entries) {
        return "window.YTD." + name + ".part0 = [" + String.join(",", entries).replace('\'', '"') + "]";
    }

    private static String conversation(String one, String other, String id) {
        return "{'dmConversation':{'conversationId':'%1$s-%2$s','messages':[{'messageCreate':{'id':'%3$s','senderId':'%2$s','recipientId':'%1$s','createdAt':'1718028000000','text':'hi'}}]}}"
                .formatted(one, other, id);
    }

    private ArchiveFolder x(String name) {
        return ArchiveFolder.nameless(export.resolve(name)).file("tweets.js", list("tweets", TWEET.formatted("1", "")));
    }

    private ArchiveFolder x(String name, String account) {
        return x(name).file(
                        "account.js",
                        list(
                                "account",
                                "{'account':{'accountId':'%s','username':'u%s','accountDisplayName':'Mel X'}}"
                                        .formatted(account, account)));
    }

    private ArchiveFolder mastodon() {
        return ArchiveFolder.in(export.resolve("mastodon"))
                .outbox(note("https://home.example/1", "hello", "'conversation':'tag:x'"));
    }

    private ImportedArchive read(ImportOptions options) {
        return Archives.read(List.of(export), options);
    }

    private ImportedArchive read() {
        return read(ImportOptions.NONE);
    }

    private void assertRefused(ImportOptions options, String sentence) {
        assertThatThrownBy(() -> read(options))
                .isInstanceOf(UnreadableArchiveException.class)
                .hasMessage(sentence);
    }

    @Test
    void accounts_on_several_platforms_are_one_owner_called_by_the_first_platform() {
        mastodon();
        x("x", "12345");
        ImportedArchive archive = read();

        Owner owner = archive.owner();
        assertThat(owner.id().value()).isEqualTo(ME);
        assertThat(owner.handles())
                .containsEntry(Platform.MASTODON, "me@home.example")
                .containsEntry(Platform.X, "u12345")
                .hasSize(2);
        assertThat(owner.names()).containsExactly("Mel", "Mel X", "me", "u12345");
        assertThat(archive.utterances()).extracting(Utterance::author).containsOnly(owner.id());
        assertThat(archive.contacts()).isEmpty();
        assertThat(archive.notes())
                .contains(
                        "These accounts were taken for one person, you, because each archive says whose it is: \"" + ME
                                + "\" on Mastodon, \"12345\" on X.",
                        "The archive of Mastodon holds nothing that others wrote: nobody can be seen waiting for an answer.",
                        XFiles.NO_MENTIONS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "@u12345", "Mel X"})
    void the_caller_chooses_by_which_account_the_owner_is_called(String me) {
        mastodon();
        x("x", "12345");
        ImportedArchive archive = read(ImportOptions.NONE.withOwner(me));

        assertThat(archive.owner().id().value()).isEqualTo("12345");
        assertThat(archive.utterances())
                .hasSize(2)
                .extracting(Utterance::author)
                .containsOnly(archive.owner().id());
        assertThat(archive.owner().handles()).containsEntry(Platform.MASTODON, "me@home.example");
    }

    @Test
    void one_name_on_both_platforms_means_one_person() {
        mastodon();
        x("x", "12345")
                .file("account.js", list("account", "{'account':{'accountId':'12345','accountDisplayName':'Mel'}}"));

        assertThat(read(ImportOptions.NONE.withOwner("Mel")).owner().id().value())
                .isEqualTo(ME);
    }

    @Test
    void messages_name_the_one_owner_whichever_account_they_were_sent_to() {
        mastodon();
        x("x", "12345").file("direct-messages.js", list("direct_messages", conversation("12345", "99", "5")));
        ImportedArchive archive = read();

        assertThat(archive.utterances())
                .filteredOn(said -> said.id().value().equals("5"))
                .singleElement()
                .satisfies(said -> assertThat(said.mentions())
                        .containsExactly(archive.owner().id()));
        assertThat(archive.contacts()).extracting(each -> each.id().value()).containsExactly("99");
    }

    @Test
    void a_reply_to_oneself_is_one_by_either_id() {
        mastodon();
        x("x", "12345")
                .file(
                        "tweets.js",
                        list(
                                "tweets",
                                TWEET.formatted(
                                        "1", ",'in_reply_to_status_id_str':'7','in_reply_to_user_id_str':'12345'")));

        assertThat(read().utterances())
                .filteredOn(Reply.class::isInstance)
                .singleElement()
                .satisfies(reply ->
                        assertThat(((Reply) reply).answersWhom().value()).isEqualTo(ME));
    }

    @Test
    void posts_without_any_sign_need_the_caller_who_may_give_a_number() {
        x("x");

        assertRefused(
                ImportOptions.NONE, "These files do not say whose they are.\nMaybe say who you are with --me ID.");
        ImportedArchive archive = read(ImportOptions.NONE.withOwner("12345"));
        assertThat(archive.owner().id().value()).isEqualTo("12345");
        assertThat(archive.owner().names()).containsExactly("x.com/i/user/12345");
        assertThat(archive.owner().handles()).isEmpty();
        assertThat(archive.utterances())
                .extracting(said -> said.author().value())
                .containsExactly("12345");
    }

    @Test
    void posts_without_any_sign_beside_another_archive_are_by_its_owner() {
        mastodon();
        x("x");

        assertThat(read().utterances())
                .extracting(said -> said.author().value())
                .containsExactly(ME, ME);
    }

    @Test
    void who_takes_part_in_all_talks_is_the_owner() {
        x("x").file(
                        "direct-messages.js",
                        list("direct_messages", conversation("12345", "99", "5"), conversation("12345", "88", "6")));

        assertThat(read().owner().id().value()).isEqualTo("12345");
    }

    @Test
    void one_talk_leaves_two_unless_one_is_followed_or_the_caller_knows() {
        ArchiveFolder archive =
                x("x").file("direct-messages.js", list("direct_messages", conversation("12345", "99", "5")));

        assertRefused(
                ImportOptions.NONE,
                "These files may belong to \"12345\" or \"99\", and do not say to whom.\nMaybe say who you are with --me ID.");
        assertThat(read(ImportOptions.NONE.withOwner("12345")).owner().id().value())
                .isEqualTo("12345");
        archive.file("following.js", list("following", "{'following':{'accountId':'99'}}"));
        assertThat(read().owner().id().value()).isEqualTo("12345");
    }

    @Test
    void two_old_archives_belong_to_the_one_who_may_own_both() {
        x("one").file("direct-messages.js", list("direct_messages", conversation("12345", "99", "5")));
        x("two").file("direct-messages.js", list("direct_messages", conversation("12345", "88", "6")));

        assertThat(read().owner().id().value()).isEqualTo("12345");
    }

    @Test
    void what_one_account_does_holds_for_the_owner_of_another_name() {
        ArchiveFolder.nameless(export.resolve("mastodon"))
                .file(
                        "actor.json",
                        "{\"type\":\"Person\",\"id\":\"%s\",\"manuallyApprovesFollowers\":false}".formatted(ME))
                .outbox(activity("Announce", "b", ME, "2024-01-02T00:00:00Z", "'" + ME + "/statuses/9'"))
                .inbox(activity("Follow", "f", ANN, "2024-01-01T00:00:00Z", "'" + ME + "'"));
        x("x", "12345");
        ImportedArchive archive = read(ImportOptions.NONE.withOwner("12345"));

        assertThat(archive.connections()).extracting(Connection::state).containsExactly(Connection.State.CONNECTED);
        assertThat(archive.utterances().get(0)).isInstanceOfSatisfying(Post.class, again -> {
            assertThat(again.author().value()).isEqualTo("12345");
            assertThat(again.repeats().value()).isEqualTo(ME + "/statuses/9");
        });
    }

    @Test
    void what_stands_in_the_archive_of_somebody_else_too_is_still_the_owners() {
        String again = "{'tweet':{'id_str':'3','created_at':'Sun Oct 12 12:00:00 +0000 2025','full_text':'RT @mel: hi',"
                + "'entities':{'user_mentions':[{'id_str':'12345','screen_name':'mel'}]}}}";
        String toAll = "{'dmConversation':{'conversationId':'7','messages':[{'messageCreate':"
                + "{'id':'8','senderId':'2','createdAt':'1718028000000','text':'hi'}},"
                + "{'joinConversation':{'participantsSnapshot':['12345']}}]}}";
        x("one", "12345").file("tweets.js", list("tweets", TWEET.formatted("1", ""), again));
        x("two").file("tweets.js", list("tweets", again))
                .file("direct-messages.js", list("direct_messages", conversation("1", "2", "5")))
                .file("direct-messages-group.js", list("direct_messages_group", toAll));
        ImportedArchive archive = read(ImportOptions.NONE.withOwner("12345"));

        assertThat(archive.utterances()).extracting(said -> said.id().value()).containsExactly("5", "8", "1", "3");
        assertThat(archive.utterances().get(1).mentions())
                .containsExactly(archive.owner().id());
        assertThat(archive.notes()).noneMatch(note -> note.contains("boost"));
    }

    @Test
    void talks_that_have_nobody_in_common_say_nothing() {
        x("x").file(
                        "direct-messages.js",
                        list("direct_messages", conversation("1", "2", "5"), conversation("3", "4", "6")));

        assertRefused(
                ImportOptions.NONE, "These files do not say whose they are.\nMaybe say who you are with --me ID.");
    }

    @Test
    void an_unclear_account_beside_a_clear_one_is_not_guessed() {
        mastodon();
        x("x").file("direct-messages.js", list("direct_messages", conversation("12345", "99", "5")));

        assertRefused(
                ImportOptions.NONE,
                "These files may belong to \"12345\" or \"99\", and do not say to whom.\nMaybe say who you are with --me ID.");
        assertRefused(
                ImportOptions.NONE.withOwner(ME),
                "These files may belong to \"12345\" or \"99\", and do not say to whom."
                        + "\nMaybe read one archive at a time, and say with --me ID who you are there.");
        assertThat(read(ImportOptions.NONE.withOwner("99")).utterances())
                .extracting(said -> said.author().value())
                .containsOnly("99");
    }

    @Test
    void two_accounts_on_one_platform_are_two_people_until_the_caller_says_whose_it_is() {
        x("one", "12345");
        x("two", "777").file("tweets.js", list("tweets", TWEET.formatted("2", "")));

        assertRefused(
                ImportOptions.NONE,
                "These files may belong to \"12345\" or \"777\", and do not say to whom.\nMaybe say who you are with --me ID.");
        ImportedArchive archive = read(ImportOptions.NONE.withOwner("777"));
        assertThat(archive.utterances())
                .extracting(said -> said.author().value() + " " + said.id())
                .containsExactly("12345 1", "777 2");
        assertThat(archive.contacts()).extracting(each -> each.id().value()).containsExactly("12345");
    }

    @Test
    void an_archive_that_cannot_be_the_owners_is_of_nobody_who_is_known() {
        x("one", "12345");
        x("two").file("tweets.js", list("tweets", TWEET.formatted("2", "")))
                .file("direct-messages.js", list("direct_messages", conversation("1", "2", "5")));
        ImportedArchive archive = read(ImportOptions.NONE.withOwner("12345"));

        assertThat(archive.utterances())
                .extracting(said -> said.author().value() + " " + said.id())
                .containsExactly("2 5", "12345 1");
        assertThat(archive.skipped()).extracting(SkippedEntry::reason).containsExactly("it does not say who wrote it");
    }

    @Test
    void an_older_archive_without_account_belongs_to_the_account_of_the_newer() {
        x("new", "12345");
        x("old").file("tweets.js", list("tweets", TWEET.formatted("2", "")))
                .file("direct-messages.js", list("direct_messages", conversation("12345", "99", "5")));

        ImportedArchive archive = read();
        assertThat(archive.owner().id().value()).isEqualTo("12345");
        assertThat(archive.utterances())
                .extracting(said -> said.author().value() + " " + said.id())
                .containsExactly("99 5", "12345 1", "12345 2");
    }

    @Test
    void files_of_two_exports_may_lie_in_one_folder() {
        ArchiveFolder.in(export)
                .outbox(note("https://home.example/1", "hello", "'conversation':'tag:x'"))
                .file("tweets.js", list("tweets", TWEET.formatted("1", "")))
                .file("account.js", list("account", "{'account':{'accountId':'12345'}}"));

        assertThat(read().utterances()).extracting(Utterance::platform).containsExactly(Platform.MASTODON, Platform.X);
    }

    @Test
    void the_table_of_contents_names_the_owner_too() {
        x("x").file(
                        "manifest.js",
                        "window.__THAR_CONFIG = {\"userInfo\":{\"accountId\":\"12345\",\"userName\":\"mel\",\"displayName\":\"Mel\"}}");

        assertThat(read().owner().names()).containsExactly("Mel", "mel");
    }
}
