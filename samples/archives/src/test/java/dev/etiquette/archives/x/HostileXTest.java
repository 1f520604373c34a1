package dev.etiquette.archives.x;

import static dev.etiquette.archives.ArchiveAssertions.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.files.ImportLimits;
import dev.etiquette.archives.json.JsonDocument;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.archives.problem.UnreadableArchiveException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken, huge and malicious files of X: a plain sentence or a counted skip, never a crash. */
class HostileXTest {

    private static final String START = "window.YTD.tweets.part0 = ";

    @TempDir
    private Path folder;

    private ArchiveFolder written;

    @BeforeEach
    void an_archive_with_an_account() {
        written = ArchiveFolder.nameless(folder)
                .file("account.js", "window.YTD.account.part0 = [{\"account\":{\"accountId\":\"12345\"}}]");
    }

    private static String tweet(String id, String text) {
        return "{\"tweet\":{\"id_str\":\"%s\",\"created_at\":\"Sat Oct 11 12:00:00 +0000 2025\",\"full_text\":\"%s\"}}"
                .formatted(id, text);
    }

    private ImportedArchive read(String tweets) {
        return written.file("tweets.js", tweets).read();
    }

    private static String reason(ImportedArchive archive) {
        assertThat(archive.skippedTotal()).isEqualTo(1);
        return archive.skipped().get(0).reason();
    }

    @Test
    void a_file_that_was_cut_anywhere_keeps_what_came_before() {
        String whole = START + "[" + tweet("1", "good") + ",\n" + tweet("2", "lost") + "]";
        for (int cut = 0; cut < whole.length(); cut++) {
            ImportedArchive archive = read(whole.substring(0, cut));
            assertThat(texts(archive)).isSubsetOf("good", "lost");
            if (cut > whole.indexOf(",\n")) {
                assertThat(texts(archive)).contains("good");
            }
            if (cut > START.indexOf(".part0") + ".part0".length()) {
                assertThat(reason(archive)).isEqualTo(JsonDocument.CUT);
            } else {
                // Cut within its name, it may be any script.
                assertThat(archive.skippedTotal() == 1
                                || archive.notes().contains("Files of a kind that is not supported: 1."))
                        .isTrue();
            }
        }
    }

    @Test
    void a_cut_talk_keeps_the_messages_before() {
        String message =
                "{\"messageCreate\":{\"id\":\"1\",\"senderId\":\"9\",\"recipientId\":\"12345\",\"createdAt\":\"1718028000000\",\"text\":\"good\"}}";
        ImportedArchive archive = written.file(
                        "direct-messages.js",
                        "window.YTD.direct_messages.part0 = [{\"dmConversation\":{\"conversationId\":\"9-12345\",\"messages\":["
                                + message + ",{\"messageCreate\":{\"id\":\"2\"")
                .read();

        assertThat(texts(archive)).containsExactly("good");
        assertThat(reason(archive)).isEqualTo(JsonDocument.CUT);
    }

    @Test
    void a_fault_is_reported_with_its_place_in_the_file() {
        ImportedArchive archive = read(START + "[\n" + tweet("1", "good") + ",\n{\"tweet\" 7}]");

        assertThat(texts(archive)).containsExactly("good");
        assertThat(archive.skipped()).singleElement().satisfies(skipped -> {
            assertThat(skipped.where()).startsWith("line 3, column ");
            assertThat(skipped.reason()).startsWith("it is not well-formed JSON");
        });
    }

    @Test
    void lines_count_from_the_beginning_of_the_script() {
        assertThat(read("\n\n  window.YTD.tweets.part0\n=\n[7]")
                        .skipped()
                        .get(0)
                        .where())
                .isEqualTo("entry 1 (line 5)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "7", "\"x\"", "null"})
    void a_value_that_is_no_list_is_told(String value) {
        assertThat(reason(read(START + value))).isEqualTo("it holds no list of entries");
    }

    @Test
    void a_semicolon_may_end_a_script_and_more_may_not() {
        String list = "[" + tweet("1", "good") + "]";
        assertThat(read(START + list + ";\n").skipped()).isEmpty();
        assertThat(read(START + list + " ".repeat(20_000)).skipped()).isEmpty();
        assertThat(reason(read(START + list + " ".repeat(20_000) + "alert(1)")))
                .isEqualTo("there is more text after its end, which was not read");
        assertThat(texts(read(START + list + ";" + START + list))).containsExactly("good");
    }

    @Test
    void an_unknown_name_is_told() {
        assertThat(reason(read("window.YTD.tweets = []")))
                .isEqualTo("it assigns a value to an unknown variable, \"window.YTD.tweets\"");
        assertThat(reason(read("window.YTD." + "x".repeat(100_000) + " = []")))
                .startsWith("it assigns a value to an unknown variable, \"window.YTD.xxx");
    }

    @Test
    void garbage_and_nothing_are_no_export() {
        assertThat(read("").skipped()).extracting(SkippedEntry::reason).containsExactly("it is empty");
        assertThat(read("\u0000\u0001garbage").notes()).contains("Files of a kind that is not supported: 1.");
        ArchiveFolder.nameless(folder.resolve("alone")).file("tweets.js", "garbage");
        assertThatThrownBy(() -> Archives.read(List.of(folder.resolve("alone")), ImportOptions.NONE))
                .isInstanceOf(UnreadableArchiveException.class)
                .hasMessageContaining("is a supported export");
    }

