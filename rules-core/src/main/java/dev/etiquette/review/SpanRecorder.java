package dev.etiquette.review;

import dev.etiquette.Advice;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.RecommendationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes spans of one piece of advice after another. Not for use by several threads. */
final class SpanRecorder {

    private final List<Placed> closed = new ArrayList<>();
    private final Map<RecommendationId, Open> open = new LinkedHashMap<>();

    /** What began at some moment, and at which place of the advice. */
    private record Open(Recommendation recommendation, List<Reason> by, Instant begins, int place) {

        boolean isSame(Open other) {
            return recommendation.equals(other.recommendation) && by.equals(other.by);
        }
    }

    private record Placed(AdviceSpan span, int place) {}

    /** What holds from the moment of that advice on. */
    void record(Advice advice) {
        Map<RecommendationId, Open> now = new HashMap<>();
        for (Recommendation each : advice.recommendations()) {
            now.put(each.id(), new Open(each, List.of(), advice.now(), now.size()));
        }
        advice.withheld()
                .forEach(each -> now.put(
                        each.recommendation().id(),
                        new Open(each.recommendation(), each.by(), advice.now(), now.size())));
        open.values().removeIf(before -> {
            Open after = now.get(before.recommendation().id());
            boolean goesOn = after != null && after.isSame(before);
            if (!goesOn) {
                close(before, advice.now());
            }
            return !goesOn;
        });
        now.forEach(open::putIfAbsent);
    }

    /** Nothing is known from that moment on. */
    List<AdviceSpan> endedAt(Instant end) {
        open.values().forEach(each -> close(each, end));
        open.clear();
        return closed.stream()
                .sorted(Comparator.comparing((Placed each) -> each.span().begins())
                        .thenComparing(Placed::place)
                        .thenComparing(each -> each.span().id()))
                .map(Placed::span)
                .toList();
    }

    private void close(Open each, Instant end) {
        if (each.begins().isBefore(end)) {
            closed.add(new Placed(new AdviceSpan(each.recommendation(), each.by(), each.begins(), end), each.place()));
        }
    }
}
