package dev.etiquette.archives.linkedin;

import static dev.etiquette.archives.linkedin.LinkedInFiles.ADA;
import static dev.etiquette.archives.linkedin.LinkedInFiles.ANN;
import static dev.etiquette.archives.linkedin.LinkedInFiles.MESSAGES;
import static dev.etiquette.archives.linkedin.LinkedInFiles.row;
import static dev.etiquette.archives.linkedin.LinkedInFiles.toAda;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.files.ImportLimits;
import dev.etiquette.archives.people.ClosedGroups;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.archives.problem.UnreadableArchiveException;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken, huge and malicious tables of LinkedIn and Mastodon: a counted skip, never a crash, never a silent loss. */
class HostileTablesTest {

    private static final String DAY = "2026-08-01 02:00:00 UTC";
    private static final String FOLLOWS = "Account address,Show boosts,Notify on new posts,Languages\n";

    @TempDir
    private Path folder;

    private ArchiveFolder linkedIn() {
        return ArchiveFolder.nameless(folder)
                .file("Profile.csv", "First Name,Last Name,Headline,Industry\nAda,Lovelace,x,y\n");
    }

    private static List<String> reasons(ImportedArchive archive) {
        return archive.skipped().stream()
                .map(skipped -> skipped.where() + ": " + skipped.reason())
                .toList();
    }

