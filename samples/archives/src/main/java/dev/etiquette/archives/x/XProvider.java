package dev.etiquette.archives.x;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.ExportFormat;
import dev.etiquette.archives.findings.ExportFormatProvider;

/** Makes {@link XFormat}. */
public final class XProvider implements ExportFormatProvider {

    /** For {@link java.util.ServiceLoader}. */
    public XProvider() {}

    @Override
    public String whatIsRead() {
        return "archives of X (data/*.js) and of Twitter since 2012 (data/js/tweets/*.js)";
    }

    @Override
    public ExportFormat formatFor(ArchiveFindings findings) {
        return new XFormat(findings);
    }
}
