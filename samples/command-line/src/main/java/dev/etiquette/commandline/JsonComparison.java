package dev.etiquette.commandline;

import dev.etiquette.comparison.AdviceDifference;
import dev.etiquette.comparison.AdviceDifference.Kind;
import dev.etiquette.comparison.BookComparison;
import dev.etiquette.review.AdviceSpan;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** In what two rule books differ, for other programs. Names and their order are fixed; what is absent is null, a list never is. */
final class JsonComparison {

    private final JsonGenerator json;
    private final JsonRecommendation parts;

    private JsonComparison(AdviceOptions.Read read, JsonGenerator json) {
        this.json = json;
        this.parts = new JsonRecommendation(read.book(), json);
    }

    static String of(AdviceOptions.Read read, BookComparison comparison) {
        return Json.text(json -> new JsonComparison(read, json).write(comparison));
    }

    private void write(BookComparison comparison) {
        json.writeStartObject();
        parts.moment("begins", Optional.of(comparison.begins()));
        parts.moment("ends", Optional.of(comparison.ends()));
        json.writeBooleanProperty("complete", comparison.isComplete());
        json.writeObjectPropertyStart("totals");
        for (Kind kind : Kind.values()) {
            json.writeNumberProperty(small(kind), comparison.count(kind));
        }
        json.writeNumberProperty("alike", comparison.unchanged());
        json.writeEndObject();
        json.writeNumberProperty("evaluations", comparison.evaluations());
        JsonChanges.write(json, comparison.changes());
        parts.list("differences", comparison.differences(), this::difference);
        json.writeEndObject();
    }

    private void difference(AdviceDifference difference) {
        json.writeStartObject();
        json.writeArrayPropertyStart("kinds");
        difference.kinds().forEach(kind -> json.writeString(small(kind)));
        json.writeEndArray();
        parts.moment("since", Optional.of(difference.since()));
        parts.write(difference.recommendation());
        parts.list("before", difference.before(), this::span);
        parts.list("after", difference.after(), this::span);
        parts.list("causes", difference.causes(), json::writeString);
        json.writeEndObject();
    }

    private void span(AdviceSpan span) {
        json.writeStartObject();
        parts.moment("begins", Optional.of(span.begins()));
        parts.moment("ends", Optional.of(span.ends()));
        json.writeStringProperty("urgency", span.recommendation().urgency().name());
        parts.moment("notBefore", span.recommendation().notBefore());
        parts.moment("dueBy", span.recommendation().dueBy());
        json.writeStringProperty("text", span.recommendation().text());
        parts.list("heldBackBy", span.heldBackBy(), parts::reason);
        json.writeEndObject();
    }

    private static String small(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
