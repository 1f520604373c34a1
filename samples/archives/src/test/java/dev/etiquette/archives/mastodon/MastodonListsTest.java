package dev.etiquette.archives.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Connection.State;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Platform;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lists of follows, mutes and blocks beside a Mastodon archive. */
class MastodonListsTest {

    private static final String FOLLOWS = "Account address,Show boosts,Notify on new posts,Languages\n";

    @TempDir
    private Path folder;

    private ArchiveFolder archive() {
        return ArchiveFolder.in(folder)
                .inbox(ArchiveFolder.noteBy(ArchiveFolder.ANN, "n1", "2024-01-01T10:00:00Z", "Hi", ""));
    }

    private static Contact contact(ImportedArchive archive, String id) {
        return archive.contacts().stream()
                .filter(contact -> contact.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not among " + archive.contacts()));
    }

    @Test
    void who_is_followed_is_connected_by_the_id_in_the_archive() {
        ImportedArchive archive = archive()
                .file("following_accounts.csv", FOLLOWS + "ann@far.example,true,false,\nZoe@New.example,true,false,\n")
                .read();
        assertThat(archive.connections())
                .extracting(connection -> connection.contact().value())
                .containsExactly("acct:zoe@new.example", ArchiveFolder.ANN);
        assertThat(archive.connections()).extracting(Connection::state).containsOnly(State.CONNECTED);
        assertThat(archive.connections()).extracting(Connection::platform).containsOnly(Platform.MASTODON);
        assertThat(archive.notes())
                .contains(
                        "Accounts of your lists were found among the people of the archive, by their handles: ann@far.example.");
        assertThat(contact(archive, "acct:zoe@new.example").handles())
                .containsEntry(Platform.MASTODON, "zoe@new.example");
    }

    @Test
    void who_is_muted_or_blocked_is_left_alone() {
        ImportedArchive archive = archive()
                .file(
                        "muted_accounts.csv",
                        "Account address,Hide notifications\nann@far.example,true\ncy@new.example,true\n")
                .file("blocked_accounts.csv", "zoe@new.example\n@ben@new.example\n")
                .read();
        assertThat(contact(archive, ArchiveFolder.ANN).doNotContact())
                .extracting(DoNotContact::reason)
                .containsExactly("You muted them.");
        assertThat(contact(archive, "acct:zoe@new.example").doNotContact())
                .extracting(DoNotContact::reason)
                .containsExactly("You blocked them.");
        assertThat(archive.connections()).extracting(Connection::state).containsExactly(State.BLOCKED, State.BLOCKED);
        assertThat(contact(archive, "acct:cy@new.example").doNotContact()).hasSize(1);
        assertThat(contact(archive, "acct:ben@new.example").doNotContact()).hasSize(1);
    }

    @Test
    void addresses_alone_are_blocks_only_when_the_file_says_so() {
        ImportedArchive archive =
                archive().file("friends.csv", "zoe@new.example\n").read();
        assertThat(archive.contacts()).hasSize(1);
        assertThat(archive.notes()).contains("Files of a kind that is not supported: 1.");
        assertThat(archive().file("blocks.csv", "new.example\n").read().contacts())
                .hasSize(1);
    }

    @Test
    void what_is_no_address_is_skipped_with_its_line() {
        ImportedArchive archive = archive()
                .file("follows.csv", FOLLOWS + "nobody,true\n\nzoe@new.example,true\n")
                .read();
        assertThat(archive.connections()).hasSize(1);
        assertThat(archive.skipped())
                .extracting(skipped -> skipped.where() + ": " + skipped.reason())
                .containsExactly("line 2: \"nobody\" is not the address of an account");
    }
}
