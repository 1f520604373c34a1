package dev.etiquette.explain;

import dev.etiquette.engine.ValueFormat;
import dev.etiquette.language.Condition;
import dev.etiquette.language.Condition.Accumulate;
import dev.etiquette.language.Condition.Exists;
import dev.etiquette.language.Condition.Match;
import dev.etiquette.language.Condition.Not;
import dev.etiquette.language.Condition.Or;
import dev.etiquette.language.Condition.Pattern;
import dev.etiquette.language.Constraint;
import dev.etiquette.language.Rule;
import dev.etiquette.language.RuleTextFormat;
import dev.etiquette.language.Term;
import dev.etiquette.model.Now;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds at which condition a rule stopped, and why. */
final class FailedConditions {

    /** How many levels of signals are explained. */
    private static final int DEEPEST = 4;

    private final Map<String, Rule> rules;
    private final FactIndex known;
    private final NaiveMatcher.Steps steps;
    private final Set<String> told = new HashSet<>();

    FailedConditions(Map<String, Rule> rules, FactIndex known, NaiveMatcher.Steps steps) {
        this.rules = rules;
        this.known = known;
        this.steps = steps;
    }

    /**
     * Lines about the furthest that each rule came; of several ways equally far the first. Those rules come first of
     * which fewest conditions were left, and what is told of a signal is told once.
     */
    List<String> before(List<Rule> asked, Sought sought) {
        Map<Rule, Stop> stops = new LinkedHashMap<>();
        asked.forEach(rule -> stops.put(rule, furthest(rule, sought)));
        List<String> lines = new ArrayList<>();
        stops.entrySet().stream()
                .sorted(Comparator.comparingInt(each ->
                        each.getKey().conditions().size() - each.getValue().condition()))
                .forEach(each -> tell(each.getKey(), each.getValue(), sought, "", 0, lines));
        return lines;
    }

    /** A way through a rule that ended. */
    private record Stop(int condition, Object[] facts) {}

    private Stop furthest(Rule rule, Sought sought) {
        Stop[] best = {new Stop(-1, new Object[rule.numbers()])};
        NaiveMatcher.through(rule, known, steps, new NaiveMatcher.Watcher() {
            @Override
            public void stopped(int condition, Object[] facts) {
                if (condition > best[0].condition && fits(rule, condition, facts, sought)) {
                    best[0] = new Stop(condition, facts);
                }
            }

            @Override
            public void missed(int condition, Object[] facts) {
                // The rule may go on with another one; what is asked about stops here.
                if (condition > best[0].condition
                        && !sought.anything()
                        && numbers(rule.conditions().get(condition)).stream()
                                .anyMatch(number -> sought.isAbout(facts[number]))
                        && fits(rule, condition, facts, sought)) {
                    best[0] = new Stop(condition, facts.clone());
                }
            }
        });
        return best[0];
    }

    /** Whether what was matched until then is about what is sought, or about nobody. */
    private static boolean fits(Rule rule, int condition, Object[] facts, Sought sought) {
        List<Object> matched = new ArrayList<>();
        for (int i = 0; i < condition; i++) {
            for (int number : numbers(rule.conditions().get(i))) {
                if (facts[number] != null) {
                    matched.add(facts[number]);
                }
            }
        }
        return sought.fits(matched);
    }

    private static List<Integer> numbers(Condition condition) {
        if (condition instanceof Match match) {
            return List.of(match.pattern().number());
        }
        return condition instanceof Or either ? List.of(either.branches().get(0).number()) : List.of();
    }

