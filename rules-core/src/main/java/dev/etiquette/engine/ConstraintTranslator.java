package dev.etiquette.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.betaIndexedBy;

import dev.etiquette.language.Condition;
import dev.etiquette.language.Constraint;
import dev.etiquette.language.Equality;
import dev.etiquette.language.Operator;
import dev.etiquette.language.Term;
import dev.etiquette.prepared.DeclaredFact;
import dev.etiquette.prepared.Today;
import dev.etiquette.vocabulary.FactType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.drools.model.AlphaIndex;
import org.drools.model.BetaIndex;
import org.drools.model.Global;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;

/**
 * Puts tests on Drools' patterns: as an index where they ask for equality, as a closure otherwise.
 *
 * <p>A comparison of the time is never indexed, nor is one of the day: it must be made to be noted.
 */
final class ConstraintTranslator {

    /** For what is only compared. */
    static final CompiledTerm.RunSource NO_TEXTS = new CompiledTerm.RunSource() {

        @Override
        public EvaluationContext of(Object[] slots) {
            throw new IllegalStateException("Texts are filled in after \"then\" only.");
        }

        @Override
        public boolean shown() {
            return false;
        }
    };

    private final Global<EvaluationContext> run;
    private final boolean shared;
    private final Map<String, Integer> indexes = new HashMap<>();

    ConstraintTranslator(Global<EvaluationContext> run, boolean shared) {
        this.run = run;
        this.shared = shared;
    }

    /** Lets only facts of one declared type through, found by an index: the one class stands for all of them. */
    @SuppressWarnings("unchecked") // As above.
    void ofType(PatternDef<?> definition, FactType factType, String expression) {
        String name = factType.name();
        String field = shared ? "the kind of a declared fact" : expression;
        AlphaIndex<Object, String> index = alphaIndexedBy(
                String.class,
                ConstraintType.EQUAL,
                indexes.computeIfAbsent(field, unknown -> indexes.size()),
                self -> ((DeclaredFact) self).kind(),
                name);
        ((PatternDef<Object>) definition)
                .expr(expression, self -> ((DeclaredFact) self).kind().equals(name), index);
    }

    /**
     * Makes every attempt to join this pattern count; it reads another fact, so no index answers for it.
     *
     * @param kept whether every one succeeds, and what it makes is kept
     */
    @SuppressWarnings("unchecked") // Drools' builder cannot name the type of a fact that is known at run time only.
    void budget(PatternDef<?> definition, Variable<?> other, int counter, boolean kept, String expression) {
        PatternDef<Object> target = (PatternDef<Object>) definition;
        Variable<Object> any = (Variable<Object>) other;
        if (kept) {
            target.expr(
                    expression,
                    any,
                    run,
                    (self, ignored, current) -> current.step(counter, self) && current.keeps(counter));
        } else {
            target.expr(expression, any, run, (self, ignored, current) -> current.step(counter, self));
        }
    }

    /** Makes every single fact count for which the tests before it hold, as far as they read no other fact. */
    @SuppressWarnings("unchecked") // As above.
    void kept(PatternDef<?> definition, int counter, String expression) {
        ((PatternDef<Object>) definition).expr(expression, run, (self, current) -> current.keeps(counter));
    }

    /** Makes every attempt count that has succeeded, after all other tests. */
    @SuppressWarnings("unchecked") // As above.
    void kept(PatternDef<?> definition, Variable<?> other, int counter, String expression) {
        ((PatternDef<Object>) definition)
                .expr(expression, (Variable<Object>) other, run, (self, ignored, current) -> current.keeps(counter));
    }

    /**
     * Asks of what a pattern finds whether other facts are there.
     *
     * @param own the number of that fact, one of those that the question reads
     * @param wanted whether they must be there, or must not
     */
    @SuppressWarnings("unchecked") // As above.
    void lookup(
            PatternDef<?> definition,
            FactLookup question,
            int own,
            List<Integer> read,
            boolean wanted,
            Variable<?>[] variables,
            String expression) {
        PatternDef<Object> target = (PatternDef<Object>) definition;
        List<Integer> others = new ArrayList<>(read);
        others.remove(Integer.valueOf(own));
        int place = read.indexOf(own);
        switch (others.size()) {
            case 0 -> target.expr(expression, run, (self, current) -> question.finds(current, self) == wanted);
            case 1 ->
                target.expr(
                        expression,
                        (Variable<Object>) variables[others.get(0)],
                        run,
                        (self, one, current) -> question.finds(current, with(self, place, one)) == wanted);
            default ->
                target.expr(
                        expression,
                        (Variable<Object>) variables[others.get(0)],
                        (Variable<Object>) variables[others.get(1)],
                        run,
                        (self, one, two, current) -> question.finds(current, with(self, place, one, two)) == wanted);
        }
    }

