package dev.etiquette.archives.telegram;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.ExportFormat;
import dev.etiquette.archives.findings.ExportFormatProvider;

/** Makes {@link TelegramFormat}. */
public final class TelegramProvider implements ExportFormatProvider {

    /** For {@link java.util.ServiceLoader}. */
    public TelegramProvider() {}

    @Override
    public String whatIsRead() {
        return "chats of Telegram (result.json)";
    }

    @Override
    public ExportFormat formatFor(ArchiveFindings findings) {
        return new TelegramFormat(findings);
    }
}
