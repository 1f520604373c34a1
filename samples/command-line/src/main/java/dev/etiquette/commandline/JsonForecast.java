package dev.etiquette.commandline;

import dev.etiquette.forecast.Forecast;
import dev.etiquette.forecast.ForecastEntry;
import dev.etiquette.review.AdviceSpan;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The coming weeks for other programs. Names and their order are fixed; what is absent is null, a list never is. */
final class JsonForecast {

    private final JsonGenerator json;
    private final JsonRecommendation parts;
    private final boolean brief;

    private JsonForecast(AdviceOptions.Read read, JsonGenerator json, boolean brief) {
        this.json = json;
        this.parts = new JsonRecommendation(read.book(), json);
        this.brief = brief;
    }

    static String of(AdviceOptions.Read read, Forecast forecast, boolean brief) {
        return Json.text(json -> new JsonForecast(read, json, brief).write(forecast));
    }

    private void write(Forecast forecast) {
        json.writeStartObject();
        json.writeStringProperty(
                "course", forecast.course().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        parts.moment("begins", Optional.of(forecast.begins()));
        parts.moment("ends", Optional.of(forecast.ends()));
        json.writeBooleanProperty("complete", forecast.isComplete());
        json.writeNumberProperty("evaluations", forecast.evaluations());
        json.writeNumberProperty("changes", forecast.changes());
        parts.list("entries", forecast.entries(), this::entry);
        json.writeEndObject();
    }

    private void entry(ForecastEntry entry) {
        json.writeStartObject();
        if (brief) {
            json.writeStringProperty("id", entry.id().value());
            json.writeStringProperty(
                    "deed", ActionText.withoutQuotes(entry.recommendation().act()));
        } else {
            parts.write(entry.recommendation());
        }
        json.writeNumberProperty("round", entry.round());
        parts.moment("appears", Optional.of(entry.appears()));
        parts.moment("due", entry.due());
        parts.moment("overdue", entry.overdue());
        parts.moment("followed", entry.followed());
        parts.moment("goes", entry.goes());
        parts.list("shown", entry.spans(), this::span);
        json.writeEndObject();
    }

    private void span(AdviceSpan span) {
        json.writeStartObject();
        parts.moment("begins", Optional.of(span.begins()));
        parts.moment("ends", Optional.of(span.ends()));
        json.writeStringProperty("urgency", span.recommendation().urgency().name());
        json.writeEndObject();
    }
}
