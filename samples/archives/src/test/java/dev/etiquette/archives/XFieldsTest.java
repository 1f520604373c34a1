package dev.etiquette.archives;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Message;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reactions;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single fields of an archive of X, as real files fill them and as they do not. */
class XFieldsTest {

    private static final String NOON = "Sat Oct 11 12:00:00 +0000 2025";

    @TempDir
    private Path folder;

    private Written written;

    @BeforeEach
    void an_archive_of_mel() {
        written = Written.nameless(folder)
                .file("account.js", list("account", "{'account':{'accountId':'12345','username':'mel'}}"));
    }

    /** A script that assigns these entries; single quotes stand for double ones. */
    private static String list(String name, String... entries) {
        return "window.YTD." + name + ".part0 = [" + String.join(",\n", entries).replace('\'', '"') + "]";
    }

    private static String tweet(String id, String at, String text, String more) {
        return "{'tweet':{'id_str':'%s','created_at':'%s','full_text':'%s'%s}}"
                .formatted(id, at, text, more.isEmpty() ? "" : "," + more);
    }

    private static String tweet(String text, String more) {
        return tweet("1", NOON, text, more);
    }

    private static String mention(String id, String handle) {
        return "{'id_str':'%s','screen_name':'%s','name':'%s'}".formatted(id, handle, handle.toUpperCase(Locale.ROOT));
    }

    private static String message(String id, String from, String to, String at, String text) {
        return "{'messageCreate':{'id':'%s','senderId':'%s','recipientId':'%s','createdAt':'%s','text':'%s'}}"
                .formatted(id, from, to, at, text);
    }

    private static String talk(String id, String... messages) {
        return "{'dmConversation':{'conversationId':'%s','messages':[%s]}}".formatted(id, String.join(",", messages));
    }

    private Table tweets(String... entries) {
        return written.file("tweets.js", list("tweets", entries)).read();
    }

    private Utterance only(String entry) {
        return single(tweets(entry));
    }

    private static Utterance single(Table table) {
        assertThat(table.skipped()).isEmpty();
        assertThat(table.utterances()).hasSize(1);
        return table.utterances().get(0);
    }

