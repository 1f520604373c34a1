package dev.etiquette.explain;

import dev.etiquette.explanation.Obstacle;
import dev.etiquette.explanation.Stop;
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
import dev.etiquette.vocabulary.ValueFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds at which condition a rule stopped, and why. */
final class StopFinder {

    private static final Comparator<Stop> NEAREST = Comparator.comparing(
                    (Stop stop) -> met(stop) == 0 && isAtMark(stop))
            .thenComparing(StopFinder::byShare)
            .thenComparing(Stop::left);

    /** How many levels of signals are explained. */
    private static final int DEEPEST = 4;

    private final Map<String, Rule> rules;
    private final FactIndex known;
    private final NaiveMatcher.Steps steps;
    private final Sought sought;
    private final Map<String, Optional<Stop>> derivers = new HashMap<>();
    private final Map<Stop, Object> forbidden = new IdentityHashMap<>();

    /** Finds where these rules stopped for what is sought. */
    StopFinder(Map<String, Rule> rules, FactIndex known, NaiveMatcher.Steps steps, Sought sought) {
        this.rules = rules;
        this.known = known;
        this.steps = steps;
        this.sought = sought;
    }

    /**
     * The furthest that each of these rules came; of several ways equally far the first. Those rules come first of which the
     * greatest share of conditions is met, then those of which fewest are not: a rule is not near for being short.
     */
    List<Stop> of(Collection<Rule> asked) {
        List<Way> ways = new ArrayList<>();
        asked.forEach(rule -> ways.add(furthest(rule)));
        List<Stop> stops = new ArrayList<>();
        ways.stream()
                .sorted(Comparator.comparingInt(Way::left))
                .forEach(way -> stop(way, 0).ifPresent(stops::add));
        stops.sort(NEAREST);
        return stops;
    }

    private static int byShare(Stop one, Stop other) {
        // met / (met + left), without fractions
        long mine = (long) met(one) * other.left();
        long theirs = (long) met(other) * one.left();
        return Long.compare(theirs, mine);
    }

    /** How many conditions are met, with those of the nearest rule for what is missing. */
    private static int met(Stop stop) {
        return stop.condition()
                + (stop.because().isEmpty() ? 0 : met(stop.because().get(0)));
    }

    /** Whether it stopped at what is so of a text or not: no count that grows and no time that comes makes that otherwise. */
    private static boolean isAtMark(Stop stop) {
        return stop.root().obstacle() instanceof Obstacle.Differs differs
                && Set.of("true", "false").contains(differs.value());
    }

    /** The fact that must not be there, where that is why a rule stopped there. */
    Optional<Object> forbidden(Stop stop) {
        return Optional.ofNullable(forbidden.get(stop));
    }

    /** A way through a rule that ended; at no condition where the walk was cut before it ended anywhere. */
    private record Way(Rule rule, int condition, Object[] facts) {

        int left() {
            return rule.conditions().size() - condition;
        }
    }

    private Way furthest(Rule rule) {
        Way[] best = {new Way(rule, -1, new Object[rule.numbers()])};
        NaiveMatcher.through(rule, known, steps, new NaiveMatcher.Watcher() {
            @Override
            public boolean follows(int condition, Object[] facts, Object fact) {
                // Whoever else there is, the rule stops for what is asked about.
                return sought.anything()
                        || sought.mayGoWith(fact)
                        || matched(rule, condition, facts).stream().anyMatch(sought::isAbout);
            }

            @Override
            public void stopped(int condition, Object[] facts) {
                if (condition > best[0].condition && sought.fits(matched(rule, condition, facts))) {
                    best[0] = new Way(rule, condition, facts);
                }
            }
        });
        return best[0];
    }

    /** What the conditions before that one matched. */
    private static List<Object> matched(Rule rule, int condition, Object[] facts) {
        return rule.conditions().subList(0, condition).stream()
                .flatMap(each -> number(each).stream())
                .map(number -> facts[number])
                .filter(Objects::nonNull)
                .toList();
    }

    private static Optional<Integer> number(Condition condition) {
        if (condition instanceof Match match) {
            return Optional.of(match.pattern().number());
        }
        return condition instanceof Or either
                ? Optional.of(either.branches().get(0).number())
                : Optional.empty();
    }

    private Optional<Stop> stop(Way way, int depth) {
        Rule rule = way.rule();
        if (way.condition() < 0) {
            return Optional.empty();
        }
        Condition condition = rule.conditions().get(way.condition());
        if (condition instanceof Not absent) {
            Pattern pattern = absent.pattern();
            return known.matching(pattern, way.facts(), steps).stream()
                    .findFirst()
                    .map(fact -> {
                        Stop stop = stop(
                                way,
                                pattern,
                                new Obstacle.Forbidden(
                                        known.ref(fact), pattern.fact().meaning()),
                                List.of());
                        forbidden.put(stop, fact);
                        return stop;
                    });
        }
        Nearest nearest = nearest(condition, way.facts());
        List<Stop> because = new ArrayList<>();
        if (nearest.pattern().fact().isSignal() && depth < DEEPEST && !nearest.about()) {
            derivers(nearest.pattern()).stream()
                    .forEach(each -> deriver(each, depth + 1).ifPresent(because::add));
            because.sort(NEAREST);
        }
        return Optional.of(stop(way, nearest.pattern(), obstacle(rule, nearest), because));
    }

