package dev.etiquette.scenario;

import dev.etiquette.Advice;
import dev.etiquette.Coverage;
import dev.etiquette.Etiquette;
import dev.etiquette.Explanation;
import dev.etiquette.Situation;
import dev.etiquette.advice.JudgedDraft;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Withheld;
import dev.etiquette.explanation.WhyNot;
import dev.etiquette.model.PersonId;
import dev.etiquette.wording.ChoiceWords;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The advice that a scenario asked for, with its explanation. */
final class EvaluatedAdvice {

    /** As many as an author will read. */
    private static final int MOST_LINES = 40;

    private final Etiquette etiquette;
    private final Situation situation;
    private final Advice advice;
    private Optional<Explanation> explanation = Optional.empty();

    EvaluatedAdvice(Etiquette etiquette, Situation situation, Advice advice) {
        this.etiquette = etiquette;
        this.situation = situation;
        this.advice = advice;
    }

    Advice advice() {
        return advice;
    }

    /** Records which conditions of which rules were true and which were false. */
    void cover(Coverage coverage) {
        explanation().cover(coverage);
        complete();
    }

    /** A rule that was not checked may apply or not, so a scenario must not pass on it. */
    private void complete() {
        if (!explanation().isComplete()) {
            throw new InvalidStepException(
                    ScenarioMessage.TOO_MANY_COMBINATIONS.text(), ScenarioMessage.MAYBE_SPLIT_SCENARIO.text());
        }
    }

    private Explanation explanation() {
        return explanation.orElseGet(() -> {
            Explanation made = etiquette.explain(situation, advice.now());
            explanation = Optional.of(made);
            return made;
        });
    }

    /** A line for everything that is advised and for everything that is held back. */
    List<String> found(ScenarioState scenario) {
        List<String> found = new ArrayList<>();
        advice.recommendations().forEach(each -> found.add(found(each, scenario)));
        advice.withheld().forEach(each -> found.add(found(each, scenario)));
        if (found.isEmpty()) {
            found.add(ScenarioMessage.FOUND_NOTHING.text());
        }
        return found;
    }

    /** The failure of advice that was expected and is not there. */
    ExpectationFailedException missing(String expected, ExpectedAdvice wanted, ScenarioState scenario) {
        List<String> why = new ArrayList<>();
        List<Withheld> held = advice.withheld().stream()
                .filter(each -> wanted.isAskedBy(each.recommendation(), scenario))
                .toList();
        if (held.isEmpty()) {
            wanted.action()
                    .ifPresent(action ->
                            why.addAll(stopped(explanation().whyNot(action, person(wanted.person(), scenario)))));
        } else {
            held.forEach(each -> why.addAll(why(each)));
        }
        return new ExpectationFailedException(expected, found(scenario), why);
    }

    private static PersonId person(Optional<String> name, ScenarioState scenario) {
        return name.map(each -> scenario.people().known(each).id()).orElse(PersonId.NONE);
    }

    /** Why something is recommended. */
    List<String> why(Recommendation recommendation) {
        return explanation().why(recommendation).lines();
    }

    /** Why something is held back. */
    List<String> why(Withheld withheld) {
        return explanation().why(withheld).lines();
    }

    /** Why something that is planned is held back. */
    List<String> why(JudgedDraft planned) {
        return explanation().why(planned).lines();
    }

    /** Why something that is planned is blessed. */
    List<String> whyBlessed(JudgedDraft planned) {
        return explanation().whyBlessed(planned).lines();
    }

    /** Why a rule neither holds back nor blesses what is planned. */
    List<String> whyNot(String rule, JudgedDraft planned) {
        return lines(explanation().whyNot(rule, planned));
    }

    /** Why the rules that should hold it back do not apply. */
    List<String> whyNotHeld(ExpectedAdvice wanted, List<String> rules, ScenarioState scenario) {
        List<String> why = new ArrayList<>();
        rules.forEach(rule -> why.addAll(whyNot(rule, person(wanted.person(), scenario), scenario)));
        return why;
    }

    /** A line for everything that a rule applies to; of all people when no person is named. */
    List<String> applied(String rule, Optional<String> person, ScenarioState scenario) {
        List<String> applied = explanation().held(rule, person(person, scenario));
        complete();
        return applied;
    }

    /** Why a rule does not apply. */
    List<String> whyNot(String rule, Optional<String> person, ScenarioState scenario) {
        return whyNot(rule, person(person, scenario), scenario);
    }

    private List<String> whyNot(String rule, PersonId person, ScenarioState scenario) {
        List<String> lines = new ArrayList<>(lines(explanation().whyNot(rule, person)));
        explanation().whyNotPlanned(rule, person).forEach((moment, found) -> {
            lines.add(ScenarioMessage.FOR_PLANS.with(scenario.written(moment)));
            lines(found).forEach(line -> lines.add("  " + line));
        });
        return lines;
    }

    /** What is advised or held back is listed already. */
    private List<String> stopped(List<WhyNot> found) {
        return lines(found.stream()
                .filter(each -> !(each instanceof WhyNot.Advised) && !(each instanceof WhyNot.HeldBack))
                .toList());
    }

    private List<String> lines(List<WhyNot> found) {
        return WhyNot.lines(found, zone()).stream().limit(MOST_LINES).toList();
    }

    private ZoneId zone() {
        return situation.owner().zone();
    }

    /** A line that says what is advised. */
    static String found(Recommendation each, ScenarioState scenario) {
        return ScenarioMessage.FOUND_ADVISED.with(written(each, scenario));
    }

    /** A line that says what is held back, and by which rules. */
    static String found(Withheld each, ScenarioState scenario) {
        String action = ActionPhrase.written(each.recommendation().act());
        String rules = rules(each.by());
        return each.allowedFrom()
                .map(from -> ScenarioMessage.FOUND_HELD_UNTIL.with(rules, scenario.written(from), action))
                .orElseGet(() -> ScenarioMessage.FOUND_HELD.with(rules, action));
    }

    /** A line that says what of the planned is held back or blessed, and by which rules. */
    static String found(JudgedDraft each, ScenarioState scenario) {
        String at = scenario.written(each.draft().utterance().at());
        // What rules on trial say of what is fine is a blessing.
        return each.fine()
                ? ScenarioMessage.FOUND_PLAN_BLESSED.with(rules(each.blessings()), at)
                : ScenarioMessage.FOUND_PLAN_HELD.with(rules(each.by()), at);
    }

    /** As a step would write it, so that an author can copy it. */
    private static String written(Recommendation each, ScenarioState scenario) {
        return ActionPhrase.written(each.act())
                + each.dueBy().map(due -> " by " + scenario.written(due)).orElse("")
                + each.notBefore()
                        .map(from -> ", not before " + scenario.written(from))
                        .orElse("")
                + ", " + ChoiceWords.of(each.urgency())
                + ", because of " + rules(each.reasons());
    }

    private static String rules(List<Reason> reasons) {
        return reasons.stream().map(Reason::rule).distinct().collect(Collectors.joining(" and "));
    }
}
