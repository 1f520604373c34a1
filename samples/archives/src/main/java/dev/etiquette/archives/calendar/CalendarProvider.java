package dev.etiquette.archives.calendar;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.ExportFormat;
import dev.etiquette.archives.findings.ExportFormatProvider;

/** Makes {@link CalendarFormat}. */
public final class CalendarProvider implements ExportFormatProvider {

    /** For {@link java.util.ServiceLoader}. */
    public CalendarProvider() {}

    @Override
    public String whatIsRead() {
        return "calendars (*.ics)";
    }

    @Override
    public ExportFormat formatFor(ArchiveFindings findings) {
        return new CalendarFormat(findings);
    }
}
