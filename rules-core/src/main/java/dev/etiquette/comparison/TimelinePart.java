package dev.etiquette.comparison;

import dev.etiquette.model.RecommendationId;
import dev.etiquette.review.AdviceSpan;
import dev.etiquette.review.AdviceTimeline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one book shows until some moment, by id. */
final class TimelinePart {

    private TimelinePart() {}

    static SortedMap<RecommendationId, List<AdviceSpan>> of(AdviceTimeline timeline, Instant end) {
        SortedMap<RecommendationId, List<AdviceSpan>> byId = new TreeMap<>();
        for (AdviceSpan each : timeline.spans()) {
            if (each.begins().isBefore(end)) {
                Instant ends = each.ends().isBefore(end) ? each.ends() : end;
                byId.computeIfAbsent(each.id(), id -> new ArrayList<>())
                        .add(new AdviceSpan(each.recommendation(), each.heldBackBy(), each.begins(), ends));
            }
        }
        return byId;
    }
}
