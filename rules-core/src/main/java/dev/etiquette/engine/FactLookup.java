package dev.etiquette.engine;

import dev.etiquette.advice.Blessing;
import dev.etiquette.advice.Proposal;
import dev.etiquette.advice.Withholding;
import dev.etiquette.language.Condition.Pattern;
import dev.etiquette.language.Constraint;
import dev.etiquette.language.Equality;
import dev.etiquette.language.Term;
import dev.etiquette.model.Now;
import dev.etiquette.prepared.Today;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/**
 * Answers whether such facts are there, of a type that no rule adds: all of these are known before the first rule is asked,
 * so that nothing need wait for more of them. They are found by their fields in an index, which all rules share that ask
 * alike, and which is made when one asks first.
 *
 * <p>Immutable; what it finds them in belongs to the {@linkplain EvaluationContext evaluation}.
 */
final class FactLookup {

    /** So many other facts can a question read beside the one that it is asked of. */
    private static final int MOST_OTHERS = 3;

    private static final IntFunction<String> OWN = number -> "this";

    private final Pattern pattern;
    private final int index;
    private final int counter;
    private final String expression;
    private final List<Integer> others;
    private final List<CompiledConstraint> alone = new ArrayList<>();
    private final List<CompiledTerm> fields = new ArrayList<>();
    private final List<CompiledTerm> values = new ArrayList<>();
    private final Optional<FieldRange> range;
    private final List<CompiledConstraint> rest = new ArrayList<>();

    /**
     * A question.
     *
     * @param pattern what must be there; one that {@linkplain #answers can be answered}
     * @param indexes numbers of all indexes, to which that of a new one is added
     * @param counter of the steps that it takes
     * @param expression by which a failure finds its rules
     */
    FactLookup(Pattern pattern, Map<String, Integer> indexes, int counter, String expression) {
        this.pattern = pattern;
        this.counter = counter;
        this.expression = expression;
        this.others = others(pattern);
        IntUnaryOperator slotOf = number -> number == pattern.number() ? 0 : 1 + others.indexOf(number);
        TreeSet<String> asked = new TreeSet<>();
        List<String> by = new ArrayList<>();
        List<Constraint> left = new ArrayList<>();
        for (Constraint test : pattern.tests()) {
            Optional<Equality> equality = Equality.of(test, pattern.number());
            if (test.facts().size() == 1 && test.facts().contains(pattern.number())) {
                alone.add(CompiledConstraint.of(test, slotOf, ConstraintTranslator.NO_TEXTS));
                asked.add(test.canonical(OWN));
            } else if (equality.isPresent()) {
                Term.FieldAccess own = equality.get().own();
                fields.add(CompiledTerm.of(own, slotOf, ConstraintTranslator.NO_TEXTS));
                values.add(CompiledTerm.of(equality.get().other(), slotOf, ConstraintTranslator.NO_TEXTS));
                by.add(own.canonical(OWN));
            } else {
                left.add(test);
            }
        }
        this.range = FieldRange.of(left, pattern.number(), slotOf, OWN);
        left.stream()
                .filter(test -> range.filter(each -> each.answers(test)).isEmpty())
                .forEach(test -> rest.add(CompiledConstraint.of(test, slotOf, ConstraintTranslator.NO_TEXTS)));
        String sorted = range.map(each -> " by " + each.name()).orElse("");
        this.index = indexes.computeIfAbsent(pattern.fact().name() + asked + by + sorted, unknown -> indexes.size());
    }

    /** Whether a question for that can be answered: of the time, and of what rules add, an engine must keep account. */
    static boolean answers(Pattern pattern) {
        Class<?> type = pattern.fact().type();
        boolean given = !pattern.fact().isSignal()
                && type != Now.class
                && type != Today.class
                && type != Proposal.class
                && type != Withholding.class
                && type != Blessing.class;
        int others = others(pattern).size();
        return given
                && others > 0
                && others <= MOST_OTHERS
                && pattern.tests().stream().noneMatch(Constraint::readsTime)
                && pattern.tests().stream()
                        .anyMatch(test -> Equality.of(test, pattern.number())
                                .filter(equality -> !equality.other().facts().isEmpty())
                                .isPresent());
    }

    /** The other facts that it reads, by number, in order. */
    static List<Integer> others(Pattern pattern) {
        TreeSet<Integer> read = new TreeSet<>();
        pattern.tests().forEach(test -> read.addAll(test.facts()));
        read.remove(pattern.number());
        return List.copyOf(read);
    }

    /** Which index it reads, from 0. */
    int index() {
        return index;
    }

    /** Whether that is such a fact, whatever other facts are like. */
    private boolean isSuch(Object fact) {
        if (!pattern.fact().isInstance(fact)) {
            return false;
        }
        for (CompiledConstraint test : alone) {
            if (!test.test(fact, null)) {
                return false;
            }
        }
        return true;
    }

    /** Whether facts of exactly that class can be such facts. */
    boolean asksOf(Class<?> facts) {
        return pattern.fact().type().isAssignableFrom(facts);
    }

    /** Adds a fact by what it is looked up by, when it is such a fact, and counts it. */
    void addTo(Map<Object, List<Object>> index, Object fact, EvaluationContext run) {
        if (isSuch(fact)) {
            run.indexes(counter);
            index.computeIfAbsent(key(fields, new Object[] {fact}), unknown -> new ArrayList<>(2))
                    .add(fact);
        }
    }

    /**
     * Sorts an index to which all facts were added, where a range of them is asked for.
     *
     * @param run looks at the clock
     */
    void sort(Map<Object, List<Object>> index, EvaluationContext run) {
        range.ifPresent(sorted -> index.values().forEach(each -> {
            run.look();
            each.sort(sorted.order());
        }));
    }

    /** Of nearly all there is one value, and it is the key by itself. */
    private static Object key(List<CompiledTerm> terms, Object[] slots) {
        if (terms.size() == 1) {
            return terms.get(0).of(slots);
        }
        List<Object> values = new ArrayList<>(terms.size());
        for (CompiledTerm term : terms) {
            values.add(term.of(slots));
        }
        return values;
    }

    /**
     * Whether such a fact is there.
     *
     * @param facts those that it reads, in the order of {@link #others}
     */
    boolean finds(EvaluationContext run, Object... facts) {
        Object[] slots = new Object[facts.length + 1];
        System.arraycopy(facts, 0, slots, 1, facts.length);
        List<Object> candidates = candidates(run, slots);
        if (rest.isEmpty()) {
            return !candidates.isEmpty() && run.step(counter, candidates.get(0));
        }
        for (Object candidate : candidates) {
            run.step(counter, candidate);
            slots[0] = candidate;
            if (passes(slots)) {
                return true;
            }
        }
        return false;
    }

    private List<Object> candidates(EvaluationContext run, Object[] slots) {
        try {
            List<Object> such = run.indexed(this).getOrDefault(key(values, slots), List.of());
            return range.isEmpty() || such.isEmpty() ? such : range.get().within(such, slots);
        } catch (EvaluationContext.BudgetExceeded | CancellationException ended) {
            // That is no failure of the rule.
            throw ended;
        } catch (RuntimeException failure) {
            throw new RuleFailure(expression, failure);
        }
    }

    private boolean passes(Object[] slots) {
        try {
            for (CompiledConstraint test : rest) {
                if (!test.test(slots)) {
                    return false;
                }
            }
            return true;
        } catch (RuntimeException failure) {
            throw new RuleFailure(expression, failure);
        }
    }
}
