package dev.etiquette.archives.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Platform;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as the well-known address books and customer programs write them. */
class AddressBooksTest {

    @TempDir
    private Path folder;

    private ContactsFile file(String content) {
        ArchiveFolder.nameless(folder).file("book.csv", content);
        return ContactsFile.read(folder.resolve("book.csv"));
    }

    private Contact only(String content) {
        ContactsFile file = file(content);
        assertThat(file.skipped()).isEmpty();
        assertThat(file.contacts()).hasSize(1);
        return file.contacts().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "First Name,Middle Name,Last Name,Phonetic First Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,"
                        + "Phone 1 - Value,Website 1 - Label,Website 1 - Value\n"
                        + "Mia,,Koch,,* myContacts ::: Choir ::: Mill,Home,mia@mill.example,Mobile,+49 1,Profile,"
                        + "https://oven.example/@mia\n",
                "Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,"
                        + "Website 1 - Type,Website 1 - Value\n"
                        + "Mia Koch,Mia,Koch,Choir ::: Mill ::: * My Contacts,* Home,mia@mill.example,Mobile,+49 1 ::: +49 2,"
                        + "Profile,https://oven.example/@mia\n",
                "Title,First Name,Last Name,Company,E-mail Address,E-mail 2 Address,Business Phone,Mobile Phone,Birthday,"
                        + "Priority,Web Page,Categories\n"
                        + ",Mia,Koch,Mill,mia@mill.example,,,+49 1,0/0/00,Normal,https://oven.example/@mia,Choir;Mill\n",
                "First,Middle,Last,Nickname,Email,Category,Mobile,Personal Website\n"
                        + "Mia,,Koch,,mia@mill.example,Choir,+49 1,https://oven.example/@mia\n",
                "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Mobile Number,"
                        + "Web Page 1,Group\n"
                        + "Mia,Koch,Mia Koch,,mia@mill.example,,,+49 1,,https://oven.example/@mia,Choir\n",
                "Record ID,First Name,Last Name,Email,Phone Number,Website URL,Lifecycle Stage,Unsubscribed from all email\n"
                        + "17,Mia,Koch,mia@mill.example,+49 1,https://oven.example/@mia,Choir,false\n",
                "Person - Name,Person - Email - Work,Person - Phone - Work,Person - Website,Person - Categories\n"
                        + "Mia Koch,mia@mill.example,+49 1,https://oven.example/@mia,Choir\n"
            })
    void the_same_person_in_all_of_them(String table) {
        Contact mia = only(table);
        assertThat(mia.name()).isEqualTo("Mia Koch");
        assertThat(mia.group()).isEqualTo("Choir");
        assertThat(mia.offline()).containsExactlyInAnyOrder(Channel.EMAIL, Channel.PHONE);
        assertThat(mia.handles()).containsEntry(Platform.MASTODON, "mia@oven.example");
        assertThat(mia.doNotContact()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DNC,yes",
        "Opt out,TRUE",
        "Unsubscribed,1",
        "HasOptedOut,x",
        "Do Not Contact?,Yes",
        "UNSUB_TIME,2026-01-04 10:00:00",
        "Labels,Do not contact",
        "Status,Unsubscribed",
        "Kontaktsperre,ja",
        "Contact: Opt-Out,yes"
    })
    void a_wish_to_be_left_alone_in_other_words(String column, String value) {
        assertThat(only("Name,Email," + column + "\nMia,mia@mill.example," + value + "\n")
                        .doNotContact())
                .extracting(DoNotContact::scope)
                .containsExactly(DoNotContact.Scope.EVERYWHERE);
    }

    @ParameterizedTest
    @CsvSource({
        "Unsubscribed from all email,true,email",
        "Email Opt Out,1,email",
        "HasOptedOutOfEmail,TRUE,email",
        "Do not allow Emails,Do Not Allow,email",
        "Email status,unsubscribed,email",
        "Do Not Call,1,phone",
        "Do not allow Phone Calls,Do Not Allow,phone"
    })
    void of_one_way_holds_for_that_way_and_is_told(String column, String value, String channel) {
        ContactsFile file = file("Name,Phone," + column + "\nMia,1," + value + "\nJan,2,\nIda,3,0\n");
        assertThat(file.contacts())
                .flatExtracting(Contact::doNotContact)
                .extracting(DoNotContact::contact, ban -> ban.channel().id())
                .containsExactly(tuple(file.contacts().get(2).id(), channel));
        assertThat(file.notes())
                .anyMatch(note -> note.startsWith("book.csv: the column \"" + column + "\" keeps you from contact by "
                        + channel + " only (1 value)."));
    }

    @ParameterizedTest
    @CsvSource({"no", "FALSE", "0", "'\u00a0'", "Allow", "-", "'\u200b '"})
    void no_is_no(String value) {
        assertThat(only("Name,Email,DNC,Email Opt Out\nMia,mia@mill.example," + value + "," + value + "\n")
                        .doNotContact())
                .isEmpty();
    }

    @Test
    void a_column_that_sounds_like_it_and_is_not_read_is_named() {
        ContactsFile file = file("Name,Email,Marketing consent,Shoe size\nMia,mia@mill.example,withdrawn,38\n");
        assertThat(file.contacts().get(0).doNotContact()).isEmpty();
        assertThat(file.notes())
                .containsExactly(
                        "book.csv: the column \"Marketing consent\" was kept as a detail (1 value); it keeps nobody from being"
                                + " contacted. Maybe call it \"do not contact\", with \"yes\" for those who are to be left"
                                + " alone.",
                        "book.csv: columns that were kept as details, which rules may ask for: Shoe size.");
    }

    @Test
    void a_row_that_ends_early_has_blanks_there_and_a_longer_one_is_told() {
        ContactsFile file = file("name,mastodon,do not contact,group\nMia,@mia@oven.example,yes\nJan\nIda,,,,,more\n");
        assertThat(file.contacts()).extracting(Contact::name).containsExactlyInAnyOrder("Mia", "Jan");
        assertThat(file.contacts()).flatExtracting(Contact::doNotContact).hasSize(1);
        assertThat(file.skipped())
                .singleElement()
                .satisfies(skipped -> assertThat(skipped.reason()).isEqualTo("it has 6 fields, and the header has 4"));
    }

    @Test
    void blanks_that_nobody_sees_are_no_part_of_a_value() {
        Contact mia = only("name;email;mastodon;do not contact\n\u00a0Mia\u200e; \u2007MIA@Mill.example\u00a0;"
                + "\u200b@mia@oven.example\u202f;\u00a0YES\u3000\n");
        assertThat(mia.name()).isEqualTo("Mia");
        assertThat(mia.handles()).containsEntry(Platform.MASTODON, "mia@oven.example");
        assertThat(mia.doNotContact()).hasSize(1);
    }

    @Test
    void a_list_without_names_is_a_list_of_people() {
        ContactsFile file = file("Email Address,Unsubscribed\nmia@mill.example,yes\n<jan@mill.example>,yes\n");
        assertThat(file.contacts())
                .extracting(Contact::name)
                .containsExactlyInAnyOrder("mia@mill.example", "jan@mill.example");
        assertThat(file.contacts()).allMatch(contact -> contact.doNotContact().size() == 1);
    }

    @Test
    void cards_say_it_in_other_words_too() {
        ContactsFile file = file(
                "BEGIN:VCARD\nVERSION:3.0\nFN:Mia\nCATEGORIES:choir,Do not contact\nEND:VCARD\n"
                        + "BEGIN:VCARD\nVERSION:3.0\nFN:Jan\nNOTE:met in Bonn\\nDo not contact\nEND:VCARD\n"
                        + "BEGIN:VCARD\nVERSION:3.0\nFN:Ida\nX-DNC:yes\nX-MASTODON:@ida@oven.example\nEND:VCARD\n"
                        + "BEGIN:VCARD\nVERSION:3.0\nORG:Mill\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nEMAIL:bo@mill.example\nEND:VCARD\n");
        assertThat(file.contacts())
                .extracting(Contact::name)
                .containsExactlyInAnyOrder("Mia", "Jan", "Ida", "Mill", "bo@mill.example");
        assertThat(file.contacts())
                .filteredOn(contact -> !contact.doNotContact().isEmpty())
                .extracting(Contact::name)
                .containsExactlyInAnyOrder("Mia", "Jan", "Ida");
        assertThat(file.notes()).hasSize(3);
    }

    /** Source: Mautic's ExportHelper and FieldModel, 2026: the aliases of the fields, and no column of who opted out. */
    private static final String MAUTIC = "id,title,firstname,lastname,company,position,email,mobile,phone,points,fax,"
            + "address1,address2,city,state,zipcode,country,preferred_locale,timezone,last_active,attribution_date,"
            + "attribution,website,facebook,foursquare,googleplus,instagram,linkedin,skype,twitter,stage\n";

    @Test
    void a_table_of_mautic() {
        ContactsFile file = file("\uFEFF" + MAUTIC
                + "7,Mrs,Mia,Koch,Mill,Miller,mia@mill.example,+49 1,,12,,1 Elm St,,Bonn,,53111,Germany,de,Europe/Berlin,"
                + "2026-01-04 10:00:00,,0,https://mill.example,mia.koch,,,mia.koch,https://www.linkedin.com/in/mia,,mia,Lead\n"
                + "8,,Jan,Vos,,,jan@mill.example,,,0,,,,,,,,,,,,,,,,,,,,,\n");
        assertThat(file.skipped()).isEmpty();
        Contact mia = file.contacts().stream()
                .filter(contact -> contact.name().equals("Mia Koch"))
                .findFirst()
                .orElseThrow();
        assertThat(mia.handles())
                .containsEntry(Platform.LINKEDIN, "mia")
                .containsEntry(Platform.X, "mia")
                .containsEntry(Platform.INSTAGRAM, "mia.koch")
                .containsEntry(Platform.FACEBOOK, "mia.koch");
        assertThat(mia.offline()).containsExactlyInAnyOrder(Channel.EMAIL, Channel.PHONE);
        assertThat(mia.zone()).contains(ZoneId.of("Europe/Berlin"));
        assertThat(file.contacts())
                .hasSize(2)
                .allMatch(contact -> contact.doNotContact().isEmpty());
    }

    /** Source: Monica's ExportVCard, 2020: SOCIALPROFILE with a type, days without a year, labels in one value. */
    @Test
    void a_card_of_monica() {
        ContactsFile file = file("BEGIN:VCARD\nVERSION:4.0\nPRODID:-//Sabre//Sabre VObject 4.3.0//EN\nUID:1-2\n"
                + "SOURCE:https://monica.example/people/h:1\nFN:Mia Koch\nN:Koch;Mia;;;\nGENDER:F\n"
                + "PHOTO;VALUE=URI:https://monica.example/a.png\nORG:Mill\nTITLE:Miller\nBDAY:--0314\n"
                + "ADR:;;1 Elm St;Bonn;;53111;DE\nTEL:+49 1\nEMAIL:mia@mill.example\n"
                + "SOCIALPROFILE;TYPE=twitter:https://twitter.com/mia\n"
                + "SOCIALPROFILE;TYPE=telegram:http://t.me/mia_k\n"
                + "SOCIALPROFILE;TYPE=facebook:https://www.facebook.com/mia.koch\n"
                + "REV:20260104T100000Z\nCATEGORIES:choir\\, do not contact\nEND:VCARD\n");
        assertThat(file.skipped()).isEmpty();
        assertThat(file.contacts()).singleElement().satisfies(mia -> {
            assertThat(mia.name()).isEqualTo("Mia Koch");
            assertThat(mia.handles())
                    .containsEntry(Platform.X, "mia")
                    .containsEntry(Platform.TELEGRAM, "mia_k")
                    .containsEntry(Platform.FACEBOOK, "mia.koch");
            assertThat(mia.group()).isEqualTo("choir");
            assertThat(mia.doNotContact()).hasSize(1);
        });
        assertThat(file.notes()).anyMatch(note -> note.contains("CATEGORIES"));
    }
}