    private static Utterance said(Table table, String id) {
        return table.utterances().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + id + " in " + table.utterances()));
    }

    private String refusal(String entry) {
        Table table = tweets(tweet("9", NOON, "good", ""), entry);
        assertThat(table.utterances()).hasSize(1);
        assertThat(table.skippedInAll()).isEqualTo(1);
        assertThat(table.skipped().get(0).file()).endsWith("tweets.js");
        assertThat(table.skipped().get(0).where()).isEqualTo("entry 2 (line 2)");
        return table.skipped().get(0).reason();
    }

    @ParameterizedTest
    @CsvSource({
        "Sat Oct 11 15:50:20 +0000 2025, 2025-10-11T15:50:20Z",
        "Sat Feb 01 00:00:00 +0000 2014, 2014-02-01T00:00:00Z",
        "Sat Oct 11 15:50:20 +0200 2025, 2025-10-11T13:50:20Z",
        "Mon Oct 11 15:50:20 +0000 2025, 2025-10-11T15:50:20Z",
        "2025-10-11T15:50:20.123Z, 2025-10-11T15:50:20.123Z",
        "1760197820000, 2025-10-11T15:50:20Z"
    })
    void a_moment_is_read_in_each_shape_whatever_day_of_the_week_it_claims(String written, String moment) {
        assertThat(only(tweet("1", written, "hi", "")).at()).isEqualTo(Instant.parse(moment));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sat Feb 30 15:50:20 +0000 2025",
                "Sam Okt 11 15:50:20 +0000 2025",
                "soon",
                "99999999999999999999"
            })
    void a_moment_that_is_none_costs_the_entry(String written) {
        assertThat(refusal(tweet("1", written, "hi", "")))
                .isEqualTo("its time \"" + written + "\" is none that is known");
    }

    @Test
    void what_is_missing_or_wrong_is_said_in_plain_words() {
        assertThat(refusal("17")).isEqualTo("it is no object");
        assertThat(refusal("{'tweet':'x'}")).isEqualTo("it is no object");
        assertThat(refusal("{'tweet':{}}")).isEqualTo("it has no id, so it cannot be told from others");
        assertThat(refusal(tweet("x1", NOON, "hi", ""))).isEqualTo("its id \"x1\" is not one that X gives");
        assertThat(refusal("{'tweet':{'id_str':'1','full_text':'hi'}}")).isEqualTo("it does not say when it was said");
        assertThat(refusal("{'tweet':{'id_str':'1','created_at':'%s'}}".formatted(NOON)))
                .isEqualTo("it has no text");
        assertThat(refusal(tweet("hi", "'in_reply_to_status_id_str':'none'")))
                .isEqualTo("it answers \"none\", which is no id that X gives");
    }

    @Test
    void an_entry_may_be_bare_and_its_numbers_may_be_numbers() {
        assertThat(only("{'id':1,'created_at':'%s','text':'hi','favorite_count':3,'retweet_count':'2'}"
                        .formatted(NOON)))
                .isInstanceOfSatisfying(Post.class, post -> {
                    assertThat(post.id()).isEqualTo(new UtteranceId("1"));
                    assertThat(post.reactions()).isEqualTo(new Reactions(3, 2, 0));
                });
    }

    @Test
    void counts_that_are_none_count_nothing_and_huge_ones_are_capped() {
        assertThat(only(tweet("hi", "'favorite_count':'many','retweet_count':'99999999999'")))
                .isInstanceOfSatisfying(
                        Post.class,
                        post -> assertThat(post.reactions()).isEqualTo(new Reactions(0, Integer.MAX_VALUE, 0)));
    }

    @Test
    void entities_are_unescaped_once() {
        assertThat(only(tweet("a &amp;amp; b &lt;3 &copy; &amp;gt;", "")).text())
                .isEqualTo("a &amp; b <3 &copy; &gt;");
    }

    @Test
    void an_own_reply_is_a_reply_and_words_for_somebody_without_a_post_are_a_post() {
        assertThat(only(tweet("@ann hi", "'entities':{'user_mentions':[%s]}".formatted(mention("99", "ann")))))
                .isInstanceOfSatisfying(
                        Post.class, post -> assertThat(post.mentions()).containsExactly(new PersonId("99")));
        Table table = tweets(tweet(
                "hi",
                "'in_reply_to_status_id_str':'7','in_reply_to_user_id_str':'99','in_reply_to_screen_name':'ann'"));
        assertThat(single(table)).isInstanceOfSatisfying(Reply.class, reply -> {
            assertThat(reply.answers().value()).isEqualTo("7");
            assertThat(reply.answersWhom().value()).isEqualTo("99");
        });
        assertThat(table.contacts())
                .singleElement()
                .satisfies(ann -> assertThat(ann.name()).isEqualTo("ann"));
    }

    @Test
    void a_reply_whose_answered_account_is_gone_answers_nobody_who_is_known() {
        assertThat(only(tweet("hi", "'in_reply_to_status_id':'7','in_reply_to_user_id':'-1'")))
                .isInstanceOfSatisfying(
                        Reply.class, reply -> assertThat(reply.answersWhom()).isEqualTo(PersonId.NONE));
    }

    @Test
    void a_chain_of_own_replies_is_one_thread_also_across_parts() {
        Table table = written.file(
                        "tweets-part1.js",
                        list(
                                        "tweets",
                                        tweet(
                                                "2",
                                                NOON,
                                                "two",
                                                "'in_reply_to_status_id_str':'1','in_reply_to_user_id_str':'12345'"))
                                .replace("part0", "part1"))
                .file(
                        "tweets.js",
                        list(
                                "tweets",
                                tweet("1", NOON, "one", ""),
                                tweet("3", NOON, "three", "'in_reply_to_status_id_str':'2'")))
                .read();

        assertThat(table.utterances()).extracting(said -> said.thread().value()).containsExactly("1", "1", "1");
        assertThat(table.contacts()).isEmpty();
    }

    @Test
    void a_repost_is_never_a_post_and_repeats_the_latest_own_one_with_the_same_words() {
        String mel = "'entities':{'user_mentions':[%s]}".formatted(mention("12345", "mel"));
        Table table = tweets(
                tweet("1", "Wed Oct 01 12:00:00 +0000 2025", "Good soup takes time", ""),
                tweet("2", "Thu Oct 02 12:00:00 +0000 2025", "Good soup takes time", ""),
                tweet("3", "Sun Oct 05 12:00:00 +0000 2025", "Good soup takes time", ""),
                tweet("4", "Fri Oct 03 12:00:00 +0000 2025", "RT @mel: Good soup takes time", mel),
                tweet("5", "Fri Oct 03 13:00:00 +0000 2025", "RT @Mel: Good soup ta…", mel),
                tweet("6", "Fri Oct 03 14:00:00 +0000 2025", "RT @mel: Good soup", mel),
                tweet("7", "Fri Oct 03 15:00:00 +0000 2025", "RT @ann: Good soup takes time", ""),
                tweet("8", "Fri Oct 03 16:00:00 +0000 2025", "RT @", ""));

        assertThat(table.utterances()).extracting(said -> said.id().value()).containsExactly("1", "2", "4", "5", "3");
        assertThat(((Post) said(table, "4")).repeats().value()).isEqualTo("2");
        assertThat(((Post) said(table, "5")).repeats().value()).isEqualTo("2");
        assertThat(table.notes())
                .contains(
                        "1 entry that shows an own post again which cannot be told was left aside.",
                        "2 entries that are boosts of what others wrote were left aside.");
    }

    @Test
    void links_of_a_repost_may_be_written_otherwise() {
        Table table = tweets(
                tweet(
                        "1",
                        NOON,
                        "Oh https://t.co/a",
                        "'entities':{'urls':[{'url':'https://t.co/a','expanded_url':'https://a.example'}]}"),
                tweet(
                        "2",
                        NOON,
                        "RT @mel: Oh https://t.co/b",
                        "'entities':{'user_mentions':[%s]}".formatted(mention("12345", "mel"))));

        assertThat(((Post) said(table, "2")).repeats().value()).isEqualTo("1");
    }

    @Test
    void a_repost_may_be_cut_within_a_link_and_is_of_the_one_named_first() {
        String both = "'entities':{'user_mentions':[%s,%s]}".formatted(mention("99", "ann"), mention("12345", "mel"));
        Table table = tweets(
                tweet("1", NOON, "Look at this https://t.co/a and weep", ""),
                tweet("2", NOON, "RT @mel: Look at this https://t.…", both),
                tweet("3", NOON, "RT @ann: Look at this https://t.…", both));

        assertThat(table.utterances()).extracting(said -> said.id().value()).containsExactly("1", "2");
    }

    @Test
    void a_text_that_goes_on_without_a_sign_is_cut_when_it_is_long() {
        String start = "soup and bread ".repeat(8).strip();
        assertThat(withLong(start, NOON, start + " and more", "2025-10-11T12:00:00Z"))
                .endsWith("more");
        String brief = "soup and bread";
        assertThat(withLong(brief, NOON, brief + " and more", "2025-10-11T12:00:00Z"))
                .isEqualTo(brief);
    }

    @Test
    void a_link_tells_alike_posts_apart_where_it_is_known() {
        String mel = "'user_mentions':[%s]".formatted(mention("12345", "mel"));
        String link = "'urls':[{'url':'https://t.co/%1$s','expanded_url':'https://%1$s.example'}]";
        Table table = tweets(
                tweet("1", NOON, "New post: https://t.co/a", "'entities':{%s}".formatted(link.formatted("a"))),
                tweet(
                        "2",
                        NOON.replace("12:", "13:"),
                        "New post: https://t.co/b",
                        "'entities':{%s}".formatted(link.formatted("b"))),
                tweet(
                        "3",
                        NOON.replace("12:", "14:"),
                        "RT @mel: New post: https://t.co/a",
                        "'entities':{%s,%s}".formatted(mel, link.formatted("a"))),
                tweet(
                        "4",
                        NOON.replace("12:", "15:"),
                        "RT @mel: New post: https://t.co/c",
                        "'entities':{%s}".formatted(mel)));

        assertThat(((Post) said(table, "3")).repeats().value()).isEqualTo("1");
        assertThat(((Post) said(table, "4")).repeats().value()).isEqualTo("2");
    }

    @Test
    void a_beginning_that_fits_too_many_posts_tells_nothing() {
        List<String> entries = new ArrayList<>();
        for (int number = 1; number <= 101; number++) {
            entries.add(tweet("" + number, NOON, "Soup of the day: " + number + ".", ""));
        }
        entries.add(tweet(
                "900",
                NOON,
                "RT @mel: Soup of the…",
                "'entities':{'user_mentions':[%s]}".formatted(mention("12345", "mel"))));
        entries.add(tweet(
                "901",
                NOON,
                "RT @mel: Soup of the day: 7.",
                "'entities':{'user_mentions':[%s]}".formatted(mention("12345", "mel"))));
        Table table = tweets(entries.toArray(String[]::new));

        assertThat(table.utterances()).hasSize(102);
        assertThat(((Post) said(table, "901")).repeats().value()).isEqualTo("7");
    }

    @Test
    void a_text_that_only_speaks_of_reposts_is_a_post() {
        assertThat(only(tweet("No RT @ann please", ""))).isInstanceOf(Post.class);
    }

    @Test
    void a_long_text_needs_the_time_and_the_beginning_of_its_post() {
        String cut = "@ann It began on a Monday, when nobody was prepared for guests… https://t.co/x";
        String whole = "It began on a Monday, when nobody was prepared for guests\\nand the soup was cold.";
        assertThat(withLong(cut, NOON, whole, "2025-10-11T12:00:01.000Z"))
                .isEqualTo("It began on a Monday, when nobody was prepared for guests\nand the soup was cold.");
        assertThat(withLong(cut, NOON, whole, "2025-10-11T12:02:00.000Z")).startsWith("@ann");
        assertThat(withLong(cut, NOON, whole.replace("Monday", "Sunday"), "2025-10-11T12:00:00.000Z"))
                .startsWith("@ann");
        assertThat(withLong("It began", NOON, whole, "2025-10-11T12:00:00.000Z"))
                .isEqualTo("It began");
        assertThat(withLong("… https://t.co/x", NOON, whole, "2025-10-11T12:00:00.000Z"))
                .startsWith("…");
    }

    private String withLong(String text, String at, String whole, String created) {
        String note =
                "{'noteTweet':{'noteTweetId':'5','createdAt':'%s','core':{'text':'%s'}}}".formatted(created, whole);
        written.file("note-tweet.js", list("note_tweet", note));
        return only(tweet("1", at, text, "")).text();
    }

    @Test
    void a_long_text_without_time_or_words_is_skipped() {
        Table table = written.file(
                        "note-tweet.js",
                        list(
                                "note_tweet",
                                "{'noteTweet':{'core':{'text':'x'}}}",
                                "{'noteTweet':{'createdAt':'%s','core':{}}}".formatted(NOON)))
                .read();

        assertThat(table.skipped())
                .extracting(Skipped::toString)
                .containsExactly(
                        folder.getFileName() + "/note-tweet.js, entry 1 (line 1): it does not say when it was said.",
                        folder.getFileName() + "/note-tweet.js, entry 2 (line 2): it has no text.");
    }

    private Table talks(String name, String... talks) {
        return written.file("direct-messages.js", list(name, talks)).read();
    }

    @ParameterizedTest
    @CsvSource({"2024-06-10T14:00:00.000Z", "1718028000000"})
    void a_message_has_its_moment_in_either_shape(String at) {
        assertThat(single(talks("direct_messages", talk("12345-99", message("1", "99", "12345", at, "hi"))))
                        .at())
                .isEqualTo(Instant.parse("2024-06-10T14:00:00Z"));
    }

    @Test
    void a_recipient_may_be_known_from_the_name_of_the_talk_only() {
        String nameless = message("1", "99", "", NOON, "hi");
        assertThat(single(talks("direct_messages", talk("99-12345", nameless))))
                .isInstanceOfSatisfying(Message.class, message -> {
                    assertThat(message.mentions()).containsExactly(new PersonId("12345"));
                    assertThat(message.thread().value()).isEqualTo("99-12345");
                });
    }

    @Test
    void events_of_a_talk_without_words_are_no_messages_and_nonsense_is_counted() {
        Table table = talks(
                "direct_messages",
                talk(
                        "12345-99",
                        "{'reactionCreate':{'senderId':'99','reactionKey':'like','eventId':'3','createdAt':'%s'}}"
                                .formatted(NOON),
                        message("2", "12345", "12345", NOON, "milk"),
                        "7",
                        "{'messageCreate':{'id':'4'}}",
                        message("x", "99", "12345", NOON, "a"),
                        message("5", "99", "12345", "soon", "b"),
                        "{'a':'b'}"),
                talk("odd", message("6", "99", "", NOON, "c")),
                "8",
                "{'dmConversation':{'conversationId':'1-2','messages':'none'}}");

        assertThat(table.utterances()).isEmpty();
        assertThat(table.notes()).contains("1 entry that is a message to oneself was left aside.");
        assertThat(table.skipped())
                .extracting(skipped -> skipped.where().replaceAll(" \\(.*", "") + ": " + skipped.reason())
                .containsExactlyInAnyOrder(
                        "entry 1, message 3: it is no object",
                        "entry 1, message 4: it does not say who wrote it",
                        "entry 1, message 5: its id \"x\" is not one that X gives",
                        "entry 1, message 6: its time \"soon\" is none that is known",
                        "entry 1, message 7: nothing is known of its kind",
                        "entry 2, message 1: it does not say to whom it was sent",
                        "entry 3: it is no object",
                        "entry 4: it holds no messages");
    }

    @Test
    void a_header_in_any_order_never_hides_the_words() {
        String header =
                "{'messageCreate':{'id':'1','senderId':'99','recipientId':'12345','createdAt':'1718028000000'}}";
        written.file("a.js", list("direct_message_headers", talk("12345-99", header)));
        written.file("z.js", list("direct_message_headers", talk("12345-99", header)));

        assertThat(single(talks(
                                "direct_messages",
                                talk("12345-99", message("1", "99", "12345", "1718028000000", "hi"))))
                        .text())
                .isEqualTo("hi");
    }

    @Test
    void a_group_is_known_by_who_joined_or_wrote_and_needs_an_id() {
        String mine = "{'messageCreate':{'id':'1','senderId':'12345','createdAt':'1718028000000','text':'hi all'}}";
        String theirs = "{'messageCreate':{'id':'2','senderId':'99','createdAt':'1718028000001','text':'hi'}}";
        assertThat(said(talks("direct_messages_group", talk("77", theirs, mine)), "1")
                        .mentions())
                .containsExactly(new PersonId("99"));
        assertThat(talks("direct_message_group_headers", talk("", mine)).skipped())
                .extracting(Skipped::reason)
                .containsExactly("its group has no id");
        assertThat(talks("direct_messages_group", talk("77", mine)).skipped())
                .extracting(Skipped::reason)
                .containsExactly("Message \"1\" is sent to nobody; a message must have a recipient");
    }

    @Test
    void lists_of_people_skip_what_is_nobody() {
        Table table = written.file(
                        "block.js",
                        list(
                                "block",
                                "{'blocking':{'accountId':'7'}}",
                                "{'accountId':'8'}",
                                "{'blocking':{}}",
                                "{'blocking':{'accountId':'ann'}}"))
                .read();

        assertThat(table.contacts()).extracting(each -> each.id().value()).containsExactly("7", "8");
        assertThat(table.skipped())
                .extracting(Skipped::reason)
                .containsExactly(
                        "it has no id, so it cannot be told from others", "its id \"ann\" is not one that X gives");
    }

    @Test
    void deleted_posts_and_advertisements_are_left_aside_silently() {
        Table table = written.file("deleted-tweets.js", list("deleted_tweets", tweet("Better unsaid", "")))
                .file("ad-engagements.js", list("ad_engagements", "{'ad':{}}"))
                .read();

        assertThat(table.utterances()).isEmpty();
        assertThat(table.skipped()).isEmpty();
        assertThat(table.notes()).noneMatch(note -> note.contains("left aside") || note.contains("not read here"));
    }

    @Test
    void links_that_lie_change_nothing() {
        String links = "'entities':{'urls':[{'url':'http','expanded_url':'%s'},{'url':'https://t.co/a'},"
                        .formatted("y".repeat(100))
                + "{'url':'https://t.co/b','expanded_url':'https://b.example/" + "z".repeat(3000) + "'}]}";
        assertThat(only(tweet("http https://t.co/a https://t.co/b", links)).text())
                .isEqualTo("http https://t.co/a https://t.co/b");
    }

    @Test
    void an_archive_of_a_single_conversation_has_its_own_note() {
        assertThat(List.of(XFormat.NO_MENTIONS))
                .isSubsetOf(talks("direct_messages", talk("12345-99", message("1", "99", "12345", NOON, "hi")))
                        .notes());
    }
}
