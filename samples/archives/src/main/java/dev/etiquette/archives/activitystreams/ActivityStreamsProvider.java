package dev.etiquette.archives.activitystreams;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.ExportFormat;
import dev.etiquette.archives.findings.ExportFormatProvider;

/** Makes {@link ActivityStreamsFormat}. */
public final class ActivityStreamsProvider implements ExportFormatProvider {

    /** For {@link java.util.ServiceLoader}. */
    public ActivityStreamsProvider() {}

    @Override
    public String whatIsRead() {
        return "ActivityStreams documents (outbox.json, inbox.json, actor.json …)";
    }

    @Override
    public ExportFormat formatFor(ArchiveFindings findings) {
        return new ActivityStreamsFormat(findings);
    }
}
