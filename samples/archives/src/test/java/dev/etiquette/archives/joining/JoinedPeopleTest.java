package dev.etiquette.archives.joining;

import static dev.etiquette.archives.linkedin.LinkedInFiles.ADA;
import static dev.etiquette.archives.linkedin.LinkedInFiles.ANN;
import static dev.etiquette.archives.linkedin.LinkedInFiles.contact;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.linkedin.LinkedInFiles;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import dev.etiquette.model.Utterance;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People of X, whom its archive knows by number, joined to their other accounts by the owner's contacts. */
class JoinedPeopleTest {

    private static final String NUMBER = "99999";

    @TempDir
    private Path folder;

    private ArchiveFolder x;

    @BeforeEach
    void archives_of_ada() {
        x = ArchiveFolder.nameless(folder.resolve("x"))
                .file("account.js", list("account", "{'account':{'accountId':'12345','username':'ada'}}"))
                .file("tweets.js", list("tweets", tweet("1", "ann"), tweet("2", "Ann_Lee")));
        LinkedInFiles.in(folder.resolve("linkedin"));
        ArchiveFolder.nameless(folder.resolve("mastodon"))
                .file(
                        "actor.json",
                        "{%s,'id':'%s','type':'Person','preferredUsername':'ada'}"
                                .formatted(ArchiveFolder.CONTEXT, ArchiveFolder.ME)
                                .replace('\'', '"'))
                .inbox(ArchiveFolder.noteBy(
                        ArchiveFolder.ANN, "https://far.example/statuses/1", "2024-01-01T10:00:00Z", "Hi", ""));
    }

    private static String list(String name, String... entries) {
        return "window.YTD." + name + ".part0 = [" + String.join(",", entries).replace('\'', '"') + "]";
    }

    private static String tweet(String id, String handle) {
        return ("{'tweet':{'id_str':'%s','created_at':'Sat Oct 11 12:00:00 +0000 2025','full_text':'@%s hi',"
                        + "'entities':{'user_mentions':[{'id_str':'%s','screen_name':'%s','name':'Ann L.'}]}}}")
                .formatted(id, handle, NUMBER, handle);
    }

    private ImportedArchive with(String handles, String urls) {
        ArchiveFolder.nameless(folder.resolve("kept"))
                .file("mine.csv", "name,handles,profile urls\nAnnie,\"" + handles + "\",\"" + urls + "\"\n");
        List<Path> archives = List.of(folder.resolve("x"), folder.resolve("linkedin"), folder.resolve("mastodon"));
        return Archives.read(archives, ImportOptions.NONE.withContacts(folder.resolve("kept/mine.csv")));
    }

    private static List<String> annies(ImportedArchive archive) {
        return archive.contacts().stream()
                .filter(each -> each.name().contains("Ann"))
                .map(each -> each.id().value())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x:@ann", "twitter:ANN_lee", "https://x.com/ann"})
    void by_any_handle_that_the_archive_knows(String handle) {
        ImportedArchive archive = with(handle, ANN);
        assertThat(annies(archive)).containsExactly(NUMBER);
        assertThat(contact(archive, NUMBER).handles())
                .containsEntry(Platform.LINKEDIN, "ann")
                .containsKey(Platform.X);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://twitter.com/intent/user?user_id=99999", "x.com/i/user/99999"})
    void by_the_address_in_the_lists_of_x_which_is_no_handle(String address) {
        Contact annie = contact(with("", address), NUMBER);
        assertThat(annie.name()).isEqualTo("Annie");
        assertThat(annie.handles()).containsEntry(Platform.X, "Ann_Lee");
    }

    @Test
    void a_handle_on_another_platform_is_nobody_of_x() {
        assertThat(annies(with("bluesky:ann", ""))).hasSize(3);
    }

    @Test
    void one_of_three_accounts_is_one_person_with_the_handle_of_each() {
        ImportedArchive archive = with("x:ann, mastodon:ann@far.example", ANN);
        assertThat(annies(archive)).containsExactly(NUMBER);
        assertThat(contact(archive, NUMBER).handles())
                .containsEntry(Platform.X, "ann")
                .containsEntry(Platform.LINKEDIN, "ann")
                .containsEntry(Platform.MASTODON, "ann@far.example");
        assertThat(archive.utterances())
                .extracting(Utterance::author)
                .extracting(Object::toString)
                .containsOnly(NUMBER, ADA);
    }

    @Test
    void the_handle_on_x_is_none_on_another_platform() {
        assertThat(contact(with("x:ann", "https://far.example/users/ann"), NUMBER)
                        .handles())
                .containsEntry(Platform.MASTODON, "ann@far.example")
                .containsEntry(Platform.X, "ann");
    }

    @Test
    void who_is_blocked_on_one_platform_is_left_alone_on_all() {
        x.file("block.js", list("block", "{'blocking':{'accountId':'99999'}}"));
        assertThat(contact(with("x:ann", ANN), NUMBER).doNotContact())
                .containsExactly(DoNotContact.anywhere(new PersonId(NUMBER), "You blocked them on X.", Times.ALWAYS));
        assertThat(contact(with("x:somebody_else", ANN), NUMBER).doNotContact())
                .extracting(DoNotContact::scope)
                .containsExactly(DoNotContact.Scope.PLATFORM);
    }

    @Test
    void who_is_muted_on_one_platform_is_left_alone_there_only() {
        x.file("mute.js", list("mute", "{'muting':{'accountId':'99999'}}"));
        assertThat(contact(with("x:ann", ANN), NUMBER).doNotContact())
                .containsExactly(DoNotContact.on(new PersonId(NUMBER), Platform.X, "You muted them.", Times.ALWAYS));
    }
}
