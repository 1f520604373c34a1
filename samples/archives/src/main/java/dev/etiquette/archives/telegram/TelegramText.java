package dev.etiquette.archives.telegram;

import dev.etiquette.archives.json.JsonObject;
import dev.etiquette.archives.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The text of a message, which is one text, or a list of texts and of marked passages such as links and names. */
final class TelegramText {

    private TelegramText() {}

    /** All passages in a row; for a sticker its emoji, for a poll what it asks. */
    static String of(JsonObject message) {
        StringBuilder text = new StringBuilder();
        for (JsonNode part : message.values("text")) {
            if (part.isString()) {
                text.append(part.stringValue());
            } else if (part instanceof ObjectNode passage) {
                text.append(new JsonObject(passage).text("text"));
            }
        }
        if (text.isEmpty()) {
            message.objects("poll").forEach(poll -> text.append(question(poll)));
        }
        if (text.isEmpty()) {
            text.append(message.text("sticker_emoji"));
        }
        return PlainText.block(text.toString());
    }

    private static String question(JsonObject poll) {
        String question = poll.text("question").strip();
        return question.isEmpty() || question.endsWith("?") ? question : question + "?";
    }

    /** Whom the passages name: ids of people, and names behind an @. */
    static List<String> named(JsonObject message) {
        List<String> named = new ArrayList<>();
        for (JsonObject passage : message.objects("text")) {
            switch (passage.text("type")) {
                case "mention_name" -> named.add(TelegramPeople.id(passage.text("user_id")));
                case "mention" -> named.add(passage.text("text").strip());
                default -> {
                    // Links and bold words name nobody.
                }
            }
        }
        named.removeIf(String::isEmpty);
        return named;
    }
}
