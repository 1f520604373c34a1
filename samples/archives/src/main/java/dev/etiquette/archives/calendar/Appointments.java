package dev.etiquette.archives.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalReader;
import biweekly.property.Status;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.FoundMeeting;
import dev.etiquette.archives.findings.IgnoredKind;
import dev.etiquette.archives.findings.SourceExport;
import dev.etiquette.archives.findings.SourcePlace;
import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.archives.text.PlainText;
import dev.etiquette.archives.text.TextDigest;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;

/** Makes meetings of the appointments of one calendar. */
final class Appointments {

    private static final IgnoredKind ALONE =
            new IgnoredKind("appointment with nobody else", "appointments with nobody else");
    private static final IgnoredKind CANCELLED =
            new IgnoredKind("appointment that was cancelled", "appointments that were cancelled");
    private static final IgnoredKind OLDER =
            new IgnoredKind("older state of an appointment", "older states of appointments");
    private static final IgnoredKind DAYS = new IgnoredKind("entry of whole days", "entries of whole days");
    private static final IgnoredKind CROWDS =
            new IgnoredKind("appointment of more than 10 people", "appointments of more than 10 people");

    /** Among more, nobody meets everybody. */
    private static final int MOST_PEOPLE = 10;

    /** A daily one of four years. */
    private static final int MOST_TIMES = 1_500;

    /** So long after a calendar was written, what repeats without an end is foreseen. */
    private static final Duration AHEAD = Duration.ofDays(90);

    /** One time of an appointment, by which a moved or cancelled one is known. */
    private record Occurrence(String uid, Instant at) {}

    private record Planned(
            Occurrence original, boolean single, Instant at, String about, Attendees attendees, SourcePlace place) {}

    /**
     * How new a description of an appointment is.
     *
     * <p>Source: RFC 5546, section 2.1.5.
     */
    private record Revision(int sequence, Instant stamped) implements Comparable<Revision> {

        private static final Comparator<Revision> ORDER =
                Comparator.comparing(Revision::sequence).thenComparing(Revision::stamped);

        static Revision of(VEvent event) {
            Integer sequence =
                    event.getSequence() == null ? null : event.getSequence().getValue();
            Date stamped = event.getDateTimeStamp() == null
                    ? null
                    : event.getDateTimeStamp().getValue();
            return new Revision(sequence == null ? 0 : sequence, stamped == null ? Instant.MIN : stamped.toInstant());
        }

        @Override
        public int compareTo(Revision other) {
            return ORDER.compare(this, other);
        }
    }

    /** What the newest description of an appointment, or of one of its times, says; nothing once it is cancelled. */
    private static final class Described {
        private Revision revision;
        private final List<Attendees> attendees = new ArrayList<>();
        private final List<Planned> planned = new ArrayList<>();

        Described(Revision revision) {
            this.revision = revision;
        }
    }

    private final ArchiveFindings findings;
    private final PersonRegistry people;
    private final SourceExport export;
    private final Map<Occurrence, Described> described = new LinkedHashMap<>();
    private final Set<Occurrence> changed = new HashSet<>();
    private int planned;

    Appointments(SourceExport export, ArchiveFindings findings) {
        this.export = export;
        this.findings = findings;
        this.people = findings.people();
    }

    /** The name of a calendar may be the address of its owner. */
    void addCalendarName(String name) {
        String plain = PlainText.address(name);
        if (plain.matches("[^\\s@<>\"]+@[^\\s@<>\"]+")) {
            export.ownerEvidence().restrictTo(Set.of(Attendees.id(plain)));
        }
    }

    /**
     * Reads one appointment.
     *
     * @param zones what the calendar says of its time zones
     * @param text the appointment alone
     */
    void read(String zones, String text, SourcePlace place) {
        TimeZone usual = TimeZone.getTimeZone(findings.written().zone().orElse((ZoneId) ZoneOffset.UTC));
        String calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + (text.contains("TZID") ? zones : "") + text
                + "\r\nEND:VCALENDAR\r\n";
        try (ICalReader reader = new ICalReader(calendar)) {
            reader.setDefaultTimezone(usual);
            ICalendar read = reader.readNext();
            if (read == null || read.getEvents().isEmpty()) {
                findings.addSkipped(place.problem("it cannot be read as an appointment of iCalendar"));
            } else {
                read(read, read.getEvents().get(0), usual, place);
            }
        } catch (IOException | RuntimeException malformed) {
            // The library refuses some malformed rules by exceptions of its own.
            findings.addSkipped(place.problem("it cannot be read as an appointment of iCalendar"));
        }
    }

