package dev.etiquette.engine;

import dev.etiquette.language.Condition;
import dev.etiquette.language.Condition.Pattern;
import dev.etiquette.language.Constraint;
import dev.etiquette.language.Operator;
import dev.etiquette.language.Rule;
import dev.etiquette.language.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells of which rules every match is about one person: all facts that such a rule matches, forbids or gathers, and that are about
 * somebody, must be about the same person. Asked about some people alone it says of these what it says when it is asked about all.
 */
final class PersonalRule {

    /** Terms that are equal in each match, each by one that stands for it. */
    private final Map<String, String> equal;

    private PersonalRule(Map<String, String> equal) {
        this.equal = equal;
    }

    /** Whether the rule is one. */
    static boolean is(Rule rule) {
        PersonalRule known = new PersonalRule(new HashMap<>());
        List<Pattern> first = new ArrayList<>();
        List<Pattern> others = new ArrayList<>();
        for (Condition condition : rule.conditions()) {
            if (condition instanceof Condition.Match match) {
                known.learn(match.pattern());
                first.add(match.pattern());
            } else if (condition instanceof Condition.Not absent) {
                others.add(absent.pattern());
            } else if (condition instanceof Condition.Exists present) {
                others.add(present.pattern());
            } else if (condition instanceof Condition.Or either) {
                others.addAll(either.branches());
            } else {
                others.add(((Condition.Accumulate) condition).source());
            }
        }
        List<String> people = first.stream()
                .flatMap(pattern -> person(pattern).stream())
                .map(known::standingFor)
                .distinct()
                .toList();
        return people.size() == 1 && others.stream().allMatch(pattern -> known.isAbout(pattern, people.get(0)));
    }

    /** Whether a fact of that pattern is about that person, or about nobody. */
    private boolean isAbout(Pattern pattern, String person) {
        // What a fact must be like that is not there says nothing of those that are.
        PersonalRule here = new PersonalRule(new HashMap<>(equal));
        here.learn(pattern);
        return person(pattern)
                .map(own -> here.standingFor(own).equals(here.standingFor(person)))
                .orElse(true);
    }

    private void learn(Pattern pattern) {
        for (Constraint test : pattern.tests()) {
            if (test instanceof Constraint.Compare compare
                    && compare.operator() == Operator.EQUAL
                    && compare.left() instanceof Term.FieldAccess one
                    && compare.right() instanceof Term.FieldAccess other) {
                equal.put(standingFor(written(one)), standingFor(written(other)));
            }
        }
    }

    private String standingFor(String term) {
        String standing = term;
        while (!equal.getOrDefault(standing, standing).equals(standing)) {
            standing = equal.get(standing);
        }
        return standing;
    }

    private static Optional<String> person(Pattern pattern) {
        return PersonKey.of(pattern.fact()).map(key -> name(pattern.number()) + "." + key.name());
    }

    private static String written(Term.FieldAccess term) {
        return term.canonical(PersonalRule::name);
    }

    private static String name(int number) {
        return "#" + number;
    }
}
