package dev.etiquette.language;

import dev.etiquette.language.ExpressionChecker.Own;
import dev.etiquette.language.SyntaxTree.AbsentNode;
import dev.etiquette.language.SyntaxTree.BindNode;
import dev.etiquette.language.SyntaxTree.ConditionNode;
import dev.etiquette.language.SyntaxTree.ConstraintNode;
import dev.etiquette.language.SyntaxTree.EitherNode;
import dev.etiquette.language.SyntaxTree.FoldNode;
import dev.etiquette.language.SyntaxTree.GatherNode;
import dev.etiquette.language.SyntaxTree.MatchNode;
import dev.etiquette.language.SyntaxTree.PathNode;
import dev.etiquette.language.SyntaxTree.PatternNode;
import dev.etiquette.language.SyntaxTree.PresentNode;
import dev.etiquette.model.Now;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Type;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Checks the conditions of one rule. An empty result means a problem was noted. */
final class ConditionChecker {

    private static final Map<String, Condition.Function> FUNCTIONS = Map.of(
            "count", Condition.Function.COUNT,
            "sum", Condition.Function.SUM,
            "min", Condition.Function.MIN,
            "max", Condition.Function.MAX);

    /** What is no whole number, and differs between the two modes of stock Drools. */
    private static final Set<String> AVERAGES = Set.of("average", "avg", "mean");

    private final Vocabulary vocabulary;
    private final Supplier<Vocabulary> elsewhere;
    private final FormerNameCheck former;
    private final ExpressionChecker expressions;
    private final ConstraintChecker checker;
    private final ProblemCollector findings;

    ConditionChecker(
            Vocabulary vocabulary,
            Supplier<Vocabulary> elsewhere,
            FormerNameCheck former,
            ExpressionChecker expressions,
            ProblemCollector findings) {
        this.elsewhere = elsewhere;
        this.former = former;
        this.vocabulary = vocabulary;
        this.expressions = expressions;
        this.checker = new ConstraintChecker(vocabulary, expressions, findings);
        this.findings = findings;
    }

    Optional<Condition> check(ConditionNode node, Scope scope) {
        if (node instanceof MatchNode match) {
            return pattern(match.pattern(), scope, scope.number()).map(Condition.Match::new);
        } else if (node instanceof AbsentNode absent) {
            return hidden(absent.pattern(), scope).map(Condition.Not::new);
        } else if (node instanceof PresentNode present) {
            return hidden(present.pattern(), scope).map(Condition.Exists::new);
        } else if (node instanceof EitherNode either) {
            return either(either, scope);
        }
        return gather((GatherNode) node, scope);
    }

    /** What is bound under {@code not} and {@code exists} is not seen outside. */
    private Optional<Condition.Pattern> hidden(PatternNode node, Scope scope) {
        Scope inner = scope.inner();
        Optional<Condition.Pattern> pattern = pattern(node, inner, inner.number());
        scope.numbersAfter(inner);
        return pattern;
    }

    private Optional<Condition> either(EitherNode node, Scope scope) {
        int number = scope.number();
        List<Condition.Pattern> branches = new ArrayList<>();
        Map<String, Term> bound = null;
        for (PatternNode branch : node.branches()) {
            Scope inner = scope.inner();
            Optional<Condition.Pattern> pattern = pattern(branch, inner, number);
            if (pattern.isEmpty()) {
                return Optional.empty();
            }
            branches.add(pattern.get());
            if (bound != null && !bound.equals(inner.bindings())) {
                return findings.refuse(
                        Code.UNEQUAL_BRANCHES, branch.position(), LanguageMessage.UNEQUAL_BRANCHES.text());
            }
            bound = inner.bindings();
        }
        scope.adopt(bound == null ? Map.of() : bound);
        return Optional.of(new Condition.Or(List.copyOf(branches)));
    }

    private Optional<Condition> gather(GatherNode node, Scope scope) {
        Scope inner = scope.inner();
        Optional<Condition.Pattern> source = pattern(node.source(), inner, inner.number());
        scope.numbersAfter(inner);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        if (source.get().fact().type() == Now.class) {
            return checker.timeMisused(node.source().fact());
        }
        List<Condition.AccumulateFunction> folds = new ArrayList<>();
        for (FoldNode fold : node.folds()) {
            Optional<Condition.AccumulateFunction> checked = fold(
                    fold,
                    inner,
                    scope.number(),
                    source.get().number(),
                    node.folds().size() == 1);
            if (checked.isEmpty()) {
                return Optional.empty();
            }
            folds.add(checked.get());
            scope.bind(
                    fold.binding(),
                    new Term.FieldAccess(
                            checked.get().number(), List.of(), checked.get().type()));
        }
        return Optional.of(new Condition.Accumulate(source.get(), List.copyOf(folds)));
    }

