package dev.etiquette.engine;

import dev.etiquette.model.UtteranceId;
import dev.etiquette.reading.PostText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds which post of a row an earlier one nearly says, without comparing each with all: two sets that have a large share
 * in common share one of their rarest parts (prefix filtering; Chaudhuri, Ganti, Kaushik 2006). Takes time in
 * proportion to the words of all posts.
 */
final class NearDuplicates {

    /** Of so many posts that share a rare run of words, the latest are looked at. */
    private static final int MOST_CANDIDATES = 32;

    private final Map<String, Integer> frequency = new HashMap<>();
    private final Map<String, Deque<Known>> byRun = new HashMap<>();

    private record Known(UtteranceId id, PostText text, Set<String> runs) {}

    /** Counts the runs of a text that will be asked for. */
    void count(Set<String> runs) {
        runs.forEach(run -> frequency.merge(run, 1, Integer::sum));
    }

    /**
     * The earlier post that says nearly the same; else the post is kept for later ones. The runs of all texts must be
     * counted before.
     */
    Optional<UtteranceId> earlier(UtteranceId id, PostText text, Set<String> runs) {
        if (runs.isEmpty() || !mayBeAlike(runs)) {
            return Optional.empty();
        }
        List<String> rare = rarest(runs);
        Set<UtteranceId> seen = new HashSet<>();
        for (String run : rare) {
            for (Known known : byRun.getOrDefault(run, new ArrayDeque<>())) {
                if (seen.add(known.id()) && alike(known, text, runs)) {
                    return Optional.of(known.id());
                }
            }
        }
        Known known = new Known(id, text, runs);
        for (String run : rare) {
            Deque<Known> there = byRun.computeIfAbsent(run, unknown -> new ArrayDeque<>());
            there.addFirst(known);
            if (there.size() > MOST_CANDIDATES) {
                there.removeLast();
            }
        }
        return Optional.empty();
    }

    /** As many as every set must share one of that has the least share in common with this one. */
    private List<String> rarest(Set<String> runs) {
        List<String> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.<String>comparingInt(run -> frequency.getOrDefault(run, 0))
                .thenComparing(Comparator.naturalOrder()));
        return sorted.subList(0, runs.size() - shared(runs) + 1);
    }

    /** So many runs every text has of these that says nearly the same. */
    private static int shared(Set<String> runs) {
        return (int) Math.ceil(PostText.SAME_FROM * runs.size());
    }

    /** Whether so many of them stand in other texts too; most posts are like no other, and need not be compared. */
    private boolean mayBeAlike(Set<String> runs) {
        int elsewhere = 0;
        for (String run : runs) {
            elsewhere += frequency.getOrDefault(run, 0) > 1 ? 1 : 0;
        }
        return elsewhere >= shared(runs);
    }

    private static boolean alike(Known known, PostText text, Set<String> runs) {
        if (!known.text().pages().equals(text.pages())
                || !known.text().numbers().equals(text.numbers())) {
            return false;
        }
        long common = runs.stream().filter(known.runs()::contains).count();
        return common >= PostText.SAME_FROM * (runs.size() + known.runs().size() - common);
    }
}