    @Test
    void a_mark_of_byte_order_and_wide_characters_are_understood_and_a_wrong_encoding_costs_its_letters() {
        String script = START + "[" + tweet("1", "Zoë 🍲") + "]";
        for (byte[] bytes : List.of(
                ("\ufeff" + script).getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + script).getBytes(StandardCharsets.UTF_16LE),
                script.getBytes(StandardCharsets.UTF_16BE))) {
            assertThat(texts(written.file("tweets.js", bytes).read())).containsExactly("Zoë 🍲");
        }
        ImportedArchive latin = written.file(
                        "tweets.js", (START + "[" + tweet("1", "Zoë") + "]").getBytes(StandardCharsets.ISO_8859_1))
                .read();
        assertThat(texts(latin)).containsExactly("Zo\ufffd");
        assertThat(reason(latin)).startsWith("bytes that are no character, in places: 1;");
    }

    @Test
    void deep_nesting_costs_one_entry() {
        String deep = "{\"tweet\":{\"id_str\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}}";
        ImportedArchive archive = read(START + "[" + deep + "," + tweet("1", "good") + "]");

        assertThat(texts(archive)).containsExactly("good");
        assertThat(reason(archive)).isEqualTo("it is nested more than 64 levels deep");
    }

    @Test
    void nesting_without_end_is_reported() {
        assertThat(reason(read(START + "[".repeat(1_000_000)))).contains("nested");
        String talks = "window.YTD.direct_messages.part0 = [" + "{\"dmConversation\":".repeat(1_000_000);
        assertThat(written.file("direct-messages.js", talks).read().skipped()).isNotEmpty();
    }

    @Test
    void an_entry_of_absurd_size_costs_one_entry_even_in_a_single_line() {
        String huge = tweet("2", "x".repeat(3_000_000));
        ImportedArchive archive = read(START + "[" + huge + "," + tweet("1", "good") + "]");

        assertThat(texts(archive)).containsExactly("good");
        assertThat(reason(archive)).isEqualTo("it is longer than 2000000 characters");
    }

    @Test
    void a_talk_may_be_longer_than_any_entry() {
        StringBuilder conversation = new StringBuilder(
                "window.YTD.direct_messages.part0 = [{\"dmConversation\":{\"conversationId\":\"9-12345\",\"messages\":[");
        int messages = 20_000;
        for (int number = 1; number <= messages; number++) {
            conversation
                    .append(number == 1 ? "" : ",")
                    .append(
                            "{\"messageCreate\":{\"id\":\"%d\",\"senderId\":\"9\",\"recipientId\":\"12345\",\"createdAt\":\"%d\",\"text\":\"%s\"}}"
                                    .formatted(number, 1718028000000L + number, "hello ".repeat(10)));
        }
        ImportedArchive archive = written.file(
                        "direct-messages.js", conversation.append("]}}]").toString())
                .read();

        assertThat(conversation.length()).isGreaterThan(ImportLimits.USUAL.itemCharacters());
        assertThat(archive.utterances()).hasSize(messages);
        assertThat(archive.skipped()).isEmpty();
    }

    @Test
    void texts_made_to_be_slow_are_read_in_time() {
        String links = "http:".repeat(20_000) + " x";
        String mentions = "@a ".repeat(20_000);
        String note = "{\"noteTweet\":{\"createdAt\":\"2025-10-11T12:00:00Z\",\"core\":{\"text\":\"%s\"}}}";
        written.file(
                "note-tweet.js",
                "window.YTD.note_tweet.part0 = [" + note.formatted(links) + "," + note.formatted(mentions) + "]");
        assertTimeout(
                Duration.ofSeconds(10),
                () -> read(START + "[" + tweet("1", links) + "," + tweet("2", mentions) + ","
                        + tweet("3", "RT @mel: " + links) + "," + tweet("4", " ".repeat(200_000) + "x") + "]"));
    }

    @Test
    void posts_that_all_begin_alike_are_read_in_time() {
        int posts = 20_000;
        String entities = "\"entities\":{\"user_mentions\":[{\"id_str\":\"12345\",\"screen_name\":\"mel\"}]}";
        StringBuilder list = new StringBuilder(START + "[" + tweet("1", "Soup of the day"));
        for (int number = 1; number <= posts; number++) {
            list.append(',').append(tweet("1" + number, "Soup of the day: " + number));
            list.append(',')
                    .append(tweet("9" + number, "RT @mel: Soup of the day…")
                            .replace("\"full_text\"", entities + ",\"full_text\""));
        }
        ImportedArchive archive = assertTimeout(
                Duration.ofSeconds(20), () -> read(list.append("]").toString()));

        assertThat(archive.utterances()).hasSize(posts + 1);
    }

    @Test
    void more_entries_than_can_be_kept_are_told() {
        ImportLimits few = new ImportLimits(100, 32, 1 << 20, 1 << 20, 200, 1 << 20, 10_000, 64, 2);
        written.file(
                "tweets.js",
                START + "[" + tweet("1", "a") + "," + tweet("2", "b") + "," + tweet("3", "c") + ","
                        + tweet("4", "RT @a: x") + "," + tweet("5", "RT @a: y") + "," + tweet("6", "RT @a: z") + "]");
        ImportedArchive archive = ArchiveFolder.read(List.of(folder), ImportOptions.NONE, few);

        assertThat(archive.utterances()).hasSize(2);
        assertThat(archive.skipped())
                .extracting(SkippedEntry::reason)
                .containsExactly("there are more than 2 entries", "there are more than 2 entries");
    }
}
