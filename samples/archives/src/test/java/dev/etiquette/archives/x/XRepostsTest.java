package dev.etiquette.archives.x;

import static dev.etiquette.archives.ArchiveAssertions.single;
import static dev.etiquette.archives.ArchiveAssertions.utterance;
import static dev.etiquette.archives.x.XFiles.NOON;
import static dev.etiquette.archives.x.XFiles.list;
import static dev.etiquette.archives.x.XFiles.mention;
import static dev.etiquette.archives.x.XFiles.tweet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.model.Post;
import dev.etiquette.model.Utterance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an archive of X shows again, and what stands shortened in it. */
class XRepostsTest {

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

    @Test
    void a_repost_is_never_a_post_and_repeats_the_latest_own_one_with_the_same_words() {
        String mel = "'entities':{'user_mentions':[%s]}".formatted(mention("12345", "mel"));
        ImportedArchive archive = tweets(
                tweet("1", "Wed Oct 01 12:00:00 +0000 2025", "Good soup takes time", ""),
                tweet("2", "Thu Oct 02 12:00:00 +0000 2025", "Good soup takes time", ""),
                tweet("3", "Sun Oct 05 12:00:00 +0000 2025", "Good soup takes time", ""),
                tweet("4", "Fri Oct 03 12:00:00 +0000 2025", "RT @mel: Good soup takes time", mel),
                tweet("5", "Fri Oct 03 13:00:00 +0000 2025", "RT @Mel: Good soup ta…", mel),
                tweet("6", "Fri Oct 03 14:00:00 +0000 2025", "RT @mel: Good soup", mel),
                tweet("7", "Fri Oct 03 15:00:00 +0000 2025", "RT @ann: Good soup takes time", ""),
                tweet("8", "Fri Oct 03 16:00:00 +0000 2025", "RT @", ""));

        assertThat(archive.utterances()).extracting(said -> said.id().value()).containsExactly("1", "2", "4", "5", "3");
        assertThat(((Post) utterance(archive, "4")).repeats().value()).isEqualTo("2");
        assertThat(((Post) utterance(archive, "5")).repeats().value()).isEqualTo("2");
        assertThat(archive.notes())
                .contains(
                        "Ignored: 1 repost of one of your posts, as it is unclear of which.",
                        "Ignored: 2 boosts of what others wrote.");
    }

    @Test
    void links_of_a_repost_may_be_written_otherwise() {
        ImportedArchive archive = tweets(
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

        assertThat(((Post) utterance(archive, "2")).repeats().value()).isEqualTo("1");
    }

    @Test
    void a_repost_may_be_cut_within_a_link_and_is_of_the_one_named_first() {
        String both = "'entities':{'user_mentions':[%s,%s]}".formatted(mention("99", "ann"), mention("12345", "mel"));
        ImportedArchive archive = tweets(
                tweet("1", NOON, "Look at this https://t.co/a and weep", ""),
                tweet("2", NOON, "RT @mel: Look at this https://t.…", both),
                tweet("3", NOON, "RT @ann: Look at this https://t.…", both));

        assertThat(archive.utterances()).extracting(said -> said.id().value()).containsExactly("1", "2");
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
        ImportedArchive archive = tweets(
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

        assertThat(((Post) utterance(archive, "3")).repeats().value()).isEqualTo("1");
        assertThat(((Post) utterance(archive, "4")).repeats().value()).isEqualTo("2");
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
        ImportedArchive archive = tweets(entries.toArray(String[]::new));

        assertThat(archive.utterances()).hasSize(102);
        assertThat(((Post) utterance(archive, "901")).repeats().value()).isEqualTo("7");
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
        ImportedArchive archive = written.file(
                        "note-tweet.js",
                        list(
                                "note_tweet",
                                "{'noteTweet':{'core':{'text':'x'}}}",
                                "{'noteTweet':{'createdAt':'%s','core':{}}}".formatted(NOON)))
                .read();

        assertThat(archive.skipped())
                .extracting(SkippedEntry::toString)
                .containsExactly(
                        folder.getFileName() + "/note-tweet.js, entry 1 (line 1): it does not say when it was said.",
                        folder.getFileName() + "/note-tweet.js, entry 2 (line 2): it has no text.");
    }
}
