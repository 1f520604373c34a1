package dev.etiquette.archives.joining;

import static dev.etiquette.archives.ArchiveFolder.ANN;
import static dev.etiquette.archives.ArchiveFolder.note;
import static dev.etiquette.archives.ArchiveFolder.noteBy;
import static dev.etiquette.archives.linkedin.LinkedInFiles.toAda;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.linkedin.LinkedInFiles;
import dev.etiquette.archives.x.XFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each kind of archive cannot know, to the letter and with nothing beside it. */
class ImportNotesTest {

    private static final String NO_ZONE = "No time zone was given, so all hours count; with --zone your nights do not.";
    private static final String HEARS_NOTHING =
            " holds nothing that others wrote: nobody can be seen waiting for an answer.";
    private static final String SAYS_NOTHING = " holds nothing that you wrote: what you have answered cannot be seen.";
    private static final String MARK = "'conversation':'tag:x'";

    @TempDir
    private Path folder;

    private static void assertNotes(ImportedArchive archive, String... notes) {
        assertThat(archive.notes())
                .containsExactlyElementsOf(Stream.concat(Stream.of(NO_ZONE), Stream.of(notes))
                        .sorted()
                        .toList());
    }

    private ArchiveFolder mastodon(String... items) {
        return ArchiveFolder.in(folder).outbox(items);
    }

    @Test
    void an_outbox_alone_hears_nothing() {
        assertNotes(mastodon(note("https://home.example/1", "hi", MARK)).read(), "This archive" + HEARS_NOTHING);
    }

    @Test
    void an_inbox_alone_says_nothing() {
        String theirs = noteBy(ANN, "https://far.example/1", "2024-01-01T10:00:00Z", "hi", MARK);
        assertNotes(ArchiveFolder.in(folder).inbox(theirs).read(), "This archive" + SAYS_NOTHING);
        assertNotes(mastodon(note("https://home.example/1", "hi", MARK))
                .inbox(theirs)
                .read());
    }

    @Test
    void lists_alone_neither_hear_nor_say() {
        ImportedArchive archive =
                ArchiveFolder.in(folder).file("blocks.csv", "ann@far.example\n").read();
        assertNotes(archive, "This archive" + HEARS_NOTHING, "This archive" + SAYS_NOTHING);
    }

    @Test
    void an_archive_of_x_holds_no_mentions_and_without_messages_nothing_of_others() {
        ArchiveFolder posts =
                XFiles.in(folder).file("tweets.js", XFiles.list("tweets", XFiles.tweet("1", XFiles.NOON, "hi", "")));
        assertNotes(posts.read(), XFiles.NO_MENTIONS, "This archive" + HEARS_NOTHING);

        String message = XFiles.message("2", "99", "12345", XFiles.NOON, "hi");
        ImportedArchive both = posts.file(
                        "direct-messages.js", XFiles.list("direct_messages", XFiles.conversation("12345-99", message)))
                .read();
        assertNotes(both, XFiles.NO_MENTIONS);
        assertThat(XFiles.NO_MENTIONS)
                .isEqualTo("This X archive holds no mentions by others: nobody can be seen waiting, except in direct"
                        + " messages.");
    }

    @Test
    void an_archive_of_linkedin_says_which_of_its_files_are_missing() {
        String comments = "This LinkedIn archive holds no comments by others on your posts: nobody can be seen waiting";
        assertNotes(
                LinkedInFiles.in(folder)
                        .messages(
                                toAda("2024-01-01 10:00:00 UTC", "1"),
                                LinkedInFiles.toAnn("2024-01-01 11:00:00 UTC", "2"))
                        .read(),
                comments + ", except in messages.");
        assertNotes(
                LinkedInFiles.nameless(folder.resolve("other"))
                        .profile("Ada", "Lovelace")
                        .file("Invitations.csv", LinkedInFiles.INVITATIONS)
                        .read(),
                comments + ".",
                "This LinkedIn archive holds no messages.csv: private messages cannot be seen.",
                "This LinkedIn archive holds no Connections.csv: which invitations were accepted cannot be seen.",
                "This archive" + HEARS_NOTHING,
                "This archive" + SAYS_NOTHING);
    }

    @Test
    void of_several_archives_each_is_named() {
        mastodon(note("https://home.example/1", "hi", MARK));
        XFiles.in(folder.resolve("x")).file("tweets.js", XFiles.list("tweets"));
        assertThat(Archives.read(List.of(folder), ImportOptions.NONE).notes())
                .contains(
                        "The archive of Mastodon" + HEARS_NOTHING,
                        "The archive of X" + HEARS_NOTHING,
                        "The archive of X" + SAYS_NOTHING,
                        XFiles.NO_MENTIONS);
    }

    @Test
    void twenty_joined_addresses_are_told_and_more_are_counted() {
        List<String> contacts = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (int number = 10; number <= 30; number++) {
            rows.add("Ann" + number + ",Lee," + LinkedInFiles.ANN + number + ",,,,");
            contacts.add("Ann" + number + "," + LinkedInFiles.ANN + number);
        }
        ArchiveFolder.nameless(folder).file("mine.txt", "name,profile urls\n" + String.join("\n", contacts));
        LinkedInFiles.in(folder.resolve("archive"))
                .file("Connections.csv", LinkedInFiles.CONNECTIONS + String.join("\n", rows));
        ImportedArchive archive = Archives.read(
                List.of(folder.resolve("archive")), ImportOptions.NONE.withContacts(folder.resolve("mine.txt")));
        assertThat(archive.notes())
                .filteredOn(told -> told.contains("of your contacts is"))
                .hasSize(20);
        assertThat(archive.notes()).contains("Identities were taken for one person in more places, 21 in all.");
    }
}