    /** The others in their order, and the one in its place among them. */
    private static Object[] with(Object self, int place, Object... others) {
        Object[] all = new Object[others.length + 1];
        System.arraycopy(others, 0, all, 0, place);
        all[place] = self;
        System.arraycopy(others, place, all, place + 1, others.length - place);
        return all;
    }

    /** A variable for what a fold takes of each fact. */
    @SuppressWarnings("unchecked") // As above.
    Variable<?> bound(PatternDef<?> definition, Condition.AccumulateFunction fold, String name, String expression) {
        CompiledTerm getter = CompiledTerm.of(fold.of(), number -> 0, NO_TEXTS);
        Variable<Object> value =
                (Variable<Object>) (Variable<?>) declarationOf(fold.of().type().raw(), name);
        ((PatternDef<Object>) definition).bind(value, self -> guarded(getter, self, expression));
        return value;
    }

    /** Puts one test on a pattern. */
    @SuppressWarnings("unchecked") // As above.
    void add(
            PatternDef<?> definition,
            Constraint test,
            Condition.Pattern pattern,
            Variable<?>[] variables,
            String expression) {
        int own = pattern.number();
        PatternDef<Object> target = (PatternDef<Object>) definition;
        List<Integer> others = new ArrayList<>(test.facts());
        others.remove(Integer.valueOf(own));
        IntUnaryOperator slotOf = number -> number == own ? 0 : 1 + others.indexOf(number);
        if (test.readsTime()) {
            time(target, (Constraint.Compare) test, slotOf, others, variables, expression);
            return;
        }
        CompiledConstraint compiled = CompiledConstraint.of(test, slotOf, NO_TEXTS);
        if (pattern.fact().type() == Today.class) {
            joinedDay(target, compiled, others, variables, expression);
            return;
        }
        switch (others.size()) {
            case 0 -> alpha(target, test, pattern, compiled, expression);
            case 1 -> beta(target, test, pattern, (Variable<Object>) variables[others.get(0)], compiled, expression);
            case 2 ->
                target.expr(
                        expression,
                        (Variable<Object>) variables[others.get(0)],
                        (Variable<Object>) variables[others.get(1)],
                        (self, one, two) -> tested(compiled, new Object[] {self, one, two}, expression));
            default ->
                target.expr(
                        expression,
                        (Variable<Object>) variables[others.get(0)],
                        (Variable<Object>) variables[others.get(1)],
                        (Variable<Object>) variables[others.get(2)],
                        (self, one, two, three) -> tested(compiled, new Object[] {self, one, two, three}, expression));
        }
    }

    /** Puts all tests on a pattern of the day that read nothing else: together they say on which days it holds. */
    @SuppressWarnings("unchecked") // As above.
    void day(PatternDef<?> definition, List<Constraint> tests, String expression) {
        List<CompiledConstraint> predicates = tests.stream()
                .map(test -> CompiledConstraint.of(test, number -> 0, NO_TEXTS))
                .toList();
        Predicate<Object[]> all = slots -> predicates.stream().allMatch(each -> tested(each, slots, expression));
        ((PatternDef<Object>) definition)
                .expr(expression, run, (self, current) -> current.days().holds(all, (Today) self, expression));
    }

    @SuppressWarnings("unchecked") // As above.
    private void joinedDay(
            PatternDef<Object> target,
            Predicate<Object[]> test,
            List<Integer> others,
            Variable<?>[] variables,
            String expression) {
        Predicate<Object[]> predicate = slots -> tested(test, slots, expression);
        Variable<Object> first = (Variable<Object>) variables[others.get(0)];
        switch (others.size()) {
            case 1 ->
                target.expr(
                        expression,
                        first,
                        run,
                        (self, one, current) -> current.days().joined(predicate, self, one));
            case 2 ->
                target.expr(
                        expression,
                        first,
                        (Variable<Object>) variables[others.get(1)],
                        run,
                        (self, one, two, current) -> current.days().joined(predicate, self, one, two));
            default ->
                target.expr(
                        expression,
                        first,
                        (Variable<Object>) variables[others.get(1)],
                        (Variable<Object>) variables[others.get(2)],
                        run,
                        (self, one, two, three, current) -> current.days().joined(predicate, self, one, two, three));
        }
    }

