package dev.etiquette.archives.whatsapp;

import dev.etiquette.archives.csv.CsvLines;
import dev.etiquette.archives.files.ArchiveFile;
import dev.etiquette.archives.files.DecodingReader;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.ExportFormat;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.text.QuotedText;
import dev.etiquette.model.Platform;
import java.io.IOException;
import java.util.Locale;

/**
 * A chat of WhatsApp as the app exports it: a text in the language of the telephone. Dates have no zone, and their order is
 * found out from the whole file, which is read twice; people are known by the names that the telephone has for them.
 *
 * <p>Source: the app's own exports on iOS and Android, 2019 to 2026; WhatsApp publishes no description of them.
 */
final class WhatsAppFormat implements ExportFormat {

    /** A chat begins with a message or a notice, or nearly so. */
    private static final int FIRST_LINES = 5;

    private final ArchiveFindings findings;

    WhatsAppFormat(ArchiveFindings findings) {
        this.findings = findings;
    }

    @Override
    public boolean recognises(String name, String beginning) {
        String file = name.toLowerCase(Locale.ROOT);
        return (file.endsWith(".txt") || beginning.indexOf(']') > 0)
                && beginning
                        .lines()
                        .limit(FIRST_LINES)
                        .anyMatch(line -> ChatLine.of(line).isPresent());
    }

    @Override
    public void read(ArchiveFile file) throws IOException {
        ChatSurvey survey = new ChatSurvey();
        try (DecodingReader characters = new DecodingReader(file.open())) {
            CsvLines lines = lines(characters);
            for (CsvLines.Line line = lines.next(); line != null; line = lines.next()) {
                ChatLine.of(line.text()).ifPresent(survey::add);
            }
        }
        SourceDocument source = findings.document(file, Platform.WHATSAPP);
        if (findings.written().dates().isEmpty() && !survey.dates().certain()) {
            findings.addNote(uncertain(file.name(), survey.dates()));
        }
        ChatReader reader = new ChatReader(survey, ChatTitle.of(file.name()), source, findings);
        try (DecodingReader characters = new DecodingReader(file.open())) {
            CsvLines lines = lines(characters);
            for (CsvLines.Line line = lines.next(); line != null; line = lines.next()) {
                reader.read(line);
            }
            reader.end();
            characters.reportMalformed(source.file(), findings::addSkipped);
        }
    }

    private CsvLines lines(DecodingReader characters) {
        return new CsvLines(characters, findings.limits().itemCharacters());
    }

    private static String uncertain(String file, ChatDates.Found found) {
        return "The dates of " + QuotedText.of(file) + " may have the day or the month first; "
                + switch (found.order()) {
                    case DAY_MONTH_YEAR -> "the day was taken to come first. If the month does, say --date-order mdy.";
                    default -> "the month was taken to come first. If the day does, say --date-order dmy.";
                };
    }
}
