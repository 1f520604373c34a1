package dev.etiquette.archives.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.ImportedArchive;
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
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken, huge and malicious files of contacts: a plain sentence or a counted skip, never a crash. */
class HostileContactsTest {

    private static final String TABLE = "name,why,do not contact\n";
    private static final String CARD = "BEGIN:VCARD\nVERSION:4.0\nFN:%s\nEND:VCARD\n";
    private static final byte[] MEGABYTE = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    private ContactsFile read(byte[] content) {
        ArchiveFolder.nameless(folder).file("contacts", content);
        return ContactsFile.read(folder.resolve("contacts"));
    }

    private ContactsFile read(String content) {
        return read(content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> names(ContactsFile file) {
        return file.contacts().stream().map(Contact::name).toList();
    }

    private static List<String> report(ContactsFile file) {
        return file.skipped().stream().map(SkippedEntry::toString).toList();
    }

    private void assertNoContacts(byte[] content) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(UnreadableArchiveException.class)
                .hasMessageStartingWith("There are no contacts in \"" + folder.resolve("contacts") + "\": no line");
    }

    /** A file with two hundred megabytes in one line between two others. */
    private ContactsFile withEndlessLine(String before, String after) throws IOException {
        Path file = folder.resolve("contacts");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(before.getBytes(StandardCharsets.UTF_8));
            for (int written = 0; written < 200; written++) {
                out.write(MEGABYTE);
            }
            out.write(after.getBytes(StandardCharsets.UTF_8));
        }
        return ContactsFile.read(file);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE,true", "UTF-16BE,true", "UTF-16LE,false", "UTF-16BE,false", "UTF-8,true", "UTF-8,false"})
    void every_encoding_that_says_what_it_is_is_read(String charset, boolean marked) {
        for (String content : List.of("name,why\nZoë 🍲,x\n", CARD.formatted("Zoë 🍲"))) {
            byte[] bytes = ((marked ? "\ufeff" : "") + content).getBytes(Charset.forName(charset));
            assertThat(names(read(bytes))).containsExactly("Zoë 🍲");
            assertThat(read(bytes).skipped()).isEmpty();
        }
    }

    @Test
    void one_of_another_encoding_costs_its_letters_in_cards_too() {
        ContactsFile file = read(CARD.formatted("Zoë").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(names(file)).containsExactly("Zo\ufffd");
        assertThat(report(file))
                .containsExactly("contacts: bytes that are no character, in places: 1; each was replaced by U+FFFD.");
    }

    @Test
    void letters_that_cannot_be_seen_are_dropped() {
        assertThat(names(read("name,why\nA\0nn,x\n"))).containsExactly("Ann");
        assertThat(names(read(CARD.formatted("A\0nn")))).containsExactly("Ann");
        assertNoContacts(new byte[100_000]);
    }

    @Test
    void garbage_is_no_contacts_and_behind_a_header_or_a_card_it_is_counted() {
        byte[] garbage = new byte[1_000_000];
        new Random(7).nextBytes(garbage);
        assertNoContacts(garbage);
        for (String start : List.of(TABLE + "Ann,x,yes\n", CARD.formatted("Ann") + "BEGIN:VCARD\n")) {
            byte[] begun = (start + new String(garbage, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.UTF_8);
            ContactsFile file = read(begun);
            assertThat(names(file)).contains("Ann");
            assertThat(file.skipped()).isNotEmpty().hasSizeLessThanOrEqualTo(ImportedArchive.MOST_SKIPPED);
        }
    }

    @Test
    void a_table_that_was_cut_costs_the_rest_of_its_last_row() {
        String whole = TABLE + "Ann,x,yes\nBen,x,yes\n";
        for (int cut = TABLE.length(); cut < whole.length(); cut++) {
            ContactsFile file = read(whole.substring(0, cut));
            assertThat(names(file)).allMatch(name -> "Ann".startsWith(name) || "Ben".startsWith(name));
            assertThat(names(file)).hasSize(cut == TABLE.length() ? 0 : cut > whole.indexOf("Ben") ? 2 : 1);
            assertThat(file.skipped()).isEmpty();
        }
    }

    @Test
    void a_card_that_was_cut_is_told_and_the_next_one_is_no_part_of_it() {
        ContactsFile file = read("BEGIN:VCARD\nVERSION:4.0\nFN:Ann\n" + CARD.formatted("Ben") + "BEGIN:VCARD\nFN:Cy");
        assertThat(names(file)).containsExactlyInAnyOrder("Ann", "Ben", "Cy");
        assertThat(report(file))
                .containsExactly(
                        "contacts, card 1: its end is missing; everything before was read.",
                        "contacts, card 3: its end is missing; everything before was read.");
    }

    @Test
    void a_card_in_a_card_is_the_agent_of_somebody_and_no_contact() {
        ContactsFile file = read("BEGIN:VCARD\nVERSION:2.1\nFN:Ann\nitem1.AGENT:\n" + CARD.formatted("Ben")
                + "X-ETIQUETTE-DO-NOT-CONTACT:yes\nEND:VCARD\n" + CARD.formatted("Cy"));
        assertThat(names(file)).containsExactlyInAnyOrder("Ann", "Cy");
        assertThat(file.contacts())
                .filteredOn(each -> each.name().equals("Ann"))
                .allSatisfy(ann -> assertThat(ann.doNotContact())
                        .extracting(DoNotContact::scope)
                        .containsExactly(DoNotContact.Scope.EVERYWHERE));
        assertThat(file.skipped()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TZ:+99:99",
                "XML:<a",
                "GEO:x",
                "REV:z",
                "BDAY:xx",
                "PHOTO:data:;;",
                "URL::::",
                "KIND:",
                "CLIENTPIDMAP:x"
            })
    void a_value_that_is_none_never_undoes_a_do_not_contact(String property) {
        for (String version : List.of("2.1", "3.0", "4.0")) {
            ContactsFile file = read("BEGIN:VCARD\nVERSION:" + version + "\nFN:Ann\n" + property
                    + "\nX-ETIQUETTE-DO-NOT-CONTACT:yes\nEND:VCARD\n");
            assertThat(file.contacts())
                    .singleElement()
                    .satisfies(ann -> assertThat(ann.doNotContact()).hasSize(1));
        }
    }

    @Test
    void a_zone_may_be_an_offset_and_one_that_is_none_is_told() {
        ContactsFile file = read("BEGIN:VCARD\nVERSION:3.0\nFN:Ann\nTZ:+01:00\nEND:VCARD\n"
                + "BEGIN:VCARD\nVERSION:3.0\nFN:Ben\nTZ:+99:99\nEND:VCARD\n");
        assertThat(file.contacts().get(0).zone()).contains(ZoneId.of("+01:00"));
        assertThat(report(file))
                .containsExactly("contacts, card 2: property \"TZ\" says \"+99:99\"; expected a time zone such as"
                        + " Europe/Berlin, so it was left out.");
    }

    @Test
    void a_line_of_two_hundred_megabytes_costs_only_itself() throws IOException {
        ContactsFile file = withEndlessLine(TABLE + "Ann,x,yes\nBen,", "\nCy,x,\n");
        assertThat(names(file)).containsExactly("Ann", "Cy");
        assertThat(report(file)).containsExactly("contacts, line 3: it is longer than 2000000 characters.");
    }

    @Test
    void a_header_of_two_hundred_megabytes_is_no_header() {
        assertThatThrownBy(() -> withEndlessLine("name,why,", "\nAnn,x,y\n"))
                .isInstanceOf(UnreadableArchiveException.class)
                .hasMessageStartingWith("There are no contacts in ");
    }

    @Test
    void contacts_and_troubles_without_end_are_counted_and_few_are_kept() {
        String rows = "a,x,\n,x,\n".repeat(ContactsFile.MOST + 10);
        ContactsFile file = read(TABLE + rows);
        assertThat(file.entries()).hasSize(ContactsFile.MOST);
        assertThat(file.skipped()).hasSize(ImportedArchive.MOST_SKIPPED);
        assertThat(file.problems().total()).isEqualTo(ContactsFile.MOST + 20);
    }

    @Test
    void cards_without_end_are_read_in_time() {
        assertTimeout(Duration.ofSeconds(10), () -> {
            ContactsFile file = read("BEGIN:VCARD\n".repeat(20_000) + CARD.formatted("Ann"));
            assertThat(names(file)).containsExactly("Ann");
            assertThat(file.problems().total()).isEqualTo(40_000);
        });
        String agents = "AGENT:\nBEGIN:VCARD\nVERSION:2.1\n".repeat(20_000);
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(names(read("BEGIN:VCARD\nVERSION:2.1\nFN:Ann\n" + agents)))
                        .containsExactly("Ann"));
    }

    @Test
    void a_zip_or_a_folder_is_no_file_of_contacts() throws IOException {
        read("name,why\nAnn,x\n");
        Path zip = ArchiveFolder.zip(folder, folder.resolve("contacts.zip"), List.of("contacts"));
        assertThatThrownBy(() -> ContactsFile.read(zip)).hasMessageStartingWith("There are no contacts in ");
        assertThatThrownBy(() -> ContactsFile.read(folder)).hasMessage("There is no file \"" + folder + "\".");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @Timeout(60)
    void a_pipe_is_told_of_as_one() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.csv");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThatThrownBy(() -> ContactsFile.read(pipe))
                .hasMessage("\"" + pipe + "\" is a pipe or a device, and no file.");
    }
}
