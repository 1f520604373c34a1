package dev.etiquette.analysis;

import dev.etiquette.language.Rule;
import dev.etiquette.language.Term;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks for tasks of two rules that have one name and say different things: advice knows a task by its name, so where both
 * rules hold only one of the two is told, and whoever has done that has done the other one too.
 */
final class TaskNames {

    /**
     * A task in the words of a rule.
     *
     * @param name for good, with the function that makes it and the place
     * @param words what people are shown, without what is filled in
     */
    private record Task(String name, String words) {}

    private TaskNames() {}

    /** Adds a problem for each own rule whose task has the name of another one. */
    static void check(List<Rule> active, Set<Rule> own, List<Problem> problems) {
        Map<String, Rule> first = new HashMap<>();
        active.stream().filter(rule -> !own.contains(rule)).forEach(rule -> other(rule, first));
        for (Rule rule : active) {
            if (own.contains(rule)) {
                other(rule, first)
                        .ifPresent(other -> problems.add(new Problem(
                                        Code.SAME_TASK,
                                        rule.places().statement(),
                                        AnalysisMessage.SAME_TASK.with(other.id()))
                                .maybe(AnalysisMessage.MAYBE_OTHER_TASK_NAME.text())));
            }
        }
    }

    /** The rule before it that has another task of that name. */
    private static Optional<Rule> other(Rule rule, Map<String, Rule> first) {
        return task(rule).flatMap(task -> {
            Rule before = first.putIfAbsent(task.name(), rule);
            return Optional.ofNullable(before).filter(named -> !task(named).equals(Optional.of(task)));
        });
    }

    private static Optional<Task> task(Rule rule) {
        return rule.statement().arguments().stream()
                .filter(Term.Call.class::isInstance)
                .map(Term.Call.class::cast)
                .flatMap(act -> task(act).stream())
                .findFirst();
    }

    private static Optional<Task> task(Term.Call act) {
        for (int place = 1; place < act.arguments().size(); place++) {
            if (act.word().shows(place) && act.arguments().get(place - 1) instanceof Term.Constant name) {
                // Where and how it is said belongs to what advice knows it by.
                String there = act.arguments().subList(0, place - 1).stream()
                        .filter(Term.Constant.class::isInstance)
                        .map(part -> part.canonical(number -> ""))
                        .collect(Collectors.joining(" "));
                return Optional.of(new Task(
                        act.word().name() + " " + there + " " + name.value(),
                        words(act.arguments().get(place))));
            }
        }
        return Optional.empty();
    }

    private static String words(Term shown) {
        return shown instanceof Term.Template template
                ? template.parts().stream()
                        .filter(Term.Constant.class::isInstance)
                        .map(part -> ((Term.Constant) part).value().toString())
                        .collect(Collectors.joining("…"))
                : shown.canonical(number -> "#" + number);
    }
}
