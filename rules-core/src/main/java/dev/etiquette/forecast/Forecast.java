package dev.etiquette.forecast;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What will be recommended in the time to come.
 *
 * @param course how the world goes on
 * @param begins the moment from which it looks ahead
 * @param ends excluded: the end that was asked for, or the moment at which it was stopped because it had used up its
 *     evaluations
 * @param isComplete whether the end that was asked for was reached
 * @param entries by the moment at which they appear, then by urgency, due time, id and round
 * @param evaluations how many moments were evaluated
 * @param changes how many of them showed something that the one before did not
 */
public record Forecast(
        Course course,
        Instant begins,
        Instant ends,
        boolean isComplete,
        List<ForecastEntry> entries,
        int evaluations,
        int changes) {

    /** Keeps a copy of the entries. */
    public Forecast {
        Objects.requireNonNull(course, "course");
        Objects.requireNonNull(begins, "begins");
        Objects.requireNonNull(ends, "ends");
        Objects.requireNonNull(entries, "entries");
        entries = List.copyOf(entries);
    }
}
