package dev.etiquette.comparison;

import dev.etiquette.advice.Recommendation;
import dev.etiquette.comparison.AdviceDifference.Kind;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.Times;
import dev.etiquette.review.AdviceSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Finds the recommendations about which two books differ. For one use. */
final class DifferenceFinder {

    private final List<AdviceDifference> differences = new ArrayList<>();
    private int unchanged;

    DifferenceFinder(
            SortedMap<RecommendationId, List<AdviceSpan>> before,
            SortedMap<RecommendationId, List<AdviceSpan>> after,
            CauseFinder causes) {
        Set<RecommendationId> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        List<Found> found = new ArrayList<>();
        for (RecommendationId id : all) {
            List<AdviceSpan> was = before.getOrDefault(id, List.of());
            List<AdviceSpan> is = after.getOrDefault(id, List.of());
            Set<Kind> kinds = kinds(shown(was), shown(is));
            if (!kinds.isEmpty()) {
                found.add(new Found(firstDifference(shown(was), shown(is)), kinds, was, is));
            } else if (!shown(was).isEmpty()) {
                unchanged++;
            }
        }
        found.sort(Comparator.comparing(Found::at));
        for (Found each : found) {
            CauseFinder.Causes why = causes.causes(each.at(), each.before(), each.after());
            differences.add(new AdviceDifference(
                    each.kinds(), each.at(), each.before(), each.after(), why.lines(), why.certain()));
        }
    }

    /**
     * A difference without its causes.
     *
     * @param at the first moment at which the books differ
     */
    private record Found(Instant at, Set<Kind> kinds, List<AdviceSpan> before, List<AdviceSpan> after) {}

    List<AdviceDifference> differences() {
        return differences;
    }

    /** How many are shown alike. */
    int unchanged() {
        return unchanged;
    }

    private static List<AdviceSpan> shown(List<AdviceSpan> spans) {
        return spans.stream().filter(AdviceSpan::isShown).toList();
    }

    private static Set<Kind> kinds(List<AdviceSpan> before, List<AdviceSpan> after) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (before.isEmpty() || after.isEmpty()) {
            if (!after.isEmpty()) {
                kinds.add(Kind.GAINED);
            } else if (!before.isEmpty()) {
                kinds.add(Kind.LOST);
            }
            return kinds;
        }
        for (Instant moment : moments(before, after)) {
            Optional<Recommendation> was = CauseFinder.spanAt(before, moment).map(AdviceSpan::recommendation);
            Optional<Recommendation> is = CauseFinder.spanAt(after, moment).map(AdviceSpan::recommendation);
            if (!was.map(DifferenceFinder::timing).equals(is.map(DifferenceFinder::timing))) {
                kinds.add(Kind.MOVED);
            }
            if (was.isPresent() && is.isPresent() && !wording(was.get()).equals(wording(is.get()))) {
                kinds.add(Kind.REWORDED);
            }
        }
        return kinds;
    }

    private static List<Object> timing(Recommendation each) {
        return List.of(each.urgency(), each.notBefore(), each.dueBy());
    }

    private static List<Object> wording(Recommendation each) {
        return List.of(each.act(), each.text(), each.manner(), each.reasons());
    }

    /** All moments at which either begins or ends, in order: between two of them nothing changes. */
    private static Set<Instant> moments(List<AdviceSpan> before, List<AdviceSpan> after) {
        Set<Instant> moments = new TreeSet<>();
        for (List<AdviceSpan> spans : List.of(before, after)) {
            for (Function<AdviceSpan, Instant> side :
                    List.<Function<AdviceSpan, Instant>>of(AdviceSpan::begins, AdviceSpan::ends)) {
                spans.stream().map(side).forEach(moments::add);
            }
        }
        return moments;
    }

    private static Instant firstDifference(List<AdviceSpan> before, List<AdviceSpan> after) {
        return moments(before, after).stream()
                .filter(moment -> !CauseFinder.spanAt(before, moment)
                        .map(AdviceSpan::recommendation)
                        .equals(CauseFinder.spanAt(after, moment).map(AdviceSpan::recommendation)))
                .findFirst()
                .orElse(Times.NEVER);
    }
}
