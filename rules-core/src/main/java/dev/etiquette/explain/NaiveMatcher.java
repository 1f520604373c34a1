package dev.etiquette.explain;

import dev.etiquette.language.Condition;
import dev.etiquette.language.Condition.Accumulate;
import dev.etiquette.language.Condition.AccumulateFunction;
import dev.etiquette.language.Condition.Exists;
import dev.etiquette.language.Condition.Match;
import dev.etiquette.language.Condition.Not;
import dev.etiquette.language.Condition.Or;
import dev.etiquette.language.Condition.Pattern;
import dev.etiquette.language.Rule;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through the conditions of one rule from top to bottom, over all facts that they can be about. */
final class NaiveMatcher {

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);

    private final Rule rule;
    private final FactIndex known;
    private final Steps steps;
    private final Watcher watcher;
    private final Object[] facts;

    /** Sees how parts of the rule come out, and where ways through it end. Each looks at what it needs. */
    interface Watcher {

        /** A part came out so, once. */
        default void seen(ConditionPart part, boolean result) {}

        /** All conditions hold for these facts, which are numbered as the rule's terms number them. */
        default void held(Object[] facts) {}

        /** A way through the rule ends at that condition; what was matched before stands at its numbers. */
        default void stopped(int condition, Object[] facts) {}

        /** Whether it minds how each test comes out for each fact; else only facts are looked at that a rule ties together. */
        default boolean mindsTests() {
            return true;
        }

        /** Whether to go on with a fact that such a condition could match, after those that were matched before. */
        default boolean follows(int condition, Object[] facts, Object fact) {
            return true;
        }
    }

    /** Ends a walk for which there are no steps left, before anything is said of what was not looked at. */
    private static final class Cut extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Cut() {
            super("", null, false, false);
        }
    }

    /** Bounds all walks of one explanation together. */
    static final class Steps {

        private long left;
        private boolean usedUp;

        Steps(long most) {
            this.left = most;
        }

        void take() {
            if (--left < 0) {
                usedUp = true;
                throw new Cut();
            }
        }

        /** Takes one where one is left. */
        boolean takeOne() {
            usedUp |= --left < 0;
            return !usedUp;
        }

        boolean usedUp() {
            return usedUp;
        }
    }

    private NaiveMatcher(Rule rule, FactIndex known, Steps steps, Watcher watcher) {
        this.rule = rule;
        this.known = known;
        this.steps = steps;
        this.watcher = watcher;
        this.facts = new Object[rule.numbers()];
    }

    static void through(Rule rule, FactIndex known, Steps steps, Watcher watcher) {
        try {
            new NaiveMatcher(rule, known, steps, watcher).from(0);
        } catch (Cut cut) {
            // The steps know of it; what was seen until here is so.
        }
    }

    private void from(int index) {
        if (index == rule.conditions().size()) {
            watcher.held(facts.clone());
            return;
        }
        Condition condition = rule.conditions().get(index);
        boolean goesOn;
        if (condition instanceof Match match) {
            goesOn = each(index, 0, match.pattern());
        } else if (condition instanceof Or either) {
            goesOn = false;
            for (int branch = 0; branch < either.branches().size(); branch++) {
                goesOn |= each(index, branch, either.branches().get(branch));
            }
        } else if (condition instanceof Not absent) {
            goesOn = found(index, absent.pattern()).isEmpty();
            watcher.seen(new ConditionPart(rule.id(), index, 0, ConditionPart.WHOLE), goesOn);
            next(index, goesOn);
        } else if (condition instanceof Exists present) {
            goesOn = !found(index, present.pattern()).isEmpty();
            watcher.seen(new ConditionPart(rule.id(), index, 0, ConditionPart.WHOLE), goesOn);
            next(index, goesOn);
        } else {
            goesOn = gathered(index, (Accumulate) condition);
            next(index, goesOn);
        }
        if (!goesOn) {
            watcher.stopped(index, facts.clone());
        }
    }

    private void next(int index, boolean goesOn) {
        if (goesOn) {
            from(index + 1);
        }
    }

    /** Goes on with every fact that the pattern matches; whether there is one. */
    private boolean each(int index, int branch, Pattern pattern) {
        boolean any = false;
        for (Object fact : facts(pattern)) {
            if (!watcher.follows(index, facts, fact)) {
                continue;
            }
            facts[pattern.number()] = fact;
            if (holds(index, branch, pattern)) {
                any = true;
                from(index + 1);
            }
        }
        if (pattern.tests().isEmpty()) {
            watcher.seen(new ConditionPart(rule.id(), index, branch, ConditionPart.WHOLE), any);
        }
        return any;
    }

    private List<Object> facts(Pattern pattern) {
        return watcher.mindsTests() ? known.of(pattern.fact()) : known.candidates(pattern, facts);
    }

    private boolean holds(int index, int branch, Pattern pattern) {
        steps.take();
        for (int i = 0; i < pattern.tests().size(); i++) {
            boolean result = TermEvaluator.holds(pattern.tests().get(i), facts, known.zone());
            watcher.seen(new ConditionPart(rule.id(), index, branch, i), result);
            if (!result) {
                return false;
            }
        }
        return true;
    }

    /** All facts that the pattern matches; the walk does not end at the first, so that no order matters. */
    private List<Object> found(int index, Pattern pattern) {
        List<Object> found = new ArrayList<>();
        for (Object fact : facts(pattern)) {
            facts[pattern.number()] = fact;
            if (holds(index, 0, pattern)) {
                found.add(fact);
            }
        }
        return found;
    }

    private boolean gathered(int index, Accumulate gather) {
        List<Object> found = found(index, gather.source());
        boolean all = true;
        for (AccumulateFunction fold : gather.folds()) {
            List<Object> values = new ArrayList<>();
            for (Object fact : found) {
                facts[gather.source().number()] = fact;
                values.add(TermEvaluator.value(fold.of(), facts, known.zone()));
            }
            Optional<Object> result = folded(fold.function(), values);
            result.ifPresent(value -> facts[fold.number()] = value);
            all &= result.isPresent();
        }
        if (gather.folds().stream().anyMatch(NaiveMatcher::canBeMissing)) {
            watcher.seen(new ConditionPart(rule.id(), index, 0, ConditionPart.WHOLE), all);
        }
        return all;
    }

    /** Whether there is no such value when there are no facts. */
    static boolean canBeMissing(AccumulateFunction fold) {
        return switch (fold.function()) {
            case MIN, MAX -> true;
            case COUNT, SUM -> false;
        };
    }

    private static Optional<Object> folded(Condition.Function function, List<Object> values) {
        return switch (function) {
            case COUNT -> Optional.of((long) values.size());
            case SUM ->
                Optional.of(values.stream()
                        .map(value -> BigInteger.valueOf((Long) value))
                        .reduce(BigInteger.ZERO, BigInteger::add)
                        .min(MOST)
                        .max(LEAST)
                        .longValue());
            case MIN -> values.stream().min(NaiveMatcher::compared);
            case MAX -> values.stream().max(NaiveMatcher::compared);
        };
    }

    @SuppressWarnings("unchecked") // The checker lets only ordered values come to a least or a greatest.
    private static int compared(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }
}