    private void alpha(
            PatternDef<Object> target,
            Constraint test,
            Condition.Pattern pattern,
            CompiledConstraint compiled,
            String expression) {
        Optional<Equality> equality = Equality.of(test, pattern.number());
        if (equality.isPresent() && equality.get().other() instanceof Term.Constant constant) {
            AlphaIndex<Object, Object> index = alphaIndexedBy(
                    classOf(constant),
                    ConstraintType.EQUAL,
                    index(equality.get(), pattern, expression),
                    reader(equality.get().own(), expression),
                    constant.value());
            target.expr(expression, self -> tested(compiled, self, null, expression), index);
            return;
        }
        target.expr(expression, self -> tested(compiled, self, null, expression));
    }

    private void beta(
            PatternDef<Object> target,
            Constraint test,
            Condition.Pattern pattern,
            Variable<Object> other,
            CompiledConstraint compiled,
            String expression) {
        Optional<Equality> equality = Equality.of(test, pattern.number());
        if (equality.isPresent() && !equality.get().other().facts().isEmpty()) {
            BetaIndex<Object, Object, Object> index = betaIndexedBy(
                    classOf(equality.get().own()),
                    ConstraintType.EQUAL,
                    index(equality.get(), pattern, expression),
                    reader(equality.get().own(), expression),
                    reader(equality.get().other(), expression),
                    classOf(equality.get().other()));
            target.expr(expression, other, (self, one) -> tested(compiled, self, one, expression), index);
            return;
        }
        target.expr(expression, other, (self, one) -> tested(compiled, self, one, expression));
    }

    @SuppressWarnings("unchecked") // As above.
    private void time(
            PatternDef<Object> target,
            Constraint.Compare test,
            IntUnaryOperator slotOf,
            List<Integer> others,
            Variable<?>[] variables,
            String expression) {
        CompiledTerm moment = CompiledTerm.of(test.right(), slotOf, NO_TEXTS);
        Operator operator = test.operator();
        switch (others.size()) {
            case 0 ->
                target.expr(expression, run, (self, current) -> holds(current, operator, moment, expression, self));
            case 1 ->
                target.expr(
                        expression,
                        (Variable<Object>) variables[others.get(0)],
                        run,
                        (self, one, current) -> holds(current, operator, moment, expression, self, one));
            case 2 ->
                target.expr(
                        expression,
                        (Variable<Object>) variables[others.get(0)],
                        (Variable<Object>) variables[others.get(1)],
                        run,
                        (self, one, two, current) -> holds(current, operator, moment, expression, self, one, two));
            default ->
                target.expr(
                        expression,
                        (Variable<Object>) variables[others.get(0)],
                        (Variable<Object>) variables[others.get(1)],
                        (Variable<Object>) variables[others.get(2)],
                        run,
                        (self, one, two, three, current) ->
                                holds(current, operator, moment, expression, self, one, two, three));
        }
    }

    private static boolean holds(
            EvaluationContext run, Operator operator, CompiledTerm moment, String expression, Object... slots) {
        return run.clock().holds(operator, (Instant) guarded(moment, slots, expression));
    }

    /**
     * Drools takes fields of one index for one and the same, and of several constraints by which such a field must have
     * the same value it keeps the last one only: those that do not share a node must not share an index.
     */
    private int index(Equality equality, Condition.Pattern pattern, String expression) {
        String field =
                shared ? equality.own().canonical(number -> pattern.fact().name()) : expression;
        return indexes.computeIfAbsent(field, unknown -> indexes.size());
    }

    @SuppressWarnings("unchecked") // A class is what its values are.
    private static Class<Object> classOf(Term term) {
        return (Class<Object>) term.type().raw();
    }

    /** Reads a term of one fact. */
    private static Function1<Object, Object> reader(Term term, String expression) {
        CompiledTerm getter = CompiledTerm.of(term, number -> 0, NO_TEXTS);
        return fact -> guarded(getter, fact, expression);
    }

    private static Object guarded(CompiledTerm getter, Object self, String expression) {
        try {
            return getter.of(self, null);
        } catch (RuntimeException failure) {
            throw new RuleFailure(expression, failure);
        }
    }

    private static Object guarded(CompiledTerm getter, Object[] slots, String expression) {
        try {
            return getter.of(slots);
        } catch (RuntimeException failure) {
            throw new RuleFailure(expression, failure);
        }
    }

    private static boolean tested(CompiledConstraint test, Object self, @Nullable Object other, String expression) {
        try {
            return test.test(self, other);
        } catch (RuntimeException failure) {
            throw new RuleFailure(expression, failure);
        }
    }

    private static boolean tested(Predicate<Object[]> predicate, Object[] slots, String expression) {
        try {
            return predicate.test(slots);
        } catch (RuntimeException failure) {
            throw new RuleFailure(expression, failure);
        }
    }
}
