package dev.etiquette.commandline;

import dev.etiquette.RuleBook;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.SuggestedAction;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Recommendations and reasons for other programs, as parts of an object that is being written. */
final class JsonRecommendation {

    private final RuleBook book;
    private final JsonGenerator json;

    /**
     * Writes them there.
     *
     * @param book that knows where its rules stand
     */
    JsonRecommendation(RuleBook book, JsonGenerator json) {
        this.book = book;
        this.json = json;
    }

    /** What is recommended, as properties of the object that is open. */
    void write(Recommendation recommendation) {
        SuggestedAction act = recommendation.act();
        json.writeStringProperty("id", recommendation.id().value());
        json.writeStringProperty("action", act.action().id());
        if (act.contact().isNone()) {
            json.writeNullProperty("contact");
        } else {
            json.writeObjectPropertyStart("contact");
            json.writeStringProperty("id", act.contact().value());
            json.writeStringProperty("name", act.name());
            json.writeEndObject();
        }
        json.writeStringProperty("platform", act.platform().id());
        json.writeStringProperty("channel", act.channel().id());
        json.writeObjectPropertyStart("subject");
        json.writeStringProperty("type", act.subject().type().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("id", act.subject().id());
        json.writeStringProperty("excerpt", act.subject().beginning());
        json.writeEndObject();
        json.writeStringProperty("urgency", recommendation.urgency().name());
        moment("notBefore", recommendation.notBefore());
        moment("dueBy", recommendation.dueBy());
        json.writeStringProperty("text", recommendation.text());
        json.writeStringProperty("manner", recommendation.manner());
        list("reasons", recommendation.reasons(), this::reason);
    }

    /** One reason, as an object. */
    void reason(Reason reason) {
        Optional<RuleBook.Entry> rule = book.rule(reason.rule());
        json.writeStartObject();
        json.writeStringProperty("rule", reason.rule());
        json.writeStringProperty("name", reason.name());
        json.writeStringProperty("source", reason.source());
        text("file", rule.map(RuleBook.Entry::file).orElse(null));
        if (rule.isPresent()) {
            json.writeNumberProperty("line", rule.get().line());
        } else {
            json.writeNullProperty("line");
        }
        list("facts", reason.facts(), json::writeString);
        json.writeEndObject();
    }

    <T> void list(String name, List<T> values, Consumer<T> writer) {
        json.writeArrayPropertyStart(name);
        values.forEach(writer);
        json.writeEndArray();
    }

    void moment(String name, Optional<Instant> moment) {
        text(name, moment.map(Instant::toString).orElse(null));
    }

    void text(String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }
}
