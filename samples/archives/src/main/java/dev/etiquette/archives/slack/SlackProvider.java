package dev.etiquette.archives.slack;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.ExportFormat;
import dev.etiquette.archives.findings.ExportFormatProvider;

/** Makes {@link SlackFormat}. */
public final class SlackProvider implements ExportFormatProvider {

    /** For {@link java.util.ServiceLoader}. */
    public SlackProvider() {}

    @Override
    public String whatIsRead() {
        return "exports of Slack (users.json, dms.json, a folder for each channel)";
    }

    @Override
    public ExportFormat formatFor(ArchiveFindings findings) {
        return new SlackFormat(findings);
    }
}
