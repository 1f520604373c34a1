package dev.etiquette.archives.mail;

import dev.etiquette.archives.files.ArchiveFile;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.ExportFormat;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.findings.SourceExport;
import dev.etiquette.model.Platform;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Mailboxes: all letters of a folder in one file, as Thunderbird, Apple Mail and Google Takeout have them.
 *
 * <p>Source: RFC 4155 (mbox), RFC 5322 (letters), RFC 2045 to 2047 (their parts), which mime4j reads.
 */
final class MailboxFormat implements ExportFormat {

    private static final Pattern FIELD = Pattern.compile("[!-9;-~]{1,70}:.*");

    /** Gmail puts its own fields first. */
    private static final int BEGINNING = 8_192;

    private static final Pattern GMAIL = Pattern.compile("(?im)^X-GM-THRID:");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n\\r?\\n");

    private final ArchiveFindings findings;
    private final Letters letters;
    private final Map<SourceExport, MailOwners> owners = new HashMap<>();

    MailboxFormat(ArchiveFindings findings) {
        this.findings = findings;
        this.letters = new Letters(findings);
    }

    @Override
    public boolean recognises(String name, String beginning) {
        String[] lines = beginning.stripLeading().split("\\R", 3);
        return lines.length > 1
                && MailboxStream.isStart(lines[0])
                && (FIELD.matcher(lines[1]).matches() || lines[1].startsWith(">From "));
    }

    @Override
    public void read(ArchiveFile file) throws IOException {
        SourceDocument source = findings.document(file, Platform.EMAIL);
        source.export()
                .setIdOfSilentOwner(
                        name -> MailAddress.of(name, "").map(MailAddress::id).orElse(""));
        MailOwners counts = owners.computeIfAbsent(source.export(), export -> new MailOwners());
        LetterReader reader = new LetterReader(source, findings, counts, letters, isOfGmail(file));
        try (MailboxStream mailbox = new MailboxStream(new BufferedInputStream(file.open()))) {
            while (mailbox.nextLetter()) {
                reader.read(mailbox);
            }
        }
    }

    /** Whoever sends a letter may give it labels as well, but not each letter of a mailbox the number of Gmail's. */
    private static boolean isOfGmail(ArchiveFile file) throws IOException {
        int letters = 0;
        try (MailboxStream mailbox = new MailboxStream(new BufferedInputStream(file.open()))) {
            while (mailbox.nextLetter()) {
                letters++;
                String beginning = new String(mailbox.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
                if (!GMAIL.matcher(EMPTY_LINE.split(beginning, 2)[0]).find()) {
                    return false;
                }
            }
        }
        return letters > 0;
    }

    @Override
    public void conclude() {
        letters.conclude();
        owners.forEach((export, counts) -> counts.conclude(export.ownerEvidence(), findings));
    }
}
