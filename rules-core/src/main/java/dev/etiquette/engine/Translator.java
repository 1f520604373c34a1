package dev.etiquette.engine;

import static org.drools.model.DSL.accFunction;
import static org.drools.model.DSL.accumulate;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.exists;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.not;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import dev.etiquette.language.Condition;
import dev.etiquette.language.Condition.Or;
import dev.etiquette.language.Condition.Pattern;
import dev.etiquette.language.Constraint;
import dev.etiquette.language.Equality;
import dev.etiquette.language.Rule;
import dev.etiquette.language.Strata;
import dev.etiquette.model.Now;
import dev.etiquette.prepared.Today;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.drools.model.Global;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.functions.accumulate.AccumulateFunction;
import org.drools.model.impl.ModelImpl;
import org.drools.model.view.ViewItem;

/**
 * Turns checked rules into Drools' own rule model. No source is generated and nothing is compiled: constraints and
 * consequences are closures over the checked terms.
 *
 * <p>Every constraint has a text of its own, equal for equal meaning in equal places, by which Drools shares nodes
 * between rules and by which a failure finds its rules.
 */
final class Translator {

    static final String PACKAGE = "etiquette";
    static final String RUN = "run";

    private static final String MATCHED = "";
    private static final String GATHERED = "of all ";

    /** Drools asks rules of higher salience first; strata count upwards from the first. */
    private static final int FIRST_SALIENCE = 1_000;

    private final Global<EvaluationContext> run = globalOf(EvaluationContext.class, PACKAGE, RUN);
    private final ConstraintTranslator constraints;
    private final boolean shared;
    private final SortedMap<String, TreeSet<String>> rulesByExpression = new TreeMap<>();
    private final List<TreeSet<String>> rulesByCounter = new ArrayList<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<FactLookup> questions = new ArrayList<>();

    private final Set<Class<?>> joined = new HashSet<>();

    /** By counter, what is handed each combination of facts that is counted there: the engine keeps one for each of these. */
    private final List<Set<String>> takers = new ArrayList<>();

    /**
     * A translator for one network.
     *
     * @param shared whether rules that begin alike share nodes; only tests say no
     */
    Translator(boolean shared) {
        this.shared = shared;
        this.constraints = new ConstraintTranslator(run, shared);
    }

    ModelImpl model(Collection<Rule> rules, Strata strata) {
        ModelImpl model = new ModelImpl();
        model.addGlobal(run);
        for (Rule each : rules) {
            int salience = FIRST_SALIENCE - strata.of(each);
            List<List<Condition>> alternatives = alternatives(each.conditions());
            for (int i = 0; i < alternatives.size(); i++) {
                String way = each.id() + "#" + i;
                model.addRule(rule(PACKAGE, way)
                        .attribute(org.drools.model.Rule.Attribute.SALIENCE, salience)
                        .build(new Translation(each).items(alternatives.get(i), way)));
            }
        }
        return model;
    }

    /** The rules that share a constraint or a consequence. */
    SortedMap<String, TreeSet<String>> rulesByExpression() {
        return rulesByExpression;
    }

    /** The rules that share a counter of steps. */
    List<TreeSet<String>> rulesByCounter() {
        return rulesByCounter;
    }

    /** How many combinations the engine keeps for each one that is counted there, by counter. */
    int[] copies() {
        return takers.stream().mapToInt(Set::size).toArray();
    }

    /** The questions for given facts, of those that read the same index one. */
    List<FactLookup> questions() {
        return List.copyOf(questions);
    }

    /** The classes of facts that the engine itself must be handed: of the others rules only ask whether they are there. */
    Set<Class<?>> joined() {
        return Set.copyOf(joined);
    }