    /** Where a rule stopped that derives what is missing. */
    private Optional<Stop> deriver(Rule rule, int depth) {
        Optional<Stop> known = derivers.get(rule.id() + " " + depth);
        if (known == null) {
            known = stop(furthest(rule), depth);
            derivers.put(rule.id() + " " + depth, known);
        }
        return known;
    }

    private Stop stop(Way way, Pattern pattern, Obstacle obstacle, List<Stop> because) {
        Rule rule = way.rule();
        return new Stop(
                StepBuilder.ref(rule),
                way.condition(),
                RuleTextFormat.condition(rule, way.condition(), pattern),
                pattern.position().file(),
                pattern.position().line(),
                matched(rule, way.condition(), way.facts()).stream()
                        .filter(fact -> !(fact instanceof Now))
                        .map(known::ref)
                        .toList(),
                obstacle,
                because,
                way.left() + (because.isEmpty() ? 0 : because.get(0).left()));
    }

    private Obstacle obstacle(Rule rule, Nearest nearest) {
        Pattern pattern = nearest.pattern();
        if (nearest.facts().length == 0) {
            return new Obstacle.Missing(
                    pattern.fact().name(), pattern.fact().meaning(), sought.person(), known.name(sought.person()));
        }
        return different(rule, pattern, pattern.tests().get(nearest.test()), nearest.facts());
    }

    private List<Rule> derivers(Pattern pattern) {
        return rules.values().stream()
                .filter(rule -> pattern.fact().covers(rule.derives()))
                .toList();
    }

    private static List<Pattern> patterns(Condition condition) {
        if (condition instanceof Match match) {
            return List.of(match.pattern());
        } else if (condition instanceof Not absent) {
            return List.of(absent.pattern());
        } else if (condition instanceof Exists present) {
            return List.of(present.pattern());
        } else if (condition instanceof Or either) {
            return either.branches();
        }
        return List.of(((Accumulate) condition).source());
    }

    /**
     * The fact that met most of a condition.
     *
     * @param pattern of it; of several that one which was met most
     * @param facts with that fact at the pattern's number; empty when there is none to be shown
     * @param test the comparison that it does not meet
     * @param about whether it is about what is sought
     */
    private record Nearest(Pattern pattern, Object[] facts, int test, boolean about) {

        boolean isNearerThan(Nearest other) {
            return test >= 0 && (other.test < 0 || about && !other.about || about == other.about && test > other.test);
        }
    }

    private Nearest nearest(Condition condition, Object[] facts) {
        List<Pattern> patterns = patterns(condition);
        Nearest best = new Nearest(patterns.get(0), new Object[0], -1, false);
        for (Pattern pattern : patterns) {
            for (Object fact : known.of(pattern.fact())) {
                Nearest tried = tried(pattern, facts, fact);
                if (tried.isNearerThan(best)) {
                    best = tried;
                }
            }
        }
        // What somebody else has says nothing of the one who is sought.
        boolean strangers = !best.about()
                && !sought.person().isNone()
                && best.facts().length > 0
                && FactFormatter.isAboutSomebody(best.facts()[best.pattern().number()]);
        return strangers ? new Nearest(best.pattern(), new Object[0], -1, false) : best;
    }

    private Nearest tried(Pattern pattern, Object[] facts, Object fact) {
        Object[] tried = facts.clone();
        tried[pattern.number()] = fact;
        int met = 0;
        while (met < pattern.tests().size()
                && TermEvaluator.holds(pattern.tests().get(met), tried, known.zone())) {
            met++;
        }
        return met == pattern.tests().size()
                ? new Nearest(pattern, new Object[0], -1, false)
                : new Nearest(pattern, tried, met, sought.suits(fact));
    }

    private Obstacle different(Rule rule, Pattern pattern, Constraint test, Object[] facts) {
        Object nearest = facts[pattern.number()];
        String written = RuleTextFormat.test(rule, test.position());
        ComparisonFinder parts = new ComparisonFinder(known, pattern.number(), facts);
        if (test instanceof Constraint.Contains contains) {
            return new Obstacle.Differs(
                    known.ref(nearest), written, worded(contains.set(), facts), "", parts.of(contains));
        } else if (test instanceof Constraint.In among) {
            return new Obstacle.Differs(known.ref(nearest), written, worded(among.left(), facts), "", parts.of(among));
        }
        Constraint.Compare compare = (Constraint.Compare) test;
        if (compare.readsTime()) {
            Instant now = (Instant) TermEvaluator.value(compare.left(), facts, known.zone());
            Instant moment = (Instant) TermEvaluator.value(compare.right(), facts, known.zone());
            return new Obstacle.Time(written, now, moment, !moment.isBefore(now) && isLaterTrue(compare));
        }
        return new Obstacle.Differs(
                known.ref(nearest),
                written,
                worded(compare.left(), facts),
                compare.right() instanceof Term.Constant ? "" : worded(compare.right(), facts),
                parts.of(compare, written));
    }

    /** Whether time alone makes it so. */
    private static boolean isLaterTrue(Constraint.Compare compare) {
        return switch (compare.operator()) {
            case MORE, AT_LEAST -> true;
            default -> false;
        };
    }

    private String worded(Term term, Object[] facts) {
        return ValueFormat.visible(TermEvaluator.value(term, facts, known.zone()), known.zone());
    }
}
