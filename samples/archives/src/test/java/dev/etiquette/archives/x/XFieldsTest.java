package dev.etiquette.archives.x;

import static dev.etiquette.archives.ArchiveAssertions.single;
import static dev.etiquette.archives.x.XFiles.NOON;
import static dev.etiquette.archives.x.XFiles.list;
import static dev.etiquette.archives.x.XFiles.mention;
import static dev.etiquette.archives.x.XFiles.tweet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reactions;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single fields of posts of X, as real files fill them and as they do not. */
class XFieldsTest {

    @TempDir
    private Path folder;

    private ArchiveFolder written;

    @BeforeEach
    void an_archive_of_mel() {
        written = XFiles.in(folder);
    }

    private ImportedArchive tweets(String... entries) {
        return written.file("tweets.js", list("tweets", entries)).read();
    }

    private Utterance only(String entry) {
        return single(tweets(entry));
    }

    private String refusal(String entry) {
        ImportedArchive archive = tweets(tweet("9", NOON, "good", ""), entry);
        assertThat(archive.utterances()).hasSize(1);
        assertThat(archive.skippedTotal()).isEqualTo(1);
        assertThat(archive.skipped().get(0).file()).endsWith("tweets.js");
        assertThat(archive.skipped().get(0).where()).isEqualTo("entry 2 (line 2)");
        return archive.skipped().get(0).reason();
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
        assertThat(refusal(tweet("1", written, "hi", ""))).isEqualTo("its time \"" + written + "\" cannot be read");
    }

    @Test
    void what_is_missing_or_wrong_is_said_in_plain_words() {
        assertThat(refusal("17")).isEqualTo("it is no object");
        assertThat(refusal("{'tweet':'x'}")).isEqualTo("it is no object");
        assertThat(refusal("{'tweet':{}}")).isEqualTo("it has no id, so it cannot be distinguished from others");
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
        ImportedArchive archive = tweets(tweet(
                "hi",
                "'in_reply_to_status_id_str':'7','in_reply_to_user_id_str':'99','in_reply_to_screen_name':'ann'"));
        assertThat(single(archive)).isInstanceOfSatisfying(Reply.class, reply -> {
            assertThat(reply.answers().value()).isEqualTo("7");
            assertThat(reply.answersWhom().value()).isEqualTo("99");
        });
        assertThat(archive.contacts())
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
        ImportedArchive archive = written.file(
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

        assertThat(archive.utterances())
                .extracting(said -> said.thread().value())
                .containsExactly("1", "1", "1");
        assertThat(archive.contacts()).isEmpty();
    }

    @Test
    void a_text_that_only_speaks_of_reposts_is_a_post() {
        assertThat(only(tweet("No RT @ann please", ""))).isInstanceOf(Post.class);
    }

    @Test
    void deleted_posts_and_advertisements_are_left_aside_silently() {
        ImportedArchive archive = written.file("deleted-tweets.js", list("deleted_tweets", tweet("Better unsaid", "")))
                .file("ad-engagements.js", list("ad_engagements", "{'ad':{}}"))
                .read();

        assertThat(archive.utterances()).isEmpty();
        assertThat(archive.skipped()).isEmpty();
        assertThat(archive.notes()).noneMatch(note -> note.contains("ignored") || note.contains("not supported"));
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
    void posts_in_a_community_are_posts_too() {
        ImportedArchive archive = written.file(
                        "community-tweet.js", list("community_tweet", tweet("1", NOON, "hi", "")))
                .read();

        assertThat(single(archive)).isInstanceOf(Post.class);
    }

    @Test
    void parts_beyond_the_first_are_found_by_what_they_say() {
        written.file("tweets.js", list("tweets", tweet("1", NOON, "one", "")))
                .file(
                        "tweets-part1.js",
                        list("tweets", tweet("2", NOON, "two", "")).replace("part0", "part1"))
                .file(
                        "tweets-part12.js",
                        list("tweets", tweet("3", NOON, "three", "")).replace("part0", "part12"));

        assertThat(written.read().utterances()).extracting(Utterance::text).containsExactly("one", "two", "three");
    }

    @Test
    void ids_of_twenty_digits_are_kept_to_the_last() {
        assertThat(only(tweet("18446744073709551615", NOON, "hi", "")).id().value())
                .isEqualTo("18446744073709551615");
    }
}
