package dev.etiquette.benchmarks.contest;

import dev.etiquette.Advice;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Urgency;
import dev.etiquette.advice.Withheld;
import dev.etiquette.model.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What every contender has to say: by the id of each recommendation its urgency, due time and text, and for what is held
 * back which rules do so.
 *
 * @param advised what is recommended
 * @param held what is held back
 */
public record Answer(SortedMap<String, Line> advised, SortedMap<String, Line> held) {

    /** Of several reasons for the same act the first in this order speaks, as in the library. */
    private static final Comparator<Wish> MOST_PRESSING = Comparator.comparing(Wish::due)
            .thenComparing(Wish::cameUpAt)
            .thenComparing(Wish::rule)
            .thenComparing(Wish::text);

    /**
     * One of these.
     *
     * @param urgency how pressing it is
     * @param due by when; {@link Times#NEVER} when whenever
     * @param text why; of several reasons that of the most pressing one
     * @param vetoes the ids of the rules that hold it back
     */
    public record Line(Urgency urgency, Instant due, String text, SortedSet<String> vetoes) {}

    /** That of the library. */
    public static Answer of(Advice advice) {
        SortedMap<String, Line> advised = new TreeMap<>();
        SortedMap<String, Line> held = new TreeMap<>();
        for (Recommendation each : advice.recommendations()) {
            advised.put(each.id().value(), line(each, new TreeSet<>()));
        }
        for (Withheld each : advice.withheld()) {
            SortedSet<String> vetoes = new TreeSet<>();
            each.by().forEach(reason -> vetoes.add(reason.rule()));
            held.put(each.recommendation().id().value(), line(each.recommendation(), vetoes));
        }
        return new Answer(advised, held);
    }

    private static Line line(Recommendation one, SortedSet<String> vetoes) {
        return new Line(one.urgency(), one.dueBy().orElse(Times.NEVER), one.text(), vetoes);
    }

    /** The same without texts, for those who begin a quotation otherwise. */
    Answer withoutTexts() {
        return new Answer(withoutTexts(advised), withoutTexts(held));
    }

    private static SortedMap<String, Line> withoutTexts(SortedMap<String, Line> lines) {
        SortedMap<String, Line> bare = new TreeMap<>();
        lines.forEach((id, line) -> bare.put(id, new Line(line.urgency(), line.due(), "", line.vetoes())));
        return bare;
    }

    /** Merges what rules say of the same act, as the library does: whatever is not held back by any rule counts first. */
    static Answer of(Collection<Wish> wishes, Collection<Veto> vetoes, Instant now) {
        Map<Wish, Set<String>> against = new HashMap<>();
        vetoes.forEach(veto ->
                against.computeIfAbsent(veto.wish(), first -> new HashSet<>()).add(veto.rule()));
        Map<String, List<Wish>> free = new HashMap<>();
        Map<String, List<Wish>> bound = new HashMap<>();
        for (Wish wish : wishes) {
            (against.containsKey(wish) ? bound : free)
                    .computeIfAbsent(wish.id().value(), first -> new ArrayList<>(2))
                    .add(wish);
        }
        SortedMap<String, Line> advised = new TreeMap<>();
        SortedMap<String, Line> held = new TreeMap<>();
        free.forEach((id, same) -> advised.put(id, merged(same, new TreeSet<>(), now)));
        bound.forEach((id, same) -> {
            if (!free.containsKey(id)) {
                SortedSet<String> rules = new TreeSet<>();
                same.forEach(wish -> rules.addAll(against.getOrDefault(wish, Set.of())));
                held.put(id, merged(same, rules, now));
            }
        });
        return new Answer(advised, held);
    }

    private static Line merged(List<Wish> same, SortedSet<String> vetoes, Instant now) {
        Wish first = same.get(0);
        Instant overdue = first.overdue();
        for (Wish wish : same) {
            overdue = wish.overdue().isBefore(overdue) ? wish.overdue() : overdue;
            first = MOST_PRESSING.compare(wish, first) < 0 ? wish : first;
        }
        return new Line(urgency(first.due(), overdue, now), first.due(), first.text(), vetoes);
    }

    private static Urgency urgency(Instant due, Instant overdue, Instant now) {
        if (!now.isBefore(overdue)) {
            return Urgency.OVERDUE;
        } else if (!now.isBefore(due)) {
            return Urgency.DUE;
        }
        return due.equals(Times.NEVER) ? Urgency.WHENEVER : Urgency.SOON;
    }
}
