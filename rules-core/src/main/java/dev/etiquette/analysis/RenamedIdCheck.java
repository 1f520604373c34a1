package dev.etiquette.analysis;

import dev.etiquette.language.Rule;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for standard rules that go by another id: hosts know advice and history by the old one. */
final class RenamedIdCheck {

    private RenamedIdCheck() {}

    static void check(List<Rule> rules, List<Rule> standard, List<Problem> problems) {
        Map<String, String> known = new HashMap<>();
        standard.forEach(rule -> known.put(rule.name() + "\n" + rule.canonical(), rule.id()));
        Set<String> taken = new HashSet<>();
        rules.forEach(rule -> taken.add(rule.id()));
        for (Rule rule : rules) {
            String id = known.getOrDefault(rule.name() + "\n" + rule.canonical(), rule.id());
            if (!id.equals(rule.id()) && !taken.contains(id)) {
                problems.add(new Problem(Code.CHANGED_ID, rule.places().id(), AnalysisMessage.CHANGED_ID.with(id))
                        .with(Suggestion.of(
                                AnalysisMessage.MAYBE_WRITE.with(id),
                                Edit.replace(rule.places().id(), "\"" + id + "\""))));
            }
        }
    }
}
