package dev.etiquette.archives.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Platform;
import java.nio.file.Path;
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
}
