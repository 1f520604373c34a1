package dev.etiquette.commandline;

import dev.etiquette.BookChanges;
import dev.etiquette.BookChanges.FactTypeChange;
import dev.etiquette.BookChanges.RuleChange;
import dev.etiquette.report.ActChange;
import dev.etiquette.report.NormChange;
import dev.etiquette.report.PhraseChange;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** What a book changes in the standard one, for editors and other programs. */
final class JsonChanges {

    private JsonChanges() {}

    static void write(JsonGenerator json, BookChanges changes) {
        json.writeArrayPropertyStart("changes");
        changes.rules().forEach(change -> rule(json, change));
        changes.factTypes().forEach(change -> kind(json, change));
        changes.norms().forEach(change -> norm(json, change));
        changes.phrases().forEach(change -> phrase(json, change));
        changes.acts().forEach(change -> act(json, change));
        json.writeEndArray();
    }

    private static void rule(JsonGenerator json, RuleChange change) {
        json.writeStartObject();
        json.writeStringProperty("what", "rule");
        json.writeStringProperty("change", small(change.kind()));
        json.writeStringProperty("id", change.id());
        json.writeStringProperty("name", change.name());
        json.writeArrayPropertyStart("parts");
        change.parts().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void kind(JsonGenerator json, FactTypeChange change) {
        json.writeStartObject();
        json.writeStringProperty("what", "fact");
        json.writeStringProperty("change", small(change.kind()));
        json.writeStringProperty("name", change.name());
        json.writeStringProperty("meaning", change.meaning());
        json.writeEndObject();
    }

    private static void norm(JsonGenerator json, NormChange change) {
        json.writeStartObject();
        json.writeStringProperty("what", "norm");
        json.writeStringProperty("change", kind(change.before(), change.after()));
        json.writeStringProperty("platform", change.platform());
        json.writeStringProperty("figure", change.figure());
        values(json, change.before(), change.after());
        json.writeEndObject();
    }

    private static void phrase(JsonGenerator json, PhraseChange change) {
        json.writeStartObject();
        json.writeStringProperty("what", "phrase");
        json.writeStringProperty("change", kind(change.before(), change.after()));
        json.writeStringProperty("language", change.language());
        json.writeStringProperty("mark", change.mark());
        json.writeStringProperty("phrase", change.phrase());
        values(json, change.before(), change.after());
        json.writeEndObject();
    }

    private static void act(JsonGenerator json, ActChange change) {
        json.writeStartObject();
        json.writeStringProperty("what", "act");
        json.writeStringProperty("change", kind(change.before(), change.after()));
        json.writeStringProperty("act", change.act());
        values(json, change.before(), change.after());
        json.writeEndObject();
    }

    private static String kind(Optional<String> before, Optional<String> after) {
        return before.isEmpty() ? "added" : after.isEmpty() ? "removed" : "replaced";
    }

    private static void values(JsonGenerator json, Optional<String> before, Optional<String> after) {
        value(json, "before", before);
        value(json, "after", after);
    }

    private static void value(JsonGenerator json, String name, Optional<String> value) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    private static String small(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
