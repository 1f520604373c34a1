package dev.etiquette.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Where in a sentence phrases stand that want somebody to stop, and where such that take this back. The longer one that holds
 * the other says more. Not for use by several threads.
 */
final class StopSpans {

    private final List<Span> stops = new ArrayList<>();
    private final List<Span> noStops = new ArrayList<>();

    /** Words of a sentence, the last one not among them. */
    private record Span(int from, int to) {

        boolean holds(Span other) {
            return from <= other.from && to >= other.to && to - from > other.to - other.from;
        }
    }

    /**
     * A stop.
     *
     * @param start at which word it begins
     * @param lengths bit n where it may have n words, at least one
     */
    void stop(int start, long lengths) {
        stops.add(new Span(start, start + Long.SIZE - 1 - Long.numberOfLeadingZeros(lengths)));
    }

    /** What takes a stop back; the same. */
    void noStop(int start, long lengths) {
        noStops.add(new Span(start, start + Long.numberOfTrailingZeros(lengths)));
    }

    /** Whether any stands that no stop holds. */
    boolean isAnyTakenBack() {
        return noStops.stream().anyMatch(each -> stops.stream().noneMatch(stop -> stop.holds(each)));
    }
}
