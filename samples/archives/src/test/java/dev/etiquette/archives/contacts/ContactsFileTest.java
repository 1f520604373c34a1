package dev.etiquette.archives.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.archives.problem.UnreadableArchiveException;
import dev.etiquette.model.Cadence;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Platform;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every column and every property of the contacts that an owner keeps. */
class ContactsFileTest {

    @TempDir
    private Path folder;

    private ContactsFile file(String name, String content) {
        ArchiveFolder.nameless(folder).file(name, content);
        return ContactsFile.read(folder.resolve(name));
    }

    private Contact only(String content) {
        ContactsFile file = file("contacts.txt", content);
        assertThat(file.skipped()).isEmpty();
        assertThat(file.contacts()).hasSize(1);
        return file.contacts().get(0);
    }

    private List<String> skipped(String content) {
        return file("contacts.csv", content).skipped().stream()
                .map(SkippedEntry::toString)
                .toList();
    }

    @Test
    void a_table_may_say_everything_of_a_contact() {
        Contact ann = only("Name,Handles,Group,Priority,Why,What's in it for me,What I offer,Cadence,Time zone,"
                + "Do not contact,Offline channels,Email,Profile URLs\n"
                + "Ann Lee,\"mastodon:@ann@far.example, x:@ann\",friend,1,She asks well,advice,proof-reading,"
                + "30-45 days,Europe/Berlin,no,\"meeting, phone\",Ann@Mail.example,https://linkedin.com/in/Ann/\n");
        assertThat(ann.id().value()).isEqualTo("https://www.linkedin.com/in/ann");
        assertThat(ann.name()).isEqualTo("Ann Lee");
        assertThat(ann.handles())
                .containsEntry(Platform.MASTODON, "ann@far.example")
                .containsEntry(Platform.X, "ann")
                .containsEntry(Platform.LINKEDIN, "ann");
        assertThat(ann.group()).isEqualTo("friend");
        assertThat(ann.priority()).isEqualTo(1);
        assertThat(ann.why()).isEqualTo("She asks well");
        assertThat(ann.benefit()).isEqualTo("advice");
        assertThat(ann.offer()).isEqualTo("proof-reading");
        assertThat(ann.cadence()).isEqualTo(new Cadence(Duration.ofDays(30), Duration.ofDays(45)));
        assertThat(ann.zone()).contains(ZoneId.of("Europe/Berlin"));
        assertThat(ann.offline()).containsExactly(Channel.MEETING, Channel.PHONE, Channel.EMAIL);
        assertThat(ann.doNotContact()).isEmpty();
    }