    /** Every way of taking one branch of each {@code or}. */
    private static List<List<Condition>> alternatives(List<Condition> conditions) {
        List<List<Condition>> all = List.of(List.of());
        for (Condition condition : conditions) {
            List<Condition> choices = condition instanceof Or either
                    ? either.branches().stream()
                            .<Condition>map(Condition.Match::new)
                            .toList()
                    : List.of(condition);
            List<List<Condition>> longer = new ArrayList<>();
            for (List<Condition> begun : all) {
                for (Condition choice : choices) {
                    List<Condition> next = new ArrayList<>(begun);
                    next.add(choice);
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }

    /** The translation of one rule. */
    private final class Translation {

        private final Rule rule;
        private final Variable<?>[] variables;
        private final List<Integer> visible = new ArrayList<>();
        private final Map<Integer, PatternDef<?>> definitions = new HashMap<>();

        /** What stands before, by a number of its own: written out again and again it would fill the memory. */
        private String before;

        /** Takes note of what is handed the combinations that hold so far; of single facts there is none. */
        private Set<String> taking = new HashSet<>();

        Translation(Rule rule) {
            this.rule = rule;
            this.variables = new Variable<?>[rule.numbers()];
            this.before = shared ? "" : rule.id() + ": ";
        }

        RuleItemBuilder<?>[] items(List<Condition> conditions, String way) {
            List<RuleItemBuilder<?>> items = new ArrayList<>();
            // Now is joined last, where fewest facts are left to be compared with it.
            List<Condition> ordered = new ArrayList<>(conditions);
            ordered.sort(Comparator.comparing(Translator::readsTime));
            for (Condition condition : ordered) {
                if (!isLookedUp(condition)) {
                    items.add(item(condition));
                }
            }
            String expression = "then " + rule.id();
            know(expression);
            taking.add(way);
            items.add(Consequence.of(rule, expression, visible, variables, run));
            return items.toArray(RuleItemBuilder<?>[]::new);
        }

        private RuleItemBuilder<?> item(Condition condition) {
            if (condition instanceof Condition.Match match) {
                PatternDef<?> definition = definition(match.pattern(), MATCHED);
                visible.add(match.pattern().number());
                definitions.put(match.pattern().number(), definition);
                return definition;
            } else if (condition instanceof Condition.Not absent) {
                return not(definition(absent.pattern(), "not "));
            } else if (condition instanceof Condition.Exists present) {
                return exists(definition(present.pattern(), "exists "));
            }
            return gather((Condition.Accumulate) condition);
        }

        /** Asks whether facts are there that no rule adds, without a node of their own where that can be done. */
        private boolean isLookedUp(Condition condition) {
            boolean wanted = condition instanceof Condition.Exists;
            Pattern pattern;
            if (condition instanceof Condition.Exists present) {
                pattern = present.pattern();
            } else if (condition instanceof Condition.Not absent) {
                pattern = absent.pattern();
            } else {
                return false;
            }
            if (!FactLookup.answers(pattern)) {
                return false;
            }
            List<Integer> read = FactLookup.others(pattern);
            // Asked of the last of those that it reads, as early as can be.
            int last = read.stream().max(Comparator.comparing(visible::indexOf)).orElseThrow();
            PatternDef<?> definition = definitions.get(last);
            if (definition == null) {
                return false;
            }
            IntFunction<String> names = number ->
                    number == pattern.number() ? "that" : number == last ? "this" : "#" + visible.indexOf(number);
            StringBuilder asked = new StringBuilder(wanted ? "found " : "not found ")
                    .append(pattern.fact().name());
            pattern.tests().forEach(test -> asked.append(", ").append(test.canonical(names)));
            String expression = know(before + asked);
            before = numbered(before + asked);
            constraints.lookup(definition, lookup(pattern, expression), last, read, wanted, variables, expression);
            return true;
        }

        private FactLookup lookup(Pattern pattern, String expression) {
            FactLookup lookup = new FactLookup(pattern, indexes, counter(before), expression);
            if (lookup.index() == questions.size()) {
                questions.add(lookup);
            }
            return lookup;
        }

        private ViewItem<?> gather(Condition.Accumulate gather) {
            PatternDef<?> source = definition(gather.source(), GATHERED);
            List<AccumulateFunction> functions = new ArrayList<>();
            StringBuilder folds = new StringBuilder(before);
            for (Condition.AccumulateFunction fold : gather.folds()) {
                String of = fold.of().canonical(names(gather.source().number()));
                String expression = know(folds + of);
                Variable<?> value = constraints.bound(source, fold, "$of" + visible.size(), expression);
                Variable<?> result = declarationOf(fold.type().raw(), "$" + visible.size());
                variables[fold.number()] = result;
                visible.add(fold.number());
                folds.append(fold.function()).append(' ').append(of).append(", ");
                functions.add(accFunction(() -> new ExactAccumulator(fold.function()), value)
                        .as(result));
            }
            before = numbered(folds.toString());
            AccumulateFunction[] more = functions.subList(1, functions.size()).toArray(AccumulateFunction[]::new);
            return accumulate(source, functions.get(0), more);
        }

        private PatternDef<?> definition(Pattern pattern, String how) {
            joined.add(pattern.fact().type());
            Variable<?> variable = declarationOf(pattern.fact().type(), "$" + visible.size());
            variables[pattern.number()] = variable;
            PatternDef<?> definition = pattern(variable);
            String start = before + how + pattern.fact().name() + "(";
            IntFunction<String> names = names(pattern.number());
            StringBuilder whole = new StringBuilder(start);
            pattern.tests().forEach(test -> whole.append(test.canonical(names)).append(", "));
            before = numbered(whole.append(")").toString());
            taking.add(before);
            if (pattern.fact().isDeclared()) {
                constraints.ofType(
                        definition,
                        pattern.fact(),
                        know("kind " + (shared ? "" : start) + pattern.fact().name()));
            }
            boolean kept = how.equals(MATCHED) || how.equals(GATHERED);
            boolean always = pattern.tests().stream().allMatch(test -> holdsWhereTried(test, pattern));
            if (!visible.isEmpty()) {
                constraints.budget(
                        definition,
                        variables[visible.get(0)],
                        counter(before),
                        kept && always,
                        know("budget " + before));
            }
            List<Constraint> tests = new ArrayList<>(pattern.tests());
            if (pattern.fact().type() == Today.class) {
                List<Constraint> ofDay =
                        tests.stream().filter(Translator::readsOneFact).toList();
                tests.removeAll(ofDay);
                if (!ofDay.isEmpty()) {
                    String asked =
                            ofDay.stream().map(test -> test.canonical(names)).collect(Collectors.joining(", "));
                    constraints.day(definition, ofDay, know((shared ? "day " : "day " + start) + asked));
                }
            }
            for (Constraint test : tests) {
                // A test that reads no other fact means the same wherever the pattern stands.
                boolean alone = readsOneFact(test) && !test.readsTime() && shared;
                String expression = know((alone ? pattern.fact().name() + "(" : start) + test.canonical(names));
                constraints.add(definition, test, pattern, variables, expression);
            }
            if (pattern.fact().type() != Now.class && pattern.fact().type() != Today.class) {
                keptAlone(definition, pattern, how);
            }
            if (!visible.isEmpty() && kept) {
                keptJoined(definition, how, always);
            }
            return definition;
        }

        /** Counts what the engine keeps for each single fact that a pattern can be of. */
        private void keptAlone(PatternDef<?> definition, Pattern pattern, String how) {
            StringBuilder single = new StringBuilder("kept ")
                    .append(shared ? "" : before)
                    .append(pattern.fact().name());
            pattern.tests().stream()
                    .filter(test -> readsOneFact(test) && !test.readsTime())
                    .forEach(test -> single.append(", ").append(test.canonical(names(pattern.number()))));
            int counter = counter(single.toString());
            constraints.kept(definition, counter, know(single.toString()));
            Set<String> own = takers.get(counter);
            if (visible.isEmpty() && how.equals(MATCHED)) {
                taking = own;
            } else {
                own.add("to be joined " + before);
            }
        }

        /**
         * Counts what the engine keeps for each combination that holds with what the pattern finds.
         *
         * @param counted whether it is counted where it is tried
         */
        private void keptJoined(PatternDef<?> definition, String how, boolean counted) {
            int counter = counter(before);
            if (!counted) {
                constraints.kept(definition, variables[visible.get(0)], counter, know("kept " + before));
            }
            Set<String> own = takers.get(counter);
            if (how.equals(MATCHED)) {
                taking = own;
            } else {
                own.add(before);
            }
        }

        /** Facts are known by where they stand among those that were matched before, not by the author's order. */
        private IntFunction<String> names(int own) {
            return number -> number == own ? "this" : "#" + visible.indexOf(number);
        }

        /** Equal for equal texts, and short. */
        private String numbered(String text) {
            return numbers.computeIfAbsent(text, unknown -> numbers.size()) + " ";
        }

        private String know(String expression) {
            rulesByExpression
                    .computeIfAbsent(expression, unknown -> new TreeSet<>())
                    .add(rule.id());
            return expression;
        }

        private int counter(String counted) {
            int counter = counters.computeIfAbsent(counted, unknown -> {
                rulesByCounter.add(new TreeSet<>());
                takers.add(new HashSet<>());
                return rulesByCounter.size() - 1;
            });
            rulesByCounter.get(counter).add(rule.id());
            return counter;
        }
    }

    /** Whether only facts are tried for which it holds: the engine asks it of each by itself, or finds them by an index. */
    private static boolean holdsWhereTried(Constraint test, Pattern pattern) {
        return pattern.fact().type() != Today.class
                && !test.readsTime()
                && (readsOneFact(test)
                        || test.facts().size() == 2
                                && Equality.of(test, pattern.number()).isPresent());
    }

    private static boolean readsOneFact(Constraint test) {
        return test.facts().size() == 1;
    }

    private static boolean readsTime(Condition condition) {
        if (condition instanceof Condition.Match match) {
            return match.pattern().fact().type() == Now.class;
        } else if (condition instanceof Condition.Not absent) {
            return absent.pattern().fact().type() == Now.class;
        }
        return condition instanceof Condition.Exists present
                && present.pattern().fact().type() == Now.class;
    }
}
