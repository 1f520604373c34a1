package dev.etiquette.scenario;

import dev.etiquette.advice.JudgedDraft;
import dev.etiquette.advice.Reason;
import dev.etiquette.model.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares what the advice says of the latest plan of a scenario with what the scenario expects. */
final class PlanCheck {

    private final ScenarioState scenario;
    private final List<JudgedDraft> judged;

    private PlanCheck(ScenarioState scenario) {
        this.scenario = scenario;
        UtteranceBuilder plan = scenario.latestPlan();
        this.judged = scenario.asked().advice().planned().stream()
                .filter(each -> each.draft().utterance().id().value().equals(plan.id()))
                .toList();
        scenario.asserted();
    }

    static PlanCheck of(ScenarioState scenario) {
        return new PlanCheck(scenario);
    }

    void fine(Optional<String> person) {
        List<JudgedDraft> found = meant(person);
        if (!found.stream().allMatch(JudgedDraft::fine)) {
            throw otherwise(ScenarioMessage.PLAN_FINE.text(), found, why(found));
        }
    }

    /** Somebody whom it reaches is enough where nobody is named. */
    void heldBy(Optional<String> person, List<String> rules) {
        rules.forEach(scenario::checkRule);
        List<JudgedDraft> found = meant(person);
        boolean held = found.stream()
                .anyMatch(each -> each.by().stream().map(Reason::rule).toList().containsAll(rules));
        if (!held) {
            throw otherwise(
                    ScenarioMessage.PLAN_HELD.with(String.join(", ", new TreeSet<>(rules))),
                    found,
                    whyNot(new TreeSet<>(rules), found));
        }
    }

    void allowedFrom(ScenarioInstant moment) {
        Instant wanted = scenario.settled(moment);
        List<JudgedDraft> found = meant(Optional.empty());
        boolean allowed = found.stream().anyMatch(each -> each.allowedFrom().equals(Optional.of(wanted)));
        if (!allowed) {
            throw otherwise(ScenarioMessage.PLAN_ALLOWED.with(scenario.written(wanted)), found, why(found));
        }
    }

    /** Somebody whom it reaches is enough where nobody is named. */
    void blessedBy(Optional<String> person, List<String> rules) {
        rules.forEach(scenario::checkRule);
        List<JudgedDraft> found = meant(person);
        boolean blessed = found.stream().anyMatch(each -> blessing(each).containsAll(rules));
        if (!blessed) {
            throw new ExpectationFailedException(
                    ScenarioMessage.PLAN_BLESSED.with(String.join(", ", new TreeSet<>(rules))),
                    foundBlessed(found),
                    whyNot(new TreeSet<>(rules), found));
        }
    }

    void notBlessed() {
        List<JudgedDraft> found = meant(Optional.empty());
        if (!found.stream().allMatch(each -> each.blessings().isEmpty())) {
            throw new ExpectationFailedException(
                    ScenarioMessage.PLAN_NOT_BLESSED.text(),
                    foundBlessed(found),
                    found.stream()
                            .flatMap(each -> scenario.asked().whyBlessed(each).stream())
                            .toList());
        }
    }

    private static List<String> blessing(JudgedDraft judged) {
        return judged.blessings().stream().map(Reason::rule).toList();
    }

    private static List<String> foundBlessed(List<JudgedDraft> found) {
        List<String> lines = new ArrayList<>();
        for (JudgedDraft each : found) {
            String rules = String.join(", ", blessing(each));
            if (!rules.isEmpty()) {
                lines.add(
                        each.name().isEmpty()
                                ? ScenarioMessage.PLAN_FOUND_BLESSED.with(rules)
                                : ScenarioMessage.PLAN_FOUND_BLESSED_FOR.with(each.name(), rules));
            }
        }
        return lines.isEmpty() ? List.of(ScenarioMessage.PLAN_FOUND_NOT_BLESSED.text()) : lines;
    }

    private List<JudgedDraft> meant(Optional<String> person) {
        if (person.isEmpty()) {
            return judged;
        }
        PersonId id = scenario.people().known(person.get()).id();
        List<JudgedDraft> found =
                judged.stream().filter(each -> each.recipient().equals(id)).toList();
        if (found.isEmpty()) {
            throw new InvalidStepException(ScenarioMessage.PLAN_REACHES_OTHERS.with(person.get()));
        }
        return found;
    }

    private List<String> why(List<JudgedDraft> found) {
        return found.stream()
                .flatMap(each -> scenario.asked().why(each).stream())
                .toList();
    }

    private List<String> whyNot(Set<String> rules, List<JudgedDraft> found) {
        return rules.stream()
                .flatMap(rule -> found.stream().flatMap(each -> scenario.asked().whyNot(rule, each).stream()))
                .distinct()
                .toList();
    }

    private ExpectationFailedException otherwise(String expected, List<JudgedDraft> found, List<String> why) {
        List<String> lines = new ArrayList<>();
        for (JudgedDraft each : found) {
            lines.add(found(each));
            each.allowedFrom()
                    .map(scenario::written)
                    .map(ScenarioMessage.PLAN_FOUND_ALLOWED::with)
                    .ifPresent(lines::add);
        }
        return new ExpectationFailedException(expected, lines, why);
    }

    private static String found(JudgedDraft judged) {
        String rules = String.join(", ", judged.by().stream().map(Reason::rule).toList());
        if (judged.name().isEmpty()) {
            return judged.fine() ? ScenarioMessage.PLAN_FOUND_FINE.text() : ScenarioMessage.PLAN_FOUND_HELD.with(rules);
        }
        return judged.fine()
                ? ScenarioMessage.PLAN_FOUND_FINE_FOR.with(judged.name())
                : ScenarioMessage.PLAN_FOUND_HELD_FOR.with(judged.name(), rules);
    }
}
