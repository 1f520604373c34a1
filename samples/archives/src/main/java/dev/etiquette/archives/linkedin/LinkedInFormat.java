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
 * The tables of a LinkedIn archive: connections, messages, invitations, posts, comments and the profile. They are
 * recognised by their headers, which may follow other lines. Columns are found by name.
 *
 * <p>Source: the archives themselves, 2018 to 2026; LinkedIn publishes no description of the columns.
 */
final class LinkedInFormat implements ExportFormat {

    private final ArchiveFindings findings;
    private final LinkedInRows rows;

    /** A format that reads into these findings. */
    LinkedInFormat(ArchiveFindings findings) {
        this.findings = findings;
        this.rows = new LinkedInRows(findings);
    }

    @Override
    public boolean recognises(String name, String beginning) {
        return LinkedInFile.in(beginning).isPresent();
    }

    @Override
    public void read(ArchiveFile file) throws IOException {
        SourceDocument source = findings.document(file, Platform.LINKEDIN);
        source.setBox(SourceDocument.Box.OUTBOX);
        LinkedInFile.Header header = LinkedInFile.in(file.beginning()).orElseThrow();
        LinkedInRowReader reader = new LinkedInRowReader(header.kind(), source, findings, rows);
        CsvTable table = new CsvTable(
                header.separator(),
                findings.limits().itemCharacters(),
                header.kind()::isHeader,
                reader::read,
                (where, reason) -> findings.addSkipped(source.at(where).problem(reason)));
        rows.addFile(header.kind() == LinkedInFile.OLD_MESSAGES ? LinkedInFile.MESSAGES : header.kind());
        try (DecodingReader characters = new DecodingReader(file.open())) {
            table.read(characters);
            characters.reportMalformed(source.file(), findings::addSkipped);
        }
    }

    @Override
    public void conclude() {
        new LinkedInAssembler(findings, rows).assemble();
    }
}
