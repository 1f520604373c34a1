package dev.etiquette.archives.joining;

import static dev.etiquette.archives.ArchiveFolder.noteBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.model.Contact;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A wish to be left alone reaches whom it means, and nobody else; where it reaches nobody, that is told. */
class LostBansTest {

    private static final String MIA = "https://oven.example/users/mia";
    private static final String JAN = "https://oven.example/users/jan";
    private static final String NEW = "https://mill.example/users/mimi";

    @TempDir
    private Path folder;

    private ImportedArchive read(String table, String... inbox) {
        Path archive = folder.resolve("archive");
        ArchiveFolder.in(archive).inbox(inbox);
        ArchiveFolder.nameless(folder).file("mine.csv", table);
        return Archives.read(List.of(archive), ImportOptions.NONE.withContacts(folder.resolve("mine.csv")));
    }

    private static String by(String person) {
        return noteBy(person, "n" + person.hashCode(), "2024-01-01T10:00:00Z", "Hello", "");
    }

    private static boolean isLeftAlone(ImportedArchive archive, String id) {
        return archive.contacts().stream()
                .filter(contact -> contact.id().value().equals(id))
                .anyMatch(contact -> !contact.doNotContact().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@mia@oven.example",
                "mia@oven.example",
                "https://oven.example/@mia",
                "http://Oven.example/@Mia/",
                "oven.example/@mia",
                "acct:mia@oven.example",
                "https://oven.example/users/mia"
            })
    void by_every_form_of_an_account(String account) {
        ImportedArchive archive = read("name,mastodon,do not contact\nM,\"" + account + "\",yes\n", by(MIA), by(JAN));
        assertThat(isLeftAlone(archive, MIA)).isTrue();
        assertThat(isLeftAlone(archive, JAN)).isFalse();
        assertThat(archive.skipped()).isEmpty();
    }

    @Test
    void who_is_nobody_there_is_told_with_the_account_that_is_nearly_the_same() {
        ImportedArchive archive = read("name,mastodon,do not contact\nMia,@mai@oven.example,yes\n", by(MIA));
        assertThat(isLeftAlone(archive, MIA)).isFalse();
        assertThat(archive.notes())
                .contains(
                        "Mia of your contacts is to be left alone, and is nobody in these archives: if that person is there"
                                + " under another name, the wish does not hold. Maybe @mia@oven.example is meant.");
    }

    @Test
    void an_account_of_several_contacts_is_nobody_and_is_left_alone_if_one_of_them_is() {
        ImportedArchive archive = read(
                "name,mastodon,do not contact\nIda,@mia@oven.example,yes\nBo,@mia@oven.example,\n", by(MIA), by(JAN));
        assertThat(archive.contacts()).hasSize(4);
        assertThat(isLeftAlone(archive, MIA)).isTrue();
        assertThat(archive.contacts())
                .filteredOn(contact -> contact.name().equals("Bo"))
                .allMatch(contact -> contact.doNotContact().isEmpty());
        assertThat(archive.notes())
                .contains(
                        "@mia@oven.example is shared by several of your contacts, of whom Ida is to be left alone; so \""
                                + MIA + "\" is left alone too.");
    }

    @Test
    void a_handle_without_a_host_that_two_people_have_is_nobody() {
        String other = "https://mill.example/users/mia";
        ImportedArchive archive = read("name,mastodon\nMia,mia\n", by(MIA), by(other));
        assertThat(archive.contacts()).hasSize(3);
        assertThat(archive.notes()).anyMatch(note -> note.startsWith("@mia of Mia in your contacts may mean"));
    }

    @Test
    void the_same_name_with_another_account_is_somebody_else() {
        String named = "{'type':'Create','actor':{'id':'" + MIA + "','type':'Person','name':'Mia Koch',"
                + "'preferredUsername':'mia'},'object':" + by(MIA) + "}";
        ImportedArchive archive = read("name,mastodon,do not contact\nMia Koch,@koch@mill.example,yes\n", named);
        assertThat(isLeftAlone(archive, MIA)).isFalse();
        assertThat(archive.notes()).anyMatch(note -> note.startsWith("Mia Koch of your contacts may be \"" + MIA));
        assertThat(isLeftAlone(
                        read(
                                "name,mastodon,do not contact,same as\nMia Koch,@koch@mill.example,yes," + MIA + "\n",
                                named),
                        MIA))
                .isTrue();
    }

    @Test
    void what_was_joined_by_the_name_can_be_undone() {
        String named = "{'type':'Create','actor':{'id':'" + MIA + "','type':'Person','name':'Mia Koch'},'object':"
                + by(MIA) + "}";
        assertThat(isLeftAlone(read("name,do not contact\nMia Koch,yes\n", named), MIA))
                .isTrue();
        assertThat(isLeftAlone(
                        read("name,do not contact,not the same as\nMia Koch,yes,@mia@oven.example\n", named), MIA))
                .isFalse();
    }

    private static String move(String actor, String from, String to) {
        return "{'type':'Move','id':'m','actor':'" + actor + "','object':'" + from + "','target':'" + to
                + "','published':'2024-01-01T09:00:00Z'}";
    }

    private static String actor(String id, String more) {
        return "{'type':'Create','actor':{'id':'" + id + "','type':'Person'" + more + "},'object':" + by(id) + "}";
    }

    @Test
    void an_account_that_moved_takes_it_along() {
        String table = "name,mastodon,do not contact\nMia,@mia@oven.example,yes\n";
        String agreed = actor(NEW, ",'alsoKnownAs':['" + MIA + "']");
        assertThat(isLeftAlone(read(table, move(MIA, MIA, NEW), agreed), NEW)).isTrue();
        assertThat(isLeftAlone(read(table, move(MIA, MIA, NEW), by(NEW)), NEW)).isTrue();
        assertThat(isLeftAlone(read(table, actor(MIA, ",'movedTo':'" + NEW + "'"), agreed), NEW))
                .isTrue();
        assertThat(read(table, move(MIA, MIA, NEW), agreed).notes())
                .contains("\"" + MIA + "\" moved to \"" + NEW + "\", and was taken for the same person.");
    }

    @Test
    void a_mere_claim_takes_nothing_along() {
        String table = "name,mastodon,do not contact\nMia,@mia@oven.example,yes\n";
        String claim = actor(NEW, ",'alsoKnownAs':['" + MIA + "']");
        ImportedArchive claimed = read(table, claim, by(MIA));
        assertThat(isLeftAlone(claimed, NEW)).isFalse();
        assertThat(isLeftAlone(claimed, MIA)).isTrue();
        assertThat(claimed.notes()).anyMatch(note -> note.startsWith("\"" + NEW + "\" claims to be \"" + MIA));
        assertThat(isLeftAlone(read(table, move(JAN, MIA, NEW), claim), NEW)).isFalse();
        assertThat(isLeftAlone(read(table, move(MIA, MIA, NEW), actor(NEW, ",'alsoKnownAs':[]")), NEW))
                .isFalse();
    }

    @Test
    void nothing_is_owed_to_a_program() {
        String program = "{'type':'Create','actor':{'id':'" + JAN + "','type':'Service','name':'Timer'},'object':"
                + by(JAN) + "}";
        Contact timer = read("name,mastodon\nMia,@mia@oven.example\n", program).contacts().stream()
                .filter(contact -> contact.id().value().equals(JAN))
                .findFirst()
                .orElseThrow();
        assertThat(timer.doNotContact())
                .singleElement()
                .satisfies(ban -> assertThat(ban.reason())
                        .isEqualTo("This account is run by a program (Service): nobody waits there."));
    }
}
