package dev.etiquette.archives.bluesky;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.ExportFormat;
import dev.etiquette.archives.findings.ExportFormatProvider;

/** Makes {@link BlueskyFormat}. */
public final class BlueskyProvider implements ExportFormatProvider {

    /** For {@link java.util.ServiceLoader}. */
    public BlueskyProvider() {}

    @Override
    public String whatIsRead() {
        return "repositories (repo.car) and listings of posts of Bluesky";
    }

    @Override
    public ExportFormat formatFor(ArchiveFindings findings) {
        return new BlueskyFormat(findings);
    }
}
