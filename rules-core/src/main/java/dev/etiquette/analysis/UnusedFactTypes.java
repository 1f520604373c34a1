package dev.etiquette.analysis;

import dev.etiquette.language.Rule;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.vocabulary.FactType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for fact types that are declared and that no rule and no other declaration uses. */
final class UnusedFactTypes {

    private UnusedFactTypes() {}

    static void check(Map<FactType, Position> declared, List<Rule> rules, List<Problem> problems) {
        Set<String> used = new HashSet<>();
        for (Rule rule : rules) {
            used.add(rule.derives().name());
            rule.needs().forEach(factType -> used.add(factType.name()));
            rule.needsAllOf().forEach(factType -> used.add(factType.name()));
        }
        declared.keySet()
                .forEach(factType -> factType.declaredFields()
                        .forEach(field -> used.add(field.type().declared())));
        declared.forEach((factType, position) -> {
            if (!used.contains(factType.name())) {
                problems.add(new Problem(Code.UNUSED_KIND, position, AnalysisMessage.UNUSED.with(factType.name()))
                        .maybe(AnalysisMessage.MAYBE_USE_OR_REMOVE.text()));
            }
        });
    }
}
