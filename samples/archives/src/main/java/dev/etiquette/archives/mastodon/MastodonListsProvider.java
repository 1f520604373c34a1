package dev.etiquette.archives.mastodon;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.ExportFormat;
import dev.etiquette.archives.findings.ExportFormatProvider;

/** Makes {@link MastodonListsFormat}. */
public final class MastodonListsProvider implements ExportFormatProvider {

    /** For {@link java.util.ServiceLoader}. */
    public MastodonListsProvider() {}

    @Override
    public String whatIsRead() {
        return "lists of Mastodon (following_accounts.csv …)";
    }

    @Override
    public ExportFormat formatFor(ArchiveFindings findings) {
        return new MastodonListsFormat(findings);
    }
}
