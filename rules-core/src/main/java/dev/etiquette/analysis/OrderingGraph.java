package dev.etiquette.analysis;

import dev.etiquette.language.Constraint;
import dev.etiquette.language.Operator;
import dev.etiquette.language.Term;
import dev.etiquette.model.PastOrPresent;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Comparisons that follow from each other in a row: where one thing is before a second one and that before a third, the
 * first is before the third.
 */
final class OrderingGraph {

    /** More comparisons than this in one rule are not held against each other. */
    private static final int MOST = 400;

    private static final String PRESENT = "the present moment";

    private final IntFunction<String> names;
    private final Map<String, List<Step>> steps = new HashMap<>();
    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final List<Constraint.Compare> tests;

    /**
     * From one thing to one that is not less.
     *
     * @param to the other one
     * @param more whether that is more
     * @param by the comparison that says so; nothing when it is so by itself
     */
    private record Step(String to, boolean more, Constraint.@Nullable Compare by) {}

    /**
     * How far a search has come.
     *
     * @param at what was reached
     * @param more whether it is more than what the search began with
     * @param last the step to it; nothing at the beginning
     * @param before where that step began; nothing at the beginning
     */
    private record Reached(
            String at,
            boolean more,
            @Nullable Step last,
            @Nullable Reached before) {}

    /** What is asked together. */
    OrderingGraph(List<Constraint> together, IntFunction<String> names) {
        this.names = names;
        this.tests = together.stream()
                .filter(Constraint.Compare.class::isInstance)
                .map(Constraint.Compare.class::cast)
                .limit(MOST)
                .toList();
        tests.forEach(test -> {
            terms.put(left(test), test.left());
            terms.put(right(test), test.right());
        });
        constants();
        terms.forEach(this::later);
        terms.forEach(this::past);
    }

    /** The first comparison that cannot hold when those before it do, with these. */
    Optional<Map.Entry<Constraint, Set<Constraint>>> impossible() {
        for (Constraint.Compare test : tests) {
            for (boolean turned : new boolean[] {false, true}) {
                Operator operator = turned ? test.operator().mirrored() : test.operator();
                if (operator != Operator.LESS && operator != Operator.AT_MOST && operator != Operator.EQUAL) {
                    continue;
                }
                Optional<Set<Constraint>> back = path(
                        turned ? left(test) : right(test),
                        turned ? right(test) : left(test),
                        operator != Operator.LESS,
                        null);
                if (back.isPresent()) {
                    return Optional.of(Map.entry(test, back.get()));
                }
            }
            add(test);
        }
        return Optional.empty();
    }

    /** The comparisons that hold when all others do, with those of which they follow; the latest first. */
    Map<Constraint, Set<Constraint>> idle() {
        Map<Constraint, Set<Constraint>> idle = new LinkedHashMap<>();
        for (int i = tests.size() - 1; i >= 0; i--) {
            Constraint.Compare test = tests.get(i);
            follows(test).ifPresent(because -> {
                idle.put(test, because);
                steps.values().forEach(from -> from.removeIf(step -> step.by() == test));
            });
        }
        return idle;
    }

    private Optional<Set<Constraint>> follows(Constraint.Compare test) {
        return switch (test.operator()) {
            case LESS -> path(left(test), right(test), true, test);
            case AT_MOST -> path(left(test), right(test), false, test);
            case MORE -> path(right(test), left(test), true, test);
            case AT_LEAST -> path(right(test), left(test), false, test);
            case UNEQUAL ->
                path(left(test), right(test), true, test).or(() -> path(right(test), left(test), true, test));
            case EQUAL -> Optional.empty();
        };
    }

    private String left(Constraint.Compare test) {
        return test.readsTime() ? PRESENT : test.left().canonical(names);
    }

    private String right(Constraint.Compare test) {
        return test.right().canonical(names);
    }

