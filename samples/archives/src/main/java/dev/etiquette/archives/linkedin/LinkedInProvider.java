package dev.etiquette.archives.linkedin;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.ExportFormat;
import dev.etiquette.archives.findings.ExportFormatProvider;

/** Makes {@link LinkedInFormat}. */
public final class LinkedInProvider implements ExportFormatProvider {

    /** For {@link java.util.ServiceLoader}. */
    public LinkedInProvider() {}

    @Override
    public String whatIsRead() {
        return "tables of LinkedIn (messages.csv, Connections.csv, Shares.csv …)";
    }

    @Override
    public ExportFormat formatFor(ArchiveFindings findings) {
        return new LinkedInFormat(findings);
    }
}
