package dev.etiquette.archives.discord;

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
 * A channel of Discord, or a talk of two, as DiscordChatExporter writes it in JSON. What Discord itself hands out holds
 * one's own messages only.
 *
 * <p>Source: DiscordChatExporter, Exporting/JsonMessageWriter.cs.
 */
final class DiscordFormat implements ExportFormat {

    private static final Pattern START =
            Pattern.compile("\\s*\\{\\s*\"guild\"\\s*:\\s*\\{(?s:.{0,4000}?)\"channel\"\\s*:\\s*\\{(?s:.*)");

    private final ArchiveFindings findings;

    DiscordFormat(ArchiveFindings findings) {
        this.findings = findings;
    }

    @Override
    public boolean recognises(String name, String beginning) {
        return START.matcher(beginning).matches();
    }

    @Override
    public void read(ArchiveFile file) throws IOException {
        SourceDocument source = findings.document(file, Platform.DISCORD);
        source.export().setIdOfSilentOwner(DiscordChannel::id);
        DiscordChannel channel = new DiscordChannel(source, findings);
        try (DecodingReader characters = new DecodingReader(file.open())) {
            new NestedLists(Set.of("messages"), findings.limits(), channel).read(characters);
            channel.end();
            characters.reportMalformed(source.file(), findings::addSkipped);
        }
    }
}