    @Test
    void a_platform_may_be_called_as_people_call_it() {
        Contact ann = only("Name,Handles,Insta,Do not contact\nAnn,\"tg:ann_t, fb:@ann\",@ann_i,\"yt, email\"\n");

        assertThat(ann.handles())
                .containsEntry(Platform.TELEGRAM, "ann_t")
                .containsEntry(Platform.FACEBOOK, "ann")
                .containsEntry(Platform.INSTAGRAM, "ann_i");
        assertThat(ann.doNotContact())
                .extracting(DoNotContact::platform, DoNotContact::channel)
                .containsExactlyInAnyOrder(tuple(Platform.YOUTUBE, Channel.ANY), tuple(Platform.ANY, Channel.EMAIL));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.instagram.com/ann, instagram",
        "https://threads.net/@ann, threads",
        "https://www.threads.com/@ann, threads",
        "https://www.tiktok.com/@ann, tiktok",
        "https://m.youtube.com/@ann, youtube",
        "https://old.reddit.com/user/ann, reddit",
        "https://t.me/ann, telegram",
        "https://wa.me/ann, whatsapp"
    })
    void an_address_shows_its_platform(String address, String platform) {
        assertThat(only("Name,Profile URLs\nAnn," + address + "\n").handles())
                .containsExactly(Map.entry(Platform.known(platform).orElseThrow(), "ann"));
    }

    @Test
    void german_headings_and_semicolons_say_the_same() {
        Contact ann = only("\uFEFFVorname;Nachname;Mastodon;Twitter;Gruppe;Priorität;Warum;Was habe ich davon;"
                + "Was ich biete;Kadenz;Zeitzone;Nicht kontaktieren;Offline-Kanäle;E-Mail;Telefon;Profil\n"
                + "Ann;Lee;@ann@far.example;@ann;Freundin;2;\"Rat; Tat\";Rat;Tat;alle 2 Wochen;Europe/Vienna;ja;"
                + "Treffen;ann@mail.example;+43 1 234;linkedin.com/in/ann\n");
        assertThat(ann.name()).isEqualTo("Ann Lee");
        assertThat(ann.why()).isEqualTo("Rat; Tat");
        assertThat(ann.handles()).containsKeys(Platform.MASTODON, Platform.X, Platform.LINKEDIN);
        assertThat(ann.cadence()).isEqualTo(new Cadence(Duration.ofDays(14), Duration.ofDays(28)));
        assertThat(ann.offline()).containsExactly(Channel.MEETING, Channel.EMAIL, Channel.PHONE);
        assertThat(ann.doNotContact()).extracting(DoNotContact::scope).containsExactly(DoNotContact.Scope.EVERYWHERE);
        assertThat(ann.priority()).isEqualTo(2);
        assertThat(ann.group()).isEqualTo("Freundin");
        assertThat(ann.offer()).isEqualTo("Tat");
        assertThat(ann.benefit()).isEqualTo("Rat");
        assertThat(ann.zone()).contains(ZoneId.of("Europe/Vienna"));
    }

    @ParameterizedTest
    @CsvSource({
        "yes,EVERYWHERE,Your contacts say so.",
        "x,EVERYWHERE,Your contacts say so.",
        "asked me to stop,EVERYWHERE,asked me to stop",
        "LinkedIn,PLATFORM,Your contacts say so.",
        "phone,CHANNEL,Your contacts say so.",
        "'linkedin, for now',EVERYWHERE,'linkedin, for now'"
    })
    void a_do_not_contact_reaches_as_far_as_it_says(String value, DoNotContact.Scope scope, String reason) {
        DoNotContact ban = only("name,do not contact\nAnn,\"" + value + "\"\n")
                .doNotContact()
                .get(0);
        assertThat(ban.scope()).isEqualTo(scope);
        assertThat(ban.reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"weekly,7,14", "every 3 months,90,180", "30,30,60", "10 to 20 days,10,20", "jedes Jahr,365,730"})
    void a_cadence_is_a_length_of_time(String value, int ideal, int most) {
        assertThat(only("name,cadence\nAnn," + value + "\n").cadence())
                .isEqualTo(new Cadence(Duration.ofDays(ideal), Duration.ofDays(most)));
    }

    @ParameterizedTest
    @CsvSource({
        "priority,9,'a whole number from 1, the most wanted, to 5'",
        "cadence,soonish,'a length of time such as 30 days, 2 weeks or 30-60 days'",
        "cadence,60-30 days,'a length of time such as 30 days, 2 weeks or 30-60 days'",
        "time zone,Middle Earth,a time zone such as Europe/Berlin",
        "offline channels,pigeon,'phone, email or meeting'",
        "email,nowhere,an address such as ann@mail.example",
        "phone,never,a number",
        "profile urls,here,an address such as https://www.linkedin.com/in/ann",
        "handles,ann,a handle such as mastodon:@ann@social.example or x:@ann",
        "linkedin,a b,a handle on LinkedIn"
    })
    void a_value_that_is_none_is_told_and_the_rest_holds(String column, String value, String expected) {
        String content = "name,do not contact," + column + "\nAnn,yes,\"" + value + "\"\n";
        assertThat(skipped(content))
                .containsExactly("contacts.csv, line 2: column \"" + column + "\" says \"" + value + "\"; expected "
                        + expected + ", so it was left out.");
        assertThat(file("contacts.csv", content).contacts().get(0).doNotContact())
                .hasSize(1);
    }

    @Test
    void rows_without_a_name_or_with_too_many_fields_are_skipped_and_all_problems_told_at_once() {
        assertThat(skipped("My contacts\n\nname,priority\n,1\nBen,1,x\nCy,7\nDee,1\n"))
                .containsExactly(
                        "contacts.csv, line 4: the column \"name\" is empty, and there is no address; a contact must have"
                                + " one of them.",
                        "contacts.csv, line 5: it has 3 fields, and the header has 2.",
                        "contacts.csv, line 6: column \"priority\" says \"7\"; expected a whole number from 1,"
                                + " the most wanted, to 5, so it was left out.");
    }

    @Test
    void vcards_of_both_versions_say_as_much_with_properties_of_our_own() {
        String cards = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann Lee\r\nN:Lee;Ann;;;\r\nTEL;TYPE=cell:+49 1\r\n"
                + "EMAIL;TYPE=home:ann@mail.example\r\nCATEGORIES:friend,reader\r\nTZ:Europe/Berlin\r\n"
                + "item1.X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/Ann\r\n"
                + "X-SOCIALPROFILE;TYPE=twitter;x-user=ann:http://twitter.com/ann\r\n"
                + "X-ETIQUETTE-WHY:She asks\r\n  well\r\nX-ETIQUETTE-PRIORITY:1\r\nX-ETIQUETTE-OFFER:time\r\n"
                + "X-ETIQUETTE-BENEFIT:advice\r\nX-ETIQUETTE-CADENCE:monthly\r\nX-ETIQUETTE-OFFLINE:meeting\r\n"
                + "END:VCARD\r\n"
                + "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ben Poe\r\nTEL;VALUE=uri:tel:+49-2\r\n"
                + "SOCIALPROFILE;SERVICE-TYPE=Mastodon:https://far.example/@ben\r\n"
                + "SOCIALPROFILE;SERVICE-TYPE=Mastodon;VALUE=text:@ben@far.example\r\n"
                + "X-ETIQUETTE-DO-NOT-CONTACT:asked me to stop\r\nX-ETIQUETTE-GROUP:former customer\r\n"
                + "X-ETIQUETTE-PRIORITY:high\r\nEND:VCARD\r\n";
        ContactsFile file = file("contacts.vcf", cards);
        assertThat(file.contacts()).hasSize(2);
        Contact ben = file.contacts().get(0);
        Contact ann = file.contacts().get(1);
        assertThat(ann.name()).isEqualTo("Ann Lee");
        assertThat(ann.handles()).containsEntry(Platform.LINKEDIN, "ann").containsEntry(Platform.X, "ann");
        assertThat(ann.offline()).containsExactly(Channel.MEETING, Channel.PHONE, Channel.EMAIL);
        assertThat(ann.group()).isEqualTo("friend");
        assertThat(ann.zone()).contains(ZoneId.of("Europe/Berlin"));
        assertThat(List.of(ann.why(), ann.offer(), ann.benefit())).containsExactly("She asks well", "time", "advice");
        assertThat(ann.priority()).isEqualTo(1);
        assertThat(ann.cadence().every()).isEqualTo(Duration.ofDays(30));
        assertThat(ben.id().value()).isEqualTo("acct:ben@far.example");
        assertThat(ben.offline()).containsExactly(Channel.PHONE);
        assertThat(ben.group()).isEqualTo("former customer");
        assertThat(ben.doNotContact()).extracting(DoNotContact::reason).containsExactly("asked me to stop");
        assertThat(file.skipped())
                .extracting(SkippedEntry::toString)
                .containsExactly("contacts.vcf, card 2: property \"X-ETIQUETTE-PRIORITY\" says \"high\"; expected a"
                        + " whole number from 1, the most wanted, to 5, so it was left out.");
    }

    @Test
    void a_card_without_a_name_or_an_end_costs_only_itself() {
        ContactsFile file =
                file("contacts.vcf", "BEGIN:VCARD\nVERSION:4.0\nNOTE:x\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nFN:Ann\n");
        assertThat(file.contacts()).extracting(Contact::name).containsExactly("Ann");
        assertThat(file.skipped())
                .extracting(SkippedEntry::toString)
                .containsExactly(
                        "contacts.vcf, card 1: it has no FN and no address; a contact must have one of them.",
                        "contacts.vcf, card 2: its end is missing; everything before was read.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "name\nAnn\n", "a,b,c\n1,2,3\n", "{\"name\":\"Ann\"}"})
    void what_is_no_file_of_contacts_is_said_in_a_sentence(String content) {
        assertThatThrownBy(() -> file("contacts.csv", content))
                .isInstanceOf(UnreadableArchiveException.class)
                .hasMessageStartingWith("There are no contacts in \"" + folder.resolve("contacts.csv") + "\": no line")
                .hasMessageContaining("\nMaybe begin it with");
        assertThatThrownBy(() -> ContactsFile.read(folder.resolve("nowhere.csv")))
                .hasMessage("There is no file \"" + folder.resolve("nowhere.csv") + "\".");
    }

    @Test
    void bytes_of_another_encoding_are_marked_and_told() {
        ArchiveFolder.nameless(folder)
                .file("contacts.csv", "name,why\nZo\u00EB,x\n".getBytes(StandardCharsets.ISO_8859_1));
        ContactsFile file = ContactsFile.read(folder.resolve("contacts.csv"));
        assertThat(file.contacts()).extracting(Contact::name).containsExactly("Zo\uFFFD");
        assertThat(file.skipped()).extracting(SkippedEntry::reason).allMatch(reason -> reason.contains("no character"));
        assertThat(file.skipped()).hasSize(1);
    }

    @Test
    void a_card_of_any_size_is_read_in_bounded_memory_and_the_next_one_counts() throws IOException {
        Path file = folder.resolve("large.vcf");
        byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("BEGIN:VCARD\nVERSION:4.0\nFN:Ann\nNOTE:".getBytes(StandardCharsets.US_ASCII));
            for (int written = 0; written < 200; written++) {
                out.write(block);
            }
            out.write("\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nFN:Ben\nNOTE:x\n".getBytes(StandardCharsets.US_ASCII));
            for (int written = 0; written < 100; written++) {
                out.write(' ');
                out.write(block);
                out.write('\n');
            }
            out.write("END:VCARD\nBEGIN:VCARD\nVERSION:4.0\nFN:Cy\nEND:VCARD\n".getBytes(StandardCharsets.US_ASCII));
        }
        ContactsFile read = ContactsFile.read(file);
        assertThat(read.contacts()).extracting(Contact::name).containsExactly("Ann", "Ben", "Cy");
        assertThat(read.skipped()).extracting(SkippedEntry::where).containsExactly("line 4", "line 13");
    }
}
