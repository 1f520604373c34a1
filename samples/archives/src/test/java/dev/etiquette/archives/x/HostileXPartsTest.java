package dev.etiquette.archives.x;

import static dev.etiquette.archives.ArchiveAssertions.texts;
import static dev.etiquette.archives.x.XFiles.NOON;
import static dev.etiquette.archives.x.XFiles.list;
import static dev.etiquette.archives.x.XFiles.tweet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.json.JsonDocument;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.archives.problem.UnreadableArchiveException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists, groups and encodings of X that are broken, huge or malicious: a counted skip, never a crash. */
class HostileXPartsTest {

    @TempDir
    private Path folder;

    private ArchiveFolder written;

    @BeforeEach
    void an_archive_of_mel() {
        written = XFiles.in(folder).file("tweets.js", list("tweets", tweet("1", NOON, "good", "")));
    }

    private static List<String> reasons(ImportedArchive archive) {
        return archive.skipped().stream().map(SkippedEntry::reason).toList();
    }

    @ParameterizedTest
    @CsvSource({"following,following", "follower,follower", "block,blocking", "mute,muting"})
    void a_list_of_people_that_was_cut_keeps_those_before(String name, String wrapper) {
        String whole = list(
                name, "{'%1$s':{'accountId':'7'}}".formatted(wrapper), "{'%1$s':{'accountId':'8'}}".formatted(wrapper));
        for (int cut = whole.indexOf(",\n") + 1; cut < whole.length(); cut++) {
            ImportedArchive archive =
                    written.file(name + ".js", whole.substring(0, cut)).read();
            assertThat(archive.contacts()).extracting(each -> each.id().value()).contains("7");
            assertThat(reasons(archive)).containsExactly(JsonDocument.CUT);
        }
    }

    @Test
    void an_account_that_was_cut_asks_who_the_owner_is() {
        written.file("account.js", "window.YTD.account.part0 = [{\"account\":{\"accountId\":\"123");
        assertThatThrownBy(() -> written.read())
                .isInstanceOf(UnreadableArchiveException.class)
                .hasMessage("These files do not say whose they are.\nMaybe say who you are with --me ID.");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE,true", "UTF-16BE,true", "UTF-16LE,false", "UTF-16BE,false", "UTF-8,true"})
    void every_encoding_that_says_what_it_is_is_read(String charset, boolean marked) {
        String script = (marked ? "\ufeff" : "") + list("tweets", tweet("2", NOON, "Zoë 🍲", ""));
        ImportedArchive archive = written.file("tweets.js", script.getBytes(Charset.forName(charset)))
                .read();
        assertThat(texts(archive)).containsExactly("Zoë 🍲");
        assertThat(archive.skipped()).isEmpty();
    }

    @Test
    void letters_that_cannot_be_seen_are_dropped_and_a_file_of_them_is_none() {
        ImportedArchive archive = written.file("tweets-part1.js", list("tweets", tweet("2", NOON, "H\0i", "")))
                .file("zeros.js", new byte[100_000])
                .read();
        assertThat(texts(archive)).containsExactly("good", "Hi");
        assertThat(archive.notes()).contains("Files of a kind that is not supported: 1.");
    }

    @Test
    void garbage_behind_an_entry_is_told_and_keeps_nothing_else_from_being_read() throws IOException {
        byte[] garbage = new byte[1_000_000];
        new Random(7).nextBytes(garbage);
        try (OutputStream out = Files.newOutputStream(folder.resolve("tweets-part1.js"))) {
            out.write("window.YTD.tweets.part1 = [".getBytes(StandardCharsets.UTF_8));
            out.write((tweet("2", NOON, "two", "").replace('\'', '"') + ",").getBytes(StandardCharsets.UTF_8));
            out.write(garbage);
        }
        ImportedArchive archive = written.read();
        assertThat(texts(archive)).containsExactly("good", "two");
        assertThat(reasons(archive)).anyMatch(reason -> reason.startsWith("it is not well-formed JSON"));
    }

    @ParameterizedTest
    @CsvSource({
        "'window.YTD.tweets.part1 = [{\"tweet\":{\"full_text\":\"', too long",
        "'window.YTD.', it assigns a value to an unknown variable",
        "'window.YTD.tweets.part1 = [{\"tweet\":{\"', too long",
        "'window.YTD.tweets.part1 = [1', too long"
    })
    void two_hundred_megabytes_in_one_line_are_told(String start, String reason) throws IOException {
        byte[] block = (start.endsWith("[1") ? "1" : "x").repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("tweets-part1.js")))) {
            out.write(start.getBytes(StandardCharsets.US_ASCII));
            for (int times = 0; times < 200; times++) {
                out.write(block);
            }
        }
        ImportedArchive archive = written.read();
        assertThat(texts(archive)).containsExactly("good");
        assertThat(reasons(archive)).singleElement().asString().contains(reason);
    }

    @Test
    void a_group_with_more_members_than_any_is_told() {
        StringBuilder members = new StringBuilder();
        for (int number = 0; number <= 10_000; number++) {
            members.append(number == 0 ? "'" : ",'").append(1_000_000 + number).append('\'');
        }
        StringBuilder messages = new StringBuilder();
        for (int number = 1; number <= 20_000; number++) {
            messages.append(",{'messageCreate':{'id':'%d','senderId':'99','createdAt':'1718028000000','text':'x'}}"
                    .formatted(number + 1));
        }
        String joined = "{'participantsJoin':{'initiatingUserId':'99','userIds':[" + members + "]}}";
        written.file(
                "direct-messages-group.js",
                list(
                        "direct_messages_group",
                        "{'dmConversation':{'conversationId':'77','messages':[" + joined + messages + "]}}"));
        ImportedArchive archive = assertTimeout(Duration.ofSeconds(20), () -> written.read());
        assertThat(texts(archive)).containsExactly("good");
        assertThat(archive.skippedTotal()).isEqualTo(20_000);
        assertThat(reasons(archive)).containsOnly("its group has more than 1000 members");
    }
}
