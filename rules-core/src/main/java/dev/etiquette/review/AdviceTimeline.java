package dev.etiquette.review;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What is shown from when until when.
 *
 * @param begins included
 * @param ends excluded: the end that was asked for, or the moment at which the walk was stopped because it had used up its
 *     evaluations
 * @param isComplete whether the end that was asked for was reached
 * @param spans by their beginning, then in the order of the advice, what is shown before what is held back; those of one id
 *     do not overlap
 * @param evaluations how many moments were evaluated, at least 1 where any time lies between beginning and end
 * @param changes how many of them showed something that the one before did not; the first one does not count
 */
public record AdviceTimeline(
        Instant begins, Instant ends, boolean isComplete, List<AdviceSpan> spans, int evaluations, int changes) {

    /** Keeps a copy of the spans. */
    public AdviceTimeline {
        Objects.requireNonNull(begins, "begins");
        Objects.requireNonNull(ends, "ends");
        Objects.requireNonNull(spans, "spans");
        spans = List.copyOf(spans);
    }

    /** The spans in which something is recommended, in the same order. */
    public List<AdviceSpan> shown() {
        return spans.stream().filter(AdviceSpan::isShown).toList();
    }
}
