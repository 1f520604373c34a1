package dev.etiquette.archives.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** vCards as telephones and address books of thirty years write them: as many people as cards, and no wish is lost. */
class CardKindsTest {

    private static final String BAN = "X-ETIQUETTE-DO-NOT-CONTACT:yes";
    private static final String PORTRAIT =
            "/9j/4AAQSkZJRgABAQEASABIAAD\n " + "2wBDAAMCAgMCAgMDAwMEAwMEBQgF\n ".repeat(200);

    @TempDir
    private Path folder;

    private ContactsFile file(byte[] content) {
        ArchiveFolder.nameless(folder).file("cards.vcf", content);
        return ContactsFile.read(folder.resolve("cards.vcf"));
    }

    private static String card(String... lines) {
        return "BEGIN:VCARD\n" + String.join("\n", lines) + "\nEND:VCARD\n";
    }

    /** The kind, the name that must come of it, and the card, which says that this person is to be left alone. */
    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("3.0", "Jörg Müller", card("VERSION:3.0", "N:Müller;Jörg;;;", "FN:Jörg Müller", BAN)),
                Arguments.of(
                        "4.0",
                        "Jörg Müller",
                        card("VERSION:4.0", "FN:Jörg Müller", "GENDER:M", "REV:20260101T000000Z", BAN)),
                Arguments.of("2.1", "Jörg Müller", card("VERSION:2.1", "N:Müller;Jörg", "TEL;HOME;VOICE:030 1", BAN)),
                Arguments.of(
                        "2.1, quoted-printable",
                        "Jörg Müller",
                        card(
                                "VERSION:2.1",
                                "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;;",
                                "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg M=C3=BCller",
                                BAN)),
                Arguments.of(
                        "2.1, quoted-printable in two lines",
                        "Jörg Müller",
                        card(
                                "VERSION:2.1",
                                "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg =",
                                "M=C3=BCller",
                                "NOTE;ENCODING=QUOTED-PRINTABLE:a=0D=0A=",
                                "b=0D=0A=",
                                "",
                                BAN)),
                Arguments.of(
                        "2.1, quoted-printable in Latin letters",
                        "Jörg Müller",
                        card("VERSION:2.1", "FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=F6rg M=FCller", BAN)),
                Arguments.of(
                        "3.0 with quoted-printable, which it has not",
                        "Jörg Müller",
                        card("VERSION:3.0", "FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:J=C3=B6rg M=C3=BCller", BAN)),
                Arguments.of(
                        "folded by a blank, by a tab, and within a word",
                        "Jörg Müller",
                        card("VERSION:3.0", "FN:Jörg", "  Mül", "\tler", "X-ETIQUETTE-DO-NOT-CON", " TACT:yes")),
                Arguments.of(
                        "properties in groups",
                        "Jörg Müller",
                        card(
                                "VERSION:3.0",
                                "item1.FN:Jörg Müller",
                                "item1.X-ABLabel:_$!<HomePage>!$_",
                                "item2.EMAIL;TYPE=INTERNET:j@mill.example",
                                "item3." + BAN)),
                Arguments.of(
                        "small letters",
                        "Jörg Müller",
                        "begin:vcard\nversion:3.0\nfn:Jörg Müller\nx-etiquette-do-not-contact:yes\nend:vcard\n"),
                Arguments.of(
                        "commas and semicolons",
                        "Müller, Jörg; Mill",
                        card("VERSION:3.0", "FN:Müller\\, Jörg\\; Mill", "N:Müller;Jörg", BAN)),
                Arguments.of(
                        "several names, in two languages",
                        "Jörg Müller",
                        card("VERSION:4.0", "FN;LANGUAGE=de;PREF=1:Jörg Müller", "FN;LANGUAGE=en:George Miller", BAN)),
                Arguments.of("an empty N", "Jörg Müller", card("VERSION:3.0", "N:;;;;", "FN:Jörg Müller", BAN)),
                Arguments.of("an empty FN", "Jörg Müller", card("VERSION:3.0", "FN:", "N:Müller;Jörg;;;", BAN)),
                Arguments.of("no N and no FN", "Mill", card("VERSION:3.0", "ORG:Mill;Sales", BAN)),
                Arguments.of(
                        "nothing but an address", "j@mill.example", card("VERSION:3.0", "EMAIL:j@mill.example", BAN)),
                Arguments.of("nothing but a number", "+49 30 1", card("VERSION:3.0", "TEL:+49 30 1", BAN)),
                Arguments.of(
                        "a firm",
                        "Mill",
                        card("VERSION:4.0", "KIND:org", "FN:Mill", "ORG:Mill", "EMAIL:info@mill.example", BAN)),
                Arguments.of(
                        "a firm as Apple has it",
                        "Mill",
                        card("VERSION:3.0", "N:;;;;", "FN:Mill", "ORG:Mill;", "X-ABShowAs:COMPANY", BAN)),
                Arguments.of(
                        "a group",
                        "Choir",
                        card("VERSION:4.0", "KIND:group", "FN:Choir", "MEMBER:urn:uuid:03a0e51f-d1aa-4385", BAN)),
                Arguments.of(
                        "a portrait as data",
                        "Jörg Müller",
                        card("VERSION:3.0", "FN:Jörg Müller", "PHOTO;ENCODING=b;TYPE=JPEG:" + PORTRAIT + "=", BAN)),
                Arguments.of(
                        "a portrait as data in 2.1",
                        "Jörg Müller",
                        card("VERSION:2.1", "FN:Jörg Müller", "PHOTO;JPEG;ENCODING=BASE64:" + PORTRAIT, "", BAN)),
                Arguments.of(
                        "a portrait as an address",
                        "Jörg Müller",
                        card("VERSION:4.0", "FN:Jörg Müller", "PHOTO:data:image/jpeg;base64,/9j/4AAQSkZ=", BAN)),
                Arguments.of(
                        "a portrait that is none",
                        "Jörg Müller",
                        card("VERSION:3.0", "FN:Jörg Müller", "PHOTO;ENCODING=b:%%%", BAN)),
                Arguments.of(
                        "properties of others",
                        "Jörg Müller",
                        card(
                                "VERSION:3.0",
                                "FN:Jörg Müller",
                                "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Jo;1;;;;;;;;;;;;;",
                                "X-PHONETIC-LAST-NAME:mü",
                                "X-EVOLUTION-FILE-AS:Müller",
                                "X-MS-OL-DEFAULT-POSTAL-ADDRESS:0",
                                "X-DNC:yes")),
                Arguments.of(
                        "the wish as a category",
                        "Jörg Müller",
                        card("VERSION:3.0", "FN:Jörg Müller", "CATEGORIES:choir,do not contact")),
                Arguments.of(
                        "the wish in a note",
                        "Jörg Müller",
                        card("VERSION:3.0", "FN:Jörg Müller", "NOTE:Met in Bonn\\nDo not contact")),
                Arguments.of(
                        "values that cannot be read",
                        "Jörg Müller",
                        card(
                                "VERSION:4.0",
                                "FN:Jörg Müller",
                                "BDAY:soon",
                                "GEO:somewhere",
                                "TZ:Mars",
                                "REV:never",
                                "CLIENTPIDMAP:x",
                                "TEL;VALUE=uri:no number",
                                BAN)),
                Arguments.of("no version", "Jörg Müller", card("FN:Jörg Müller", BAN)),
                Arguments.of("a version of the future", "Jörg Müller", card("VERSION:5.0", "FN:Jörg Müller", BAN)),
                Arguments.of(
                        "an agent",
                        "Jörg Müller",
                        card("VERSION:3.0", "FN:Jörg Müller", "AGENT:BEGIN:VCARD\\nFN:Bo\\nEND:VCARD", BAN)));
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static void assertBanned(ContactsFile file, String... names) {
        assertThat(file.contacts()).extracting(Contact::name).containsExactlyInAnyOrder(names);
        assertThat(file.contacts())
                .allSatisfy(contact -> assertThat(contact.doNotContact())
                        .extracting(DoNotContact::scope)
                        .containsExactly(DoNotContact.Scope.EVERYWHERE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void each_kind_is_one_person_whose_wish_holds(String kind, String name, String card) {
        assertBanned(file(bytes(card, StandardCharsets.UTF_8)), name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void ends_of_lines_marks_at_the_beginning_and_blank_lines_change_nothing(String kind, String name, String card) {
        for (String written : List.of(
                card.replace("\n", "\r\n"),
                card.replace("\n", "\r"),
                "\uFEFF" + card,
                "\n\n" + card + "\n\n",
                card.stripTrailing())) {
            assertBanned(file(bytes(written, StandardCharsets.UTF_8)), name);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void what_has_lost_its_end_is_told_and_the_next_one_is_another_person(String kind, String name, String card) {
        String cut = card.substring(0, card.toUpperCase(Locale.ROOT).lastIndexOf("END:VCARD"));
        ContactsFile alone = file(bytes(cut, StandardCharsets.UTF_8));
        assertBanned(alone, name);
        assertThat(alone.skipped()).anyMatch(each -> each.reason().contains("its end is missing"));
        assertBanned(
                file(bytes(cut + card("VERSION:3.0", "FN:Bo Lund", BAN), StandardCharsets.UTF_8)), name, "Bo Lund");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void letters_of_every_marked_encoding_are_read(String charset) {
        String card = "\uFEFF" + card("VERSION:3.0", "FN:Jörg Müller", BAN);
        assertBanned(file(bytes(card, Charset.forName(charset))), "Jörg Müller");
    }

    @Test
    void all_kinds_in_one_file_are_as_many_people_and_none_of_them_is_free() {
        List<String> cards = kinds().map(each -> (String) each.get()[2]).toList();
        ContactsFile file = file(bytes(String.join("", cards), StandardCharsets.UTF_8));
        assertThat(file.entries()).hasSize(cards.size());
        assertThat(file.entries()).allMatch(entry -> !entry.bans().isEmpty());
        assertThat(file.contacts()).hasSameSizeAs(cards);
        assertThat(file.contacts()).allMatch(contact -> !contact.doNotContact().isEmpty());
    }

    @Test
    void without_the_wish_nobody_is_left_alone() {
        String cards = kinds().map(each -> (String) each.get()[2])
                .map(card -> Arrays.stream(card.split("\n"))
                        .filter(line -> !line.toUpperCase(Locale.ROOT).contains("DO-NOT-CON")
                                && !line.contains("TACT:yes")
                                && !line.contains("X-DNC")
                                && !line.toLowerCase(Locale.ROOT).contains("do not contact"))
                        .collect(Collectors.joining("\n", "", "\n")))
                .collect(Collectors.joining());
        ContactsFile file = file(bytes(cards, StandardCharsets.UTF_8));
        assertThat(file.contacts())
                .hasSizeGreaterThan(20)
                .allMatch(contact -> contact.doNotContact().isEmpty());
    }
}
