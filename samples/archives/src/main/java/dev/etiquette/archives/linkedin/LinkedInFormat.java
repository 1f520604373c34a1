package dev.etiquette.archives.linkedin;

import dev.etiquette.archives.csv.CsvTable;
import dev.etiquette.archives.files.ArchiveFile;
import dev.etiquette.archives.files.DecodingReader;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.ExportFormat;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.model.Platform;
import java.io.IOException;

/**
 * The tables of a LinkedIn archive: connections, messages, invitations, posts, comments and the profile. Recognised by
 * their headers, whatever stands before those; columns are found by name.
 *
 * <p>Source: the archives themselves, 2020 to 2026; LinkedIn publishes no description of the columns.
 */
public final class LinkedInFormat implements ExportFormat {

    @Override
    public boolean recognises(String name, String beginning) {
        return LinkedInFile.in(beginning).isPresent();
    }

    @Override
    public void read(ArchiveFile entry, ArchiveFindings findings) throws IOException {
        SourceDocument origin = findings.origin(entry, Platform.LINKEDIN);
        origin.isBox(SourceDocument.Box.OUTBOX);
        LinkedInFile.Header header =
                LinkedInFile.in(ExportFormat.beginning(entry)).orElseThrow();
        LinkedInRowReader reader = new LinkedInRowReader(header.kind(), origin, findings);
        CsvTable table = new CsvTable(
                header.separator(),
                findings.limits().itemCharacters(),
                header.kind()::isHeader,
                reader::read,
                (where, reason) -> findings.skipped(origin.at(where).skipped(reason)));
        findings.linkedIn().holds(header.kind());
        try (DecodingReader characters = new DecodingReader(entry.open())) {
            table.read(characters);
            characters.complain(origin.file(), findings::skipped);
        }
    }

    @Override
    public void conclude(ArchiveFindings findings) {
        new LinkedInAssembler(findings).settle();
    }
}
