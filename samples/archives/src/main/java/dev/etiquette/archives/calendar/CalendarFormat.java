package dev.etiquette.archives.calendar;

import dev.etiquette.archives.csv.CsvLines;
import dev.etiquette.archives.files.ArchiveFile;
import dev.etiquette.archives.files.DecodingReader;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.ExportFormat;
import dev.etiquette.archives.findings.IgnoredKind;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.model.Platform;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A calendar: its appointments with other people become meetings. Each is cut out of the file and read by itself, with
 * the zones that stand before it.
 *
 * <p>Source: RFC 5545 (iCalendar), which biweekly reads.
 */
final class CalendarFormat implements ExportFormat {

    private static final IgnoredKind OTHERS =
            new IgnoredKind("task or note of a calendar", "tasks or notes of calendars");
    private static final Pattern START = Pattern.compile("(?i)\\s*BEGIN:VCALENDAR\\b(?s:.*)");

    /** Zones are described in some kilobytes each. */
    private static final int LONGEST_ZONES = 500_000;

    private final ArchiveFindings findings;
    private final Map<String, Appointments> calendars = new HashMap<>();

    CalendarFormat(ArchiveFindings findings) {
        this.findings = findings;
    }

    @Override
    public boolean recognises(String name, String beginning) {
        return START.matcher(beginning).matches();
    }

    @Override
    public void read(ArchiveFile file) throws IOException {
        SourceDocument source = findings.document(file, Platform.EMAIL);
        source.export().setIdOfSilentOwner(name -> name.contains("@") ? Attendees.id(name) : "");
        Appointments appointments = calendars.computeIfAbsent(
                source.export().ownerPlaceholder(), key -> new Appointments(source.export(), findings));
        StringBuilder zones = new StringBuilder();
        StringBuilder part = new StringBuilder();
        String inside = "";
        boolean whole = true;
        long start = 0;
        try (DecodingReader characters = new DecodingReader(file.open())) {
            CsvLines lines = new CsvLines(characters, findings.limits().itemCharacters());
            for (CsvLines.Line line = lines.next(); line != null; line = lines.next()) {
                String word = line.text().strip().toUpperCase(Locale.ROOT);
                if (inside.isEmpty() && word.startsWith("BEGIN:") && !word.equals("BEGIN:VCALENDAR")) {
                    inside = word.substring("BEGIN:".length());
                    start = line.number();
                    whole = true;
                    part.setLength(0);
                }
                whole &= line.whole()
                        && part.length() + line.text().length()
                                <= findings.limits().itemCharacters();
                if (!inside.isEmpty() && whole) {
                    part.append(line.text());
                }
                if (!inside.isEmpty() && word.equals("END:" + inside)) {
                    take(inside, part, zones, whole, source, start, appointments);
                    inside = "";
                } else if (inside.isEmpty() && word.startsWith("X-WR-CALNAME:")) {
                    appointments.addCalendarName(line.text().strip().substring("X-WR-CALNAME:".length()));
                }
            }
            if (!inside.isEmpty()) {
                findings.addSkipped(source.at("line " + start).problem("the file ends before it does"));
            }
            characters.reportMalformed(source.file(), findings::addSkipped);
        }
    }

    private void take(
            String kind,
            StringBuilder part,
            StringBuilder zones,
            boolean whole,
            SourceDocument source,
            long start,
            Appointments appointments) {
        if (!whole) {
            findings.addSkipped(source.at("line " + start)
                    .problem("it is longer than " + findings.limits().itemCharacters() + " characters"));
        } else if (kind.equals("VEVENT")) {
            appointments.read(zones.toString(), part.toString(), source.at("line " + start));
        } else if (kind.equals("VTIMEZONE")) {
            if (zones.length() + part.length() <= LONGEST_ZONES) {
                zones.append(part);
            }
        } else {
            findings.addIgnored(OTHERS);
        }
    }

    @Override
    public void conclude() {
        calendars.values().forEach(Appointments::conclude);
    }
}
