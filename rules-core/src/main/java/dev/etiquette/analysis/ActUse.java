package dev.etiquette.analysis;

import dev.etiquette.advice.Action;
import dev.etiquette.language.NameSimilarity;
import dev.etiquette.language.NamedAct;
import dev.etiquette.language.Rule;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Holds the acts that rules name against those that the table of acts has. */
public final class ActUse {

    private ActUse() {}

    /**
     * Acts that no row has.
     *
     * @param rules that an author wrote
     * @param acts the names of all that there are
     */
    public static List<Problem> unknown(List<Rule> rules, Set<String> acts) {
        return named(rules)
                .filter(act -> !acts.contains(act.name()))
                .map(act -> unknown(act, acts))
                .distinct()
                .toList();
    }

    private static Problem unknown(NamedAct act, Set<String> acts) {
        Optional<Action> standard = Action.known().stream()
                .filter(each -> each.id().replace('_', ' ').equalsIgnoreCase(act.name())
                        || each.says().equalsIgnoreCase(act.name()))
                .findFirst();
        if (standard.isPresent()) {
            return new Problem(Code.UNKNOWN_ACT, act.place(), AnalysisMessage.STANDARD_ACT_NAMED.with(act.name()))
                    .maybe(AnalysisMessage.MAYBE_STANDARD_ACT.with(
                            standard.get().id()));
        }
        List<String> near = NameSimilarity.nearest(act.name(), acts);
        Problem problem = new Problem(Code.UNKNOWN_ACT, act.place(), AnalysisMessage.ACT_WITHOUT_ROW.with(act.name()));
        return near.isEmpty()
                ? problem.maybe(AnalysisMessage.MAYBE_ROW_FOR_ACT.with(act.name(), act.name()))
                : problem.with(Suggestion.of(
                        AnalysisMessage.MAYBE_WRITE.with(near.get(0)),
                        Edit.replace(act.place(), "\"" + near.get(0) + "\"")));
    }

    /**
     * Rows whose act no rule would have done; none where a rule names an act without a row, which may be meant for one.
     *
     * @param rules all of the book
     * @param own the acts, each with its row
     * @param acts the names of all that there are
     */
    public static List<Problem> unused(List<Rule> rules, SortedMap<String, Position> own, Set<String> acts) {
        if (named(rules).anyMatch(act -> !acts.contains(act.name()))) {
            return List.of();
        }
        Set<String> used = new TreeSet<>();
        named(rules).filter(NamedAct::aimed).forEach(act -> used.add(act.name()));
        List<Problem> problems = new ArrayList<>();
        own.forEach((name, place) -> {
            if (!used.contains(name)) {
                problems.add(new Problem(Code.UNUSED_ACT, place, AnalysisMessage.ACT_NOT_USED.with(name))
                        .maybe(AnalysisMessage.MAYBE_USE_ACT.with(name)));
            }
        });
        return problems;
    }

    /**
     * Rules that aim at somebody an act whose row says that it does not reach out: restraint does not bind it then.
     *
     * @param rules that an author wrote
     * @param acts all that there are, by name
     */
    public static List<Problem> silent(List<Rule> rules, Map<String, Action> acts) {
        List<Problem> problems = new ArrayList<>();
        for (Rule rule : rules) {
            named(List.of(rule))
                    .filter(act -> act.aimed()
                            && Optional.ofNullable(acts.get(act.name()))
                                    .filter(row -> !row.reachesOut())
                                    .isPresent())
                    .forEach(act -> problems.add(new Problem(
                                    Code.SILENT_ACT,
                                    act.place(),
                                    AnalysisMessage.SILENT_ACT.with(rule.id(), act.name()))
                            .maybe(AnalysisMessage.MAYBE_REACH_OUT.text())));
        }
        return problems;
    }

    private static Stream<NamedAct> named(List<Rule> rules) {
        return rules.stream().filter(rule -> !rule.retired()).flatMap(rule -> rule.namedActs().stream());
    }
}
