package dev.etiquette.archives.joining;

import static dev.etiquette.archives.linkedin.LinkedInFiles.ADA;
import static dev.etiquette.archives.linkedin.LinkedInFiles.ANN;
import static dev.etiquette.archives.linkedin.LinkedInFiles.BEN;
import static dev.etiquette.archives.linkedin.LinkedInFiles.CONNECTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.linkedin.LinkedInFiles;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Utterance;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contacts that the owner keeps, joined to the people in archives. */
class ContactMatcherTest {

    @TempDir
    private Path folder;

    private Path archive;

    @BeforeEach
    void archives() {
        archive = folder.resolve("archive");
        LinkedInFiles.in(archive)
                .file(
                        "Connections.csv",
                        CONNECTIONS + "Ann,Lee," + ANN + ",ann@mail.example,,,15 Jan 2024\n" + "Ben,Poe," + BEN
                                + ",,,,15 Jan 2024\nBen,Poe," + BEN + "-2,,,,15 Jan 2024\n");
    }

    private ImportedArchive with(String... rows) {
        Path file = folder.resolve("mine.csv");
        ArchiveFolder.nameless(folder)
                .file(
                        "mine.csv",
                        "name,handles,email,profile urls,why,do not contact,offline channels\n"
                                + String.join("\n", rows));
        return Archives.read(List.of(archive), ImportOptions.NONE.withOwner(ADA).withContacts(file));
    }

    private static String why(ImportedArchive archive, String id) {
        return LinkedInFiles.contact(archive, id).why();
    }

    @Test
    void by_the_address_of_the_profile() {
        ImportedArchive archive = with("Annie,,,http://linkedin.com/in/Ann/,because,yes,meeting");
        Contact ann = LinkedInFiles.contact(archive, ANN);
        assertThat(ann.why()).isEqualTo("because");
        assertThat(ann.name()).isEqualTo("Annie");
        assertThat(ann.doNotContact()).hasSize(1);
        assertThat(ann.offline()).containsExactly(Channel.MEETING, Channel.EMAIL);
        assertThat(archive.notes())
                .contains("Annie of your contacts is \"" + ANN + "\", by the handle @ann on LinkedIn.");
    }

    @Test
    void by_the_email() {
        ImportedArchive archive = with("Annie,,Ann@mail.example,,because,,");
        assertThat(why(archive, ANN)).isEqualTo("because");
        assertThat(archive.notes())
                .contains("Annie of your contacts is \"" + ANN + "\", by the email ann@mail.example.");
    }

    @Test
    void by_the_handle_on_mastodon() {
        ArchiveFolder.in(archive)
                .inbox(ArchiveFolder.noteBy(ArchiveFolder.ANN, "n1", "2024-01-01T10:00:00Z", "Hi", ""));
        ImportedArchive archive = with("Annie,mastodon:@Ann@far.example,,,because,,");
        assertThat(why(archive, ArchiveFolder.ANN)).isEqualTo("because");
        assertThat(archive.notes())
                .contains("Annie of your contacts is \"" + ArchiveFolder.ANN
                        + "\", by the handle @Ann@far.example on Mastodon.");
    }

    @Test
    void one_entry_joins_the_ids_of_several_platforms() {
        ArchiveFolder.in(archive)
                .inbox(ArchiveFolder.noteBy(ArchiveFolder.ANN, "n1", "2024-01-01T10:00:00Z", "Hi", ""));
        ImportedArchive archive = with("Annie,mastodon:@ann@far.example,,linkedin.com/in/ann,because,,");
        assertThat(archive.contacts())
                .extracting(contact -> contact.id().value())
                .containsExactly(ArchiveFolder.ANN, BEN, BEN + "-2");
        Contact ann = LinkedInFiles.contact(archive, ArchiveFolder.ANN);
        assertThat(ann.handles())
                .containsEntry(Platform.LINKEDIN, "ann")
                .containsEntry(Platform.MASTODON, "ann@far.example");
        assertThat(ann.offline()).containsExactly(Channel.EMAIL);
        assertThat(archive.utterances())
                .extracting(Utterance::author)
                .extracting(Object::toString)
                .containsOnly(ArchiveFolder.ANN);
    }

    @Test
    void by_the_name_alone_only_when_one_person_bears_it() {
        ImportedArchive archive = with("ann  LEE,,,,because,,", "Ben Poe,,,,why not,,");
        assertThat(why(archive, ANN)).isEqualTo("because");
        assertThat(archive.notes())
                .contains("ann  LEE of your contacts is \"" + ANN
                        + "\", by the name alone, which nobody else there has.");
        assertThat(why(archive, BEN)).isEmpty();
        assertThat(why(archive, BEN + "-2")).isEmpty();
        assertThat(why(archive, "contact:ben poe")).isEqualTo("why not");
    }

    @Test
    void two_entries_of_one_name_are_nobody_by_name() {
        ImportedArchive archive = with("Ann Lee,,,,one,,", "Ann Lee,,other@mail.example,,two,,");
        assertThat(why(archive, ANN)).isEmpty();
        assertThat(archive.contacts()).hasSize(5);
    }

    @Test
    void who_is_in_no_archive_is_a_contact_all_the_same_and_the_owner_is_none() {
        ImportedArchive archive = with("Zoe,x:@zoe,,,because,,", "Ada Lovelace,,," + ADA + ",me,,");
        assertThat(why(archive, "x:zoe")).isEqualTo("because");
        assertThat(archive.contacts()).extracting(Contact::name).doesNotContain("Ada Lovelace");
    }

    @Test
    void problems_of_the_file_are_told_with_those_of_the_archive() {
        assertThat(with("Zoe,zo.e,,,because,,").skipped())
                .extracting(SkippedEntry::toString)
                .containsExactly("mine.csv, line 2: column \"handles\" says \"zo.e\"; expected a handle such as"
                        + " mastodon:@ann@social.example or x:@ann, so it was left out.");
    }

    @Test
    void the_order_of_entries_changes_nothing() {
        List<String> rows = new java.util.ArrayList<>(List.of(
                "Annie,,ann@mail.example,,because,,",
                "Zoe,x:@zoe,,,because,,",
                "Cy,,,," + "x,yes,",
                "Ben Poe,,," + BEN + ",b,,"));
        ImportedArchive once = with(rows.toArray(String[]::new));
        for (int turn = 0; turn < rows.size(); turn++) {
            Collections.rotate(rows, 1);
            assertThat(with(rows.toArray(String[]::new))).isEqualTo(once);
        }
    }
}
