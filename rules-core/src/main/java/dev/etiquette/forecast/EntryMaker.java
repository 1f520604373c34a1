package dev.etiquette.forecast;

import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Urgency;
import dev.etiquette.forecast.AdviceFollower.FollowedAdvice;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.Times;
import dev.etiquette.review.AdviceSpan;
import dev.etiquette.review.AdviceTimeline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes one entry of all times in which something is shown until it is followed. */
final class EntryMaker {

    private final AdviceTimeline timeline;
    private final Map<RecommendationId, List<AdviceSpan>> spans = new LinkedHashMap<>();
    private final Map<RecommendationId, List<FollowedAdvice>> followed = new HashMap<>();

    EntryMaker(AdviceTimeline timeline, List<FollowedAdvice> followed) {
        this.timeline = timeline;
        timeline.shown()
                .forEach(each -> spans.computeIfAbsent(each.id(), id -> new ArrayList<>())
                        .add(each));
        followed.forEach(each -> this.followed
                .computeIfAbsent(each.recommendation().id(), id -> new ArrayList<>())
                .add(each));
        // What is followed as soon as it appears is never shown for any time.
        followed.forEach(each -> spans.computeIfAbsent(each.recommendation().id(), id -> new ArrayList<>()));
    }

    /** In the order of a forecast. */
    List<ForecastEntry> entries() {
        List<ForecastEntry> entries = new ArrayList<>();
        spans.forEach((id, shown) -> add(entries, shown, followed.getOrDefault(id, List.of())));
        entries.sort(Comparator.comparing(ForecastEntry::appears)
                .thenComparing(each -> each.recommendation().urgency())
                .thenComparing(each -> each.recommendation().dueBy().orElse(Times.NEVER))
                .thenComparing(ForecastEntry::id)
                .thenComparing(ForecastEntry::round));
        return entries;
    }

    private void add(List<ForecastEntry> entries, List<AdviceSpan> shown, List<FollowedAdvice> done) {
        int next = 0;
        int round = 0;
        for (FollowedAdvice each : done) {
            List<AdviceSpan> before = new ArrayList<>();
            while (next < shown.size() && shown.get(next).begins().isBefore(each.at())) {
                before.add(shown.get(next++));
            }
            round++;
            entries.add(entry(round, each.recommendation(), before, Optional.of(each.at())));
        }
        List<AdviceSpan> rest = shown.subList(next, shown.size());
        if (!rest.isEmpty()) {
            entries.add(entry(round + 1, rest.get(0).recommendation(), rest, Optional.empty()));
        }
    }

    private ForecastEntry entry(int round, Recommendation last, List<AdviceSpan> shown, Optional<Instant> done) {
        Recommendation first = shown.isEmpty() ? last : shown.get(0).recommendation();
        Optional<Instant> end = shown.isEmpty()
                ? Optional.empty()
                : Optional.of(shown.get(shown.size() - 1).ends());
        return new ForecastEntry(
                first,
                round,
                shown.isEmpty() ? done.orElse(timeline.begins()) : shown.get(0).begins(),
                reached(Urgency.DUE, shown, last, done),
                reached(Urgency.OVERDUE, shown, last, done),
                done,
                done.or(() -> end.filter(timeline.ends()::isAfter)),
                shown);
    }

    private static Optional<Instant> reached(
            Urgency urgency, List<AdviceSpan> shown, Recommendation last, Optional<Instant> done) {
        return shown.stream()
                .filter(each -> each.recommendation().urgency().compareTo(urgency) <= 0)
                .map(AdviceSpan::begins)
                .findFirst()
                .or(() -> done.filter(at -> last.urgency().compareTo(urgency) <= 0));
    }
}
