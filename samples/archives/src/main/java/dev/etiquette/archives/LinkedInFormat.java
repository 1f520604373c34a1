package dev.etiquette.archives;

import dev.etiquette.model.Platform;
import java.io.IOException;

/**
 * The tables of a LinkedIn archive: connections, messages, invitations, posts, comments and the profile. Recognised by
 * their headers, whatever stands before those; columns are found by name.
 *
 * <p>Source: the archives themselves, 2020 to 2026; LinkedIn publishes no description of the columns.
 */
final class LinkedInFormat implements ExportFormat {

    @Override
    public boolean recognises(String name, String beginning) {
        return LinkedInFile.in(beginning).isPresent();
    }

    @Override
    public void read(Entry entry, Findings findings) throws IOException {
        Origin origin = findings.origin(entry, Platform.LINKEDIN);
        origin.isBox(Origin.Box.OUTBOX);
        LinkedInFile.Header header =
                LinkedInFile.in(ExportFormat.beginning(entry)).orElseThrow();
        LinkedInReader reader = new LinkedInReader(header.kind(), origin, findings);
        CsvTable table = new CsvTable(
                header.separator(),
                findings.limits().itemCharacters(),
                header.kind()::isHeader,
                reader::read,
                (where, reason) -> findings.skipped(origin.at(where).skipped(reason)));
        findings.linkedIn().holds(header.kind());
        try (Characters characters = new Characters(entry.open())) {
            table.read(characters);
            characters.complain(origin.file(), findings::skipped);
        }
    }

    @Override
    public void conclude(Findings findings) {
        new LinkedInConclusion(findings).settle();
    }
}