    private Optional<Condition.AccumulateFunction> fold(
            FoldNode node, Scope inner, int number, int source, boolean alone) {
        Condition.Function function = FUNCTIONS.get(node.function().text());
        if (function == null && AVERAGES.contains(node.function().text())) {
            findings.settle(new Problem(
                            Code.UNKNOWN_WORD,
                            node.function().position(),
                            LanguageMessage.NO_AVERAGE.with(node.function().text()))
                    .maybe(LanguageMessage.MAYBE_AVERAGE_OF.text()));
            return Optional.empty();
        }
        if (function == null) {
            String said = LanguageMessage.UNKNOWN_ACCUMULATE_FUNCTION.with(
                    node.function().text());
            findings.add(
                    Code.UNKNOWN_WORD,
                    node.function().position(),
                    LanguageMessage.KNOWN_ACCUMULATE_FUNCTIONS.with(said),
                    SimilarNames.near(Code.UNKNOWN_WORD, node.function(), said + ".", FUNCTIONS.keySet()));
            return Optional.empty();
        }
        if (node.of().isEmpty()) {
            String name = node.function().text();
            findings.settle(new Problem(
                            Code.WRONG_ARGUMENTS,
                            node.function().position(),
                            LanguageMessage.ACCUMULATE_NEEDS_NAME.with(name))
                    .maybe(inner.bindings().entrySet().stream()
                            .filter(bound -> bound.getValue().facts().equals(Set.of(source)))
                            .map(bound -> LanguageMessage.MAYBE_WRITE.with(name + "( " + bound.getKey() + " )"))
                            .findFirst()
                            .orElse(LanguageMessage.MAYBE_NAME_WHAT_COUNTS.with(name))));
            return Optional.empty();
        }
        if (!alone && (function == Condition.Function.MIN || function == Condition.Function.MAX)) {
            return findings.refuse(
                    Code.WRONG_ARGUMENTS,
                    node.function().position(),
                    LanguageMessage.ACCUMULATE_NEEDS_OWN.with(node.function().text()));
        }
        Optional<Term> of = expressions.check(node.of().get(), inner, Optional.empty());
        if (of.isEmpty()) {
            return Optional.empty();
        }
        // One mode of stock Drools takes no words here, and the other one no fields.
        boolean named = node.of().get() instanceof PathNode path && path.names().size() == 1;
        if (!named || !of.get().facts().equals(Set.of(source))) {
            return findings.refuse(
                    Code.WRONG_ARGUMENTS,
                    node.of().get().position(),
                    LanguageMessage.NAME_FROM_OTHER_PATTERN.with(node.function().text()));
        }
        Type type = of.get().type();
        boolean fits = switch (function) {
            case COUNT -> true;
            case SUM -> type.equals(Type.NUMBER);
            case MIN, MAX -> type.isOrdered();
        };
        if (!fits) {
            return findings.refuse(
                    Code.WRONG_ARGUMENTS,
                    node.of().get().position(),
                    LanguageMessage.ACCUMULATE_TAKES_OTHER_TYPE.with(
                            node.function().text(),
                            type.inWords(),
                            (function == Condition.Function.SUM ? "a number" : "a number or a moment")));
        }
        boolean extreme = function == Condition.Function.MIN || function == Condition.Function.MAX;
        if (extreme && !type.equals(Type.NUMBER)) {
            expressions.ordered(number);
        }
        return Optional.of(new Condition.AccumulateFunction(
                number, function, of.get(), function == Condition.Function.COUNT ? Type.NUMBER : type));
    }

    private Optional<Condition.Pattern> pattern(PatternNode node, Scope scope, int number) {
        Optional<FactType> fact = vocabulary.fact(node.fact().text()).or(() -> former.fact(node.fact()));
        if (fact.isEmpty() && former.isFact(node.fact().text())) {
            return Optional.empty();
        } else if (fact.isEmpty() && elsewhere.get().fact(node.fact().text()).isPresent()) {
            findings.add(ExpressionChecker.standard(node.fact(), elsewhere));
            return Optional.empty();
        } else if (fact.isEmpty()) {
            String said = LanguageMessage.UNKNOWN_FACT.with(node.fact().text());
            findings.add(
                    Code.UNKNOWN_FACT,
                    node.fact().position(),
                    said + ". "
                            + NameSimilarity.listed(
                                    node.fact().text(), vocabulary.facts().keySet()) + ".",
                    SimilarNames.ofFacts(
                            node.fact(), said + ".", vocabulary.facts().keySet()));
            return Optional.empty();
        }
        boolean now = fact.get().type() == Now.class;
        Own own = new Own(number, fact.get());
        if (node.binding().isPresent()) {
            if (now) {
                return checker.timeMisused(node.binding().get());
            }
            scope.bind(
                    node.binding().get(),
                    new Term.FieldAccess(number, List.of(), fact.get().valueType()));
        }
        List<Constraint> tests = new ArrayList<>();
        for (ConstraintNode constraint : node.constraints()) {
            if (former.test(fact.get(), constraint)) {
                continue;
            } else if (constraint instanceof BindNode bind) {
                if (now) {
                    return checker.timeMisused(bind.binding());
                }
                Optional<Term> field = expressions.fields(
                        new Term.FieldAccess(number, List.of(), fact.get().valueType()), List.of(bind.field()), true);
                if (field.isEmpty()) {
                    return Optional.empty();
                }
                scope.bind(bind.binding(), field.get());
            } else {
                Optional<Constraint> test = checker.check(constraint, scope, own);
                if (test.isEmpty()) {
                    return Optional.empty();
                }
                tests.add(test.get());
            }
        }
        return Optional.of(new Condition.Pattern(number, fact.get(), List.copyOf(tests), node.position()));
    }
}
