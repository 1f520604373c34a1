package dev.etiquette.language;

import dev.etiquette.report.Position;
import dev.etiquette.vocabulary.FactType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * A checked rule.
 *
 * @param id permanent
 * @param name one sentence
 * @param source where the manner comes from
 * @param since when it came to the book; may be empty
 * @param protects whom it protects, such as "whoever asked to be left alone"; empty when nobody in particular
 * @param retired whether it is kept for reference only
 * @param trial whether it is tried only: what it says is listed apart and never advised
 * @param position of the word {@code rule}
 * @param places of its parts
 * @param text as it stands in its file, from the word {@code rule} to what follows it; see {@link #written}
 * @param conditions all of which must hold
 * @param statement what it says then
 * @param derives the fact type that it adds
 * @param namedActs acts of one's own that it names, in the order in which they stand
 * @param numbers how many facts and results its terms number
 */
public record Rule(
        String id,
        String name,
        String source,
        String since,
        String protects,
        boolean retired,
        boolean trial,
        Position position,
        Places places,
        String text,
        List<Condition> conditions,
        Term.Call statement,
        FactType derives,
        List<NamedAct> namedActs,
        int numbers) {

    /**
     * Where parts of a rule stand.
     *
     * @param title its name, with the quotes
     * @param id its id, with the quotes
     * @param statement the word after {@code then}
     */
    public record Places(Position title, Position id, Position statement) {}

    /** By id, which no two rules of a book share. */
    public static final Comparator<Rule> BY_ID = Comparator.comparing(Rule::id);

    /**
     * The same rule with another status, because somebody said so there. What is asked or tried is explained by its text,
     * which stays where it is.
     *
     * @param retires whether it is kept for reference only
     * @param tries whether it is tried only
     */
    Rule withStatusAt(Position there, Places said, boolean retires, boolean tries) {
        return new Rule(
                id,
                name,
                source,
                since,
                protects,
                retires,
                tries,
                retires ? there : position,
                said,
                text,
                conditions,
                statement,
                derives,
                namedActs,
                numbers);
    }

    /** Whether it derives a signal, rather than advice or restraint. */
    public boolean signals() {
        return derives.isSignal();
    }

    /** The fact types that must be there. */
    public List<FactType> needs() {
        List<FactType> needed = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Match match) {
                needed.add(match.pattern().fact());
            } else if (condition instanceof Condition.Exists present) {
                needed.add(present.pattern().fact());
            } else if (condition instanceof Condition.Or either) {
                either.branches().forEach(branch -> needed.add(branch.fact()));
            }
        }
        return needed;
    }

    /** The fact types of which all must be known: those that are forbidden or counted. */
    public List<FactType> needsAllOf() {
        List<FactType> needed = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Not absent) {
                needed.add(absent.pattern().fact());
            } else if (condition instanceof Condition.Accumulate gather) {
                needed.add(gather.source().fact());
            }
        }
        return needed;
    }

    /** The same, as it stands in its file from the line of its position on; blanks before it keep its columns. */
    Rule written(String passage) {
        return new Rule(
                id,
                name,
                source,
                since,
                protects,
                retired,
                trial,
                position,
                places,
                passage,
                conditions,
                statement,
                derives,
                namedActs,
                numbers);
    }

    /** What it says, written in the one way that equal rules share; names and places are left out. */
    public String canonical() {
        return conditionsInOneWay() + " -> " + statement.canonical(names(-1));
    }

    /** What it asks, written in the one way that equal conditions share. */
    public String conditionsInOneWay() {
        return conditions.stream().map(Rule::canonical).collect(Collectors.joining(" & "));
    }

    private static String canonical(Condition condition) {
        if (condition instanceof Condition.Match match) {
            return canonical(match.pattern());
        } else if (condition instanceof Condition.Not absent) {
            return "not " + canonical(absent.pattern());
        } else if (condition instanceof Condition.Exists present) {
            return "exists " + canonical(present.pattern());
        } else if (condition instanceof Condition.Or either) {
            return either.branches().stream().map(Rule::canonical).collect(Collectors.joining(" or ", "(", ")"));
        }
        Condition.Accumulate gather = (Condition.Accumulate) condition;
        int own = gather.source().number();
        return gather.folds().stream()
                .map(fold -> fold.function() + " " + fold.of().canonical(names(own)))
                .collect(Collectors.joining(", ", "(" + canonical(gather.source()) + "; ", ")"));
    }

    private static String canonical(Condition.Pattern pattern) {
        return pattern.tests().stream()
                .map(test -> test.canonical(names(pattern.number())))
                .collect(Collectors.joining(", ", pattern.fact().name() + "(", ")"));
    }

    private static IntFunction<String> names(int own) {
        return number -> number == own ? "this" : "#" + number;
    }
}
