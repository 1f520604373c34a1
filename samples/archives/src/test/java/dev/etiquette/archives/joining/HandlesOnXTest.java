package dev.etiquette.archives.joining;

import static dev.etiquette.archives.linkedin.LinkedInFiles.contact;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.linkedin.LinkedInFiles;
import dev.etiquette.model.Platform;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Handles in contacts beside an archive of X, which names some people and knows most by number only. */
class HandlesOnXTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void an_archive_of_x() {
        ArchiveFolder.nameless(folder.resolve("x"))
                .file("account.js", list("account", "{'account':{'accountId':'12345','username':'ada'}}"))
                .file(
                        "tweets.js",
                        list(
                                "tweets",
                                "{'tweet':{'id_str':'1','created_at':'Sat Oct 11 12:00:00 +0000 2025','full_text':'@ann hi',"
                                        + "'entities':{'user_mentions':[{'id_str':'99999','screen_name':'ann','name':''}]}}}"))
                .file(
                        "following.js",
                        list(
                                "following",
                                "{'following':{'accountId':'308','userLink':'https://twitter.com/intent/user?user_id=308'}}"));
    }

    private static String list(String name, String... entries) {
        return "window.YTD." + name + ".part0 = [" + String.join(",", entries).replace('\'', '"') + "]";
    }

    private ImportedArchive with(String rows, String... others) {
        ArchiveFolder.nameless(folder).file("mine.csv", "name,handles,do not contact,same as\n" + rows);
        List<Path> archives = new ArrayList<>(List.of(folder.resolve("x")));
        List.of(others).forEach(other -> archives.add(folder.resolve(other)));
        return Archives.read(archives, ImportOptions.NONE.withContacts(folder.resolve("mine.csv")));
    }

    private static List<String> notes(ImportedArchive archive, String part) {
        return archive.notes().stream().filter(note -> note.contains(part)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@ann", "ann", "@ANN", "x:@ann"})
    void a_handle_without_a_platform_is_one_on_the_only_platform(String handle) {
        ImportedArchive archive = with("Ann Lee," + handle + ",yes,\n");
        assertThat(contact(archive, "99999").name()).isEqualTo("Ann Lee");
        assertThat(contact(archive, "99999").doNotContact()).hasSize(1);
        assertThat(archive.skipped()).isEmpty();
        assertThat(notes(archive, "handles without a platform"))
                .hasSize(handle.startsWith("x:") ? 0 : 1)
                .allSatisfy(note -> assertThat(note)
                        .isEqualTo(
                                "mine.csv: handles without a platform were taken for those of X, the only one that was"
                                        + " read (1 contact)."));
    }

    @Test
    void beside_two_platforms_a_handle_must_name_its_own() {
        LinkedInFiles.in(folder.resolve("linkedin"));
        ImportedArchive archive = with("Ann Lee,@ann,,\n", "linkedin");
        assertThat(contact(archive, "99999").name()).isEqualTo("ann");
        assertThat(archive.skipped())
                .singleElement()
                .asString()
                .contains("\"@ann\"", "expected a handle such as mastodon:@ann@social.example or x:@ann");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ben Poe,x:id:308,yes,",
                "Ben Poe,\"x:@ben, X:ID:308\",yes,",
                "Ben Poe,https://x.com/i/user/308,yes,",
                "Ben Poe,x:@ben,yes,x:id:308",
                "Ben Poe,x:@ben,yes,308"
            })
    void a_number_finds_who_is_known_by_number_only(String row) {
        ImportedArchive archive = with(row + "\n");
        assertThat(contact(archive, "308").name()).isEqualTo("Ben Poe");
        assertThat(contact(archive, "308").doNotContact()).hasSize(1);
        assertThat(archive.skipped()).isEmpty();
        assertThat(notes(archive, "by number only")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x:id:", "x:id:0", "x:id:309", "x:id:99999999999999999999999"})
    void another_number_is_nobody(String handle) {
        assertThat(contact(with("Ben Poe," + handle + ",,\n"), "308").name()).isEqualTo("x.com/i/user/308");
    }

    @Test
    void whose_handle_is_nobodys_while_people_are_known_by_number_is_told_how_to_be_joined() {
        ImportedArchive archive = with("Ben Poe,x:@ben,,\nAnn Lee,x:@ann,,\nCy Roe,mastodon:@cy@oven.example,,\n");
        assertThat(notes(archive, "by number only"))
                .containsExactly(
                        "Your contacts with a handle on X who are nobody in these archives: Ben Poe. The archive of X gives"
                                + " 1 person by number only, so they may be among these. Open x.com/i/user/ with a number"
                                + " to see who it is, and write it beside the handle: \"x:ann, x:id:308\".");
    }

    @Test
    void who_is_known_by_number_only_is_called_by_an_address_that_shows_who_it_is() {
        ImportedArchive archive = with("Cy Roe,mastodon:@cy@oven.example,,\n");
        assertThat(contact(archive, "308").name()).isEqualTo("x.com/i/user/308");
        assertThat(contact(archive, "308").handles()).isEmpty();
        assertThat(contact(archive, "99999").handles()).containsEntry(Platform.X, "ann");
    }
}
