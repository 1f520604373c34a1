package dev.etiquette.spring.json;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.advice.DraftReview;
import dev.etiquette.comparison.BookComparison;
import dev.etiquette.explanation.EarliestMoment;
import dev.etiquette.explanation.Why;
import dev.etiquette.feedback.FeedbackReport;
import dev.etiquette.forecast.Forecast;
import dev.etiquette.json.JsonFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The types that have a document of their own, each with how it is written and read. */
final class Documents {

    /**
     * One of them.
     *
     * @param reader empty where it is written only
     */
    record Document<T>(
            Class<T> type,
            BiFunction<JsonFormat, T, String> writer,
            Optional<BiFunction<JsonFormat, String, T>> reader) {}

    static final List<Document<?>> ALL = List.of(
            both(Situation.class, JsonFormat::write, JsonFormat::readSituation),
            both(Advice.class, JsonFormat::write, JsonFormat::readAdvice),
            both(Why.class, JsonFormat::write, JsonFormat::readWhy),
            both(Forecast.class, JsonFormat::write, JsonFormat::readForecast),
            both(BookComparison.class, JsonFormat::write, JsonFormat::readComparison),
            both(DraftReview.class, JsonFormat::write, JsonFormat::readReview),
            new Document<>(EarliestMoment.class, JsonFormat::write, Optional.empty()),
            new Document<>(FeedbackReport.class, JsonFormat::write, Optional.empty()));

    private Documents() {}

    private static <T> Document<T> both(
            Class<T> type, BiFunction<JsonFormat, T, String> writer, BiFunction<JsonFormat, String, T> reader) {
        return new Document<>(type, writer, Optional.of(reader));
    }
}
