package dev.etiquette.analysis;

import dev.etiquette.language.Condition;
import dev.etiquette.language.Rule;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.vocabulary.FactType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for tables of facts that no rule reads. */
public final class UnreadFactsCheck {

    /** What rules read of a table, where that is called otherwise. */
    private static final Map<String, Set<String>> READ_AS = Map.of("Detail", Set.of("Detail", "NumberDetail"));

    /** What is planned is judged by all rules that hold something back. */
    private static final String PLANNED = "Planned";

    private UnreadFactsCheck() {}

    /**
     * Adds what it finds.
     *
     * @param tables what each file holds
     * @param normsByTag whether norms hold for people with a tag
     */
    public static void check(List<Rule> rules, Map<String, String> tables, boolean normsByTag, List<Problem> problems) {
        Set<String> read = rules.stream()
                .filter(rule -> !rule.retired())
                .flatMap(rule -> rule.conditions().stream())
                .flatMap(condition -> ConditionAnalysis.patterns(condition).stream())
                .map(Condition.Pattern::fact)
                .map(FactType::name)
                .collect(Collectors.toCollection(HashSet::new));
        if (normsByTag) {
            read.add("Tag");
        }
        tables.forEach((file, type) -> {
            if (!type.equals(PLANNED)
                    && READ_AS.getOrDefault(type, Set.of(type)).stream().noneMatch(read::contains)) {
                problems.add(new Problem(
                                Code.UNUSED_KIND, new Position(file, 1, 1, 2), AnalysisMessage.UNREAD_TABLE.with(type))
                        .maybe(AnalysisMessage.MAYBE_READ_TABLE.with(type)));
            }
        });
    }
}