    private void add(Constraint.Compare test) {
        String left = left(test);
        String right = right(test);
        switch (test.operator()) {
            case LESS -> step(left, right, true, test);
            case AT_MOST -> step(left, right, false, test);
            case MORE -> step(right, left, true, test);
            case AT_LEAST -> step(right, left, false, test);
            case EQUAL -> {
                step(left, right, false, test);
                step(right, left, false, test);
            }
            case UNEQUAL -> {
                // It says nothing of which of the two comes first.
            }
        }
    }

    private void step(String from, String to, boolean more, Constraint.@Nullable Compare by) {
        steps.computeIfAbsent(from, first -> new ArrayList<>()).add(new Step(to, more, by));
    }

    /** Plain values of one kind in their order; for those that have none any order does, for they are only equal or not. */
    private void constants() {
        Map<String, TreeMap<Object, String>> kinds = new TreeMap<>();
        terms.forEach((name, term) -> NormalizedComparison.plain(term)
                .ifPresent(value -> kinds.computeIfAbsent(
                                value.getClass().getName(), kind -> new TreeMap<>(order(value)))
                        .merge(value, name, (one, other) -> {
                            step(one, other, false, null);
                            step(other, one, false, null);
                            return one;
                        })));
        kinds.values()
                .forEach(inOrder -> inOrder.values().stream().reduce((one, other) -> {
                    step(one, other, true, null);
                    return other;
                }));
    }

    private static Comparator<Object> order(Object value) {
        if (value instanceof Long) {
            return Comparator.comparingLong(Long.class::cast);
        } else if (value instanceof Duration) {
            return Comparator.comparing(Duration.class::cast);
        }
        return Comparator.comparing(Object::toString);
    }

    /** What was said or done is not later than now. */
    private void past(String name, Term term) {
        if (FieldBounds.last(term)
                .flatMap(field -> field.annotation(PastOrPresent.class))
                .isPresent()) {
            step(name, PRESENT, false, null);
        }
    }

    /** A moment and a while is not before the moment; very late ones may be equal. */
    private void later(String name, Term term) {
        if (!(term instanceof Term.Call sum)
                || !sum.word().name().equals("plus")
                || NormalizedComparison.plain(sum.arguments().get(1))
                        .filter(Duration.class::isInstance)
                        .map(Duration.class::cast)
                        .filter(length -> !length.isNegative())
                        .isEmpty()) {
            return;
        }
        Duration length =
                (Duration) NormalizedComparison.plain(sum.arguments().get(1)).orElseThrow();
        String moment = sum.arguments().get(0).canonical(names);
        step(moment, name, false, null);
        terms.forEach((otherName, other) -> {
            if (other instanceof Term.Call longer
                    && longer.word().name().equals("plus")
                    && !otherName.equals(name)
                    && longer.arguments().get(0).canonical(names).equals(moment)
                    && NormalizedComparison.plain(longer.arguments().get(1))
                            .filter(value -> value instanceof Duration more && more.compareTo(length) >= 0)
                            .isPresent()) {
                step(name, otherName, false, null);
            }
        });
    }

    /** The comparisons by which one thing is not less than another one, or more where that is wanted. */
    private Optional<Set<Constraint>> path(String from, String to, boolean more, Constraint.@Nullable Compare without) {
        Deque<Reached> next = new ArrayDeque<>(List.of(new Reached(from, false, null, null)));
        Set<String> seen = new HashSet<>(Set.of(from + false));
        while (!next.isEmpty()) {
            Reached reached = next.remove();
            if (reached.at().equals(to) && (reached.more() || !more)) {
                return Optional.of(by(reached));
            }
            for (Step step : steps.getOrDefault(reached.at(), List.of())) {
                boolean further = reached.more() || step.more();
                if ((without == null || step.by() != without) && seen.add(step.to() + further)) {
                    next.add(new Reached(step.to(), further, step, reached));
                }
            }
        }
        return Optional.empty();
    }

    private static Set<Constraint> by(Reached end) {
        Set<Constraint> by = new LinkedHashSet<>();
        for (Reached reached = end; reached != null; reached = reached.before()) {
            if (reached.last() != null && reached.last().by() != null) {
                by.add(reached.last().by());
            }
        }
        return by;
    }
}
