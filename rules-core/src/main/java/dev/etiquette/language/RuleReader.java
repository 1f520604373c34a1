package dev.etiquette.language;

import dev.etiquette.language.Problem.Code;
import dev.etiquette.language.Syntax.RuleNode;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the files of a rule book: all rules, or all problems at once. */
public final class RuleReader {

    /** A file larger than this is no rule file. */
    public static final int LARGEST_FILE = 1 << 20;

    private static final int MOST_RULES = 5_000;

    private RuleReader() {}

    /**
     * One file of rules.
     *
     * @param name as messages and advice show it
     * @param text its whole text
     */
    public record Source(String name, String text) {}

    /**
     * What reading gave.
     *
     * @param rules sorted by id; only those that are sound when there are problems
     * @param strata the order in which they are asked
     * @param problems sorted by place; none when the book is sound
     */
    public record Result(List<Rule> rules, Strata strata, List<Problem> problems) {}

    /** Reads and checks; the order of the files does not matter. */
    public static Result read(List<Source> sources, Vocabulary vocabulary) {
        List<Problem> problems = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        RuleChecker checker = new RuleChecker(vocabulary, problems);
        int written = 0;
        for (Source source : sources) {
            if (source.text().length() > LARGEST_FILE) {
                problems.add(new Problem(
                        Code.TOO_LARGE,
                        start(source),
                        "The file has " + source.text().length() + " characters; " + LARGEST_FILE + " are the most."));
                continue;
            }
            for (RuleNode node : Parser.rules(Tokenizer.tokens(source.name(), source.text()), problems)) {
                written++;
                checker.check(node).ifPresent(rules::add);
            }
        }
        if (written > MOST_RULES) {
            problems.add(new Problem(
                    Code.TOO_LARGE,
                    start(sources.get(0)),
                    "There are " + written + " rules; " + MOST_RULES + " are the most."));
        }
        if (written == 0 && problems.isEmpty()) {
            problems.add(new Problem(
                    Code.NO_RULES,
                    sources.isEmpty() ? new Position("", 1, 1, 2) : start(sources.get(0)),
                    "There is no rule at all; a rule book must have one at least."));
        }
        rules.sort(Rule.BY_ID);
        distinct(rules, Rule::id, "id", problems);
        distinct(rules, Rule::name, "name", problems);
        List<Rule> active = rules.stream().filter(rule -> !rule.retired()).toList();
        Strata strata = Strata.of(active, problems);
        Collections.sort(problems);
        return new Result(List.copyOf(rules), strata, List.copyOf(problems));
    }

    private static Position start(Source source) {
        return new Position(source.name(), 1, 1, 2);
    }

    private static void distinct(List<Rule> rules, Function<Rule, String> key, String what, List<Problem> problems) {
        Map<String, Rule> first = new HashMap<>();
        List<Rule> byPlace = new ArrayList<>(rules);
        byPlace.sort((one, other) -> one.position().compareTo(other.position()));
        for (Rule rule : byPlace) {
            Rule earlier = first.putIfAbsent(key.apply(rule), rule);
            if (earlier != null) {
                problems.add(new Problem(
                        Code.DUPLICATE,
                        rule.position(),
                        "The rule has the same " + what + " as that at " + earlier.position() + ", \"" + key.apply(rule)
                                + "\"; every rule needs its own."));
            }
        }
    }
}