    private void tell(Rule rule, Stop stop, Sought sought, String indent, int depth, List<String> lines) {
        if (stop.condition() < 0) {
            return;
        } else if (!told.add(rule.id())) {
            lines.add(indent + ExplanationMessage.STOPPED_ABOVE.with(rule.id()));
            return;
        }
        Condition condition = rule.conditions().get(stop.condition());
        Pattern pattern = pattern(condition);
        lines.add(indent
                + ExplanationMessage.STOPPED_AT.with(
                        rule.id(),
                        pattern.position().file(),
                        pattern.position().line(),
                        RuleTextFormat.condition(rule, stop.condition(), pattern)));
        if (condition instanceof Not) {
            first(pattern, stop.facts())
                    .forEach(fact -> lines.add(
                            indent + "  " + ExplanationMessage.FOUND.with(FactFormatter.of(fact, known.zone()))));
            return;
        }
        Nearest nearest = nearest(pattern, stop.facts(), sought);
        String kind = pattern.fact().name();
        if (pattern.fact().type() == Now.class) {
            lines.add(indent + "  " + different(rule, pattern.tests().get(nearest.test()), nearest.facts()));
        } else if (nearest.facts().length == 0) {
            lines.add(indent + "  " + ExplanationMessage.FOUND_NONE.with(kind));
        } else {
            lines.add(indent
                    + "  "
                    + ExplanationMessage.NEAREST.with(
                            FactFormatter.of(nearest.facts()[pattern.number()], known.zone()),
                            different(rule, pattern.tests().get(nearest.test()), nearest.facts())));
        }
        if (pattern.fact().isSignal() && depth < DEEPEST && !nearest.about()) {
            derivers(pattern)
                    .forEach(each -> tell(each, furthest(each, sought), sought, indent + "    ", depth + 1, lines));
        }
    }

    private List<Rule> derivers(Pattern pattern) {
        return rules.values().stream()
                .filter(rule -> pattern.fact().covers(rule.derives()))
                .toList();
    }

    private static Pattern pattern(Condition condition) {
        if (condition instanceof Match match) {
            return match.pattern();
        } else if (condition instanceof Not absent) {
            return absent.pattern();
        } else if (condition instanceof Exists present) {
            return present.pattern();
        } else if (condition instanceof Or either) {
            return either.branches().get(0);
        }
        return ((Accumulate) condition).source();
    }

    /**
     * The fact that met most of a pattern.
     *
     * @param facts with that fact at the pattern's number; empty when there is no fact of the kind
     * @param test the comparison that it does not meet
     * @param about whether it is about what is sought
     */
    private record Nearest(Object[] facts, int test, boolean about) {}

    private Nearest nearest(Pattern pattern, Object[] facts, Sought sought) {
        Nearest best = new Nearest(new Object[0], -1, false);
        for (Object fact : known.of(pattern.fact())) {
            Object[] tried = facts.clone();
            tried[pattern.number()] = fact;
            int failed = 0;
            while (failed < pattern.tests().size()
                    && TermEvaluator.holds(pattern.tests().get(failed), tried, known.zone())) {
                failed++;
            }
            boolean about = sought.suits(fact);
            if (failed < pattern.tests().size()
                    && (best.test() < 0 || about && !best.about() || about == best.about() && failed > best.test())) {
                best = new Nearest(tried, failed, about);
            }
        }
        return best;
    }

    private List<Object> first(Pattern pattern, Object[] facts) {
        for (Object fact : known.of(pattern.fact())) {
            Object[] tried = facts.clone();
            tried[pattern.number()] = fact;
            if (pattern.tests().stream().allMatch(test -> TermEvaluator.holds(test, tried, known.zone()))) {
                return List.of(fact);
            }
        }
        return List.of();
    }

    private String different(Rule rule, Constraint test, Object[] facts) {
        String written = RuleTextFormat.test(rule, test.position());
        if (test instanceof Constraint.Contains contains) {
            return ExplanationMessage.FALSE_FOR_VALUE.with(written, worded(contains.set(), facts));
        }
        if (!(test instanceof Constraint.Compare compare)) {
            return ExplanationMessage.FALSE_FOR_VALUE.with(written, worded(((Constraint.In) test).left(), facts));
        }
        String left = worded(compare.left(), facts);
        if (compare.right() instanceof Term.Constant && !compare.readsTime()) {
            return ExplanationMessage.FALSE_FOR_VALUE.with(written, left);
        }
        ExplanationMessage different =
                compare.readsTime() ? ExplanationMessage.FALSE_NOW : ExplanationMessage.FALSE_FOR_SIDES;
        return different.with(written, left, worded(compare.right(), facts));
    }

    private String worded(Term term, Object[] facts) {
        String words = ValueFormat.of(TermEvaluator.value(term, facts, known.zone()), known.zone());
        return words.isEmpty() ? ExplanationMessage.EMPTY_VALUE.text() : words;
    }
}
