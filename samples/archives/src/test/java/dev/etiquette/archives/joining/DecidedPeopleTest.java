package dev.etiquette.archives.joining;

import static dev.etiquette.archives.linkedin.LinkedInFiles.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.journal.Journal;
import dev.etiquette.archives.journal.JournalEntry;
import dev.etiquette.archives.linkedin.LinkedInFiles;
import dev.etiquette.model.Contact;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the owner decided in the journal about who is one person and who is two. */
class DecidedPeopleTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-03-06T09:00:00Z");
    private static final Pattern CARD = Pattern.compile("card-[0-9a-f]{12}(?:-\\d+)?");
    private static final String HEADER = "name,email,handles,do not contact,same as,not the same as,why\n";
    private static final String SHORT = "M. Koch,mia@mill.example,,yes,,,\n";
    private static final String LONG = "Mia Koch,mia@mill.example,,,,,bread\n";
    private static final String OTHER = "Jan Vos,jan@mill.example,,,,,\n";
    private static final String FAR = ArchiveFolder.ANN;

    @TempDir
    private Path folder;

    @BeforeEach
    void two_archives() {
        LinkedInFiles.in(folder.resolve("linkedin"))
                .file("Connections.csv", LinkedInFiles.CONNECTIONS + "Ann,Lee," + ANN + ",,,,15 Jan 2024\n");
        ArchiveFolder.nameless(folder.resolve("mastodon"))
                .file(
                        "actor.json",
                        "{%s,'id':'%s','type':'Person','preferredUsername':'ada'}"
                                .formatted(ArchiveFolder.CONTEXT, ArchiveFolder.ME)
                                .replace('\'', '"'))
                .inbox(ArchiveFolder.noteBy(FAR, "https://far.example/statuses/1", "2024-01-01T10:00:00Z", "Hi", ""))
                .file(
                        "ann.json",
                        "{%s,'id':'%s','type':'Person','preferredUsername':'ann','name':'Ann Lee'}"
                                .formatted(ArchiveFolder.CONTEXT, FAR)
                                .replace('\'', '"'));
    }

    private ImportedArchive read(String rows, JournalEntry... decisions) {
        ArchiveFolder.nameless(folder).file("mine.csv", HEADER + rows);
        return Archives.read(
                List.of(folder.resolve("linkedin"), folder.resolve("mastodon")),
                ImportOptions.NONE
                        .withContacts(folder.resolve("mine.csv"))
                        .withJournal(new Journal(List.of(decisions), List.of())));
    }

    private static List<String> names(ImportedArchive archive, String part) {
        return archive.contacts().stream()
                .map(Contact::name)
                .filter(name -> name.contains(part))
                .sorted()
                .toList();
    }

    /** The ids in the notes, each once, sorted. */
    private static List<String> cards(ImportedArchive archive) {
        return archive.notes().stream()
                .flatMap(note -> CARD.matcher(note).results())
                .map(result -> result.group())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> notes(ImportedArchive archive, String part) {
        return archive.notes().stream().filter(note -> note.contains(part)).toList();
    }

    @Test
    void one_joins_two_entries_that_look_like_one_person() {
        ImportedArchive before = read(SHORT + LONG + OTHER);
        assertThat(names(before, "Koch")).hasSize(2);
        assertThat(notes(before, "may be one person")).hasSize(1);
        List<String> cards = cards(before);
        assertThat(cards).hasSize(2);

        for (List<String> both : List.of(cards, List.of(cards.get(1), cards.get(0)))) {
            ImportedArchive after = read(SHORT + LONG + OTHER, JournalEntry.one(both.get(0), both.get(1), MONDAY));
            assertThat(names(after, "Koch")).hasSize(1);
            assertThat(names(after, "Vos")).hasSize(1);
            assertThat(notes(after, "may be one person")).isEmpty();
            assertThat(after.contacts().stream()
                            .filter(each -> each.name().contains("Koch"))
                            .findFirst()
                            .orElseThrow())
                    .satisfies(mia -> assertThat(mia.why()).isEqualTo("bread"))
                    .satisfies(mia -> assertThat(mia.doNotContact()).hasSize(1));
        }
    }

    @Test
    void two_ends_the_proposal_and_undone_brings_it_back() {
        List<String> cards = cards(read(SHORT + LONG));
        JournalEntry two = JournalEntry.two(cards.get(0), cards.get(1), MONDAY);
        assertThat(names(read(SHORT + LONG, two), "Koch")).hasSize(2);
        assertThat(notes(read(SHORT + LONG, two), "may be one person")).isEmpty();

        JournalEntry undone = JournalEntry.undone(cards.get(1), cards.get(0), FRIDAY);
        assertThat(read(SHORT + LONG, two, undone)).isEqualTo(read(SHORT + LONG));
    }

    @Test
    void two_parts_who_was_taken_for_one_person() {
        String twice = LONG + LONG.replace("Mia Koch", "\"Koch, Mia\"").replace("bread", "");
        ImportedArchive before = read(twice);
        assertThat(names(before, "Koch")).hasSize(1);
        List<String> cards = cards(before);
        assertThat(cards).hasSize(2);
        assertThat(names(read(twice, JournalEntry.two(cards.get(0), cards.get(1), MONDAY)), "Koch"))
                .hasSize(2);
    }

    @Test
    void of_people_with_nothing_but_one_name_each_has_an_id() {
        String three = "Mia Koch,,,,,,a\nMia Koch,,,,,,b\nMia Koch,,,yes,,,c\n";
        List<String> cards = cards(read(three));
        assertThat(cards).hasSize(3);
        assertThat(names(read(three, JournalEntry.one(cards.get(0), cards.get(2), MONDAY)), "Koch"))
                .hasSize(2);
        assertThat(notes(
                        read(
                                three,
                                JournalEntry.two(cards.get(0), cards.get(1), MONDAY),
                                JournalEntry.two(cards.get(0), cards.get(2), MONDAY)),
                        "stands several times"))
                .singleElement()
                .satisfies(note ->
                        assertThat(note).contains(cards.get(1), cards.get(2)).doesNotContain(cards.get(0)));
    }

    @Test
    void ids_are_the_same_in_any_order_and_beside_anybody() {
        List<String> rows = new ArrayList<>(List.of(SHORT, LONG, OTHER, "Ida Falk,ida@mill.example,,,,,\n"));
        List<String> cards = cards(read(SHORT + LONG));
        for (int turn = 0; turn < rows.size(); turn++) {
            Collections.rotate(rows, 1);
            assertThat(cards(read(String.join("", rows)))).isEqualTo(cards);
            assertThat(names(read(String.join("", rows), JournalEntry.one(cards.get(1), cards.get(0), MONDAY)), "Koch"))
                    .hasSize(1);
        }
        // What else is written about them changes nothing either.
        assertThat(cards(read(SHORT.replace("yes", "") + LONG.replace("bread", "cake"))))
                .isEqualTo(cards);
    }

    @Test
    void rows_that_say_the_same_are_told_apart_by_their_number() {
        String same = "Mia Koch,,,,,,\n".repeat(2);
        List<String> cards = cards(read(same));
        assertThat(cards).hasSize(2);
        assertThat(cards.get(1)).isEqualTo(cards.get(0) + "-2");
        assertThat(names(read(same, JournalEntry.one(cards.get(0), cards.get(1), MONDAY)), "Koch"))
                .hasSize(1);
    }

    @Test
    void the_contacts_count_before_the_journal_and_the_contradiction_is_told() {
        String apart = "Mia Koch,,@mia@oven.example,,,@mim@oven.example,\nMim Koch,,@mim@oven.example,,,,\n";
        ImportedArchive two = read(apart, JournalEntry.one("@mia@oven.example", "@mim@oven.example", MONDAY));
        assertThat(names(two, "Koch")).hasSize(2);
        assertThat(notes(two, "does not count"))
                .singleElement()
                .satisfies(note -> assertThat(note).contains("2026-03-02", "@mia@oven.example", "one person"));

        String joined = "Mia Koch,,@mia@oven.example,,@mim@oven.example,,\nMim Koch,,@mim@oven.example,,,,\n";
        ImportedArchive one = read(joined, JournalEntry.two("@mia@oven.example", "@mim@oven.example", MONDAY));
        assertThat(names(one, "Koch")).hasSize(1);
        assertThat(notes(one, "does not count")).hasSize(1);
    }

    @Test
    void of_decisions_that_contradict_each_other_the_later_one_counts() {
        String three = "A Koch,a@mill.example,,,,,\nB Koch,b@mill.example,,,,,\nC Koch,c@mill.example,,,,,\n";
        JournalEntry ab = JournalEntry.one("a@mill.example", "b@mill.example", MONDAY);
        JournalEntry bc = JournalEntry.one("mailto:b@mill.example", "c@mill.example", MONDAY);
        JournalEntry ac = JournalEntry.two("a@mill.example", "c@mill.example", FRIDAY);
        ImportedArchive last = read(three, ab, bc, ac);
        assertThat(names(last, "Koch")).hasSize(2);
        assertThat(notes(last, "does not count")).hasSize(1);
        ImportedArchive first = read(three, ac, ab, bc);
        assertThat(names(first, "Koch")).hasSize(1);
        assertThat(notes(first, "does not count"))
                .singleElement()
                .satisfies(note -> assertThat(note).contains("two people"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"card-000000000000", "nobody@mill.example", "https://nowhere.example/users/x", "\"", "\u0000"})
    void a_decision_about_nobody_here_is_told_once(String nobody) {
        String mia = "mia@mill.example";
        for (JournalEntry each : List.of(
                JournalEntry.one(mia, nobody, MONDAY),
                JournalEntry.two(nobody, mia, MONDAY),
                JournalEntry.one(nobody, nobody + "x", MONDAY))) {
            ImportedArchive after = read(LONG, each);
            assertThat(after.contacts()).isEqualTo(read(LONG).contacts());
            assertThat(notes(after, "nobody here")).hasSize(1);
            assertThat(after.skipped()).isEmpty();
        }
    }

    @Test
    void an_address_of_several_is_nobody() {
        ImportedArchive after =
                read(SHORT + LONG + OTHER, JournalEntry.one("mia@mill.example", "jan@mill.example", MONDAY));
        assertThat(names(after, "o")).hasSize(3);
        assertThat(notes(after, "mia@mill.example is nobody here, or several")).hasSize(1);
    }

    @Test
    void people_of_two_archives_with_one_name_are_proposed_and_joined_or_left() {
        ImportedArchive before = read(OTHER);
        assertThat(names(before, "Ann")).hasSize(2);
        assertThat(notes(before, "look like one person, because"))
                .singleElement()
                .satisfies(note -> assertThat(note).contains(ANN, FAR, "Mastodon", "LinkedIn"));

        ImportedArchive one = read(OTHER, JournalEntry.one(FAR, ANN, MONDAY));
        assertThat(names(one, "Ann")).hasSize(1);
        assertThat(notes(one, "as you decided")).hasSize(1);
        assertThat(one.contacts())
                .isEqualTo(read(OTHER, JournalEntry.one(ANN, "@ann@far.example", MONDAY))
                        .contacts());

        ImportedArchive two = read(OTHER, JournalEntry.two(FAR, ANN, MONDAY));
        assertThat(two.contacts()).isEqualTo(before.contacts());
        assertThat(notes(two, "look like one person")).isEmpty();
    }

    @Test
    void an_entry_and_somebody_of_an_archive_are_joined_or_kept_apart() {
        String annie = "Annie,annie@mill.example,,yes,,,\n";
        ImportedArchive one = read(annie, JournalEntry.one("annie@mill.example", ANN, MONDAY));
        assertThat(LinkedInFiles.contact(one, ANN).name()).isEqualTo("Annie");
        assertThat(LinkedInFiles.contact(one, ANN).doNotContact()).hasSize(1);
        assertThat(notes(one, "as you decided")).hasSize(1);

        // The name alone shows Ann Lee of LinkedIn, where no other archive has an Ann Lee.
        String named = "Ann Lee,lee@mill.example,,yes,,@ann@far.example,\n";
        assertThat(LinkedInFiles.contact(read(named), ANN).doNotContact()).hasSize(1);
        ImportedArchive two = read(named, JournalEntry.two("lee@mill.example", ANN, MONDAY));
        assertThat(LinkedInFiles.contact(two, ANN).doNotContact()).isEmpty();
        assertThat(names(two, "Ann")).hasSize(3);

        String apart = "Mia Koch,mia@mill.example,,,,linkedin:ann,\n";
        ImportedArchive contrary = read(apart, JournalEntry.one("mia@mill.example", ANN, MONDAY));
        assertThat(LinkedInFiles.contact(contrary, ANN).name()).isEqualTo("Ann Lee");
        assertThat(notes(contrary, "does not count")).hasSize(1);
    }

    @Test
    void nobody_is_taken_for_the_owner() {
        ImportedArchive after = read(OTHER, JournalEntry.one(ANN, LinkedInFiles.ADA, MONDAY));
        assertThat(names(after, "Ann")).hasSize(2);
        assertThat(notes(after, "nobody here")).hasSize(1);
    }

    @Test
    void thousands_of_decisions_about_nobody_are_told_in_a_few_notes() {
        JournalEntry[] many = IntStream.range(0, 5_000)
                .mapToObj(each -> JournalEntry.one("x" + each, "mia@mill.example", MONDAY))
                .toArray(JournalEntry[]::new);
        ImportedArchive after = read(LONG, many);
        assertThat(after.contacts()).isEqualTo(read(LONG).contacts());
        assertThat(notes(after, "nobody here")).hasSize(21);
        assertThat(after.notes()).anyMatch(note -> note.contains("5000 in all"));
    }

    @Test
    void a_chain_of_entries_is_one_person_whatever_their_order() {
        List<String> rows = new ArrayList<>();
        List<JournalEntry> chain = new ArrayList<>();
        for (int each = 0; each < 50; each++) {
            rows.add("Koch " + each + ",k" + each + "@mill.example,,,,,\n");
            if (each > 0) {
                chain.add(JournalEntry.one("k" + each + "@mill.example", "k" + (each - 1) + "@mill.example", MONDAY));
            }
        }
        Collections.rotate(chain, 17);
        assertThat(names(read(String.join("", rows), chain.toArray(JournalEntry[]::new)), "Koch"))
                .hasSize(1);
    }
}
