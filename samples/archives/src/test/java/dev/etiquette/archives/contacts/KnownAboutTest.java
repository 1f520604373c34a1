package dev.etiquette.archives.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.model.Detail;
import dev.etiquette.model.Fact;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.PersonalDate;
import dev.etiquette.model.Tag;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tags, details and days that the owner keeps of people. */
class KnownAboutTest {

    private static final PersonId ANN = new PersonId("ann");

    @TempDir
    private Path folder;

    private ContactsFile file(String content) {
        ArchiveFolder.nameless(folder).file("contacts.csv", content);
        return ContactsFile.read(folder.resolve("contacts.csv"));
    }

    private List<Fact> known(String content) {
        ContactsFile file = file(content);
        assertThat(file.skipped()).isEmpty();
        assertThat(file.entries()).hasSize(1);
        return file.entries().get(0).known().facts(ANN, ZoneId.of("Europe/Berlin"));
    }

    @Test
    void any_column_that_is_nothing_else_is_a_detail() {
        assertThat(known("Name,Email,Tags,Birthday,Employer,Employer since,Occasion: name day,City\n"
                        + "Ann,ann@x.example,\"VIP; journalist\",1990-03-14,Acme,20 November 2026,4 July,\n"))
                .containsExactly(
                        new Tag(ANN, "journalist"),
                        new Tag(ANN, "vip"),
                        new Detail(ANN, "employer", "Acme", Instant.parse("2026-11-19T23:00:00Z")),
                        PersonalDate.yearlyFrom(ANN, "birthday", LocalDate.of(1990, 3, 14)),
                        PersonalDate.yearly(ANN, "name day", MonthDay.of(7, 4)));
    }

    @Test
    void a_card_has_categories_days_and_an_employer() {
        assertThat(known("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ann\r\nBDAY:--0229\r\nANNIVERSARY:20090808\r\n"
                        + "CATEGORIES:customer,vip\r\nORG:Globex;Sales\r\nTITLE:Baker\r\nEND:VCARD\r\n"))
                .containsExactly(
                        new Tag(ANN, "customer"),
                        new Tag(ANN, "vip"),
                        Detail.of(ANN, "employer", "Globex"),
                        Detail.of(ANN, "title", "Baker"),
                        PersonalDate.yearlyFrom(ANN, "anniversary", LocalDate.of(2009, 8, 8)),
                        PersonalDate.yearly(ANN, "birthday", MonthDay.of(2, 29)));
    }

    @Test
    void a_day_that_cannot_be_read_is_told_and_nothing_else_is_lost() {
        ContactsFile file = file("name,tags,birthday,employer since\nAnn,vip,31 February,last week\n");
        assertThat(file.skipped())
                .map(SkippedEntry::toString)
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one).contains("\"birthday\" says \"31 February\"; expected a date"),
                        other -> assertThat(other).contains("\"employer since\" says \"last week\"; expected a date"));
        assertThat(file.entries().get(0).known().facts(ANN, ZoneId.of("UTC"))).containsExactly(new Tag(ANN, "vip"));
    }
}