    private void read(ICalendar calendar, VEvent event, TimeZone usual, SourcePlace place) {
        if (event.getDateStart() == null || event.getDateStart().getValue() == null) {
            findings.addSkipped(place.problem("it does not say when it begins; expected a DTSTART"));
            return;
        }
        TimeZone zone = zone(calendar, event, usual);
        Instant begin = event.getDateStart().getValue().toInstant();
        String uid = event.getUid() == null || event.getUid().getValue() == null
                ? ""
                : PlainText.line(event.getUid().getValue());
        String about = event.getSummary() == null || event.getSummary().getValue() == null
                ? ""
                : PlainText.line(event.getSummary().getValue());
        if (uid.isEmpty() || uid.length() > 500) {
            uid = TextDigest.of(begin.toString(), about);
        }
        boolean one = event.getRecurrenceId() != null && event.getRecurrenceId().getValue() != null;
        Instant original = one ? event.getRecurrenceId().getValue().toInstant() : begin;
        if (one) {
            changed.add(new Occurrence(uid, original));
        }
        Attendees attendees = Attendees.of(event);
        Optional<Described> newest = newest(new Occurrence(uid, one ? original : Instant.MIN), Revision.of(event));
        if (newest.isEmpty()) {
            findings.addIgnored(OLDER);
            return;
        }
        if (event.getStatus() != null
                && Status.cancelled()
                        .getValue()
                        .equalsIgnoreCase(event.getStatus().getValue())) {
            findings.addIgnored(CANCELLED);
        } else if (!event.getDateStart().getValue().hasTime()) {
            findings.addIgnored(DAYS);
        } else if (attendees.names().size() < 2) {
            findings.addIgnored(ALONE);
        } else if (attendees.names().size() > MOST_PEOPLE) {
            findings.addIgnored(CROWDS);
        } else {
            newest.get().attendees.add(attendees);
            for (Instant at : one ? List.of(begin) : times(event, zone, begin)) {
                add(
                        new Planned(new Occurrence(uid, one ? original : at), one, at, about, attendees, place),
                        newest.get());
            }
        }
    }

    /** Where a description belongs; empty when a newer one is known. An older one is forgotten. */
    private Optional<Described> newest(Occurrence what, Revision revision) {
        Described known = described.computeIfAbsent(what, key -> new Described(revision));
        int order = revision.compareTo(known.revision);
        if (order > 0) {
            planned -= known.planned.size();
            known.planned.clear();
            known.attendees.clear();
            known.revision = revision;
            findings.addIgnored(OLDER);
        }
        return order < 0 ? Optional.empty() : Optional.of(known);
    }

    /** In which zone days begin, for what repeats every day or week. */
    private static TimeZone zone(ICalendar calendar, VEvent event, TimeZone usual) {
        TimezoneAssignment stated = calendar.getTimezoneInfo().getTimezone(event.getDateStart());
        if (stated != null) {
            return stated.getTimeZone();
        }
        return calendar.getTimezoneInfo().isFloating(event.getDateStart())
                ? usual
                : TimeZone.getTimeZone(ZoneOffset.UTC);
    }

    private void add(Planned next, Described to) {
        if (planned >= findings.limits().utterances()) {
            findings.addOverflow(next.place());
        } else if (Times.isOnCalendar(next.at())) {
            to.planned.add(next);
            planned++;
        }
    }

    /** All times of one that repeats, up to some weeks after it was written down. */
    private static List<Instant> times(VEvent event, TimeZone zone, Instant begin) {
        if (event.getRecurrenceRule() == null && event.getRecurrenceDates().isEmpty()) {
            return List.of(begin);
        }
        Instant written = begin;
        for (Date date : new Date[] {
            event.getDateTimeStamp() == null ? null : event.getDateTimeStamp().getValue(),
            event.getLastModified() == null ? null : event.getLastModified().getValue()
        }) {
            written = date != null && date.toInstant().isAfter(written) ? date.toInstant() : written;
        }
        Instant last = written.plus(AHEAD);
        List<Instant> times = new ArrayList<>();
        DateIterator all = event.getDateIterator(zone);
        for (int tries = 0; all.hasNext() && tries < MOST_TIMES; tries++) {
            Instant at = all.next().toInstant();
            if (at.isAfter(last)) {
                break;
            }
            times.add(at);
        }
        return times;
    }

    /** Now it is known which times were moved or cancelled. */
    void conclude() {
        Map<String, Integer> counts = new HashMap<>();
        int events = 0;
        for (Described each : described.values()) {
            events += each.attendees.size();
            each.attendees.forEach(some -> some.names().keySet().forEach(one -> counts.merge(one, 1, Integer::sum)));
            boolean alone = each.planned.size() == 1;
            for (Planned next : each.planned) {
                if (next.single()) {
                    meet(next, next.original().at().toString());
                } else if (!changed.contains(next.original())) {
                    // One that is moved remains what it is.
                    meet(next, alone ? "" : next.original().at().toString());
                }
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (!export.ownerEvidence().exists() && most * 2L > events) {
            export.ownerEvidence()
                    .restrictTo(counts.entrySet().stream()
                            .filter(entry -> entry.getValue() == most)
                            .map(Map.Entry::getKey)
                            .toList());
        }
    }

    private void meet(Planned meeting, String which) {
        Attendees attendees = meeting.attendees();
        attendees.names().forEach((id, name) -> {
            people.add(id, Platform.EMAIL);
            people.addHandle(id, id.substring("mailto:".length()));
            people.addEmail(id, id.substring("mailto:".length()));
            people.addName(id, name);
            if (!attendees.absent().contains(id)) {
                findings.addMeeting(new FoundMeeting(
                        "calendar:" + TextDigest.of(meeting.original().uid(), which, id),
                        id,
                        meeting.at(),
                        meeting.about(),
                        attendees.names().keySet(),
                        attendees.absent(),
                        meeting.place()));
            }
        });
    }
}
