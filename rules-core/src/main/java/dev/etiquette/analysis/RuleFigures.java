package dev.etiquette.analysis;

import dev.etiquette.language.Condition;
import dev.etiquette.language.Condition.Pattern;
import dev.etiquette.language.Constraint;
import dev.etiquette.language.Rule;
import dev.etiquette.language.Term;
import dev.etiquette.model.AnswerNorm;
import dev.etiquette.model.FigureName;
import dev.etiquette.model.Kind;
import dev.etiquette.vocabulary.FactType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds the figures that decide a rule: those of the norms that it reads, or, where it reads none, those of the norms that the
 * signals which it needs are derived by.
 */
public final class RuleFigures {

    /** A signal of a signal may still be decided by a norm; further off everything hangs together. */
    private static final int DEEPEST = 2;

    private RuleFigures() {}

    /**
     * The names of figures; none where no norm decides the rule.
     *
     * @param rules of the same book
     */
    public static SortedSet<String> of(Rule rule, Collection<Rule> rules) {
        return of(rule, rules, kinds(rule), DEEPEST);
    }

    private static SortedSet<String> of(Rule rule, Collection<Rule> rules, Set<Kind> kinds, int deeper) {
        SortedSet<String> figures = new TreeSet<>();
        for (Pattern pattern : patterns(rule)) {
            figures.addAll(figures(pattern.fact(), kinds, read(rule, pattern.number())));
        }
        if (!figures.isEmpty() || deeper == 0) {
            return figures;
        }
        List<FactType> needed = rule.needs();
        rules.stream()
                .filter(other -> !other.retired() && other.signals() && needed.contains(other.derives()))
                .forEach(other -> figures.addAll(of(other, rules, kinds, deeper - 1)));
        return figures;
    }

    private static List<Pattern> patterns(Rule rule) {
        return rule.conditions().stream()
                .flatMap(condition -> ConditionAnalysis.patterns(condition).stream())
                .toList();
    }

    /** Those of a norm that fill one of the fields that are read. */
    private static Set<String> figures(FactType fact, Set<Kind> kinds, Set<String> read) {
        SortedSet<String> figures = new TreeSet<>();
        if (fact.type() == AnswerNorm.class) {
            kinds.stream()
                    .filter(Kind::expectsAnswer)
                    .flatMap(kind -> Stream.of("remind", "due", "overdue", "expire")
                            .filter(figure -> read.contains(figure + "After"))
                            .map(figure -> kind.figure() + " " + figure))
                    .forEach(figures::add);
        } else if (fact.type().isRecord()) {
            Arrays.stream(fact.type().getRecordComponents())
                    .filter(part -> read.contains(part.getName()))
                    .map(RuleFigures::figure)
                    .filter(figure -> !figure.isEmpty())
                    .forEach(figures::add);
        }
        return figures;
    }

    private static String figure(RecordComponent part) {
        FigureName figure = part.getAnnotation(FigureName.class);
        return figure == null ? "" : figure.value();
    }

    /** The fields of a fact that a rule reads anywhere. */
    private static Set<String> read(Rule rule, int fact) {
        Set<String> fields = new TreeSet<>();
        for (Condition condition : rule.conditions()) {
            for (Pattern pattern : ConditionAnalysis.patterns(condition)) {
                pattern.tests().forEach(test -> read(test, fact, fields));
            }
            if (condition instanceof Condition.Accumulate all) {
                all.folds().forEach(fold -> read(fold.of(), fact, fields));
            }
        }
        read(rule.statement(), fact, fields);
        return fields;
    }

    private static void read(Constraint test, int fact, Set<String> fields) {
        if (test instanceof Constraint.Compare compare) {
            read(compare.left(), fact, fields);
            read(compare.right(), fact, fields);
        } else if (test instanceof Constraint.Contains contains) {
            read(contains.set(), fact, fields);
            read(contains.value(), fact, fields);
        } else if (test instanceof Constraint.In among) {
            read(among.left(), fact, fields);
        }
    }

    private static void read(Term term, int fact, Set<String> fields) {
        if (term instanceof Term.FieldAccess access
                && access.fact() == fact
                && !access.path().isEmpty()) {
            fields.add(access.path().get(0).name());
        } else if (term instanceof Term.Call call) {
            call.arguments().forEach(argument -> read(argument, fact, fields));
        } else if (term instanceof Term.Template template) {
            template.parts().forEach(part -> read(part, fact, fields));
        }
    }

    /** Of which kinds of words it speaks; of all of them where it names none. */
    private static Set<Kind> kinds(Rule rule) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        patterns(rule).stream().flatMap(pattern -> pattern.tests().stream()).forEach(test -> {
            if (test instanceof Constraint.In among) {
                among.values().forEach(value -> add(value, kinds));
            } else if (test instanceof Constraint.Compare compare) {
                add(compare.left(), kinds);
                add(compare.right(), kinds);
            }
        });
        return kinds.isEmpty() ? EnumSet.allOf(Kind.class) : kinds;
    }

    private static void add(Term term, Set<Kind> kinds) {
        if (term instanceof Term.Constant constant && constant.value() instanceof Kind kind) {
            kinds.add(kind);
        }
    }
}
