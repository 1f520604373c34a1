package dev.etiquette.archives.telegram;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.json.JsonObject;
import dev.etiquette.archives.json.NestedLists;
import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.model.Platform;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Walks through a document: the owner's profile and, one after the other, the chats. */
final class TelegramListener implements NestedLists.Listener {

    private final SourceDocument source;
    private final ArchiveFindings findings;
    private final Map<String, String> head = new HashMap<>();
    private @Nullable TelegramChat chat;
    private String ownerHandle = "";

    TelegramListener(SourceDocument source, ArchiveFindings findings) {
        this.source = source;
        this.findings = findings;
    }

    @Override
    public void begin(String path) {
        if (path.isEmpty() || path.endsWith("list[]")) {
            endChat();
            head.clear();
        }
    }

    @Override
    public void value(String path, JsonNode value, String where) {
        if (path.equals("personal_information") && value instanceof ObjectNode owner) {
            readOwner(new JsonObject(owner));
        } else if (path.endsWith("messages[]") && value instanceof ObjectNode message) {
            if (chat == null) {
                chat = new TelegramChat(head, ownerHandle, source, findings);
            }
            chat.read(new JsonObject(message), source.at("message " + id(message) + " (" + where + ")"));
        } else if (path.endsWith("messages[]")) {
            findings.addSkipped(source.at(where).problem("it is no object; expected a message"));
        } else if (value.isString()) {
            head.put(path.substring(path.lastIndexOf('.') + 1), value.stringValue());
        }
    }

    private static String id(ObjectNode message) {
        String id = new JsonObject(message).text("id");
        return id.length() > 20 ? "" : id;
    }

    private void readOwner(JsonObject owner) {
        String id = TelegramPeople.id(owner.text("user_id"));
        if (id.isEmpty()) {
            return;
        }
        PersonRegistry people = findings.people();
        people.add(id, Platform.TELEGRAM);
        people.addName(id, owner.text("first_name") + " " + owner.text("last_name"));
        ownerHandle = owner.text("username").strip();
        people.addHandle(id, ownerHandle);
        source.export().ownerEvidence().addOwner(id);
    }

    @Override
    public void end(String path) {
        if (path.isEmpty() || path.endsWith("list[]")) {
            endChat();
        }
    }

    /** The last chat has ended, or the file has. */
    void endChat() {
        if (chat != null) {
            chat.end();
            chat = null;
        }
    }

    @Override
    public void problem(String where, String reason) {
        findings.addSkipped(source.at(where).problem(reason));
    }
}
