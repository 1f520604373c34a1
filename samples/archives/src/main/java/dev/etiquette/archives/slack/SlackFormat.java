package dev.etiquette.archives.slack;

import dev.etiquette.archives.files.ArchiveFile;
import dev.etiquette.archives.files.DecodingReader;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.ExportFormat;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.json.JsonObject;
import dev.etiquette.archives.json.NestedLists;
import dev.etiquette.model.Platform;
import java.io.IOException;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The export of a workspace of Slack: tables of people and conversations, and for each conversation a folder with a file a
 * day. It does not say whose it is, but every talk of two in one's own export is with its owner.
 *
 * <p>Source: Slack, "How to read Slack data exports".
 */
final class SlackFormat implements ExportFormat {

    private static final Pattern MESSAGES =
            Pattern.compile("\\s*\\[\\s*\\{(?s:.{0,20000}?)\"ts\"\\s*:\\s*\"\\d{9,11}\\.\\d{1,9}\"(?s:.*)");
    private static final Pattern USERS = Pattern.compile("\\s*\\[\\s*\\{\\s*\"id\"\\s*:\\s*\"[UW][A-Z0-9]+\"(?s:.*)");
    private static final Pattern TALKS = Pattern.compile("\\s*\\[\\s*\\{\\s*\"id\"\\s*:\\s*\"[CDG][A-Z0-9]+\"(?s:.*)");

    private final ArchiveFindings findings;
    private final SlackWorkspace workspace;

    SlackFormat(ArchiveFindings findings) {
        this.findings = findings;
        this.workspace = new SlackWorkspace(findings);
    }

    @Override
    public boolean recognises(String name, String beginning) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return switch (file) {
            case "users.json" -> USERS.matcher(beginning).matches();
            case "channels.json", "groups.json", "dms.json", "mpims.json" ->
                TALKS.matcher(beginning).matches();
            default -> MESSAGES.matcher(beginning).matches();
        };
    }

    @Override
    public void read(ArchiveFile file) throws IOException {
        SourceDocument source = findings.document(file, Platform.SLACK);
        source.export().setIdOfSilentOwner(SlackWorkspace::id);
        String name = file.name().substring(file.name().lastIndexOf('/') + 1);
        switch (name) {
            case "users.json" -> each(file, source, "person", (user, where) -> workspace.addUser(user));
            case "dms.json" -> each(file, source, "talk", (talk, where) -> workspace.addTalk(talk, source));
            case "channels.json", "groups.json", "mpims.json" ->
                each(file, source, "channel", (talk, where) -> {
                    // Whoever is in a channel says so by writing there.
                });
            default -> {
                String channel = channel(file);
                each(
                        file,
                        source,
                        "message",
                        (message, where) -> workspace.addMessage(channel, message, source.export(), source.at(where)));
            }
        }
    }

    /** The folder of a day's file is called as the channel, or has the id of a talk of two. */
    private static String channel(ArchiveFile file) {
        String[] inside = file.name().split("/");
        if (inside.length > 1) {
            return inside[inside.length - 2];
        }
        String[] folders = file.folder().split("[/\\\\]");
        return folders[folders.length - 1];
    }

    private void each(ArchiveFile file, SourceDocument source, String expected, BiConsumer<JsonObject, String> reader)
            throws IOException {
        NestedLists.Listener listener = new NestedLists.Listener() {
            private int number;

            @Override
            public void value(String path, JsonNode value, String where) {
                number++;
                String place = "entry " + number + " (" + where + ")";
                if (value instanceof ObjectNode object) {
                    reader.accept(new JsonObject(object), place);
                } else {
                    findings.addSkipped(source.at(place).problem("it is no object; expected a " + expected));
                }
            }

            @Override
            public void problem(String where, String reason) {
                findings.addSkipped(source.at(where).problem(reason));
            }
        };
        try (DecodingReader characters = new DecodingReader(file.open())) {
            new NestedLists(Set.of(), findings.limits(), listener).read(characters);
            characters.reportMalformed(source.file(), findings::addSkipped);
        }
    }

    @Override
    public void conclude() {
        workspace.conclude();
    }
}
