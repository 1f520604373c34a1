package dev.etiquette.language;

import dev.etiquette.language.Parser.Part;
import dev.etiquette.language.Problem.Code;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the files of a rule book: all rules, or all problems at once. */
public final class RuleReader {

    /** A file larger than this is no rule file. */
    public static final int LARGEST_FILE = 1 << 20;

    private static final int MOST_RULES = 5_000;

    private final List<Problem> found = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final boolean mending;

    private RuleReader(boolean mending) {
        this.mending = mending;
    }

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
     * @param problems errors, sorted by place; none when the book is sound
     * @param warnings about rules that are sound on their own, sorted by place
     */
    public record Result(List<Rule> rules, Strata strata, List<Problem> problems, List<Problem> warnings) {}

    /** Reads and checks; the order of the files does not matter. */
    public static Result read(List<Source> sources, Vocabulary vocabulary) {
        return new RuleReader(false).result(sources, vocabulary);
    }

    /**
     * The same, and for each problem tries what the author may have meant: so it is told where the mistake is rather
     * than where it was stumbled upon, and how it can be mended. Takes its time when there are many problems.
     */
    public static Result explain(List<Source> sources, Vocabulary vocabulary) {
        return new RuleReader(true).result(sources, vocabulary);
    }

    private Result result(List<Source> sources, Vocabulary vocabulary) {
        List<Part> parts = new ArrayList<>();
        for (Source source : sources) {
            if (source.text().length() > LARGEST_FILE) {
                found.add(new Problem(
                        Code.TOO_LARGE,
                        start(source),
                        "The file has " + source.text().length() + " characters; " + LARGEST_FILE + " are the most."));
            } else {
                parts.addAll(Parser.parts(Passage.of(source)));
                if (mending) {
                    Tabs.warn(source, found);
                }
            }
        }
        Ids ids = new Ids(parts);
        RuleChecker checker = new RuleChecker(vocabulary, ids);
        for (Part part : parts) {
            part.node()
                    .flatMap(node -> checker.check(node, part.findings()))
                    .map(rule -> rule.written(part.passage().text()))
                    .ifPresent(rules::add);
        }
        tell(parts, new Mender(checker));
        bounded(sources, parts);
        rules.sort(Rule.BY_ID);
        distinct(Rule::id, "id", Code.DUPLICATE_ID, ids);
        distinct(Rule::name, "name", Code.DUPLICATE_NAME, ids);
        List<Rule> active = rules.stream().filter(rule -> !rule.retired()).toList();
        Strata strata = Strata.of(active, found);
        Collections.sort(found);
        return new Result(List.copyOf(rules), strata, withSeverity(Severity.ERROR), withSeverity(Severity.WARNING));
    }

    private List<Problem> withSeverity(Severity severity) {
        return found.stream().filter(each -> each.severity() == severity).toList();
    }

    private void tell(List<Part> parts, Mender mender) {
        for (Part part : parts) {
            for (Finding finding : part.findings().all()) {
                found.add(mending ? mender.mended(part.passage(), finding) : finding.problem());
            }
        }
    }

    private void bounded(List<Source> sources, List<Part> parts) {
        long written = parts.stream().filter(part -> part.node().isPresent()).count();
        if (written > MOST_RULES) {
            found.add(new Problem(
                    Code.TOO_LARGE,
                    start(sources.get(0)),
                    "There are " + written + " rules; " + MOST_RULES + " are the most."));
        }
        if (written == 0 && found.isEmpty()) {
            found.add(new Problem(
                    Code.NO_RULES,
                    sources.isEmpty() ? new Position("", 1, 1, 2) : start(sources.get(0)),
                    "There is no rule at all; a rule book must have one at least."));
        }
    }

    private static Position start(Source source) {
        return new Position(source.name(), 1, 1, 2);
    }

    private void distinct(Function<Rule, String> key, String what, Code code, Ids ids) {
        Map<String, Rule> first = new HashMap<>();
        List<Rule> byPlace = new ArrayList<>(rules);
        byPlace.sort(Comparator.comparing(Rule::position));
        for (Rule rule : byPlace) {
            Rule earlier = first.putIfAbsent(key.apply(rule), rule);
            if (earlier != null) {
                Problem problem = new Problem(
                        code,
                        code == Code.DUPLICATE_ID
                                ? rule.places().id()
                                : rule.places().title(),
                        "The rule has the same " + what + " as that at " + earlier.position() + ", \"" + key.apply(rule)
                                + "\"; every rule needs its own.");
                found.add(code == Code.DUPLICATE_ID ? problem.with(another(rule, ids)) : problem);
            }
        }
    }

    private static Suggestion another(Rule rule, Ids ids) {
        String free = ids.free(rule.position().file());
        return Suggestion.of(
                "Maybe write \"" + free + "\", which no rule has yet.",
                Edit.replace(rule.places().id(), "\"" + free + "\""));
    }
}
