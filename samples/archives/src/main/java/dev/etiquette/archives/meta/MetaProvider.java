package dev.etiquette.archives.meta;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.ExportFormat;
import dev.etiquette.archives.findings.ExportFormatProvider;

/** Makes {@link MetaFormat}. */
public final class MetaProvider implements ExportFormatProvider {

    /** For {@link java.util.ServiceLoader}. */
    public MetaProvider() {}

    @Override
    public String whatIsRead() {
        return "messages, posts and friends of Facebook and Instagram (message_1.json, your_posts_1.json, posts_1.json …)";
    }

    @Override
    public ExportFormat formatFor(ArchiveFindings findings) {
        return new MetaFormat(findings);
    }
}
