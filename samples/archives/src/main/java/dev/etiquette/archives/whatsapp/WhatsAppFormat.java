package dev.etiquette.archives.whatsapp;

import dev.etiquette.archives.csv.CsvLines;
import dev.etiquette.archives.files.ArchiveFile;
import dev.etiquette.archives.files.DecodingReader;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.DateOrder;
import dev.etiquette.archives.findings.ExportFormat;
import dev.etiquette.archives.text.QuotedText;
import dev.etiquette.model.Platform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A chat of WhatsApp as the app exports it: a text in the language of the telephone. Dates have no zone, and their order is
 * found out from the whole file, which is read twice, and where it leaves a doubt from the other chats of that telephone; people are known by the names that the telephone has for them.
 *
 * <p>Source: the app's own exports on iOS and Android, 2019 to 2026; WhatsApp publishes no description of them.
 */
final class WhatsAppFormat implements ExportFormat {

    /** A chat begins with a message or a notice, or nearly so. */
    private static final int FIRST_LINES = 5;

    private final ArchiveFindings findings;
    private final TelephoneDates telephones = new TelephoneDates();
    private final DoubtfulChats doubts = new DoubtfulChats();

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
        long length = 0;
        try (DecodingReader characters = new DecodingReader(file.open())) {
            CsvLines lines = lines(characters);
            for (CsvLines.Line line = lines.next(); line != null; line = lines.next()) {
                ChatLine.of(line.text()).ifPresent(survey::add);
                length += line.text().length();
            }
        }
        telephones.add(survey.dates());
        Optional<DateOrder> said = findings.written().dates();
        boolean doubtful = said.isEmpty() && !survey.dates().found().certain();
        try (DecodingReader characters = new DecodingReader(file.open())) {
            CsvLines lines = lines(characters);
            if (doubtful && doubts.haveRoom(length)) {
                List<CsvLines.Line> kept = new ArrayList<>();
                for (CsvLines.Line line = lines.next(); line != null; line = lines.next()) {
                    kept.add(line);
                }
                doubts.add(new DoubtfulChats.Chat(file, survey, kept));
            } else {
                ChatReader reader = reader(file, survey, said.orElseGet(() -> order(file, survey)));
                for (CsvLines.Line line = lines.next(); line != null; line = lines.next()) {
                    reader.read(line);
                }
                reader.end();
            }
            characters.reportMalformed(file.name(), findings::addSkipped);
        }
    }

    /** Reads the chats that leave a doubt, as the others of their telephone are written. */
    @Override
    public void conclude() {
        for (DoubtfulChats.Chat chat : doubts.chats()) {
            ChatReader reader = reader(chat.file(), chat.survey(), order(chat.file(), chat.survey()));
            chat.lines().forEach(reader::read);
            reader.end();
        }
        doubts.notes().forEach(findings::addNote);
    }

    private DateOrder order(ArchiveFile file, ChatSurvey survey) {
        ChatDates.Found found = survey.dates().found();
        if (found.certain()) {
            return found.order();
        }
        Optional<DateOrder> shown = telephones.order(survey.dates());
        if (shown.isEmpty()) {
            doubts.addGuess(QuotedText.of(file.name()), found.order());
        }
        return shown.orElse(found.order());
    }

    private ChatReader reader(ArchiveFile file, ChatSurvey survey, DateOrder order) {
        return new ChatReader(
                survey, order, ChatTitle.of(file.name()), findings.document(file, Platform.WHATSAPP), findings);
    }

    private CsvLines lines(DecodingReader characters) {
        return new CsvLines(characters, findings.limits().itemCharacters());
    }
}
