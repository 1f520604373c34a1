package dev.etiquette.archives.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.ArchiveFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who among the contacts is one person, and who only shares an address. */
class KnownPeopleTest {

    private static final String HEADER = "name,email,mastodon,profile,do not contact,same as,not the same as\n";

    @TempDir
    private Path folder;

    private List<ContactEntry> entries(String name, String... rows) {
        ArchiveFolder.nameless(folder).file(name, HEADER + String.join("\n", rows));
        return ContactsFile.read(folder.resolve(name)).entries();
    }

    private static List<List<String>> people(KnownPeople known) {
        return known.all().stream()
                .map(person -> person.entries().stream().map(ContactEntry::name).toList())
                .toList();
    }

    private static void assertIdsDiffer(KnownPeople known) {
        assertThat(known.all()).extracting(KnownPeople.KnownPerson::id).doesNotHaveDuplicates();
    }

    @Test
    void a_mailbox_a_page_or_an_account_of_several_names_is_nobody() {
        KnownPeople known = KnownPeople.among(entries(
                "a.csv",
                "Mia Koch,info@mill.example,@mill@oven.example,https://mill.example,yes,,",
                "Jan Vos,info@mill.example,@mill@oven.example,https://mill.example,,,",
                "Ida Vos,info@mill.example,,https://mill.example,,,"));
        assertThat(known.all()).hasSize(3);
        assertIdsDiffer(known);
        assertThat(known.isShared("info@mill.example")).isTrue();
        assertThat(known.isShared("https://www.mill.example/")).isTrue();
        assertThat(known.notes())
                .contains(
                        "info@mill.example stands at several of your contacts: Ida Vos, Jan Vos, Mia Koch. It shows nobody"
                                + " of them.");
    }

    @Test
    void the_same_name_and_the_same_address_is_one_person_and_that_is_told() {
        KnownPeople known = KnownPeople.among(entries(
                "a.csv", "Mia Koch,mia@mill.example,,,,,", "\"Koch, Mia\",mia@mill.example,@mia@oven.example,,,,"));
        assertThat(people(known)).containsExactly(List.of("Mia Koch", "Koch, Mia"));
        assertThat(known.notes())
                .singleElement()
                .satisfies(note -> assertThat(note)
                        .startsWith("Mia Koch of your contacts stands there 2 times, with the same account or email")
                        .containsPattern("a.csv, line 2: card-[0-9a-f]{12}; a.csv, line 3: card-[0-9a-f]{12}"));
    }

    @Test
    void the_same_name_alone_is_two_people_and_is_proposed() {
        KnownPeople known = KnownPeople.among(entries("a.csv", "Mia Koch,,,,,,", "Mia Koch,,,,yes,,"));
        assertThat(known.all()).hasSize(2);
        assertIdsDiffer(known);
        assertThat(known.notes())
                .anyMatch(note -> note.startsWith("Mia Koch stands several times in your contacts, with nothing else"));
    }

    @Test
    void names_that_are_alike_at_one_address_are_proposed() {
        KnownPeople known =
                KnownPeople.among(entries("a.csv", "M. Koch,mia@mill.example,,,,,", "Mia Koch,mia@mill.example,,,,,"));
        assertThat(known.all()).hasSize(2);
        assertThat(known.notes())
                .anyMatch(note -> note.matches(
                        "M\\. Koch and Mia Koch of your contacts may be one person: both have mia@mill\\.example\\."
                                + " They were taken for two\\. Maybe write the same name at both, if they are one, or"
                                + " decide \"one\" or \"two\" with card-\\w{12} and card-\\w{12}\\."));
    }

    @Test
    void the_owner_may_say_who_is_one_and_who_is_not() {
        assertThat(people(KnownPeople.among(entries(
                        "a.csv", "Mim,,@mim@oven.example,,,mia@mill.example,", "Mia Koch,mia@mill.example,,,,,"))))
                .containsExactly(List.of("Mim", "Mia Koch"));
        assertThat(KnownPeople.among(entries(
                                "b.csv",
                                "Hans Vos,vos@mill.example,@hans@oven.example,,,,",
                                "Hans Vos,vos@mill.example,,,,,@hans@oven.example"))
                        .all())
                .hasSize(2);
    }

    @Test
    void a_copy_of_a_file_makes_nobody_two_people() {
        List<ContactEntry> twice = new ArrayList<>(entries("a.csv", "Mia Koch,,,,,,", "Mia Koch,,,,,,", "Jan,,,,,,"));
        twice.addAll(entries("b.csv", "Mia Koch,,,,,,", "Mia Koch,,,,,,", "Jan,,,,,,"));
        assertThat(KnownPeople.among(twice).all()).hasSize(3);
    }
}
