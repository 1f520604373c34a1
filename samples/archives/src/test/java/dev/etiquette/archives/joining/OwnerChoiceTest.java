package dev.etiquette.archives.joining;

import static dev.etiquette.archives.ArchiveFolder.ANN;
import static dev.etiquette.archives.ArchiveFolder.ME;
import static dev.etiquette.archives.ArchiveFolder.note;
import static dev.etiquette.archives.ArchiveFolder.noteBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.problem.UnreadableArchiveException;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.WeeklyHours;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who the owner is, and how people are called. */
class OwnerChoiceTest {

    @TempDir
    private Path export;

    private ImportedArchive read(ImportOptions options) {
        return Archives.read(List.of(export), options);
    }

    @Test
    void the_profile_says_who_the_owner_is() {
        Owner owner = ArchiveFolder.in(export)
                .outbox(note("https://home.example/1", "x", ""))
                .read()
                .owner();

        assertThat(owner.id().value()).isEqualTo(ME);
        assertThat(owner.names()).containsExactly("Mel", "me");
        assertThat(owner.handles()).containsEntry(Platform.CHAT, "me");
    }

    @Test
    void without_a_profile_the_only_author_of_the_outbox_is_the_owner() {
        ImportedArchive archive = ArchiveFolder.nameless(export)
                .outbox(note("https://home.example/1", "x", ""))
                .inbox(noteBy(ANN, "https://far.example/1", "2024-01-01T00:00:00Z", "y", ""))
                .read();

        assertThat(archive.owner().id().value()).isEqualTo(ME);
        assertThat(archive.owner().names()).containsExactly("me");
    }

    @Test
    void without_any_sign_the_reading_is_refused_with_advice() {
        ArchiveFolder.nameless(export).inbox(noteBy(ANN, "https://far.example/1", "2024-01-01T00:00:00Z", "y", ""));

        assertThatThrownBy(() -> read(ImportOptions.NONE))
                .isInstanceOf(UnreadableArchiveException.class)
                .hasMessage("These files do not say whose they are.\nMaybe say who you are with --me ID.");
    }

    @Test
    void two_owners_are_refused_by_name() {
        ArchiveFolder.nameless(export)
                .outbox(
                        note("https://home.example/1", "x", ""),
                        noteBy(ANN, "https://far.example/1", "2024-01-01T00:00:00Z", "y", ""));

        assertThatThrownBy(() -> read(ImportOptions.NONE))
                .isInstanceOf(UnreadableArchiveException.class)
                .hasMessageContaining(ANN)
                .hasMessageContaining(ME);
    }

    @ParameterizedTest
    @ValueSource(strings = {ANN, "ann", "@ann", "@ann@far.example", "Ann Other"})
    void the_caller_names_the_owner_by_id_handle_or_name_and_wins(String me) {
        ArchiveFolder.in(export)
                .inbox(
                        "{'type':'Create','actor':{'id':'%s','type':'Person','preferredUsername':'ann','name':'Ann Other'},'object':%s}"
                                .formatted(ANN, noteBy(ANN, "https://far.example/1", "2024-01-01T00:00:00Z", "y", "")));

        assertThat(read(ImportOptions.NONE.withOwner(me)).owner().id().value()).isEqualTo(ANN);
    }

    @Test
    void an_unknown_name_is_refused_and_an_unknown_id_is_believed() {
        ArchiveFolder.in(export).outbox(note("https://home.example/1", "x", ""));

        assertThatThrownBy(() -> read(ImportOptions.NONE.withOwner("zoe")))
                .isInstanceOf(UnreadableArchiveException.class)
                .hasMessageContaining("\"zoe\"");
        assertThat(read(ImportOptions.NONE.withOwner("https://new.example/zoe"))
                        .owner()
                        .id()
                        .value())
                .isEqualTo("https://new.example/zoe");
    }

    @Test
    void a_zone_brings_nights_and_its_absence_a_note() {
        ArchiveFolder.in(export).outbox(note("https://home.example/1", "x", ""));
        String note = "No time zone was given, so all hours count; with --zone your nights do not.";

        assertThat(read(ImportOptions.NONE).owner().waking()).isEqualTo(WeeklyHours.ALL);
        assertThat(read(ImportOptions.NONE).notes()).contains(note);
        ImportedArchive zoned = read(ImportOptions.NONE.withZone(ZoneId.of("Europe/Vienna")));
        assertThat(zoned.owner().zone()).isEqualTo(ZoneId.of("Europe/Vienna"));
        assertThat(zoned.owner().waking()).isEqualTo(WeeklyHours.WAKING);
        assertThat(zoned.notes()).doesNotContain(note);
    }

    @Test
    void an_archive_without_inbox_says_what_it_cannot_know() {
        assertThat(ArchiveFolder.in(export)
                        .outbox(note("https://home.example/1", "x", ""))
                        .read()
                        .notes())
                .contains("This archive holds nothing that others wrote: nobody can be seen waiting for an answer.");
    }

    @Test
    void contacts_are_those_who_write_and_those_i_address() {
        ImportedArchive archive = ArchiveFolder.in(export)
                .outbox(
                        note(
                                "https://home.example/1",
                                "x",
                                "'cc':'https://far.example/@bob','tag':{'type':'Mention','href':'https://far.example/users/cy','name':'@cy@far.example'}"))
                .inbox(noteBy(
                        ANN, "https://far.example/1", "2024-01-01T00:00:00Z", "y", "'to':'https://far.example/dee'"))
                .read();

        assertThat(archive.contacts()).extracting(Contact::name).containsExactly("bob", "ann", "cy");
        assertThat(archive.contacts())
                .extracting(contact -> contact.handles().get(Platform.CHAT))
                .containsExactly("bob", "ann", "cy");
    }

    @Test
    void a_profile_address_and_the_id_are_one_person_and_the_reason_is_told() {
        ImportedArchive archive = ArchiveFolder.in(export)
                .outbox(note("https://home.example/1", "x", "'cc':'https://far.example/@ann'"))
                .inbox(
                        "{'type':'Create','actor':{'id':'%s','type':'Person','name':'Ann','url':'https://far.example/@ann'},'object':%s}"
                                .formatted(ANN, noteBy(ANN, "https://far.example/1", "2024-01-01T00:00:00Z", "y", "")))
                .read();

        assertThat(archive.contacts())
                .extracting(contact -> contact.id().value())
                .containsExactly(ANN);
        assertThat(archive.notes())
                .contains("\"https://far.example/@ann\" was taken for \"" + ANN
                        + "\", whose profile gives it as an address.");
    }

    @Test
    void nobody_claims_an_address_on_another_host() {
        ImportedArchive archive = ArchiveFolder.in(export)
                .outbox(note("https://home.example/1", "x", "'cc':'https://far.example/@ann'"))
                .inbox(
                        "{'type':'Person','id':'https://evil.example/eve','url':'https://far.example/@ann','name':'Eve'}")
                .read();

        assertThat(archive.contacts())
                .extracting(contact -> contact.id().value())
                .containsExactly("https://far.example/@ann");
    }
}
