package dev.etiquette.commandline;

import dev.etiquette.Catalogue;
import dev.etiquette.RuleBook;
import tools.jackson.core.JsonGenerator;

/** The rules for other programs, in the order of the text. Names and their order are fixed, and nothing is absent. */
final class JsonRules {

    private JsonRules() {}

    static String of(RuleBook book) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringProperty("fingerprint", book.fingerprint());
            json.writeArrayPropertyStart("rules");
            Catalogue.of(book).topics().forEach((topic, rules) -> rules.forEach(rule -> write(json, topic, rule)));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, String topic, RuleBook.Entry rule) {
        json.writeStartObject();
        json.writeStringProperty("topic", topic);
        json.writeStringProperty("id", rule.id());
        json.writeStringProperty("name", rule.name());
        json.writeStringProperty("source", rule.source());
        json.writeStringProperty("since", rule.since());
        json.writeBooleanProperty("retired", rule.retired());
        json.writeBooleanProperty("trial", rule.trial());
        json.writeStringProperty("file", rule.file());
        json.writeNumberProperty("line", rule.line());
        json.writeEndObject();
    }
}
