package dev.etiquette.archives.mail;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.ExportFormat;
import dev.etiquette.archives.findings.ExportFormatProvider;

/** Makes {@link MailboxFormat}. */
public final class MailboxProvider implements ExportFormatProvider {

    /** For {@link java.util.ServiceLoader}. */
    public MailboxProvider() {}

    @Override
    public String whatIsRead() {
        return "mailboxes (*.mbox)";
    }

    @Override
    public ExportFormat formatFor(ArchiveFindings findings) {
        return new MailboxFormat(findings);
    }
}
