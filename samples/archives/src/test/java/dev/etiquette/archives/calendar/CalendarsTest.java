package dev.etiquette.archives.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calendars as programs write them. */
class CalendarsTest {

    private static final ImportOptions MAYA =
            ImportOptions.NONE.withOwner("maya@maya.example").withZone(ZoneId.of("Europe/Berlin"));
    private static final String PEOPLE = "ORGANIZER;CN=Maya:mailto:maya@maya.example\n"
            + "ATTENDEE;CN=\"Ann Berg\";PARTSTAT=ACCEPTED:mailto:Ann@Bakery.example\n";

    @TempDir
    private Path folder;

    private ImportedArchive read(String... events) {
        return read(MAYA, events);
    }

    private ImportedArchive read(ImportOptions options, String... events) {
        ArchiveFolder.nameless(folder)
                .file(
                        "calendar.ics",
                        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//EN\n" + String.join("", events)
                                + "END:VCALENDAR\n");
        return Archives.read(List.of(folder), options);
    }

    private static String event(String id, String more) {
        return "BEGIN:VEVENT\nUID:" + id + "\nDTSTAMP:20260301T000000Z\nSUMMARY:Bread\n" + more + "END:VEVENT\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:20260227T160000Z | 2026-02-27T16:00:00Z",
                "DTSTART;TZID=Europe/London:20260227T170000 | 2026-02-27T17:00:00Z",
                "DTSTART:20260227T170000 | 2026-02-27T16:00:00Z",
                "DTSTART;VALUE=DATE-TIME:20260227T160000Z | 2026-02-27T16:00:00Z"
            })
    void an_appointment_with_somebody_is_a_meeting(String start, String at) {
        ImportedArchive archive = read(event("1", start + "\n" + PEOPLE));
        assertThat(archive.skipped()).isEmpty();
        assertThat(archive.meetings())
                .extracting(Meeting::contact, Meeting::at, Meeting::about)
                .containsExactly(tuple(new PersonId("mailto:ann@bakery.example"), Instant.parse(at), "Bread"));
        assertThat(archive.contacts()).extracting(Contact::name).containsExactly("Ann Berg");
        assertThat(archive.contacts().get(0).handles()).containsEntry(Platform.EMAIL, "ann@bakery.example");
    }

    @Test
    void a_zone_that_the_calendar_describes_is_its_own() {
        String zone = "BEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0300\n"
                + "TZOFFSETTO:+0300\nEND:STANDARD\nEND:VTIMEZONE\n";
        assertThat(read(zone, event("1", "DTSTART;TZID=Ours:20260227T170000\n" + PEOPLE))
                        .meetings())
                .extracting(Meeting::at)
                .containsExactly(Instant.parse("2026-02-27T14:00:00Z"));
    }

    @Test
    void what_was_declined_cancelled_or_concerns_nobody_else_is_no_meeting() {
        String start = "DTSTART:20260227T160000Z\n";
        String room = "ATTENDEE;CUTYPE=ROOM:mailto:room@maya.example\n";
        StringBuilder crowd = new StringBuilder(PEOPLE);
        for (int person = 0; person < 10; person++) {
            crowd.append("ATTENDEE:mailto:p").append(person).append("@crowd.example\n");
        }
        ImportedArchive archive = read(
                event("1", start + "STATUS:CANCELLED\n" + PEOPLE),
                event("2", "DTSTART;VALUE=DATE:20260227\n" + PEOPLE),
                event("3", start),
                event("4", start + "ORGANIZER:mailto:maya@maya.example\n" + room),
                event("5", start + crowd),
                event("6", start + PEOPLE + "ATTENDEE;PARTSTAT=DECLINED:mailto:maya@maya.example\n"),
                event("7", start + PEOPLE.replace("ACCEPTED", "DECLINED")),
                "BEGIN:VTODO\nUID:8\nEND:VTODO\n");
        assertThat(archive.meetings()).isEmpty();
        assertThat(archive.skipped()).isEmpty();
        assertThat(archive.notes())
                .contains(
                        "Ignored: 1 appointment that was cancelled.",
                        "Ignored: 1 entry of whole days.",
                        "Ignored: 2 appointments with nobody else.",
                        "Ignored: 1 appointment of more than 10 people.",
                        "Ignored: 1 task or note of a calendar.");
    }

    @Test
    void one_that_repeats_is_a_meeting_each_time_but_for_those_moved_or_cancelled() {
        ImportedArchive archive = read(
                event(
                        "1",
                        "DTSTART;TZID=Europe/Berlin:20260202T100000\nRRULE:FREQ=WEEKLY;COUNT=5\n"
                                + "EXDATE;TZID=Europe/Berlin:20260209T100000\n" + PEOPLE),
                event("1", "RECURRENCE-ID;TZID=Europe/Berlin:20260216T100000\nDTSTART:20260217T120000Z\n" + PEOPLE),
                event("1", "RECURRENCE-ID:20260223T090000Z\nDTSTART:20260223T090000Z\nSTATUS:CANCELLED\n" + PEOPLE));
        assertThat(archive.meetings())
                .extracting(Meeting::at)
                .containsExactly(
                        Instant.parse("2026-02-02T09:00:00Z"),
                        Instant.parse("2026-02-17T12:00:00Z"),
                        Instant.parse("2026-03-02T09:00:00Z"));
    }

    @Test
    void one_without_an_end_goes_on_for_some_weeks_after_it_was_written() {
        ImportedArchive archive = read(event("1", "DTSTART:20260105T090000Z\nRRULE:FREQ=WEEKLY\n" + PEOPLE));
        assertThat(archive.meetings()).hasSize(21);
        assertThat(archive.meetings().get(20).at()).isEqualTo(Instant.parse("2026-05-25T09:00:00Z"));
    }

    @Test
    void the_name_of_a_calendar_or_most_appointments_say_whose_it_is() {
        String start = "DTSTART:20260227T160000Z\n";
        assertThat(read(ImportOptions.NONE, "X-WR-CALNAME:Maya@maya.example\n", event("1", start + PEOPLE))
                        .owner()
                        .id())
                .isEqualTo(new PersonId("mailto:maya@maya.example"));
        assertThat(read(
                                ImportOptions.NONE,
                                event("1", start + PEOPLE),
                                event("2", start + PEOPLE.replace("Ann@Bakery", "ben@mill")))
                        .owner()
                        .id())
                .isEqualTo(new PersonId("mailto:maya@maya.example"));
    }

    @Test
    void what_cannot_be_read_is_told_by_its_line() {
        ImportedArchive archive = read(
                event("1", PEOPLE),
                event("2", "DTSTART:soon\n" + PEOPLE),
                event("3", "DTSTART:20260227T160000Z\n" + PEOPLE),
                "BEGIN:VEVENT\nUID:4\n");
        assertThat(archive.meetings()).hasSize(1);
        assertThat(archive.skipped())
                .extracting(SkippedEntry::where, SkippedEntry::reason)
                .containsExactly(
                        tuple("line 4", "it does not say when it begins; expected a DTSTART"),
                        tuple("line 11", "it does not say when it begins; expected a DTSTART"),
                        tuple("line 27", "the file ends before it does"));
    }

    @Test
    void the_newest_state_of_an_appointment_counts() {
        String old = event("1", "SEQUENCE:1\nDTSTART:20260227T160000Z\n" + PEOPLE);
        String moved = event("1", "SEQUENCE:2\nDTSTART:20260301T160000Z\n" + PEOPLE);
        String cancelled = event("1", "SEQUENCE:3\nSTATUS:CANCELLED\nDTSTART:20260301T160000Z\n" + PEOPLE);
        ImportedArchive before = read(old);
        ImportedArchive after = read(moved, old);
        assertThat(after.meetings()).extracting(Meeting::at).containsExactly(Instant.parse("2026-03-01T16:00:00Z"));
        assertThat(after.meetings().get(0).id())
                .isEqualTo(before.meetings().get(0).id());
        assertThat(read(old, moved).meetings()).isEqualTo(after.meetings());
        assertThat(read(cancelled, old, moved).meetings()).isEmpty();
    }

    @Test
    void an_appointment_of_others_is_no_meeting_of_the_owner() {
        String start = "DTSTART:20260227T160000Z\n";
        String others = PEOPLE.replace("maya@maya.example", "ben@mill.example");
        assertThat(read(event("1", start + PEOPLE), event("2", start + others)).meetings())
                .extracting(Meeting::contact)
                .containsExactly(new PersonId("mailto:ann@bakery.example"));
    }
}
