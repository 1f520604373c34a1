package dev.etiquette.archives.whatsapp;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.ExportFormat;
import dev.etiquette.archives.findings.ExportFormatProvider;

/** Makes {@link WhatsAppFormat}. */
public final class WhatsAppProvider implements ExportFormatProvider {

    /** For {@link java.util.ServiceLoader}. */
    public WhatsAppProvider() {}

    @Override
    public String whatIsRead() {
        return "chats of WhatsApp (_chat.txt, WhatsApp Chat with ….txt)";
    }

    @Override
    public ExportFormat formatFor(ArchiveFindings findings) {
        return new WhatsAppFormat(findings);
    }
}