    private static List<String> alone(ImportedArchive archive) {
        return archive.contacts().stream()
                .filter(each -> !each.doNotContact().isEmpty())
                .map(each -> each.id().value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE,true", "UTF-16BE,true", "UTF-16LE,false", "UTF-16BE,false", "UTF-8,true"})
    void every_encoding_that_says_what_it_is_is_read(String charset, boolean marked) {
        String mark = marked ? "\ufeff" : "";
        Charset encoding = Charset.forName(charset);
        ImportedArchive archive = linkedIn()
                .file("messages.csv", (mark + MESSAGES + toAda(DAY, "Zoë 🍲")).getBytes(encoding))
                .file(
                        "Connections.csv",
                        (mark + "Notes:\nx\n\n" + LinkedInFiles.CONNECTIONS + "Zoë,Ray,,,,,15 Jan 2024\n")
                                .getBytes(encoding))
                .read();
        assertThat(LinkedInFiles.texts(archive)).containsExactly("Zoë 🍲");
        assertThat(archive.contacts()).extracting(Contact::name).containsExactlyInAnyOrder("Ann Lee", "Zoë Ray");
        assertThat(archive.skipped()).isEmpty();

        ImportedArchive lists = ArchiveFolder.in(folder.resolve("m"))
                .file("follows.csv", (mark + FOLLOWS + "zoë@far.example,true,false,\n").getBytes(encoding))
                .file(
                        "mutes.csv",
                        (mark + "Account address,Hide notifications\nb@far.example,true\n").getBytes(encoding))
                .file("blocks.csv", (mark + "c@far.example\n").getBytes(encoding))
                .read();
        assertThat(lists.contacts())
                .extracting(each -> each.id().value())
                .containsExactly("acct:b@far.example", "acct:c@far.example", "acct:zoë@far.example");
        assertThat(alone(lists)).containsExactly("acct:b@far.example", "acct:c@far.example");
        assertThat(lists.skipped()).isEmpty();
    }

    @Test
    void letters_that_cannot_be_seen_are_dropped_from_words_and_refused_in_addresses() {
        ImportedArchive archive =
                linkedIn().file("messages.csv", MESSAGES + toAda(DAY, "H\0i")).read();
        assertThat(LinkedInFiles.texts(archive)).containsExactly("Hi");

        ImportedArchive lists = ArchiveFolder.in(folder.resolve("m"))
                .file("follows.csv", FOLLOWS + "a\0nn@far.example,true,false,\n")
                .read();
        assertThat(lists.contacts()).isEmpty();
        assertThat(lists.skipped()).hasSize(1);
    }

    @Test
    void one_broken_line_does_not_unblock_the_others() {
        String blocks = "c@far.example\ncyë@far.example\nno address\n\nd@far.example\n";
        ImportedArchive archive = ArchiveFolder.in(folder)
                .file("blocked_accounts.csv", blocks.getBytes(StandardCharsets.ISO_8859_1))
                .read();
        assertThat(alone(archive)).containsExactly("acct:c@far.example", "acct:d@far.example");
        assertThat(reasons(archive))
                .containsExactly(
                        ": bytes that are no character, in places: 1; each was replaced by U+FFFD",
                        "line 2: \"cy\ufffd@far.example\" is not the address of an account",
                        "line 3: \"no address\" is not the address of an account");
    }

    @Test
    void mutes_of_a_time_before_headers_are_mutes_and_other_lists_are_none() {
        ImportedArchive archive = ArchiveFolder.in(folder)
                .file("muted_accounts.csv", "b@far.example\n")
                .file("domain_blocks.csv", "#domain,#severity\nevil.example,suspend\n")
                .file("bookmarks.csv", "https://far.example/users/x/statuses/1\n")
                .file("lists.csv", "friends,ann@far.example\n")
                .read();
        assertThat(archive.contacts())
                .singleElement()
                .satisfies(muted -> assertThat(muted.doNotContact())
                        .extracting(DoNotContact::reason)
                        .containsExactly("You muted them."));
        assertThat(archive.notes()).contains("Files of a kind that is not supported: 3.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"follows.csv", "blocks.csv"})
    void a_line_of_two_hundred_megabytes_costs_only_itself(String name) throws IOException {
        ArchiveFolder.in(folder);
        byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.write(((name.startsWith("f") ? FOLLOWS : "") + "a@far.example\n").getBytes(StandardCharsets.UTF_8));
            for (int written = 0; written < 200; written++) {
                out.write(block);
            }
            out.write("\nb@far.example\n".getBytes(StandardCharsets.UTF_8));
        }
        ImportedArchive archive = Archives.read(List.of(folder), ImportOptions.NONE);
        assertThat(archive.contacts())
                .extracting(each -> each.id().value())
                .containsExactly("acct:a@far.example", "acct:b@far.example");
        assertThat(archive.skipped())
                .singleElement()
                .satisfies(skipped ->
                        assertThat(skipped.reason()).startsWith("\"xxx").endsWith("is not the address of an account"));
    }

    @Test
    void garbage_behind_a_header_is_counted_and_keeps_nothing_else_from_being_read() {
        byte[] garbage = new byte[500_000];
        new Random(7).nextBytes(garbage);
        String noise = new String(garbage, StandardCharsets.ISO_8859_1);
        ImportedArchive lists = ArchiveFolder.in(folder.resolve("m"))
                .file("follows.csv", FOLLOWS + "a@far.example,true,,\n" + noise)
                .file("blocks.csv", garbage)
                .read();
        assertThat(lists.contacts()).extracting(each -> each.id().value()).contains("acct:a@far.example");
        assertThat(lists.skipped()).isNotEmpty();
        assertThat(lists.notes()).contains("Files of a kind that is not supported: 1.");

        ImportedArchive archive = linkedIn()
                .file("messages.csv", MESSAGES + toAda(DAY, "ok") + noise)
                .read();
        assertThat(LinkedInFiles.texts(archive)).containsExactly("ok");
        assertThat(archive.skippedTotal()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Connections.csv | First Name,Last Name,URL,Email Address,Company,Position,Connected On\\nBen,Poe,,,,,15 J
            Invitations.csv | From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\\nBen,Ada,\\"9/5/26, 1
            Shares.csv      | Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\\n2024-01-01 10:00:00,https://www
            Comments.csv    | Date,Link,Message\\n2024-01-02 10:00:00,https://www.linkedin.com/posts/ann
            """)
    void a_table_that_was_cut_costs_its_last_row(String name, String content) {
        ImportedArchive archive = linkedIn()
                .file("messages.csv", MESSAGES + toAda(DAY, "ok"))
                .file(name, content.replace("\\n", "\n").replace("\\\"", "\""))
                .read();
        assertThat(LinkedInFiles.texts(archive)).containsExactly("ok");
        assertThat(archive.skipped()).singleElement().satisfies(skipped -> {
            assertThat(skipped.file()).endsWith(name);
            assertThat(skipped.where()).isEqualTo("line 2");
        });
    }

    @Test
    void nesting_in_a_message_is_words() {
        String deep = "<b>".repeat(100_000) + "x";
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(LinkedInFiles.texts(linkedIn()
                                .file("messages.csv", MESSAGES + toAda(DAY, deep) + toAda(DAY, "[".repeat(100_000)))
                                .read()))
                        .containsExactlyInAnyOrder("x", "[".repeat(100_000)));
    }

    @Test
    void a_message_to_more_people_than_any_talk_has_is_told() {
        StringBuilder addresses = new StringBuilder();
        for (int number = 0; number <= ClosedGroups.MOST_MEMBERS; number++) {
            addresses.append(ANN).append(number).append(' ');
        }
        ImportedArchive archive = assertTimeout(
                Duration.ofSeconds(10),
                () -> linkedIn()
                        .file(
                                "messages.csv",
                                MESSAGES
                                        + row("c1", "Ann", ANN, "a, ".repeat(600_000), "", DAY, "1", "", "")
                                        + row("c2", "Ann", ANN, "", addresses.toString(), DAY, "2", "", "")
                                        + row("c3", "Ann", ANN, "Ada Lovelace", ADA, DAY, "3", "", ""))
                        .read());
        assertThat(LinkedInFiles.texts(archive)).containsExactly("3");
        assertThat(reasons(archive))
                .containsExactly(
                        "line 2: it is sent to more than 1000 people", "line 3: it is sent to more than 1000 people");
    }

    @Test
    void recipients_in_all_are_bounded() {
        ImportLimits few = new ImportLimits(100, 32, 1 << 20, 1 << 20, 200, 1 << 20, 10_000, 64, 3);
        String to = ANN + "1 " + ANN + "2 " + ANN + "3 " + ANN + "4 " + ANN + "5";
        linkedIn()
                .file(
                        "messages.csv",
                        MESSAGES
                                + row("c1", "Ada Lovelace", ADA, "", to, DAY, "1", "", "")
                                + row("c1", "Ada Lovelace", ADA, "", to, DAY, "2", "", "")
                                + row("c1", "Ada Lovelace", ADA, "", to, DAY, "3", "", ""));
        ImportedArchive archive = ArchiveFolder.read(List.of(folder), ImportOptions.NONE, few);
        assertThat(archive.utterances()).hasSize(2);
        assertThat(archive.skipped())
                .extracting(SkippedEntry::reason)
                .containsExactly("all messages together have more recipients than can be kept");
    }

    @Test
    void without_the_profile_a_talk_of_two_asks_whose_it_is() {
        linkedIn().file("Profile.csv", "First Name,Last Na").file("messages.csv", MESSAGES + toAda(DAY, "ok"));
        assertThatThrownBy(() -> Archives.read(List.of(folder), ImportOptions.NONE))
                .isInstanceOf(UnreadableArchiveException.class)
                .hasMessageEndingWith("\nMaybe say who you are with --me ID.");
    }
}
