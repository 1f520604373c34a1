package dev.etiquette.archives.telegram;

import dev.etiquette.archives.files.ArchiveFile;
import dev.etiquette.archives.files.DecodingReader;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.ExportFormat;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.json.NestedLists;
import dev.etiquette.model.Platform;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What Telegram Desktop exports in JSON: one chat, or all of them with the owner's profile.
 *
 * <p>Source: the exports themselves, 2019 to 2026; Telegram Desktop, export/output/export_output_json.cpp.
 */
final class TelegramFormat implements ExportFormat {

    private static final Pattern CHAT =
            Pattern.compile("\"type\"\\s*:\\s*\"(?:personal_chat|bot_chat|saved_messages|verification_codes|replies"
                    + "|(?:private|public)_(?:group|supergroup|channel))\"");
    private static final Pattern ALL = Pattern.compile("\"personal_information\"\\s*:\\s*\\{");

    private static final Set<String> WALKED = Set.of(
            "chats",
            "chats.list",
            "chats.list[]",
            "chats.list[].messages",
            "left_chats",
            "left_chats.list",
            "left_chats.list[]",
            "left_chats.list[].messages",
            "messages",
            "contacts",
            "contacts.list",
            "frequent_contacts",
            "frequent_contacts.list",
            "sessions",
            "sessions.list",
            "web_sessions",
            "web_sessions.list",
            "profile_pictures",
            "stories",
            "other_data");

    private final ArchiveFindings findings;

    TelegramFormat(ArchiveFindings findings) {
        this.findings = findings;
    }

    @Override
    public boolean recognises(String name, String beginning) {
        return beginning.stripLeading().startsWith("{")
                && (CHAT.matcher(beginning).find() || ALL.matcher(beginning).find());
    }

    @Override
    public void read(ArchiveFile file) throws IOException {
        SourceDocument source = findings.document(file, Platform.TELEGRAM);
        source.export().setIdOfSilentOwner(TelegramPeople::silent);
        TelegramListener listener = new TelegramListener(source, findings);
        try (DecodingReader characters = new DecodingReader(file.open())) {
            new NestedLists(WALKED, findings.limits(), listener).read(characters);
            listener.endChat();
            characters.reportMalformed(source.file(), findings::addSkipped);
        }
    }
}
