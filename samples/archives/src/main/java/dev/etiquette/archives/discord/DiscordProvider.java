package dev.etiquette.archives.discord;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.ExportFormat;
import dev.etiquette.archives.findings.ExportFormatProvider;

/** Makes {@link DiscordFormat}. */
public final class DiscordProvider implements ExportFormatProvider {

    /** For {@link java.util.ServiceLoader}. */
    public DiscordProvider() {}

    @Override
    public String whatIsRead() {
        return "channels of Discord (as DiscordChatExporter writes them in JSON)";
    }

    @Override
    public ExportFormat formatFor(ArchiveFindings findings) {
        return new DiscordFormat(findings);
    }
}
