package dev.etiquette.analysis;

import dev.etiquette.language.Condition;
import dev.etiquette.language.Constraint;
import dev.etiquette.language.NameSimilarity;
import dev.etiquette.language.Rule;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Looks for names of tags, details, occasions and switches that are nearly another name: the host may give any, so that a
 * misspelt one can only be told by the others of the same book.
 */
public final class NearNames {

    /** What a name belongs to, by the type of the fact. */
    private static final Map<String, String> KINDS = Map.of(
            "Tag", "tag", "Detail", "detail", "NumberDetail", "detail", "Occasion", "occasion", "Switch", "switch");

    private static final String NAME = "name";

    private NearNames() {}

    /** A name for which a rule asks. */
    private record Asked(String kind, String name, Position position) {}

    /**
     * Adds what it finds.
     *
     * @param own the rules that an author wrote
     * @param given the names in tables of facts, by the type of the fact
     * @param tags for which there is a norm, each with the first row that names it
     * @param files in which the rules stand
     */
    public static void check(
            List<Rule> own,
            SortedMap<String, SortedSet<String>> given,
            SortedMap<String, Position> tags,
            List<Source> files,
            List<Problem> problems) {
        SortedMap<String, SortedMap<String, List<Asked>>> byKind = new TreeMap<>();
        own.stream()
                .filter(rule -> !rule.retired())
                .flatMap(NearNames::asked)
                .forEach(each -> byKind.computeIfAbsent(each.kind(), unknown -> new TreeMap<>())
                        .computeIfAbsent(each.name(), unknown -> new ArrayList<>())
                        .add(each));
        tags.forEach((tag, row) -> byKind.computeIfAbsent("tag", unknown -> new TreeMap<>())
                .computeIfAbsent(tag, unknown -> new ArrayList<>())
                .add(new Asked("tag", tag, row)));
        byKind.forEach((kind, names) -> {
            SortedSet<String> tables = new TreeSet<>();
            KINDS.forEach((type, of) -> {
                if (of.equals(kind)) {
                    tables.addAll(given.getOrDefault(type, new TreeSet<>()));
                }
            });
            Set<String> told = new HashSet<>();
            for (String name : names.keySet()) {
                meant(name, names, tables, told).ifPresent(other -> {
                    told.add(name);
                    names.get(name).forEach(each -> problems.add(problem(each, other, files)));
                });
            }
        });
    }

    /** The name that was likely meant: one in a table, or one for which more rules ask, or one that comes first. */
    private static Optional<String> meant(
            String name, SortedMap<String, List<Asked>> names, Set<String> tables, Set<String> told) {
        if (tables.contains(name)) {
            return Optional.empty();
        }
        Set<String> others = new TreeSet<>(tables);
        names.forEach((other, asked) -> {
            boolean firmer = asked.size() > names.get(name).size()
                    || asked.size() == names.get(name).size() && first(asked).compareTo(first(names.get(name))) < 0;
            if (firmer && !told.contains(other)) {
                others.add(other);
            }
        });
        return NameSimilarity.nearest(name, others).stream()
                .filter(other -> !sameButForDigits(name, other))
                .findFirst();
    }

    private static Position first(List<Asked> asked) {
        return asked.stream()
                .map(Asked::position)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** What is counted differs on purpose: "child 1" and "child 2". */
    private static boolean sameButForDigits(String one, String other) {
        return one.replaceAll("\\d", "").equals(other.replaceAll("\\d", ""));
    }

    private static Stream<Asked> asked(Rule rule) {
        return rule.conditions().stream()
                .flatMap(condition -> ConditionAnalysis.patterns(condition).stream())
                .filter(pattern -> KINDS.containsKey(pattern.fact().name()))
                .flatMap(pattern -> pattern.tests().stream().flatMap(test -> asked(pattern, test)));
    }

    private static Stream<Asked> asked(Condition.Pattern pattern, Constraint test) {
        String kind = KINDS.getOrDefault(pattern.fact().name(), "");
        return ComparedField.wanted(test, NAME).map(value -> new Asked(kind, String.valueOf(value), test.position()));
    }

    private static Problem problem(Asked asked, String other, List<Source> files) {
        Position place = QuotedPlace.of(asked.name(), asked.position(), files);
        Problem problem =
                new Problem(Code.NEAR_NAME, place, AnalysisMessage.NEAR_NAME.with(asked.kind(), asked.name(), other));
        String hint = AnalysisMessage.MAYBE_WRITE.with(other);
        return place.equals(asked.position())
                ? problem.maybe(hint)
                : problem.with(Suggestion.of(hint, Edit.replace(place, "\"" + other + "\"")));
    }
}
